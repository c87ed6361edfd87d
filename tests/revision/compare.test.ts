import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import type { Measure, PlanDraft } from '../../src/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { frozen } from './arbitrary.ts';

const rows = (...ids: string[]): Measure[] => ids.map((id) => ({ id, measure: `measure ${id}` }));
const changes = (before: PlanDraft, after: PlanDraft): unknown => comparePlans(frozen(before), frozen(after));

describe('fields', () => {
  test.each<[string, PlanDraft, PlanDraft, unknown[]]>([
    [
      'an answer given',
      { customer: { name: 'A' } },
      { customer: { name: 'A', town: 'Oulu' } },
      [{ kind: 'set', path: ['customer', 'town'], after: 'Oulu' }],
    ],
    [
      'an answer given otherwise',
      { customer: { interpreter: true } },
      { customer: { interpreter: false } },
      [{ kind: 'set', path: ['customer', 'interpreter'], before: true, after: false }],
    ],
    [
      'an answer cleared',
      { customer: { name: 'A', town: 'Oulu' } },
      { customer: { name: 'A' } },
      [{ kind: 'set', path: ['customer', 'town'], before: 'Oulu' }],
    ],
    [
      'a field that stands alone',
      { planDate: '2025-01-08' },
      { planDate: '2025-07-08' },
      [{ kind: 'set', path: ['planDate'], before: '2025-01-08', after: '2025-07-08' }],
    ],
    [
      'a list of codes, as one change in its order',
      { customer: { citizenships: ['SO', 'KE'] } },
      { customer: { citizenships: ['KE', 'SO', 'FI'] } },
      [{ kind: 'set', path: ['customer', 'citizenships'], before: ['SO', 'KE'], after: ['KE', 'SO', 'FI'] }],
    ],
    [
      'the first answers of a section',
      {},
      { goals: { wishes: 'To swim', primaryGoal: 'dailyLife' } },
      [
        { kind: 'set', path: ['goals', 'wishes'], after: 'To swim', section: 'added' },
        { kind: 'set', path: ['goals', 'primaryGoal'], after: 'dailyLife', section: 'added' },
      ],
    ],
    [
      'the last answer of a section',
      { lifeSituation: { summary: 'At home' } },
      {},
      [{ kind: 'set', path: ['lifeSituation', 'summary'], before: 'At home', section: 'removed' }],
    ],
    ['equal lists of codes', { customer: { citizenships: ['SO'] } }, { customer: { citizenships: ['SO'] } }, []],
    ['an empty section for an absent one', { lifeSituation: {} }, {}, []],
    ['an empty table for an absent one', { measures: [] }, {}, []],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toStrictEqual(expected);
  });

  test('come in paper order, whatever the order of keys', () => {
    const before = {};
    const after = {
      agreement: { nextMeetingDate: '2026-01-07' },
      measures: rows('a'),
      status: { kind: 'first' },
      customer: { town: 'Oulu', name: 'A' },
      planDate: '2025-07-08',
      contributors: [{ id: 'a', name: 'B' }],
    } as const;
    expect(comparePlans(before, after).map(({ path }) => path.join('.'))).toEqual([
      'contributors.0',
      'planDate',
      'customer.name',
      'customer.town',
      'status.kind',
      'measures.0',
      'agreement.nextMeetingDate',
    ]);
  });
});

