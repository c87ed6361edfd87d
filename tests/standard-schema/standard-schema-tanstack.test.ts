import { FormApi } from '@tanstack/form-core';
import { describe, expect, test } from 'vitest';
import { planStandardSchema } from '../../src/standard-schema/index.ts';
import { cases } from '../../src/fixtures/index.ts';
import { tidyPlan, type PlanDraft } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { IntegrationPlan } from '../../src/zod/index.ts';

const [plan] = cases.nordicCitizen.plans;
const withoutSpecify: PlanDraft = { ...plan, goals: { primaryGoal: 'other' } };

describe('in TanStack Form', () => {
  test('a right plan is submitted as it is', async () => {
    let submitted: unknown;
    const form = new FormApi({
      defaultValues: plan,
      validators: { onSubmit: planStandardSchema({ labels: fi }) },
      onSubmit: ({ value }) => void (submitted = value),
    });
    form.mount();
    await form.handleSubmit();
    expect(submitted).toEqual(plan);
  });

  test.each([
    ['fi', fi, 'Päätavoitteen tarkennus: Vastaus puuttuu. Täytä tämä kohta.'],
    ['sv', sv, 'Precisering av huvudmålet: Svaret saknas. Fyll i den här punkten.'],
    ['en', en, 'Primary goal, specified: The answer is missing. Please fill it in.'],
  ] as const)('a field says its own error: %s', async (_, labels, message) => {
    const form = new FormApi({
      defaultValues: withoutSpecify,
      validators: { onSubmit: planStandardSchema({ labels }) },
    });
    form.mount();
    await form.handleSubmit();
    expect(form.state.canSubmit).toBe(false);
    expect(form.state.errors).toEqual([
      { 'goals.primaryGoalSpecify': [{ message, path: ['goals', 'primaryGoalSpecify'] }] },
    ]);
    expect(form.getFieldMeta('goals.primaryGoalSpecify')?.errors).toMatchObject([{ message }]);
  });

  test('a cell of a table says its own error', async () => {
    const wrongDay: PlanDraft = { ...plan, measures: [{ id: 'm1', dueDate: '31.2.2026' }] };
    const form = new FormApi({
      defaultValues: wrongDay,
      validators: { onSubmit: planStandardSchema({ labels: en, stage: 'draft' }) },
    });
    form.mount();
    await form.handleSubmit();
    expect(form.state.errors).toMatchObject([{ 'measures[0].dueDate': [{ path: ['measures', 0, 'dueDate'] }] }]);
  });

  test('what the form holds is tidied before, because an empty input is an empty text', async () => {
    const typed: PlanDraft = { ...plan, customer: { ...plan.customer, address: '' } };
    const schema = planStandardSchema({ labels: en });
    const form = new FormApi({
      defaultValues: typed,
      validators: {
        onSubmit: ({ value }) =>
          schema['~standard'].validate(tidyPlan(value).draft).issues?.map(({ message }) => message),
      },
    });
    form.mount();
    await form.handleSubmit();
    expect(form.state.errors).toEqual([]);
    expect(schema['~standard'].validate(typed).issues).toMatchObject([{ path: ['customer', 'address'] }]);
  });

  test('the zod objects work there too, in the words of zod', async () => {
    const form = new FormApi({ defaultValues: withoutSpecify, validators: { onSubmit: IntegrationPlan } });
    form.mount();
    await form.handleSubmit();
    expect(form.state.errors).toMatchObject([{ 'goals.primaryGoalSpecify': [{ message: 'Invalid input' }] }]);
  });
});
