import type { Json } from '../../difference.ts';
import { a, b, m, rows } from '../rows.ts';

/** Rows without ids, or with ids here and there. */
export const idlessRowMerges = (): readonly Json[] => [
  {
    name: 'rows without ids, or with ids here and there: both rewrote one row',
    base: { measures: [{ measure: 'm' }] },
    ours: { measures: [{ measure: 'm2' }] },
    theirs: { measures: [{ measure: 'm3' }] },
    merged: { measures: [{ measure: 'm' }] },
    conflicts: [{ kind: 'field', path: '/measures/0/measure', base: 'm', ours: 'm2', theirs: 'm3' }],
  },
  {
    name: 'rows without ids, or with ids here and there: removed by ours, rewritten by theirs',
    base: { measures: [m] },
    ours: { measures: [] },
    theirs: { measures: [{ ...m, measure: 'm2' }] },
    merged: { measures: [m] },
    conflicts: [{ kind: 'row', path: '/measures/0', base: m, theirs: { ...m, measure: 'm2' } }],
  },
  {
    name: 'rows without ids, or with ids here and there: different cells of a row with no telling cell',
    base: { measures: [{ schedule: 'May' }] },
    ours: { measures: [{ schedule: 'May', intermediateGoal: 'g' }] },
    theirs: { measures: [{ schedule: 'May', measure: 'm' }] },
    merged: { measures: [{ schedule: 'May', intermediateGoal: 'g', measure: 'm' }] },
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: both gave a row an id: the lower one',
    base: { measures: [m] },
    ours: { measures: [{ ...m, id: 'z' }] },
    theirs: rows({ ...m, id: 'y' }),
    merged: rows({ ...m, id: 'y' }),
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: removed by ours, given an id by theirs',
    base: rows(m, a),
    ours: rows(a),
    theirs: rows({ ...m, id: 'y' }, a),
    merged: rows(a),
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: alike and added by both, one with an id and two without: as many as one side has at most',
    base: { measures: [] },
    ours: rows({ ...a, measure: 'x' }),
    theirs: rows({ ...b, measure: 'x' }, { measure: 'x' }),
    merged: rows({ ...b, measure: 'x' }, { ...a, measure: 'x' }),
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: neighbours that one rewrote and the other removed',
    base: { measures: [m, { measure: 'n' }] },
    ours: { measures: [] },
    theirs: { measures: [{ measure: 'm2' }, { measure: 'n2' }] },
    merged: { measures: [m, { measure: 'n' }] },
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m, { measure: 'n' }],
        ours: [],
        theirs: [{ measure: 'm2' }, { measure: 'n2' }],
      },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: neighbours that both rewrote, and not alike',
    base: { measures: [m, { measure: 'n' }] },
    ours: { measures: [{ measure: 'm2' }, { measure: 'n2' }] },
    theirs: { measures: [{ measure: 'm2' }, { measure: 'n3' }] },
    merged: { measures: [m, { measure: 'n' }] },
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m, { measure: 'n' }],
        ours: [{ measure: 'm2' }, { measure: 'n2' }],
        theirs: [{ measure: 'm2' }, { measure: 'n3' }],
      },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: neighbours that both rewrote alike',
    base: { measures: [m, { measure: 'n' }] },
    ours: { measures: [{ measure: 'm2' }, { measure: 'n2' }] },
    theirs: { measures: [{ measure: 'm2' }, { measure: 'n2' }] },
    merged: { measures: [{ measure: 'm2' }, { measure: 'n2' }] },
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: neighbours that one rewrote and the other left alone, whatever it did elsewhere',
    base: rows(m, { measure: 'n' }, a, b),
    ours: rows({ measure: 'm2' }, { measure: 'n2' }, a, b),
    theirs: rows(m, { measure: 'n' }, { ...a, schedule: 'June' }),
    merged: rows({ measure: 'm2' }, { measure: 'n2' }, { ...a, schedule: 'June' }),
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: neighbours that one rewrote, of which the other edited one: what is known of other rows is merged',
    base: rows(a, m, { measure: 'n' }, b),
    ours: rows(a, { measure: 'm2' }, { measure: 'n2' }, { ...b, schedule: 'June' }),
    theirs: rows({ id: 'x', measure: 'added by one' }, a, m, { measure: 'n', schedule: 'June' }),
    merged: rows({ id: 'x', measure: 'added by one' }, a, m, { measure: 'n' }, b),
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m, { measure: 'n' }],
        ours: [{ measure: 'm2' }, { measure: 'n2' }],
        theirs: [m, { measure: 'n', schedule: 'June' }],
      },
      { kind: 'row', path: '/measures/4', rowId: 'b', base: b, ours: { ...b, schedule: 'June' } },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: rows that one rewrote while it gave them ids',
    base: { measures: [m, { measure: 'n' }] },
    ours: { measures: [m] },
    theirs: {
      measures: [
        { id: 'p', measure: 'm2' },
        { id: 'q', measure: 'n2' },
      ],
    },
    merged: { measures: [m, { measure: 'n' }] },
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m, { measure: 'n' }],
        ours: [m],
        theirs: [
          { id: 'p', measure: 'm2' },
          { id: 'q', measure: 'n2' },
        ],
      },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: a row with an id that both removed, and a new one: those are two',
    base: rows(m, a),
    ours: { measures: [m] },
    theirs: rows(m, { id: 'x', measure: 'added by one' }),
    merged: rows(m, { id: 'x', measure: 'added by one' }),
    conflicts: [],
  },
  {
    name: 'rows without ids, or with ids here and there: one id that each side gave to another row',
    base: { measures: [m, { measure: 'n' }] },
    ours: { measures: [{ ...m, id: 'p' }, { measure: 'n' }] },
    theirs: { measures: [m, { measure: 'n', id: 'p' }] },
    merged: { measures: [m, { measure: 'n' }] },
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m, { measure: 'n' }],
        ours: [{ ...m, id: 'p' }, { measure: 'n' }],
        theirs: [m, { measure: 'n', id: 'p' }],
      },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: ids that count from the top, below a new row of one side',
    base: { measures: [m] },
    ours: {
      measures: [
        { id: '1', measure: 'new' },
        { ...m, id: '2' },
      ],
    },
    theirs: { measures: [{ ...m, id: '1' }] },
    merged: { measures: [m] },
    conflicts: [
      {
        kind: 'rows',
        path: '/measures',
        base: [m],
        ours: [
          { id: '1', measure: 'new' },
          { ...m, id: '2' },
        ],
        theirs: [{ ...m, id: '1' }],
      },
    ],
  },
  {
    name: 'rows without ids, or with ids here and there: null is no answer, and what is no object no plan',
    base: null,
    ours: { planDate: null, customer: { name: 'Amal', town: null }, goals: null, measures: null },
    theirs: 'name',
    merged: { customer: { name: 'Amal' } },
    conflicts: [],
  },
];
