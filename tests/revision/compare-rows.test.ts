import { describe, expect, test } from 'vitest';
import type { Measure, PlanDraft } from '../../src/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { frozen } from '../support/arbitrary.ts';

const rows = (...ids: string[]): Measure[] => ids.map((id) => ({ id, measure: `measure ${id}` }));
const changes = (before: PlanDraft, after: PlanDraft): unknown => comparePlans(frozen(before), frozen(after));

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
      'by their place, when they got an id as well',
      { measures: [{ measure: 'x' }] },
      { measures: [{ id: 'a', measure: 'y' }] },
      [
        { kind: 'set', path: ['measures', 0, 'id'], after: 'a' },
        { kind: 'set', path: ['measures', 0, 'measure'], before: 'x', after: 'y' },
      ],
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