describe('rows with ids', () => {
  const [a, b, c, d] = rows('a', 'b', 'c', 'd') as [Measure, Measure, Measure, Measure];

  test.each<[string, Measure[], Measure[], unknown[]]>([
    [
      'one put in the middle is one change',
      [a, b, c],
      [a, d, b, c],
      [{ kind: 'add', path: ['measures', 1], rowId: 'd', after: d }],
    ],
    [
      'one taken out of the middle is one change',
      [a, b, c],
      [a, c],
      [{ kind: 'remove', path: ['measures', 1], rowId: 'b', before: b }],
    ],
    [
      'the last put first is one move',
      [a, b, c, d],
      [d, a, b, c],
      [{ kind: 'move', path: ['measures', 0], rowId: 'd', from: 3, to: 0 }],
    ],
    [
      'the first put last is one move',
      [a, b, c, d],
      [b, c, d, a],
      [{ kind: 'move', path: ['measures', 3], rowId: 'a', from: 0, to: 3 }],
    ],
    [
      'of two that changed places the one that is now first is said to have moved',
      [a, b],
      [b, a],
      [{ kind: 'move', path: ['measures', 0], rowId: 'b', from: 1, to: 0 }],
    ],
    [
      'a move and an edit are two changes',
      [a, b, c],
      [{ ...c, schedule: 'May' }, a, b],
      [
        { kind: 'move', path: ['measures', 0], rowId: 'c', from: 2, to: 0 },
        { kind: 'set', path: ['measures', 0, 'schedule'], rowId: 'c', after: 'May' },
      ],
    ],
    [
      'removed rows first, then the rows of the later plan',
      [a, b, c],
      [d, { id: 'c', measure: 'x' }, a],
      [
        { kind: 'remove', path: ['measures', 1], rowId: 'b', before: b },
        { kind: 'add', path: ['measures', 0], rowId: 'd', after: d },
        { kind: 'move', path: ['measures', 1], rowId: 'c', from: 2, to: 1 },
        { kind: 'set', path: ['measures', 1, 'measure'], rowId: 'c', before: 'measure c', after: 'x' },
      ],
    ],
    [
      'the same cells under another id are another row',
      [a],
      [{ ...a, id: 'z' }],
      [
        { kind: 'remove', path: ['measures', 0], rowId: 'a', before: a },
        { kind: 'add', path: ['measures', 0], rowId: 'z', after: { ...a, id: 'z' } },
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes({ measures: before }, { measures: after })).toStrictEqual(expected);
  });
});

describe('rows without ids are recognised', () => {
  test.each<[string, PlanDraft, PlanDraft, unknown[]]>([
    [
      'by all their cells, wherever they stand',
      { measures: [{ measure: 'x' }, { measure: 'y' }, { measure: 'z' }] },
      { measures: [{ measure: 'z' }, { measure: 'x' }, { measure: 'y' }] },
      [{ kind: 'move', path: ['measures', 0], from: 2, to: 0 }],
    ],
    [
      'by the measure, when other cells changed',
      { measures: [{ measure: 'x', schedule: 'May' }] },
      { measures: [{ measure: 'new' }, { measure: 'x', schedule: 'June' }] },
      [
        { kind: 'add', path: ['measures', 0], after: { measure: 'new' } },
        { kind: 'set', path: ['measures', 1, 'schedule'], before: 'May', after: 'June' },
      ],
    ],
    [
      'by the intermediate goal, when the measure changed',
      { measures: [{ intermediateGoal: 'g', measure: 'x' }] },
      { measures: [{ intermediateGoal: 'g', measure: 'y' }] },
      [{ kind: 'set', path: ['measures', 0, 'measure'], before: 'x', after: 'y' }],
    ],
    [
      'by the name of a contributor, not by the organisation',
      {
        contributors: [
          { name: 'A', organisation: 'Oulu' },
          { name: 'B', organisation: 'Kemi' },
        ],
      },
      {
        contributors: [
          { name: 'C', organisation: 'Kemi' },
          { name: 'A', organisation: 'Espoo' },
        ],
      },
      [
        { kind: 'remove', path: ['contributors', 1], before: { name: 'B', organisation: 'Kemi' } },
        { kind: 'add', path: ['contributors', 0], after: { name: 'C', organisation: 'Kemi' } },
        { kind: 'set', path: ['contributors', 1, 'organisation'], before: 'Oulu', after: 'Espoo' },
      ],
    ],
    [
      'and get their ids as a change of their own',
      { measures: [{ measure: 'x' }] },
      { measures: [{ id: 'a', measure: 'x' }] },
      [{ kind: 'set', path: ['measures', 0, 'id'], after: 'a' }],
    ],
    [
      'by their place, where one alone stands between the same rows',
      { measures: [{ id: 'a' }, { measure: 'x' }, { id: 'b' }] },
      { measures: [{ id: 'a' }, { measure: 'y' }, { id: 'b' }] },
      [{ kind: 'set', path: ['measures', 1, 'measure'], before: 'x', after: 'y' }],
    ],
    [
      'not by their place, where several do',
      { measures: [{ measure: 'x' }] },
      { measures: [{ measure: 'y' }, { measure: 'z' }] },
      [
        { kind: 'remove', path: ['measures', 0], before: { measure: 'x' } },
        { kind: 'add', path: ['measures', 0], after: { measure: 'y' } },
        { kind: 'add', path: ['measures', 1], after: { measure: 'z' } },
      ],
    ],
    [
      'behind a row that is alike and has another id',
      { measures: [{ id: 'a', measure: 'x' }, { measure: 'x' }] },
      { measures: [{ id: 'b', measure: 'x' }] },
      [
        { kind: 'remove', path: ['measures', 0], rowId: 'a', before: { id: 'a', measure: 'x' } },
        { kind: 'set', path: ['measures', 0, 'id'], after: 'b' },
      ],
    ],
    [
      'one by one where they are alike',
      { measures: [{ measure: 'x' }, { measure: 'x' }] },
      { measures: [{ measure: 'x' }] },
      [{ kind: 'remove', path: ['measures', 1], before: { measure: 'x' } }],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toStrictEqual(expected);
  });
});

test('the fewest moves: the longest run of rows stands still', () => {
  const order = [3, 0, 1, 8, 2, 4, 9, 5, 6, 7];
  const all = rows(...Array.from({ length: 10 }, (_, number) => String(number)));
  const moved = comparePlans({ measures: all }, { measures: order.map((number) => all[number] ?? {}) });
  expect(moved.map(({ kind, rowId }) => [kind, rowId])).toEqual([
    ['move', '3'],
    ['move', '8'],
    ['move', '9'],
  ]);
});

test('what both plans share by reference is not looked into', () => {
  const customer = Object.defineProperty({}, 'name', {
    get: () => {
      throw new Error('read');
    },
  });
  expect(comparePlans({ planDate: '2025-01-08', customer }, { planDate: '2025-01-08', customer })).toEqual([]);
});

test('case 6: from the third plan to the fourth', () => {
  const [, , third, fourth] = cases.thirdUpdate.plans;
  expect(comparePlans(third, fourth).map(({ kind, path, rowId }) => [kind, path.join('.'), rowId])).toEqual([
    ['remove', 'contributors.2', 'c3'],
    ['add', 'contributors.2', 'c4'],
    ['set', 'planDate', undefined],
    ['set', 'customer.withinThreeYears', undefined],
    ['set', 'lifeSituation.summary', undefined],
    ['set', 'goals.wishes', undefined],
    ['set', 'goals.primaryGoal', undefined],
    ['set', 'goals.primaryGoalDetails', undefined],
    ['set', 'goals.languageStudyPlan', undefined],
    ['set', 'goals.otherStudyPlan', undefined],
    ['set', 'goals.otherLongTermMeasures', undefined],
    ['remove', 'measures.0', 'm1'],
    ['remove', 'measures.1', 'm5'],
    ['add', 'measures.0', 'm6'],
    ['set', 'measures.1.intermediateGoal', 'm4'],
    ['set', 'measures.1.measure', 'm4'],
    ['set', 'measures.1.schedule', 'm4'],
    ['add', 'measures.2', 'm7'],
    ['set', 'agreement.expectedOfCustomer', undefined],
    ['set', 'agreement.municipalityCommits', undefined],
    ['set', 'agreement.nextMeetingDate', undefined],
    ['set', 'agreement.nextMeetingDetails', undefined],
  ]);
});

test('null is no answer', () => {
  const nulls = {
    planDate: null,
    customer: { name: 'A', town: null },
    lifeSituation: { summary: null },
    goals: null,
    measures: [{ id: null, measure: 'x', schedule: null }],
  } as unknown as PlanDraft;
  const absent = { customer: { name: 'A' }, measures: [{ measure: 'x' }] };
  expect(changes(nulls, absent)).toEqual([]);
  expect(changes(absent, nulls)).toEqual([]);
  expect(changes(nulls, { ...absent, lifeSituation: { summary: 'y' } })).toStrictEqual([
    { kind: 'set', path: ['lifeSituation', 'summary'], after: 'y', section: 'added' },
  ]);
});

describe('documents of wrong shapes are compared as far as they can be read', () => {
  test.each<[string, unknown]>([
    ['a section that is a number', { customer: 5 }],
    ['a section that is null', { goals: null }],
    ['a table that is a text', { measures: 'x' }],
    ['rows that are none', { measures: [null, 5, 'x'] }],
    ['unknown keys', { mood: 'good' }],
    ['null', null],
    ['a text', 'name'],
    ['a list', [{ name: 'A' }]],
    ['nothing', undefined],
  ])('%s', (_, document) => {
    expect(() => comparePlans(document as PlanDraft, {})).not.toThrow();
    expect(() => comparePlans({ customer: { name: 'A' } }, document as PlanDraft)).not.toThrow();
  });
});
