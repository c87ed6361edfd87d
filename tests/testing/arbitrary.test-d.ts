/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the arbitraries are fast-check's own; only their
   type is another, so that programs without fast-check compile */
import type { FindingCode } from '../../src/check/catalogue.ts';
import fc from 'fast-check';
import { expectTypeOf, test } from 'vitest';
import * as kotoplan from '../../src/index.ts';
import type { IntegrationPlan, PlanDraft } from '../../src/plan/plan.ts';
import {
  arbitraryDraft,
  arbitraryPlan,
  mutate,
  type DefectCode,
  type Mutation,
  type VectorAdapter,
} from '../../src/testing/index.ts';

test("what comes of the caller's fast-check is one of its arbitraries", () => {
  expectTypeOf(arbitraryPlan(fc)).toExtend<fc.Arbitrary<IntegrationPlan>>();
  expectTypeOf(arbitraryDraft(fc)).toExtend<fc.Arbitrary<PlanDraft>>();
  expectTypeOf((plan: IntegrationPlan) => mutate(plan, fc)).returns.toExtend<fc.Arbitrary<Mutation>>();
  // @ts-expect-error TS2322: plans are no texts.
  expectTypeOf<fc.Arbitrary<string>>((() => arbitraryPlan(fc))());
});

test('and its values have their types wherever it goes', () => {
  expectTypeOf(fc.sample(arbitraryPlan(fc))).toEqualTypeOf<IntegrationPlan[]>();
  expectTypeOf(fc.sample(fc.tuple(arbitraryPlan(fc), fc.nat()))).toEqualTypeOf<[IntegrationPlan, number][]>();
  expectTypeOf(fc.sample(arbitraryPlan(fc).map(({ goals }) => goals.primaryGoal.length))).toEqualTypeOf<number[]>();
  expectTypeOf(fc.sample(arbitraryPlan(fc).filter(({ measures }) => measures.length > 1))).toEqualTypeOf<
    IntegrationPlan[]
  >();
  expectTypeOf(fc.sample(arbitraryPlan(fc).chain((plan) => mutate(plan, fc)))).toEqualTypeOf<Mutation[]>();
  expectTypeOf(fc.sample(arbitraryPlan(fc).chain(() => fc.constant<string>('x')))).toEqualTypeOf<string[]>();
  fc.property(arbitraryPlan(fc), fc.nat(), (plan, number) => {
    expectTypeOf(plan).toEqualTypeOf<IntegrationPlan>();
    expectTypeOf(number).toEqualTypeOf<number>();
  });
});

test('a defect is a code of checkPlan', () => {
  expectTypeOf<DefectCode>().toExtend<FindingCode>();
  expectTypeOf<'nextMeetingBeforePlan'>().toExtend<DefectCode>();
  expectTypeOf<'wishesMissing'>().not.toExtend<DefectCode>();
  expectTypeOf<'planDatesNotRising'>().not.toExtend<DefectCode>();
});

test('the root is an adapter', () => {
  expectTypeOf(kotoplan).toExtend<VectorAdapter>();
});
