import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import fc from 'fast-check';
import { Hono } from 'hono';
import { createFormControl, type FieldErrors } from 'react-hook-form';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { planStandardSchema } from '../../src/standard-schema/index.ts';
import { brokenForm, cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { checkDraft, checkPlan, type CheckOptions, type IntegrationPlan, type PlanDraft } from '../../src/index.ts';
import { describeFinding } from '../../src/labels/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import * as zod from '../../src/zod/index.ts';
import { mutated } from '../support/mutations.ts';

const [plan] = cases.nordicCitizen.plans;
const withoutSpecify: unknown = { ...plan, goals: { primaryGoal: 'other' } };
const plans: readonly unknown[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);

const messages = {
  fi: 'Päätavoitteen tarkennus: Vastaus puuttuu. Täytä tämä kohta.',
  sv: 'Precisering av huvudmålet: Svaret saknas. Fyll i den här punkten.',
  en: 'Primary goal, specified: The answer is missing. Please fill it in.',
};

test('is a Standard Schema of the plan, and of the draft', () => {
  const ofPlan = planStandardSchema({ labels: fi });
  const ofDraft = planStandardSchema({ labels: fi, stage: 'draft' });
  expectTypeOf(ofPlan).toExtend<StandardSchemaV1<IntegrationPlan, IntegrationPlan>>();
  expectTypeOf(ofDraft).toExtend<StandardSchemaV1<PlanDraft, PlanDraft>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof ofPlan>>().toEqualTypeOf<IntegrationPlan>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof ofDraft>>().toEqualTypeOf<PlanDraft>();
  expect(ofPlan['~standard']).toEqual({ version: 1, vendor: 'kotoplan', validate: expect.any(Function) as unknown });
});

test.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const)('says errors, and only those, in the chosen language: %s', (language, labels) => {
  const { validate } = planStandardSchema({ labels })['~standard'];
  expect(validate(withoutSpecify)).toEqual({
    issues: [{ message: messages[language], path: ['goals', 'primaryGoalSpecify'] }],
  });
});

test('what is worth a look does not refuse a plan, which comes back itself', () => {
  const [lastUpdate] = cases.thirdUpdate.plans.slice(-1);
  expect(checkPlan(lastUpdate).findings).not.toEqual([]);
  const result = planStandardSchema({ labels: en })['~standard'].validate(lastUpdate);
  expect(result).toEqual({ value: lastUpdate });
  expect('value' in result && result.value).toBe(lastUpdate);
});

test('a half-filled form is right as a draft and not as a plan', () => {
  const { validate } = planStandardSchema({ labels: en, stage: 'draft' })['~standard'];
  expect(validate(halfFilledDraft)).toEqual({ value: halfFilledDraft });
  expect(planStandardSchema({ labels: en })['~standard'].validate(halfFilledDraft).issues).toHaveLength(2);
});

test('hands the options of the check over', () => {
  const [, onTheLastDay] = cases.leapDayPermit.plans;
  const verdictWith = (options: CheckOptions) =>
    planStandardSchema({ labels: en, ...options })['~standard'].validate(onTheLastDay);
  expect(verdictWith({})).toEqual({ value: onTheLastDay });
  expect(verdictWith({ boundary: 'formLiteral' }).issues).toMatchObject([{ path: ['customer', 'withinThreeYears'] }]);
});

test.each([0, 1, 3])('tells how much is left out where at most %i findings are asked for', (maxFindings) => {
  const { omitted } = checkPlan(brokenForm, { maxFindings });
  const { issues = [] } = planStandardSchema({ labels: en, maxFindings })['~standard'].validate(brokenForm);
  expect(issues).toHaveLength(maxFindings + 1);
  expect(issues.at(-1)).toEqual({ message: `Further findings: ${omitted}`, path: [] });
});

