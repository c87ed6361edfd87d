import { describe, expect, test, vi } from 'vitest';
import { historyCodes, type Finding } from '../../src/check/findings.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { act681, legalParameters } from '../../src/law/parameters.ts';
import type { IntegrationPlan, PlanDraft } from '../../src/plan/plan.ts';
import { checkHistory, type HistoryOptions } from '../../src/revision/history.ts';
import { revisePlan } from '../../src/revision/revise.ts';
import { deepFrozen } from '../deep-frozen.ts';
import { withAt } from '../with.ts';

const plans = deepFrozen(cases.thirdUpdate.plans);
const [first, second, third, fourth] = plans;

function said(history: readonly unknown[], options?: HistoryOptions): readonly string[] {
  return checkHistory(history as readonly PlanDraft[], options).map(({ code, path }) => `${path.join('.')} ${code}`);
}

/** Four plans, one of them changed at one place. */
function historyWith(index: number, path: readonly string[], value: unknown): readonly unknown[] {
  return withAt(plans, [index, ...path], value) as readonly unknown[];
}

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

describe('the goals', () => {
  test('that are not given any more are named one by one, in paper order', () => {
    const { otherLongTermMeasures: _other, wishes: _wishes, ...goals } = second.goals;
    expect(said([first, { ...second, goals }])).toEqual([
      '1.goals.wishes goalsDropped',
      '1.goals.otherLongTermMeasures goalsDropped',
    ]);
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', ' \n'],
    ['of a wrong type', 5],
  ])('that are %s are not given any more', (_, wishes) => {
    expect(said([first, withAt(second, ['goals', 'wishes'], wishes)])).toEqual(['1.goals.wishes goalsDropped']);
    expect(said([withAt(first, ['goals', 'wishes'], wishes), second])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['a text', 'lukutaito'],
    ['empty', {}],
  ])('are all dropped by a section that is %s', (_, goals) => {
    expect(said([first, withAt(second, ['goals'], goals)])).toEqual([
      '1.goals.wishes goalsDropped',
      '1.goals.languageStudyPlan goalsDropped',
      '1.goals.otherLongTermMeasures goalsDropped',
    ]);
  });

  test('that were dropped are named once, and may come back', () => {
    const without = (plan: unknown) => withAt(plan, ['goals', 'wishes'], null);
    expect(said([first, without(second), without(third)])).toEqual(['1.goals.wishes goalsDropped']);
    expect(said([first, without(second), third])).toEqual(['1.goals.wishes goalsDropped']);
  });

  test('are not missed in what is no plan', () => {
    expect(said([first, null, second])).toEqual([]);
  });

  test('are not missed when the primary goal needs no specification any more', () => {
    const goals = { ...first.goals, primaryGoal: 'other', primaryGoalSpecify: 'Oma kioski' };
    expect(said([{ ...first, goals }, second])).toEqual(['1.goals.primaryGoal primaryGoalChanged']);
  });

  test('of the rows of the table may come and go', () => {
    expect(said([first, { ...second, measures: [] }])).toEqual([]);
  });
});

describe('the review', () => {
  test.each([
    ['on its last day', '2026-02-19', []],
    ['a day late', '2026-02-20', ['3.planDate reviewOverdue']],
    ['before the plan', '2025-01-01', []],
    ['without a day', undefined, []],
  ])('%s', (_, on, expected) => {
    const lines = said(plans, on === undefined ? {} : { on }).filter((line) => line.endsWith('reviewOverdue'));
    expect(lines).toEqual(expected);
  });

  test.each([
    ['twelve months until 2024', [first, second], '2025-02-07', [1, 'planDate'], 12],
    ['six months from 2025', plans, '2026-02-20', [3, 'planDate'], 6],
    ['the months of the caller', plans, '2025-09-20', [3, 'planDate'], 1],
  ] as const)('has %s', (title, history, on, path, months) => {
    const own = {
      ...legalParameters,
      reviewInterval: [{ from: '2025-01-01', value: 'P1M', certainty: 'guidance', legal: act681 }],
    } as const;
    const options = title.includes('caller') ? { on, parameters: own } : { on };
    const overdue = checkHistory(history, options).filter(({ code }) => code === 'reviewOverdue');
    expect(overdue).toEqual([{ code: 'reviewOverdue', severity: 'warning', path, facts: { months } }]);
  });

  test('is that of the newest plan, wherever it stands', () => {
    expect(said([second, first], { on: '2026-02-20' })).toContain('0.planDate reviewOverdue');
    expect(said([first, second, second], { on: '2026-02-20' })).toContain('2.planDate reviewOverdue');
  });

  test('is not judged where the law of the day is not known', () => {
    expect(said([{ ...first, planDate: '2010-01-01' }], { on: '2026-02-20' })).toEqual([]);
  });

  test.each([['tomorrow'], ['2025-02-29']])('is not judged on %s, which is no day', (on) => {
    expect(() => checkHistory(plans, { on })).toThrow(
      new RangeError('checkHistory: the option "on" is not a day of the calendar, YYYY-MM-DD'),
    );
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
