import { describe } from 'vitest';
import { later, merges, row, table } from './merges.ts';

const [a, b, c] = [row('a'), row('b'), row('c')];
const x = { id: 'x', measure: 'added by ours' };
const y = { id: 'y', measure: 'added by theirs' };

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
          kind: 'rows',
          path: ['measures'],
          base: [],
          ours: [{ id: 'n', measure: 'this' }],
          theirs: [{ id: 'n', measure: 'that' }],
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
