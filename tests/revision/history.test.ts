import { historyCodes } from '../../src/check/catalogue.ts';
import { describe, expect, test, vi } from 'vitest';
import { type Finding } from '../../src/check/findings.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import type { IntegrationPlan, PlanDraft } from '../../src/plan/plan.ts';
import { checkHistory } from '../../src/revision/history.ts';
import { revisePlan } from '../../src/revision/revise.ts';
import { withAt } from '../support/with.ts';

import { historyWith, plans, said } from './histories.ts';

const [first, second, third, fourth] = plans;

describe('a history that is right', () => {
  test('of four plans has only what a reader may want to know', () => {
    expect(checkHistory(plans)).toEqual([
      { code: 'primaryGoalChanged', severity: 'info', path: [3, 'goals', 'primaryGoal'], facts: {} },
    ]);
  });

  test.each<[string, readonly unknown[]]>([
    ['of no plan', []],
    ['of one plan', [first]],
    ['of the first three', [first, second, third]],
    ['that begins with an update', [second, third]],
    ['that ends with a draft', [first, second, revisePlan(second, { on: '2024-11-26' })]],
  ])('%s has no finding', (_, history) => {
    expect(said(history)).toEqual([]);
  });

  test.each(Object.entries(validCases))('of each plan of %s alone has no finding', (_, { plans: ofCase }) => {
    expect(ofCase.flatMap((plan: IntegrationPlan) => said([plan]))).toEqual([]);
  });
});

describe('the dates of the plans', () => {
  test.each([
    ['rise', '2024-11-25', []],
    ['are the same', '2024-11-26', ['3.planDate planDatesNotRising']],
    ['fall', '2024-11-27', ['3.planDate planDatesNotRising']],
  ])('that %s', (_, dateOfThird, expected) => {
    const dated = [first, second, { ...third, planDate: dateOfThird }, { ...fourth, planDate: '2024-11-26' }];
    expect(said(dated).filter((line) => line.includes('planDates'))).toEqual(expected);
  });

  test('that cannot be read are passed over', () => {
    const history = [first, { ...second, planDate: '6.2.2024' }, { ...third, planDate: '2023-02-14' }];
    expect(said(history)).toEqual(['2.planDate planDatesNotRising']);
  });
});

describe('the date of the first plan', () => {
  const rows: readonly (readonly [string, readonly unknown[], readonly string[]])[] = [
    ['is another on one update', historyWith(2, ['status', 'firstPlanDate'], '2023-02-15'), ['2']],
    [
      'is another on all updates',
      [first, second, third].map((plan) => withAt(plan, ['status', 'firstPlanDate'], '2023-02-01')),
      ['1', '2'],
    ],
    [
      'is another than on the first update of a history without a first plan',
      [second, withAt(third, ['status', 'firstPlanDate'], '2023-02-15')],
      ['1'],
    ],
    ['is missing', historyWith(2, ['status', 'firstPlanDate'], undefined), []],
    ['cannot be read', historyWith(2, ['status', 'firstPlanDate'], '14.2.2023'), []],
  ];
  test.each(rows)('%s', (_, history, indexes) => {
    const expected = indexes.map((index) => `${index}.status.firstPlanDate firstPlanDateChanged`);
    expect(said(history).filter((line) => !line.endsWith('primaryGoalChanged'))).toEqual(expected);
  });

  test('may be that of a second first plan, which has been asked about already', () => {
    const again = { ...second, status: { kind: 'first' } };
    const update = { ...third, status: { kind: 'update', firstPlanDate: second.planDate } };
    expect(said([first, again, update])).toEqual(['1.status.kind secondFirstPlan']);
  });
});

describe('the identity', () => {
  const field = (name: string, before: unknown, now: unknown) =>
    said([withAt(first, ['customer', name], before), withAt(second, ['customer', name], now)]);

  test.each([
    ['another day of birth', 'dateOfBirth', '1986-07-01', '1986-01-07'],
    ['another year of birth', 'dateOfBirth', '1986', '1987-01-01'],
    ['another month of arrival', 'arrivalMonth', '2022-08', '2022-09'],
    ['another day of the permit', 'firstResidenceDate', '2022-06-06', '2022-06-09'],
  ])('has %s', (_, name, before, now) => {
    expect(field(name, before, now)).toEqual([`1.customer.${name} identityChanged`]);
  });

  test.each([
    ['a year that became a day of that year', 'dateOfBirth', '1986', '1986-07-01'],
    ['a day of which only the month is left', 'dateOfBirth', '1986-07-01', '1986-07'],
    ['an answer that was not there', 'arrivalMonth', undefined, '2022-09'],
    ['an answer that is not there any more', 'firstResidenceDate', '2022-06-06', undefined],
    ['an answer that cannot be read', 'firstResidenceDate', '2022-06-06', '6.6.2022'],
    ['a number where a date was', 'dateOfBirth', '1987', 1986],
    ['a date where a number was', 'dateOfBirth', 1986, '1987'],
    ['a name that is written in another way', 'name', 'Hodan Warsame Ali', 'Hodan Warsame Cali'],
  ])('has %s, which is no other one', (_, name, before, now) => {
    expect(field(name, before, now)).toEqual([]);
  });

  test('is compared with the nearest plan that has the answer', () => {
    const history = [
      first,
      withAt(second, ['customer', 'dateOfBirth'], undefined),
      withAt(third, ['customer', 'dateOfBirth'], '1986-07-02'),
    ];
    expect(said(history)).toEqual(['2.customer.dateOfBirth identityChanged']);
  });

  test.each([
    ['another day, with the year alone between', ['1961-03-05', '1961', '1961-09-01'], ['2']],
    ['another month, with the year alone between', ['1961-03', '1961', '1961', '1961-09-01'], ['3']],
    ['the same day, with the year alone between', ['1961-03-05', '1961', '1961-03-05'], []],
    ['a date that grows more precise', ['1961', '1961-03', '1961-03-05'], []],
    ['a year, a day of it, and another day of it', ['1961', '1961-03-05', '1961-09-01'], ['2']],
    ['another year, and then a day of it', ['1961-03-05', '1962', '1962-09-01'], ['1']],
  ])('remembers what was known best: %s', (_, dates, indexes) => {
    const history = dates.map((date, index) => withAt(plans[index], ['customer', 'dateOfBirth'], date));
    expect(said(history).filter((line) => line.includes('identity'))).toEqual(
      indexes.map((index) => `${index}.customer.dateOfBirth identityChanged`),
    );
  });

  test('that was corrected once is asked about once', () => {
    const corrected = [second, third].map((plan) => withAt(plan, ['customer', 'dateOfBirth'], '1986-07-02'));
    expect(said([first, ...corrected])).toEqual(['1.customer.dateOfBirth identityChanged']);
  });
});

