import type { Json } from '../difference.ts';
import { a, b, c, d, rows } from './rows.ts';

/** What changed from one plan to another. */
export const compareVectors = (): readonly Json[] => [
  {
    name: 'a field: an answer given',
    before: { customer: { name: 'A' } },
    after: { customer: { name: 'A', town: 'Oulu' } },
    changes: [{ kind: 'set', path: '/customer/town', after: 'Oulu' }],
  },
  {
    name: 'a field: an answer given otherwise',
    before: { customer: { interpreter: true } },
    after: { customer: { interpreter: false } },
    changes: [{ kind: 'set', path: '/customer/interpreter', before: true, after: false }],
  },
  {
    name: 'a field: an answer cleared',
    before: { customer: { name: 'A', town: 'Oulu' } },
    after: { customer: { name: 'A' } },
    changes: [{ kind: 'set', path: '/customer/town', before: 'Oulu' }],
  },
  {
    name: 'a field: a field that stands alone',
    before: { planDate: '2025-01-08' },
    after: { planDate: '2025-07-08' },
    changes: [{ kind: 'set', path: '/planDate', before: '2025-01-08', after: '2025-07-08' }],
  },
  {
    name: 'a field: a list of codes, as one change in its order',
    before: { customer: { citizenships: ['SO', 'KE'] } },
    after: { customer: { citizenships: ['KE', 'SO', 'FI'] } },
    changes: [{ kind: 'set', path: '/customer/citizenships', before: ['SO', 'KE'], after: ['KE', 'SO', 'FI'] }],
  },
  {
    name: 'a field: the first answers of a section',
    before: {},
    after: { goals: { wishes: 'To swim', primaryGoal: 'dailyLife' } },
    changes: [
      { kind: 'set', path: '/goals/wishes', after: 'To swim', section: 'added' },
      { kind: 'set', path: '/goals/primaryGoal', after: 'dailyLife', section: 'added' },
    ],
  },
  {
    name: 'a field: the last answer of a section',
    before: { lifeSituation: { summary: 'At home' } },
    after: {},
    changes: [{ kind: 'set', path: '/lifeSituation/summary', before: 'At home', section: 'removed' }],
  },
  {
    name: 'a field: equal lists of codes',
    before: { customer: { citizenships: ['SO'] } },
    after: { customer: { citizenships: ['SO'] } },
    changes: [],
  },
  {
    name: 'a field: an empty section for an absent one',
    before: { lifeSituation: {} },
    after: {},
    changes: [],
    applied: { lifeSituation: {} },
  },
  {
    name: 'a field: an empty table for an absent one',
    before: { measures: [] },
    after: {},
    changes: [],
    applied: { measures: [] },
  },
  {
    name: 'rows with ids: one put in the middle is one change',
    before: rows(a, b, c),
    after: rows(a, d, b, c),
    changes: [{ kind: 'add', path: '/measures/1', rowId: 'd', after: d }],
  },
  {
    name: 'rows with ids: one taken out of the middle is one change',
    before: rows(a, b, c),
    after: rows(a, c),
    changes: [{ kind: 'remove', path: '/measures/1', rowId: 'b', before: b }],
  },
  {
    name: 'rows with ids: the last put first is one move',
    before: rows(a, b, c, d),
    after: rows(d, a, b, c),
    changes: [{ kind: 'move', path: '/measures/0', rowId: 'd', from: 3, to: 0 }],
  },
  {
    name: 'rows with ids: the first put last is one move',
    before: rows(a, b, c, d),
    after: rows(b, c, d, a),
    changes: [{ kind: 'move', path: '/measures/3', rowId: 'a', from: 0, to: 3 }],
  },
  {
    name: 'rows with ids: of two that changed places the one that is now first is said to have moved',
    before: rows(a, b),
    after: rows(b, a),
    changes: [{ kind: 'move', path: '/measures/0', rowId: 'b', from: 1, to: 0 }],
  },
  {
    name: 'rows with ids: a move and an edit are two changes',
    before: rows(a, b, c),
    after: rows({ ...c, schedule: 'May' }, a, b),
    changes: [
      { kind: 'move', path: '/measures/0', rowId: 'c', from: 2, to: 0 },
      { kind: 'set', path: '/measures/0/schedule', rowId: 'c', after: 'May' },
    ],
  },
  {
    name: 'rows with ids: removed rows first, then the rows of the later plan',
    before: rows(a, b, c),
    after: rows(d, { ...c, measure: 'x' }, a),
    changes: [
      { kind: 'remove', path: '/measures/1', rowId: 'b', before: b },
      { kind: 'add', path: '/measures/0', rowId: 'd', after: d },
      { kind: 'move', path: '/measures/1', rowId: 'c', from: 2, to: 1 },
      { kind: 'set', path: '/measures/1/measure', rowId: 'c', before: 'measure c', after: 'x' },
    ],
  },
  {
    name: 'rows with ids: the same cells under another id are another row',
    before: rows(a),
    after: { measures: [{ ...a, id: 'z' }] },
    changes: [
      { kind: 'remove', path: '/measures/0', rowId: 'a', before: a },
      { kind: 'add', path: '/measures/0', rowId: 'z', after: { ...a, id: 'z' } },
    ],
  },
  {
    name: 'rows without ids, recognised: by all their cells, wherever they stand',
    before: { measures: [{ measure: 'x' }, { measure: 'y' }, { measure: 'z' }] },
    after: { measures: [{ measure: 'z' }, { measure: 'x' }, { measure: 'y' }] },
    changes: [{ kind: 'move', path: '/measures/0', from: 2, to: 0 }],
  },
  {
    name: 'rows without ids, recognised: by the measure, when other cells changed',
    before: { measures: [{ measure: 'x', schedule: 'May' }] },
    after: { measures: [{ measure: 'new' }, { measure: 'x', schedule: 'June' }] },
    changes: [
      { kind: 'add', path: '/measures/0', after: { measure: 'new' } },
      { kind: 'set', path: '/measures/1/schedule', before: 'May', after: 'June' },
    ],
  },
  {
    name: 'rows without ids, recognised: by the intermediate goal, when the measure changed',
    before: { measures: [{ intermediateGoal: 'g', measure: 'x' }] },
    after: { measures: [{ intermediateGoal: 'g', measure: 'y' }] },
    changes: [{ kind: 'set', path: '/measures/0/measure', before: 'x', after: 'y' }],
  },
  {
    name: 'rows without ids, recognised: by the name of a contributor, not by the organisation',
    before: {
      contributors: [
        { name: 'A', organisation: 'Oulu' },
        { name: 'B', organisation: 'Kemi' },
      ],
    },
    after: {
      contributors: [
        { name: 'C', organisation: 'Kemi' },
        { name: 'A', organisation: 'Espoo' },
      ],
    },
    changes: [
      { kind: 'remove', path: '/contributors/1', before: { name: 'B', organisation: 'Kemi' } },
      { kind: 'add', path: '/contributors/0', after: { name: 'C', organisation: 'Kemi' } },
      { kind: 'set', path: '/contributors/1/organisation', before: 'Oulu', after: 'Espoo' },
    ],
  },
  {
    name: 'rows without ids, recognised: and get their ids as a change of their own',
    before: { measures: [{ measure: 'x' }] },
    after: rows({ ...a, measure: 'x' }),
    changes: [{ kind: 'set', path: '/measures/0/id', after: 'a' }],
  },
  {
    name: 'rows without ids, recognised: by their place, where one alone stands between the same rows',
    before: rows({ id: 'a' }, { measure: 'x' }, { id: 'b' }),
    after: rows({ id: 'a' }, { measure: 'y' }, { id: 'b' }),
    changes: [{ kind: 'set', path: '/measures/1/measure', before: 'x', after: 'y' }],
  },
  {
    name: 'rows without ids, recognised: not by their place, where several do',
    before: { measures: [{ measure: 'x' }] },
    after: { measures: [{ measure: 'y' }, { measure: 'z' }] },
    changes: [
      { kind: 'remove', path: '/measures/0', before: { measure: 'x' } },
      { kind: 'add', path: '/measures/0', after: { measure: 'y' } },
      { kind: 'add', path: '/measures/1', after: { measure: 'z' } },
    ],
  },
  {
    name: 'rows without ids, recognised: behind a row that is alike and has another id',
    before: rows({ ...a, measure: 'x' }, { measure: 'x' }),
    after: rows({ ...b, measure: 'x' }),
    changes: [
      { kind: 'remove', path: '/measures/0', rowId: 'a', before: { ...a, measure: 'x' } },
      { kind: 'set', path: '/measures/0/id', after: 'b' },
    ],
  },
  {
    name: 'rows without ids, recognised: one by one where they are alike',
    before: { measures: [{ measure: 'x' }, { measure: 'x' }] },
    after: { measures: [{ measure: 'x' }] },
    changes: [{ kind: 'remove', path: '/measures/1', before: { measure: 'x' } }],
  },
  {
    name: 'a JSON Patch: an answer given, given otherwise and cleared',
    before: { customer: { name: 'A', town: 'Oulu', telephone: '000 1' } },
    after: { customer: { name: 'B', telephone: '000 1', interpreter: true } },
    patch: [
      { op: 'replace', path: '/customer/name', value: 'B' },
      { op: 'add', path: '/customer/interpreter', value: true },
      { op: 'remove', path: '/customer/town' },
    ],
  },
  {
    name: 'a JSON Patch: a section that appears',
    before: {},
    after: { goals: { wishes: 'x', primaryGoal: 'dailyLife' } },
    patch: [
      { op: 'add', path: '/goals', value: {} },
      { op: 'add', path: '/goals/wishes', value: 'x' },
      { op: 'add', path: '/goals/primaryGoal', value: 'dailyLife' },
    ],
  },
  {
    name: 'a JSON Patch: a section that goes',
    before: { goals: { wishes: 'x', otherStudyPlan: 'y' } },
    after: {},
    patch: [
      { op: 'remove', path: '/goals/wishes' },
      { op: 'remove', path: '/goals/otherStudyPlan' },
      { op: 'test', path: '/goals', value: {} },
      { op: 'remove', path: '/goals' },
    ],
  },
  {
    name: 'a JSON Patch: a list of codes, whole',
    before: { customer: { nativeLanguages: ['so'] } },
    after: { customer: { nativeLanguages: ['so', 'sw'] } },
    patch: [{ op: 'replace', path: '/customer/nativeLanguages', value: ['so', 'sw'] }],
  },
  {
    name: 'a JSON Patch: rows: the last removed first, then moved, then added, then edited',
    before: rows({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }),
    after: rows({ id: 'd' }, { id: 'e' }, { id: 'b', schedule: 'May' }),
    patch: [
      { op: 'remove', path: '/measures/2' },
      { op: 'remove', path: '/measures/0' },
      { op: 'move', from: '/measures/1', path: '/measures/0' },
      { op: 'add', path: '/measures/1', value: { id: 'e' } },
      { op: 'add', path: '/measures/2/schedule', value: 'May' },
    ],
  },
];
