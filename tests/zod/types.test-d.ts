import * as z from 'zod';
import { expectTypeOf, test } from 'vitest';
import type * as Plan from '../../src/index.ts';
import * as Zod from '../../src/zod/index.ts';
import type { ZodOf } from '../../src/zod/zod-of.ts';
import type { Interview } from '../form/interview.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Output<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

test('every zod object says what its type says, options and optionality included', () => {
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

type Strict<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>;
type Maybe<Schema extends z.ZodType> = z.ZodExactOptional<Schema>;
type Many<Schema extends z.ZodType> = z.ZodReadonly<z.ZodArray<Schema>>;
type MaybeText = Maybe<z.ZodString>;
type Statuses = z.ZodEnum<{ first: 'first'; update: 'update' }>;

test('the objects have the plain types of zod, as if written by hand', () => {
  expectTypeOf<typeof Zod.Text>().toEqualTypeOf<z.ZodString>();
  expectTypeOf<typeof Zod.IsoDate>().toEqualTypeOf<z.ZodString>();
  expectTypeOf<typeof Zod.LanguageTag>().toEqualTypeOf<z.ZodEnum<{ [Code in Plan.LanguageTag]: Code }>>();
  expectTypeOf<typeof Zod.Contributor>().toEqualTypeOf<
    Strict<{ id: MaybeText; name: MaybeText; organisation: MaybeText }>
  >();
  expectTypeOf<typeof Zod.PlanStatus>().toEqualTypeOf<Strict<{ kind: Statuses; firstPlanDate: MaybeText }>>();
  expectTypeOf<typeof Zod.PlanStatusDraft>().toEqualTypeOf<
    Strict<{ kind: Maybe<Statuses>; firstPlanDate: MaybeText }>
  >();
  expectTypeOf<typeof Zod.LifeSituation>().toEqualTypeOf<Strict<{ summary: MaybeText }>>();
  expectTypeOf<typeof Zod.Agreement>().toEqualTypeOf<
    Strict<{
      rightsAndDutiesDiscussed: z.ZodLiteral<true>;
      agreedMattersUnderstood: z.ZodLiteral<true>;
      expectedOfCustomer: MaybeText;
      municipalityCommits: MaybeText;
      nextMeetingDate: MaybeText;
      nextMeetingDetails: MaybeText;
    }>
  >();
  expectTypeOf<typeof Zod.AgreementDraft.shape.agreedMattersUnderstood>().toEqualTypeOf<Maybe<z.ZodBoolean>>();
  expectTypeOf<typeof Zod.Customer.shape.interpreter>().toEqualTypeOf<Maybe<z.ZodBoolean>>();
  expectTypeOf<typeof Zod.Customer.shape.citizenships>().toEqualTypeOf<Maybe<Many<typeof Zod.Citizenship>>>();
});

test('the plan is made of the objects of its sections', () => {
  expectTypeOf<typeof Zod.IntegrationPlan>().toEqualTypeOf<
    Strict<{
      modelVersion: z.ZodLiteral<1>;
      contributors: Many<typeof Zod.Contributor>;
      planDate: z.ZodString;
      customer: typeof Zod.Customer;
      status: typeof Zod.PlanStatus;
      lifeSituation: Maybe<typeof Zod.LifeSituation>;
      goals: typeof Zod.Goals;
      measures: Many<typeof Zod.Measure>;
      agreement: typeof Zod.Agreement;
    }>
  >();
  expectTypeOf<typeof Zod.PlanDraft>().toEqualTypeOf<
    Strict<{
      modelVersion: Maybe<z.ZodLiteral<1>>;
      contributors: Maybe<Many<typeof Zod.Contributor>>;
      planDate: MaybeText;
      customer: Maybe<typeof Zod.CustomerDraft>;
      status: Maybe<typeof Zod.PlanStatusDraft>;
      lifeSituation: Maybe<typeof Zod.LifeSituation>;
      goals: Maybe<typeof Zod.GoalsDraft>;
      measures: Maybe<Many<typeof Zod.Measure>>;
      agreement: Maybe<typeof Zod.AgreementDraft>;
    }>
  >();
});

test('objects of an application are put together from parts', () => {
  expectTypeOf<z.output<typeof Zod.IntegrationPlan.shape.customer.shape.name>>().toEqualTypeOf<string>();
  expectTypeOf(Zod.Customer.pick({ name: true }).extend({ nickname: z.string() }).parse({})).toEqualTypeOf<{
    name: string;
    nickname: string;
  }>();
  // @ts-expect-error TS2353: the customer has no such field
  Zod.Customer.pick({ nickname: true });
});

test('another form has its own types', () => {
  expectTypeOf<Output<ZodOf<Interview>>>().toEqualTypeOf<DeepReadonly<Interview>>();
  expectTypeOf<Output<ZodOf<Interview['consent'], 'draft'>>>().toEqualTypeOf<{
    readonly informed?: boolean;
    readonly day?: string;
  }>();
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
