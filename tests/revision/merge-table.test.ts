import { describe, expect, test } from 'vitest';
import type { Measure, PlanDraft } from '../../src/index.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { frozen } from './arbitrary.ts';

/** A merge by hand: the three plans, the merged one, and the conflicts. */
type Row = readonly [
  title: string,
  base: PlanDraft,
  ours: PlanDraft,
  theirs: PlanDraft,
  merged: PlanDraft,
  conflicts?: readonly object[],
];

function merges(rows: readonly Row[]): void {
  for (const [title, base, ours, theirs, merged, conflicts = []] of rows) {
    test(title, () => {
      expect(mergePlans(frozen({ base, ours, theirs }))).toStrictEqual({ merged, conflicts });
    });
  }
}

const customer = (town?: string, telephone?: string): PlanDraft => ({
  customer: { name: 'Amal', ...(town !== undefined && { town }), ...(telephone !== undefined && { telephone }) },
});

describe('answers', () => {
  merges([
    ['nothing changed', customer('Oulu'), customer('Oulu'), customer('Oulu'), customer('Oulu')],
    ['ours changed', customer('Oulu'), customer('Kemi'), customer('Oulu'), customer('Kemi')],
    ['theirs changed', customer('Oulu'), customer('Oulu'), customer('Kemi'), customer('Kemi')],
    ['both changed alike', customer('Oulu'), customer('Kemi'), customer('Kemi'), customer('Kemi')],
    [
      'both changed, to different answers',
      customer('Oulu'),
      customer('Kemi'),
      customer('Turku'),
      customer('Oulu'),
      [{ kind: 'field', path: ['customer', 'town'], base: 'Oulu', ours: 'Kemi', theirs: 'Turku' }],
    ],
    [
      'each changed another',
      customer('Oulu', '1'),
      customer('Kemi', '1'),
      customer('Oulu', '2'),
      customer('Kemi', '2'),
    ],
    [
      'one answered, the other cleared another',
      customer('Oulu'),
      customer(),
      customer('Oulu', '2'),
      customer(undefined, '2'),
    ],
    [
      'both answered what was open, differently',
      customer(),
      customer('Kemi'),
      customer('Turku'),
      customer(),
      [{ kind: 'field', path: ['customer', 'town'], ours: 'Kemi', theirs: 'Turku' }],
    ],
    [
      'one cleared what the other changed',
      customer('Oulu'),
      customer(),
      customer('Kemi'),
      customer('Oulu'),
      [{ kind: 'field', path: ['customer', 'town'], base: 'Oulu', theirs: 'Kemi' }],
    ],
    ['both cleared', customer('Oulu'), customer(), customer(), customer()],
    [
      'a field that stands alone',
      { planDate: '2025-01-08' },
      { planDate: '2025-01-09' },
      { planDate: '2025-01-10' },
      { planDate: '2025-01-08' },
      [{ kind: 'field', path: ['planDate'], base: '2025-01-08', ours: '2025-01-09', theirs: '2025-01-10' }],
    ],
    [
      'lists of codes are one answer each: what both added does not mix',
      { customer: { citizenships: ['SO'], nativeLanguages: ['so'] } },
      { customer: { citizenships: ['SO', 'KE'], nativeLanguages: ['so'] } },
      { customer: { citizenships: ['SO', 'ET'], nativeLanguages: ['so', 'sw'] } },
      { customer: { citizenships: ['SO'], nativeLanguages: ['so', 'sw'] } },
      [{ kind: 'field', path: ['customer', 'citizenships'], base: ['SO'], ours: ['SO', 'KE'], theirs: ['SO', 'ET'] }],
    ],
    [
      'a section that both began, with different questions',
      {},
      { goals: { wishes: 'To swim' } },
      { goals: { primaryGoal: 'dailyLife' } },
      { goals: { wishes: 'To swim', primaryGoal: 'dailyLife' } },
    ],
    [
      'a section that both emptied by half is gone',
      { goals: { wishes: 'To swim', otherStudyPlan: 'Sewing' } },
      { goals: { wishes: 'To swim' } },
      { goals: { otherStudyPlan: 'Sewing' } },
      {},
    ],
    [
      'a goal and the words to another goal: both are kept, and checkPlan judges',
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'A choir' } },
      { goals: { primaryGoal: 'literacy' } },
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'A choir', wishes: 'To sing' } },
      { goals: { primaryGoal: 'literacy', wishes: 'To sing' } },
    ],
  ]);
});

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id, measure: `measure ${id}` })) as [
  Measure,
  Measure,
  Measure,
  Measure,
];
const x = { id: 'x', measure: 'added by ours' };
const y = { id: 'y', measure: 'added by theirs' };
const table = (...measures: Measure[]): PlanDraft => ({ measures });
const later = (row: Measure): Measure => ({ ...row, schedule: 'June' });

