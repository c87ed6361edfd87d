import { describe } from 'vitest';
import { later, merges, row, table } from './merges.ts';

const [a, b, c, d, e, f] = [row('a'), row('b'), row('c'), row('d'), row('e'), row('f')];
const x = { id: 'x', measure: 'added by ours' };
const y = { id: 'y', measure: 'added by theirs' };

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
      table(a, b, x),
      [{ kind: 'order', path: ['measures'], base: [a, b], ours: [a, x, b], theirs: [a, b, x] }],
    ],
    [
      'a row that both added in different places, while one put another elsewhere',
      table(a, b, c, d, e),
      table(a, x, c, d, b, e),
      table(a, b, c, d, e, x),
      table(a, b, c, d, e, x),
      [
        {
          kind: 'order',
          path: ['measures'],
          base: [a, b, c, d, e],
          ours: [a, x, c, d, b, e],
          theirs: [a, b, c, d, e, x],
        },
      ],
    ],
    [
      'one row put first, and two others that changed places: both',
      table(a, b, c, d),
      table(d, a, b, c),
      table(a, c, b, d),
      table(d, a, c, b),
    ],
    [
      'one row put last, and another put first: both',
      table(a, b, c, d),
      table(a, c, d, b),
      table(c, a, b, d),
      table(c, a, d, b),
    ],
    [
      'two rows put elsewhere in another order by one, and a third by the other: all',
      table(a, b, c, d, e, f),
      table(a, b, c, e, d, f),
      table(a, d, e, f, c, b),
      table(a, e, d, f, c, b),
    ],
    [
      'one row put past two, of which the other put one last: both, as the row is still past one',
      table(a, b, c, d, e, f),
      table(b, c, a, d, e, f),
      table(a, c, d, e, f, b),
      table(c, a, d, e, f, b),
    ],
    [
      'one row put past two, which the other put last: nothing would be left of it',
      table(a, b, c, d, e, f),
      table(b, c, a, d, e, f),
      table(a, d, e, f, b, c),
      table(a, b, c, d, e, f),
      [
        {
          kind: 'order',
          path: ['measures'],
          base: [a, b, c, d, e, f],
          ours: [b, c, a, d, e, f],
          theirs: [a, d, e, f, b, c],
        },
      ],
    ],
    [
      'rows that moved to one place and already stood in one order there',
      table(a, b, c, d, e, f),
      table(b, c, a, d, e, f),
      table(a, b, c, f, d, e),
      table(b, c, a, f, d, e),
    ],
    [
      'one row put first by each, and not the same',
      table(a, b, c, d),
      table(c, a, b, d),
      table(d, a, b, c),
      table(a, b, c, d),
      [{ kind: 'order', path: ['measures'], base: [a, b, c, d], ours: [c, a, b, d], theirs: [d, a, b, c] }],
    ],
    [
      'neighbours that changed places for one, which is a move of the second, and the first put last by the other: both',
      table(a, b, c, d),
      table(b, a, c, d),
      table(b, c, d, a),
      table(b, c, d, a),
    ],
    [
      'one row moved far by both, and not to one place',
      table(a, b, c, d, e, f),
      table(b, c, a, d, e, f),
      table(b, c, d, e, a, f),
      table(a, b, c, d, e, f),
      [
        {
          kind: 'order',
          path: ['measures'],
          base: [a, b, c, d, e, f],
          ours: [b, c, a, d, e, f],
          theirs: [b, c, d, e, a, f],
        },
      ],
    ],
    [
      'two pairs that changed places and share a row',
      table(a, b, c),
      table(b, a, c),
      table(a, c, b),
      table(a, b, c),
      [{ kind: 'order', path: ['measures'], base: [a, b, c], ours: [b, a, c], theirs: [a, c, b] }],
    ],
    [
      'one row moved alike by both, and another by each',
      table(a, b, c, d, e, f),
      table(f, b, a, c, d, e),
      table(f, a, b, c, e, d),
      table(f, b, a, c, e, d),
    ],
    [
      'a row that both added alike does not hinder what one moved elsewhere',
      table(a, b, c),
      table(x, b, a, c),
      table(x, a, b, c),
      table(x, b, a, c),
    ],
  ]);
});