test('findings stand in the order of the plans, then of the form', () => {
  const wrong = {
    ...fourth,
    planDate: second.planDate,
    status: { kind: 'first' },
    customer: { ...fourth.customer, arrivalMonth: '2020-01', dateOfBirth: '1980' },
    goals: { primaryGoal: 'dailyLife' },
  };
  expect(said([first, wrong, third], { on: '2030-01-01' })).toEqual([
    '1.customer.dateOfBirth identityChanged',
    '1.customer.arrivalMonth identityChanged',
    '1.status.kind secondFirstPlan',
    '1.goals.wishes goalsDropped',
    '1.goals.primaryGoal primaryGoalChanged',
    '1.goals.languageStudyPlan goalsDropped',
    '1.goals.otherLongTermMeasures goalsDropped',
    '2.planDate reviewOverdue',
    '2.customer.dateOfBirth identityChanged',
    '2.customer.arrivalMonth identityChanged',
    '2.goals.primaryGoal primaryGoalChanged',
  ]);
});

test.each<[string, unknown]>([
  ['null', null],
  ['a text', 'x'],
  ['a list', [[]]],
  ['an empty object', {}],
  ['sections that are none', { planDate: 5, customer: 'x', status: [], goals: null }],
  ['the broken form', cases.brokenForm.plans[0]],
  ['a half-filled draft', halfFilledDraft],
])('%s among the plans does not throw, and the others are compared', (_, odd) => {
  expect(said([first, odd, historyWith(1, ['status', 'kind'], 'first')[1]], { on: '2026-01-01' })).toContain(
    '2.status.kind secondFirstPlan',
  );
});

test('a list among the plans is no plan', () => {
  expect(said([[], first])).toEqual([]);
  expect(said([first, [], second])).toEqual(said([first, second]));
});

test('what a single plan says is left to checkPlan', () => {
  const late = { ...first, measures: [], agreement: { nextMeetingDate: '2020-01-01' } };
  expect(checkPlan(late).findings.length).toBeGreaterThan(3);
  expect(said([late])).toEqual([]);
});

test('checkPlan never says what is of the history', () => {
  const every = Object.values(cases).flatMap(({ plans: ofCase }) => ofCase as readonly unknown[]);
  const codes = every.flatMap((plan) => checkPlan(plan, { on: '2030-01-01' }).findings.map(({ code }) => code));
  expect(codes.filter((code) => (historyCodes as readonly string[]).includes(code))).toEqual([]);
});

test('every code of the history is said', () => {
  const dropped = withAt(third, ['goals', 'wishes'], undefined) as IntegrationPlan;
  const history = [
    first,
    { ...second, status: { kind: 'first' } },
    { ...dropped, planDate: '2024-01-01', status: { kind: 'update', firstPlanDate: '2022-01-01' } },
    { ...fourth, customer: { ...fourth.customer, dateOfBirth: '1986' } },
    { ...fourth, customer: { ...fourth.customer, dateOfBirth: '1985' } },
  ] as const;
  const codes = new Set(checkHistory(history as readonly PlanDraft[], { on: '2030-01-01' }).map(({ code }) => code));
  expect([...codes].sort()).toEqual([...historyCodes].sort());
});

test('findings hold no answer', () => {
  const marked = (plan: IntegrationPlan, mark: string): IntegrationPlan => ({
    ...plan,
    customer: { ...plan.customer, name: `Salainen${mark}`, dateOfBirth: `19${mark}` },
    goals: { primaryGoal: 'literacy', wishes: `Salainen${mark}` },
  });
  const findings: readonly Finding[] = checkHistory([marked(first, '77'), marked(second, '78')], { on: '2030-12-31' });
  expect(findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(findings)).not.toMatch(/Salainen|1977|1978|2023|2024|2030|literacy/u);
});

test('the clock is not read', () => {
  vi.useFakeTimers({ now: new Date('2031-12-31T23:30:00Z') });
  try {
    expect(said(plans)).toEqual(['3.goals.primaryGoal primaryGoalChanged']);
  } finally {
    vi.useRealTimers();
  }
});
