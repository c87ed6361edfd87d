import { expect, test } from 'vitest';
import { findingsOf, goodUpdate, planWith } from './plan.ts';

test('the good update has no finding that the good plan does not have', () => {
  expect(findingsOf(planWith(goodUpdate))).toEqual([]);
});
