import * as z from 'zod';
import { expectTypeOf, test } from 'vitest';
import type * as Plan from '../../src/index.ts';
import * as Zod from '../../src/zod/index.ts';
import type { ShapeOf } from '../../src/zod/shape.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Output<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

test('every zod object says what its interface says, options and optionality included', () => {
  expectTypeOf<Output<typeof Zod.IntegrationPlan>>().toEqualTypeOf<Plan.IntegrationPlan>();
  expectTypeOf<Output<typeof Zod.PlanDraft>>().toEqualTypeOf<DeepReadonly<Plan.PlanDraft>>();
  expectTypeOf<Output<typeof Zod.Contributor>>().toEqualTypeOf<Plan.Contributor>();
  expectTypeOf<Output<typeof Zod.Customer>>().toEqualTypeOf<Plan.Customer>();
  expectTypeOf<Output<typeof Zod.CustomerDraft>>().toEqualTypeOf<Plan.CustomerDraft>();
  expectTypeOf<Output<typeof Zod.PlanStatus>>().toEqualTypeOf<Plan.PlanStatus>();
  expectTypeOf<Output<typeof Zod.PlanStatusDraft>>().toEqualTypeOf<Plan.PlanStatusDraft>();
  expectTypeOf<Output<typeof Zod.LifeSituation>>().toEqualTypeOf<Plan.LifeSituation>();
  expectTypeOf<Output<typeof Zod.Goals>>().toEqualTypeOf<Plan.Goals>();
  expectTypeOf<Output<typeof Zod.GoalsDraft>>().toEqualTypeOf<Plan.GoalsDraft>();
  expectTypeOf<Output<typeof Zod.Measure>>().toEqualTypeOf<Plan.Measure>();
  expectTypeOf<Output<typeof Zod.Agreement>>().toEqualTypeOf<Plan.Agreement>();
  expectTypeOf<Output<typeof Zod.AgreementDraft>>().toEqualTypeOf<DeepReadonly<Plan.AgreementDraft>>();
});

test('a field that the shape lacks does not compile', () => {
  const shape = { kind: z.enum(['first', 'update']) };
  // @ts-expect-error TS1360: firstPlanDate is missing
  void (shape satisfies ShapeOf<Plan.PlanStatus>);
});

test('a field that the interface lacks does not compile', () => {
  void ({
    summary: z.string().exactOptional(),
    // @ts-expect-error TS2353: mood is not a field
    mood: z.string().exactOptional(),
  } satisfies ShapeOf<Plan.LifeSituation>);
});

test('a field that is wrongly required does not compile', () => {
  void ({
    kind: z.enum(['first', 'update']),
    // @ts-expect-error TS2740: firstPlanDate is optional
    firstPlanDate: z.string(),
  } satisfies ShapeOf<Plan.PlanStatus>);
});

test('a field that is wrongly optional does not compile', () => {
  const PlanStatus = z.strictObject({
    kind: z.enum(['first', 'update']).exactOptional(),
    firstPlanDate: z.string().exactOptional(),
  });
  // @ts-expect-error TS1360: kind is required
  void (PlanStatus satisfies z.ZodType<Plan.PlanStatus>);
});

test('an option that the schema lacks is seen by comparing the output', () => {
  const PlanStatus = z.strictObject({ kind: z.enum(['first']), firstPlanDate: z.string().exactOptional() });
  expectTypeOf(PlanStatus).toExtend<z.ZodType<Plan.PlanStatus>>();
  expectTypeOf<Output<typeof PlanStatus>>().not.toEqualTypeOf<Plan.PlanStatus>();
});

test('an undefined value is not an absent one', () => {
  // @ts-expect-error TS2375: exactOptionalPropertyTypes
  const customer: Plan.Customer = { name: 'Amal', town: undefined };
  void customer;
});

test('a code that is not in the list does not compile', () => {
  // @ts-expect-error TS2322: Esperanto is eo
  const language: Plan.LanguageTag = 'esperanto';
  // @ts-expect-error TS2322: Kosovo is XK
  const citizenship: Plan.Citizenship = 'XKX';
  void [language, citizenship];
});