test('accepts what checkPlan and checkDraft accept, and says their errors', () => {
  fc.assert(
    fc.property(fc.oneof(mutated([...plans, halfFilledDraft]), fc.jsonValue()), (document) => {
      const verdicts = [
        [checkPlan(document), planStandardSchema({ labels: sv })['~standard'].validate(document)],
        [checkDraft(document), planStandardSchema({ labels: sv, stage: 'draft' })['~standard'].validate(document)],
      ] as const;
      for (const [{ ok, findings }, { issues }] of verdicts) {
        expect(issues === undefined).toBe(ok);
        const errors = findings.filter(({ severity }) => severity === 'error');
        expect(issues?.slice(0, errors.length) ?? []).toEqual(
          errors.map((finding) => ({ message: describeFinding(sv, finding), path: finding.path })),
        );
      }
    }),
  );
});

interface Submitted {
  readonly valid?: unknown;
  readonly errors?: FieldErrors<IntegrationPlan>;
}

/** What a react-hook-form form makes of these values when it is submitted. */
async function submitted(
  schema: StandardSchemaV1<IntegrationPlan, IntegrationPlan>,
  values: unknown,
): Promise<Submitted> {
  const form = createFormControl<IntegrationPlan, unknown, IntegrationPlan>({
    resolver: standardSchemaResolver(schema),
    defaultValues: values as IntegrationPlan,
  });
  let said: Submitted = {};
  await form.handleSubmit(
    (valid) => void (said = { valid }),
    (errors) => void (said = { errors }),
  )();
  return said;
}

describe('in react-hook-form', () => {
  test('a right plan is submitted as it is', async () => {
    expect(await submitted(planStandardSchema({ labels: fi }), plan)).toEqual({ valid: plan });
  });

  test.each([
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ] as const)('every field says its own error: %s', async (language, labels) => {
    const { errors } = await submitted(planStandardSchema({ labels }), withoutSpecify);
    expect(errors?.goals?.primaryGoalSpecify?.message).toBe(messages[language]);
  });

  test('a cell of a table says its own error', async () => {
    const measures = [
      { id: 'm1', measure: 'a' },
      { id: 'm2', dueDate: '31.2.2026' },
    ];
    const { errors } = await submitted(planStandardSchema({ labels: en }), { ...plan, measures });
    expect(errors?.measures?.[1]?.dueDate?.message).toContain('Measures, row 2, Due date: Write the date');
  });

  test('an unknown key of the whole form refuses it at its root', async () => {
    const { valid, errors } = await submitted(planStandardSchema({ labels: en }), { ...plan, mood: 'fine' });
    expect(valid).toBeUndefined();
    expect(errors?.root?.message).toContain('something here that the form does not ask for');
  });

  test('the zod objects work there too, in the words of zod', async () => {
    const schema = zod.IntegrationPlan as StandardSchemaV1<IntegrationPlan, IntegrationPlan>;
    expect(await submitted(schema, plan)).toEqual({ valid: plan });
    const { errors } = await submitted(schema, withoutSpecify);
    expect(errors?.goals?.primaryGoalSpecify?.message).toBe('Invalid input');
  });
});

describe('in hono', () => {
  const app = new Hono()
    .post(
      '/plans',
      sValidator('json', planStandardSchema({ labels: sv }), (result, context) =>
        result.success ? undefined : context.json(result.error, 422),
      ),
      (context) => context.json(context.req.valid('json').customer.name),
    )
    .post('/zod', sValidator('json', zod.IntegrationPlan), (context) =>
      context.json(context.req.valid('json').customer.name),
    );
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };

  test('a right plan reaches its handler, with its type', async () => {
    expect(await post('/plans', plan)).toEqual({ status: 200, body: plan.customer.name });
  });

  test('a wrong one is answered in our sentences, without what it says', async () => {
    expect(await post('/plans', withoutSpecify)).toEqual({
      status: 422,
      body: [{ message: messages.sv, path: ['goals', 'primaryGoalSpecify'] }],
    });
  });

  test('the zod objects work there too', async () => {
    expect((await post('/zod', plan)).status).toBe(200);
    expect((await post('/zod', withoutSpecify)).status).toBe(400);
  });

  test('without a hook the answer repeats the plan', async () => {
    expect((await post('/zod', withoutSpecify)).body).toMatchObject({ data: withoutSpecify });
  });
});
