import { expectTypeOf, test } from 'vitest';
import type { FieldPath } from '../../src/index.ts';
import type { Kind } from '../../src/privacy/kinds.ts';
import {
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

test('a new field for which nobody said what becomes of it does not compile', () => {
  const ofOneField = { planDate: { isAnswer: () => true, statistics: 'month' } } as const;
  // @ts-expect-error TS1360: all the other fields are missing
  void (ofOneField satisfies Record<FieldPath, Kind>);
});

test('statistics name fields of the plan only', () => {
  expectTypeOf<Exclude<keyof StatisticsAnswers, FieldPath>>().toBeNever();
});