describe('rows', () => {
  merges([
    ['one added by each, in different places', table(a, b), table(a, x, b), table(a, b, y), table(a, x, b, y)],
    [
      'one added by each in one place: the lower id first',
      table(a, b),
      table(a, y, b),
      table(a, x, b),
      table(a, x, y, b),
    ],
    [
      'rows that were added together stay together',
      table(a),
      table(a, x, { id: 'z' }),
      table(a, y),
      table(a, x, { id: 'z' }, y),
    ],
    ['the same row added by both is one', table(a), table(a, x), table(a, x), table(a, x)],
    [
      'the same row without an id added by both is one',
      table(),
      table({ measure: 'm' }),
      table({ measure: 'm' }),
      table({ measure: 'm' }),
    ],
    [
      'different rows added under one id',
      table(a),
      table(a, { id: 'n', measure: 'this' }),
      table(a, { id: 'n', measure: 'that' }),
      table(a),
      [
        {
          kind: 'row',
          path: ['measures'],
          rowId: 'n',
          ours: { id: 'n', measure: 'this' },
          theirs: { id: 'n', measure: 'that' },
        },
      ],
    ],
    ['removed by one', table(a, b, c), table(a, c), table(a, b, c), table(a, c)],
    ['removed by both', table(a, b, c), table(a, c), table(a, c), table(a, c)],
    ['one removed by each', table(a, b, c), table(b, c), table(a, b), table(b)],
    [
      'removed by ours, edited by theirs',
      table(a, b),
      table(a),
      table(a, later(b)),
      table(a, b),
      [{ kind: 'row', path: ['measures', 1], rowId: 'b', base: b, theirs: later(b) }],
    ],
    [
      'edited by ours, removed by theirs, behind a new row',
      table(a, b),
      table(a, later(b)),
      table(y, a),
      table(y, a, b),
      [{ kind: 'row', path: ['measures', 2], rowId: 'b', base: b, ours: later(b) }],
    ],
    [
      'different cells of one row',
      table(a),
      table(later(a)),
      table({ ...a, dueDate: '2025-06-30' }),
      table({ ...later(a), dueDate: '2025-06-30' }),
    ],
    [
      'one cell of one row, below a row that theirs added',
      table(a),
      table(later(a)),
      table(y, { ...a, schedule: 'July' }),
      table(y, a),
      [{ kind: 'field', path: ['measures', 1, 'schedule'], rowId: 'a', ours: 'June', theirs: 'July' }],
    ],
    [
      'rows of the other table are other rows',
      { contributors: [{ id: 'a', name: 'Amal' }], measures: [a] },
      { contributors: [], measures: [a] },
      { contributors: [{ id: 'a', name: 'Amal' }], measures: [later(a)] },
      { contributors: [], measures: [later(a)] },
    ],
    ['a table that only one began', {}, table(x), {}, table(x)],
    [
      'rows without ids, each edited by one',
      table({ measure: 'm' }, { measure: 'n' }),
      table({ measure: 'm', schedule: 'May' }, { measure: 'n' }),
      table({ measure: 'm' }, { measure: 'n', schedule: 'June' }),
      table({ measure: 'm', schedule: 'May' }, { measure: 'n', schedule: 'June' }),
    ],
  ]);
});

