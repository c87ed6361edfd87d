import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/check/check-plan.ts';
import { cases, validCases } from '../../src/fixtures/index.ts';
import { planFields } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { revisePlan } from '../../src/revision/revise.ts';
import { addDays } from '../../src/values/days.ts';
import { deepFrozen } from '../support/deep-frozen.ts';
import { valueAt } from '../../src/form/paths.ts';

const everyPlan = Object.entries(validCases).flatMap(([name, { plans }]) =>
  plans.map((plan, index) => [`${name} ${index + 1}`, deepFrozen(plan)] as const),
);
const [first] = cases.thirdUpdate.plans;
const nextYear = (plan: IntegrationPlan) => addDays(plan.planDate, 365);

/** What has to be said anew. */
const cleared = [
  'customer.withinThreeYears',
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
  'agreement.nextMeetingDate',
  'agreement.nextMeetingDetails',
];
const written = ['planDate', 'status.kind', 'status.firstPlanDate'];
const carried = Object.keys(planFields).filter(
  (path) => !path.includes('[]') && !cleared.includes(path) && !written.includes(path),
);

describe.each(everyPlan)('the revision of %s', (_, plan) => {
  const revised = () => revisePlan(plan, { on: nextYear(plan) });

  test('passes checkDraft', () => {
    expect(checkDraft(revised())).toMatchObject({ ok: true });
  });

  test('carries over everything but what has to be said anew', () => {
    const draft = revised();
    for (const path of carried) expect(valueAt(draft, path.split('.')), path).toEqual(valueAt(plan, path.split('.')));
    for (const path of cleared) expect(valueAt(draft, path.split('.')), path).toBeUndefined();
  });

  test('is an update of its day that keeps the date of the first plan', () => {
    const { kind, firstPlanDate } = plan.status;
    const draft = revised();
    expect(draft.planDate).toBe(nextYear(plan));
    expect(draft.status).toEqual({ kind: 'update', firstPlanDate: kind === 'first' ? plan.planDate : firstPlanDate });
  });

  test('shares nothing with it that a form could edit', () => {
    const objects = objectsIn(plan);
    expect(objectsIn(revised()).filter((one) => objects.includes(one))).toEqual([]);
  });

  test('is a document of JSON', () => {
    const draft = revised();
    expect(JSON.parse(JSON.stringify(draft))).toStrictEqual(draft);
  });
});

function objectsIn(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

test('every field is carried over, cleared or written', () => {
  expect(carried).toHaveLength(Object.keys(planFields).filter((path) => !path.includes('[]')).length - 8);
});

test('the date of the first plan stays the same through ten updates', () => {
  let plan: IntegrationPlan = first;
  for (let update = 0; update < 10; update += 1) {
    const draft = revisePlan(plan, { on: nextYear(plan) });
    // As the worker finishes it.
    plan = { ...plan, ...draft, agreement: plan.agreement } as IntegrationPlan;
    expect(plan.status).toEqual({ kind: 'update', firstPlanDate: first.planDate });
  }
});

test('the date of the first plan is its own, whatever it says beside', () => {
  const plan: IntegrationPlan = { ...first, status: { kind: 'first', firstPlanDate: first.planDate } };
  expect(revisePlan(plan, { on: '2024-02-06' }).status).toEqual({ kind: 'update', firstPlanDate: '2023-02-14' });
});

test('the date of the first plan stays open where an update does not say it', () => {
  expect(revisePlan({ ...first, status: { kind: 'update' } }, { on: '2024-02-06' }).status).toStrictEqual({
    kind: 'update',
  });
});

describe('row ids', () => {
  const plan: IntegrationPlan = {
    ...first,
    contributors: [{ name: 'Outi' }, { id: 'c2', name: 'Omar' }],
    measures: [{ id: 'm1', measure: 'Kurssi' }, { measure: 'Tarkastus' }],
  };

  test('are kept, and minted where there are none', () => {
    let count = 0;
    const { contributors, measures } = revisePlan(plan, { on: '2024-02-06', newId: () => `new${(count += 1)}` });
    expect(contributors).toEqual([
      { id: 'new1', name: 'Outi' },
      { id: 'c2', name: 'Omar' },
    ]);
    expect(measures).toEqual([
      { id: 'm1', measure: 'Kurssi' },
      { id: 'new2', measure: 'Tarkastus' },
    ]);
  });

  test('are no ids that the table already has', () => {
    const rows = { measures: [{ measure: 'Kurssi' }, { id: 'm1', measure: 'Tarkastus' }, { measure: 'Retki' }] };
    const ids = ['c2', 'new', 'm1', 'new', 'new', 'other'];
    const draft = revisePlan({ ...plan, ...rows }, { on: '2024-02-06', newId: () => ids.shift() ?? 'last' });
    expect(draft.contributors?.map(({ id }) => id)).toEqual(['new', 'c2']);
    expect(draft.measures?.map(({ id }) => id)).toEqual(['new', 'm1', 'other']);
    expect(checkDraft(draft)).toMatchObject({ ok: true });
  });

  test('are random unless given', () => {
    const mint = () => revisePlan(plan, { on: '2024-02-06' }).measures?.[1]?.id;
    expect(mint()).toMatch(/^[0-9a-f]{16}$/u);
    expect(mint()).not.toBe(mint());
  });
});

test('an agreement with nothing to carry over is left out', () => {
  const plan: IntegrationPlan = {
    ...first,
    agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true },
  };
  expect(revisePlan(plan, { on: '2024-02-06' })).not.toHaveProperty('agreement');
});

test('keys that are undefined are absent', () => {
  const plan = { ...first, lifeSituation: undefined, customer: { ...first.customer, town: undefined } };
  const draft = revisePlan(plan as unknown as IntegrationPlan, { on: '2024-02-06' });
  expect(draft).not.toHaveProperty('lifeSituation');
  expect(draft.customer).not.toHaveProperty('town');
});

test('a plan behind a proxy, as frameworks hand it over, is copied like any other', () => {
  const proxied = new Proxy(first, {});
  expect(revisePlan(proxied, { on: '2024-02-06' })).toEqual(revisePlan(first, { on: '2024-02-06' }));
});

test('a plan can be revised on its own day', () => {
  expect(revisePlan(first, { on: first.planDate }).planDate).toBe(first.planDate);
});

describe('wrong use is thrown, and the values are not repeated', () => {
  test.each([
    ['the day before the plan', '2023-02-13', 'revisePlan: the day of the revision is before the plan it revises'],
    ['no day', '14.2.2024', 'revisePlan: the option "on" is not a day of the calendar, YYYY-MM-DD'],
    ['a day that does not exist', '2025-02-29', 'revisePlan: the option "on" is not a day of the calendar, YYYY-MM-DD'],
  ])('%s', (_, on, message) => {
    expect(() => revisePlan(first, { on })).toThrow(new RangeError(message));
  });

  test('a plan without a day that can be read', () => {
    expect(() => revisePlan({ ...first, planDate: 'kesällä' }, { on: '2024-02-06' })).toThrow(
      new RangeError('revisePlan: the date of the plan it revises is not a day of the calendar, YYYY-MM-DD'),
    );
  });
});
