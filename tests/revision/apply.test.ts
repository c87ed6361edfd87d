import { describe, expect, test } from 'vitest';
import type { PlanDraft } from '../../src/index.ts';
import { applyChanges, invertChanges } from '../../src/revision/apply.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { toJsonPatch } from '../../src/revision/json-patch.ts';
import { frozen } from '../support/arbitrary.ts';

const plan: PlanDraft = frozen({
  modelVersion: 1,
  planDate: '2025-01-08',
  contributors: [],
  customer: { name: 'Secret', town: 'Hidden' },
  measures: [
    { id: 'a', measure: 'Private' },
    { id: 'b', measure: 'Intimate' },
  ],
});

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('a change that is none of a plan is refused', () => {
  test.each<[string, unknown]>([
    ['an unknown field', { kind: 'set', path: ['customer', 'mood'], after: 'good' }],
    ['an unknown section', { kind: 'set', path: ['mood', 'name'], after: 'good' }],
    ['a prototype', { kind: 'set', path: ['__proto__', 'name'], after: 'x' }],
    ['the prototype of a section', { kind: 'set', path: ['customer', '__proto__'], after: { name: 'x' } }],
    ['what every object has', { kind: 'set', path: ['constructor'], after: 'x' }],
    ['what every object has, in a section', { kind: 'set', path: ['customer', 'constructor'], after: 'x' }],
    ['the prototype of a row', { kind: 'set', path: ['measures', 0, '__proto__'], after: { measure: 'x' } }],
    ['a row named by text', { kind: 'set', path: ['measures', '0', 'measure'], after: 'x' }],
    ['a row before the first', { kind: 'set', path: ['measures', -1, 'measure'], after: 'x' }],
    ['half a row', { kind: 'set', path: ['measures', 0.5, 'measure'], after: 'x' }],
    ['a row that no table can have', { kind: 'add', path: ['measures', 2 ** 31], after: { id: 'c' } }],
    ['the row behind the hundred thousandth', { kind: 'add', path: ['measures', 100_000], after: { id: 'c' } }],
    ['a row in the cell of a row', { kind: 'add', path: ['measures', 0, 'measure'], after: { id: 'c' } }],
    ['the whole table', { kind: 'set', path: ['measures'], after: [] }],
    ['the whole section', { kind: 'set', path: ['customer'], after: {} }],
    ['one code of a list', { kind: 'set', path: ['customer', 'citizenships', 0], after: 'SO' }],
    ['a row where there is no table', { kind: 'add', path: ['customer', 0], after: {} }],
    ['a row that is none', { kind: 'add', path: ['measures', 0], after: 'x' }],
    ['a row that is absent', { kind: 'remove', path: ['measures', 0] }],
    ['a move to two places', { kind: 'move', path: ['measures', 0], from: 1, to: 1 }],
    ['a move from nowhere', { kind: 'move', path: ['measures', 0], to: 0 }],
    ['an unknown kind', { kind: 'copy', path: ['measures', 0], before: {}, after: {}, from: 0, to: 0 }],
    ['no path', { kind: 'set', after: 'x' }],
    ['no change', null],
  ])('%s', (_, change) => {
    const changes = [change as PlanChange];
    for (const run of [() => applyChanges(plan, changes), () => invertChanges(changes), () => toJsonPatch(changes)]) {
      expect(run).toThrow(new RangeError('change 0: its kind and path fit no plan'));
    }
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});

describe('a change that does not fit the plan is refused, and the error says where and holds no answer', () => {
  test.each<[string, PlanChange, string]>([
    ['another answer', { kind: 'set', path: ['customer', 'town'], before: 'Else', after: 'x' }, '/customer/town'],
    ['an answer where none should be', { kind: 'set', path: ['customer', 'town'], after: 'x' }, '/customer/town'],
    ['no answer', { kind: 'set', path: ['customer', 'email'], before: 'Else' }, '/customer/email'],
    ['another day', { kind: 'set', path: ['planDate'], before: 'Else', after: 'x' }, '/planDate'],
    ['another cell', { kind: 'set', path: ['measures', 1, 'measure'], before: 'Else' }, '/measures/1/measure'],
    [
      'the cell of another row',
      { kind: 'set', path: ['measures', 1, 'schedule'], rowId: 'a', after: 'Else' },
      '/measures/1/schedule',
    ],
    ['another row to remove', { kind: 'remove', path: ['measures', 0], before: { id: 'b' } }, '/measures/0'],
    [
      'a row to remove that is alike and has another id',
      { kind: 'remove', path: ['measures', 0], before: { id: 'b', measure: 'Private' } },
      '/measures/0',
    ],
    [
      'a row to remove that has been edited',
      { kind: 'remove', path: ['measures', 0], before: { id: 'a', measure: 'Else' } },
      '/measures/0',
    ],
    ['another row to move', { kind: 'move', path: ['measures', 0], rowId: 'a', from: 1, to: 0 }, '/measures/0'],
  ])('%s', (_, change, place) => {
    const error = thrownBy(() => applyChanges(plan, [change]));
    expect(error).toEqual(new RangeError(`${place}: the plan is not as the change found it`));
    expect(String(error)).not.toMatch(/Secret|Hidden|Private|Intimate|Else/u);
  });

  test.each<[string, PlanChange[]]>([
    ['a row behind the last', [{ kind: 'set', path: ['measures', 2, 'schedule'], after: 'x' }]],
    ['a row added behind a gap', [{ kind: 'add', path: ['measures', 4], after: { id: 'c' } }]],
    ['the hundred thousandth row below two', [{ kind: 'add', path: ['measures', 99_999], after: { id: 'c' } }]],
    ['a row moved from behind the last', [{ kind: 'move', path: ['measures', 0], from: 2, to: 0 }]],
    [
      'one row removed twice',
      [
        { kind: 'remove', path: ['measures', 0], before: { id: 'a', measure: 'Private' } },
        { kind: 'remove', path: ['measures', 0], before: { id: 'a', measure: 'Private' } },
        { kind: 'remove', path: ['measures', 0], before: { id: 'a', measure: 'Private' } },
      ],
    ],
    [
      'two rows in one place',
      [
        { kind: 'add', path: ['measures', 0], after: { id: 'c' } },
        { kind: 'add', path: ['measures', 0], after: { id: 'd' } },
      ],
    ],
    [
      'a row added and one moved to one place',
      [
        { kind: 'add', path: ['measures', 0], after: { id: 'c' } },
        { kind: 'move', path: ['measures', 0], from: 1, to: 0 },
      ],
    ],
    [
      'the cell of a row that is only added',
      [
        { kind: 'add', path: ['measures', 0], after: { id: 'c' } },
        { kind: 'set', path: ['measures', 0, 'measure'], after: 'x' },
      ],
    ],
    [
      'one field set twice',
      [
        { kind: 'set', path: ['measures', 0, 'schedule'], after: 'x' },
        { kind: 'set', path: ['measures', 0, 'schedule'], before: 'x', after: 'y' },
      ],
    ],
  ])('%s', (_, changes) => {
    expect(() => applyChanges(plan, changes)).toThrow(
      new RangeError('measures: the changes contradict each other or the plan'),
    );
  });
});

test('what did not change is shared, and no changes give the plan', () => {
  const changed = applyChanges(plan, [{ kind: 'set', path: ['measures', 0, 'schedule'], rowId: 'a', after: 'May' }]);
  expect(changed.customer).toBe(plan.customer);
  expect(changed.measures?.[1]).toBe(plan.measures?.[1]);
  expect(applyChanges(plan, [])).toEqual(plan);
});

test('changes that were stored as JSON do as well', () => {
  const after: PlanDraft = { ...plan, customer: { name: 'Secret' }, measures: [{ id: 'b', measure: 'x' }] };
  const stored = JSON.parse(JSON.stringify(comparePlans(plan, after))) as PlanChange[];
  expect(applyChanges(plan, stored)).toStrictEqual(after);
});

test('an own key __proto__ in an added row stays a key', () => {
  const row = JSON.parse('{"id":"c","__proto__":{"measure":"x"}}') as { id: string };
  const { measures } = applyChanges(plan, [{ kind: 'add', path: ['measures', 2], rowId: 'c', after: row }]);
  expect(measures?.[2]?.measure).toBeUndefined();
});

test('the inverse names rows by where they stood', () => {
  const [a, b, c] = [
    { id: 'a', measure: 'x' },
    { id: 'b', measure: 'y' },
    { id: 'c', measure: 'z' },
  ] as const;
  const changes = comparePlans({ measures: [a, b] }, { measures: [c, { ...b, schedule: 'May' }] });
  expect(invertChanges(changes)).toStrictEqual([
    { kind: 'remove', path: ['measures', 0], rowId: 'c', before: c },
    { kind: 'add', path: ['measures', 0], rowId: 'a', after: a },
    { kind: 'set', path: ['measures', 1, 'schedule'], rowId: 'b', before: 'May' },
  ]);
});

test('the inverse stands in the order of the rows, whatever that of the changes', () => {
  const changes: PlanChange[] = [
    { kind: 'add', path: ['measures', 1], rowId: 'f', after: { id: 'f' } },
    { kind: 'remove', path: ['measures', 2], rowId: 'c', before: { id: 'c' } },
    { kind: 'add', path: ['measures', 0], rowId: 'e', after: { id: 'e' } },
    { kind: 'remove', path: ['measures', 0], rowId: 'a', before: { id: 'a' } },
  ];
  expect(invertChanges(changes)).toStrictEqual([
    { kind: 'remove', path: ['measures', 0], rowId: 'e', before: { id: 'e' } },
    { kind: 'remove', path: ['measures', 1], rowId: 'f', before: { id: 'f' } },
    { kind: 'add', path: ['measures', 0], rowId: 'a', after: { id: 'a' } },
    { kind: 'add', path: ['measures', 2], rowId: 'c', after: { id: 'c' } },
  ]);
});

test('a section that appears goes again with the inverse', () => {
  const changes = comparePlans({}, { lifeSituation: { summary: 'At home' } });
  expect(invertChanges(changes)).toStrictEqual([
    { kind: 'set', path: ['lifeSituation', 'summary'], before: 'At home', section: 'removed' },
  ]);
  expect(applyChanges({ lifeSituation: { summary: 'At home' } }, invertChanges(changes))).toStrictEqual({});
});

test('an answer that is set twice is refused by whoever reads the changes', () => {
  const twice: PlanChange[] = [
    { kind: 'set', path: ['customer', 'town'], before: 'Hidden', after: 'Else' },
    { kind: 'set', path: ['customer', 'town'], before: 'Else', after: 'More' },
  ];
  for (const run of [() => applyChanges(plan, twice), () => invertChanges(twice), () => toJsonPatch(twice)]) {
    expect(run).toThrow(new RangeError('customer: the changes contradict each other or the plan'));
  }
});

test.each<[string, unknown, PlanChange, string]>([
  ['a section', { customer: 'Hidden' }, { kind: 'set', path: ['customer', 'town'], after: 'x' }, '/customer/town'],
  [
    'a row',
    { measures: ['Hidden'] },
    { kind: 'set', path: ['measures', 0, 'measure'], after: 'x' },
    '/measures/0/measure',
  ],
])('%s that holds no answers is not written over', (_, document, change, place) => {
  expect(() => applyChanges(document as PlanDraft, [change])).toThrow(
    new RangeError(`${place}: the plan is not as the change found it`),
  );
});
