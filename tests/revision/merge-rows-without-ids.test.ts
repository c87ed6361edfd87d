import { describe } from 'vitest';
import type { Measure, PlanDraft } from '../../src/index.ts';
import { later, merges, row, table } from './merges.ts';

const [a, b] = [row('a'), row('b')];
const x = { id: 'x', measure: 'added by one' };

describe('rows without ids, or with ids here and there', () => {
  const m = { measure: 'm', schedule: 'May' };
  const n = { measure: 'n' };
  const none = null as unknown as Measure;
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
      'different rows added by each in one place: two new rows, as nothing tells that they are one',
      table(a),
      table(a, { measure: 'm' }),
      table(a, { measure: 'n' }),
      table(a, { measure: 'm' }, { measure: 'n' }),
    ],
    ['added by both, by one below a row that is null: that is none', table(), table(none, n, x), table(n), table(n, x)],
    [
      'neighbours that one rewrote below a row that is null, and the other edited',
      table(m, n),
      table(none, { measure: 'm2' }),
      table(m, { ...n, schedule: 'June' }),
      table(m, n),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m, n],
          ours: [{ measure: 'm2' }],
          theirs: [m, { ...n, schedule: 'June' }],
        },
      ],
    ],
    [
      'neighbours that one rewrote and the other removed',
      table(m, n),
      table(),
      table({ measure: 'm2' }, { measure: 'n2' }),
      table(m, n),
      [{ kind: 'rows', path: ['measures'], base: [m, n], ours: [], theirs: [{ measure: 'm2' }, { measure: 'n2' }] }],
    ],
    [
      'neighbours that both rewrote, and not alike',
      table(m, n),
      table({ measure: 'm2' }, { measure: 'n2' }),
      table({ measure: 'm2' }, { measure: 'n3' }),
      table(m, n),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m, n],
          ours: [{ measure: 'm2' }, { measure: 'n2' }],
          theirs: [{ measure: 'm2' }, { measure: 'n3' }],
        },
      ],
    ],
    [
      'neighbours that both rewrote alike',
      table(m, n),
      table({ measure: 'm2' }, { measure: 'n2' }),
      table({ measure: 'm2' }, { measure: 'n2' }),
      table({ measure: 'm2' }, { measure: 'n2' }),
    ],
    [
      'neighbours that one rewrote and the other left alone, whatever it did elsewhere',
      table(m, n, a, b),
      table({ measure: 'm2' }, { measure: 'n2' }, a, b),
      table(m, n, later(a)),
      table({ measure: 'm2' }, { measure: 'n2' }, later(a)),
    ],
    [
      'neighbours that one rewrote, of which the other edited one: what is known of other rows is merged',
      table(a, m, n, b),
      table(a, { measure: 'm2' }, { measure: 'n2' }, later(b)),
      table(x, a, m, { ...n, schedule: 'June' }),
      table(x, a, m, n, b),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m, n],
          ours: [{ measure: 'm2' }, { measure: 'n2' }],
          theirs: [m, { ...n, schedule: 'June' }],
        },
        { kind: 'row', path: ['measures', 4], rowId: 'b', base: b, ours: later(b) },
      ],
    ],
    [
      'rows that one rewrote while it gave them ids',
      table(m, n),
      table(m),
      table({ id: 'p', measure: 'm2' }, { id: 'q', measure: 'n2' }),
      table(m, n),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m, n],
          ours: [m],
          theirs: [
            { id: 'p', measure: 'm2' },
            { id: 'q', measure: 'n2' },
          ],
        },
      ],
    ],
    [
      'rows that lost their ids while one rewrote them',
      table(a, b),
      table(later(a), b),
      table({ measure: 'a2' }, { measure: 'b2' }),
      table(a, b),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [a, b],
          ours: [later(a), b],
          theirs: [{ measure: 'a2' }, { measure: 'b2' }],
        },
      ],
    ],
    [
      'a row with an id that both removed, and a new one: those are two',
      table(m, a),
      table(m),
      table(m, x),
      table(m, x),
    ],
    [
      'one id that each side gave to another row',
      table(m, n),
      table({ ...m, id: 'p' }, n),
      table(m, { ...n, id: 'p' }),
      table(m, n),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m, n],
          ours: [{ ...m, id: 'p' }, n],
          theirs: [m, { ...n, id: 'p' }],
        },
      ],
    ],
    [
      'one id in several new rows of a side, and in a new row of the other',
      table(),
      table(x, { ...x, measure: 'second' }, { ...x, measure: 'third' }),
      table({ ...x, measure: 'other' }),
      table(),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [],
          ours: [x, { ...x, measure: 'second' }, { ...x, measure: 'third' }],
          theirs: [{ ...x, measure: 'other' }],
        },
      ],
    ],
    [
      'ids that count from the top, below a new row of one side',
      table(m),
      table({ id: '1', measure: 'new' }, { ...m, id: '2' }),
      table({ ...m, id: '1' }),
      table(m),
      [
        {
          kind: 'rows',
          path: ['measures'],
          base: [m],
          ours: [
            { id: '1', measure: 'new' },
            { ...m, id: '2' },
          ],
          theirs: [{ ...m, id: '1' }],
        },
      ],
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
