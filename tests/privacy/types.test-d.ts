import { expectTypeOf, test } from 'vitest';
import type { FieldPath } from '../../src/index.ts';
import {
  planPrivacy,
  redactPlan,
  type LogPlan,
  type NonDisclosurePlan,
  type StatisticsAnswers,
  type StatisticsPlan,
} from '../../src/privacy/index.ts';

test('each profile has its own result', () => {
  expectTypeOf(redactPlan({}, { profile: 'log' })).toEqualTypeOf<LogPlan>();
  expectTypeOf(redactPlan({}, { profile: 'statistics' })).toEqualTypeOf<StatisticsPlan>();
  expectTypeOf(redactPlan({}, { profile: 'nonDisclosure' })).toEqualTypeOf<NonDisclosurePlan>();
});

test('what becomes of a field is said of every field and of no other', () => {
  expectTypeOf<keyof typeof planPrivacy>().toEqualTypeOf<FieldPath>();
});

test('statistics name fields of the plan only', () => {
  expectTypeOf<Exclude<keyof StatisticsAnswers, FieldPath>>().toBeNever();
});