describe('rows without ids, or with ids here and there', () => {
  const m = { measure: 'm', schedule: 'May' };
  merges([
    [
      'both rewrote one row',
      table({ measure: 'm' }),
      table({ measure: 'm2' }),
      table({ measure: 'm3' }),
      table({ measure: 'm' }),
      [{ kind: 'field', path: ['measures', 0, 'measure'], base: 'm', ours: 'm2', theirs: 'm3' }],
    ],
    [
      'removed by ours, rewritten by theirs',
      table(m),
      table(),
      table({ ...m, measure: 'm2' }),
      table(m),
      [{ kind: 'row', path: ['measures', 0], base: m, theirs: { ...m, measure: 'm2' } }],
    ],
    [
      'different cells of a row with no telling cell',
      table({ schedule: 'May' }),
      table({ schedule: 'May', intermediateGoal: 'g' }),
      table({ schedule: 'May', measure: 'm' }),
      table({ schedule: 'May', intermediateGoal: 'g', measure: 'm' }),
    ],
    [
      'both gave a row an id: the lower one',
      table(m),
      table({ ...m, id: 'z' }),
      table({ ...m, id: 'y' }),
      table({ ...m, id: 'y' }),
    ],
    ['removed by ours, given an id by theirs', table(m, a), table(a), table({ ...m, id: 'y' }, a), table(a)],
    [
      'alike and added by both, one with an id and two without: as many as one side has at most',
      table(),
      table({ id: 'a', measure: 'x' }),
      table({ id: 'b', measure: 'x' }, { measure: 'x' }),
      table({ id: 'b', measure: 'x' }, { id: 'a', measure: 'x' }),
    ],
    [
      'null is no answer, and what is no object no plan',
      null as unknown as PlanDraft,
      { planDate: null, customer: { name: 'Amal', town: null }, goals: null, measures: null } as unknown as PlanDraft,
      'name' as unknown as PlanDraft,
      { customer: { name: 'Amal' } },
    ],
  ]);
});

describe('the order of rows', () => {
  merges([
    ['changed by each among other rows', table(a, b, c, d), table(b, a, c, d), table(a, b, d, c), table(b, a, d, c)],
    [
      'changed by each among other rows, which are edited and removed as well',
      table(a, b, c, d),
      table(b, later(a), c, d, x),
      table(b, d, c),
      table(b, a, d, x, c),
      [{ kind: 'row', path: ['measures', 1], rowId: 'a', base: a, ours: later(a) }],
    ],
    ['changed by one', table(a, b, c), table(c, a, b), table(a, b, c), table(c, a, b)],
    ['changed by both alike', table(a, b, c), table(c, a, b), table(c, a, b), table(c, a, b)],
    [
      'changed by both, differently',
      table(a, b, c),
      table(c, a, b),
      table(b, a, c),
      table(a, b, c),
      [{ kind: 'order', path: ['measures'], base: [a, b, c], ours: [c, a, b], theirs: [b, a, c] }],
    ],
    [
      'changed by one while the other edited a row that moved',
      table(a, b),
      table(b, a),
      table(a, later(b)),
      table(later(b), a),
    ],
    [
      'changed by one, and a new row stays behind the one that it follows',
      table(a, b, c),
      table(c, b, a),
      table(a, y, b, c),
      table(c, b, a, y),
    ],
    ['moved by one and removed by the other: removed', table(a, b, c), table(c, a, b), table(a, b), table(a, b)],
    [
      'a new row behind one that the other removed goes behind the one before',
      table(a, b, c),
      table(a, b, x, c),
      table(a, c),
      table(a, x, c),
    ],
    ['a new first row stays first', table(a), table(x, a), table(b, a), table(b, x, a)],
    [
      'rows that both added in different orders',
      table(a),
      table(a, c, d),
      table(a, d, c),
      table(a, c, d),
      [{ kind: 'order', path: ['measures'], base: [a], ours: [a, c, d], theirs: [a, d, c] }],
    ],
    [
      'a row that both added in different places',
      table(a, b),
      table(a, x, b),
      table(a, b, x),
      table(a, x, b),
      [{ kind: 'order', path: ['measures'], base: [a, b], ours: [a, x, b], theirs: [a, b, x] }],
    ],
  ]);
});
