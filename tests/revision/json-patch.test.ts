import fastJsonPatch, { type Operation } from 'fast-json-patch';
import { expect, test } from 'vitest';
import type { PlanDraft } from '../../src/index.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { toJsonPatch } from '../../src/revision/json-patch.ts';

const [a, b, c, d] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] as const;

test.each<[string, PlanDraft, PlanDraft, unknown[]]>([
  [
    'an answer given, given otherwise and cleared',
    { customer: { name: 'A', town: 'Oulu', telephone: '000 1' } },
    { customer: { name: 'B', telephone: '000 1', interpreter: true } },
    [
      { op: 'replace', path: '/customer/name', value: 'B' },
      { op: 'add', path: '/customer/interpreter', value: true },
      { op: 'remove', path: '/customer/town' },
    ],
  ],
  [
    'a section that appears',
    {},
    { goals: { wishes: 'x', primaryGoal: 'dailyLife' } },
    [
      { op: 'add', path: '/goals', value: {} },
      { op: 'add', path: '/goals/wishes', value: 'x' },
      { op: 'add', path: '/goals/primaryGoal', value: 'dailyLife' },
    ],
  ],
  [
    'a section that goes',
    { goals: { wishes: 'x', otherStudyPlan: 'y' } },
    {},
    [
      { op: 'remove', path: '/goals/wishes' },
      { op: 'remove', path: '/goals/otherStudyPlan' },
      { op: 'test', path: '/goals', value: {} },
      { op: 'remove', path: '/goals' },
    ],
  ],
  [
    'a list of codes, whole',
    { customer: { nativeLanguages: ['so'] } },
    { customer: { nativeLanguages: ['so', 'sw'] } },
    [{ op: 'replace', path: '/customer/nativeLanguages', value: ['so', 'sw'] }],
  ],
  [
    'rows: the last removed first, then moved, then added, then edited',
    { measures: [a, b, c, d] },
    { measures: [d, { id: 'e' }, { ...b, schedule: 'May' }] },
    [
      { op: 'remove', path: '/measures/2' },
      { op: 'remove', path: '/measures/0' },
      { op: 'move', from: '/measures/1', path: '/measures/0' },
      { op: 'add', path: '/measures/1', value: { id: 'e' } },
      { op: 'add', path: '/measures/2/schedule', value: 'May' },
    ],
  ],
])('%s', (_, before, after, operations) => {
  expect(toJsonPatch(comparePlans(before, after))).toStrictEqual(operations);
});

test('rows are removed and added in the order that fits, whatever the order of the changes', () => {
  const changes: PlanChange[] = [
    { kind: 'add', path: ['measures', 1], rowId: 'd', after: d },
    { kind: 'remove', path: ['measures', 2], rowId: 'c', before: c },
    { kind: 'add', path: ['measures', 0], rowId: 'e', after: { id: 'e' } },
    { kind: 'remove', path: ['measures', 0], rowId: 'a', before: a },
  ];
  const patch = toJsonPatch(changes);
  expect(patch).toStrictEqual([
    { op: 'remove', path: '/measures/2' },
    { op: 'remove', path: '/measures/0' },
    { op: 'add', path: '/measures/0', value: { id: 'e' } },
    { op: 'add', path: '/measures/1', value: d },
  ]);
  const { newDocument } = fastJsonPatch.applyPatch({ measures: [a, b, c] }, patch as Operation[], true, false);
  expect(newDocument).toEqual({ measures: [{ id: 'e' }, d, b] });
});

test('a patch of only some changes does not take the rest of a section with it', () => {
  const before = { goals: { wishes: 'x', otherStudyPlan: 'y' } };
  const patch = toJsonPatch(comparePlans(before, {}).slice(0, 1)) as Operation[];
  expect(() => fastJsonPatch.applyPatch(structuredClone(before), patch, true)).toThrow('TEST_OPERATION_FAILED');
});
