import { expect, test } from 'vitest';
import { conditionHolds } from '../../src/form/conditions.ts';
import { conditions, type Condition } from '../../src/plan/fields.ts';

const [toSpecify] = conditions.filter(({ require }) => require === 'goals.primaryGoalSpecify') as [Condition];

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
