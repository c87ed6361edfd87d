import { expect, test } from 'vitest';
import { conditionHolds, conditions } from '../../src/plan/conditions.ts';

const [, toSpecify] = conditions;

test.each([
  ['asked', { goals: { primaryGoal: 'other' } }],
  ['unasked', { goals: { primaryGoal: 'literacy' } }],
  ['unasked', { goals: { primaryGoal: 5 } }],
  ['undecided', { goals: {} }],
  ['undecided', {}],
  ['undecided', null],
])('a condition is %s of a document of any shape', (expected, document) => {
  expect(conditionHolds(toSpecify, document)).toBe(expected);
});
