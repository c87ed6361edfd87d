import { describe, expect, test } from 'vitest';
import type { EligibilityOptions } from '../../src/law/assessment.ts';
import { eligibilityOf } from '../../src/law/eligibility.ts';
import type { PlanDraft } from '../../src/plan/plan.ts';

const customer = { firstResidenceDate: '2022-06-06' };
const first = (planDate?: string): PlanDraft => ({
  ...(planDate && { planDate }),
  customer,
  status: { kind: 'first' },
});
const update = (planDate: string, firstPlanDate?: string): PlanDraft => ({
  planDate,
  customer,
  status: { kind: 'update', ...(firstPlanDate && { firstPlanDate }) },
});

describe('which day counts', () => {
  test.each([
    ["a first plan's own date, in time", first('2025-06-06'), 'eligible'],
    ["a first plan's own date, late", first('2025-06-07'), 'notEligible'],
    ['an update after the window of a first plan in time', update('2025-08-19', '2023-02-14'), 'eligible'],
    ['an update in the window of a first plan that came late', update('2025-06-01', '2025-06-07'), 'notEligible'],
  ])('%s', (_, plan, outcome) => {
    expect(eligibilityOf(plan)).toMatchObject({ outcome, windowEnd: '2025-06-06' });
  });

  test("a first plan's status.firstPlanDate does not count", () => {
    const plan: PlanDraft = { ...first('2025-06-07'), status: { kind: 'first', firstPlanDate: '2023-02-14' } };
    expect(eligibilityOf(plan).outcome).toBe('notEligible');
  });
});

describe('what is missing', () => {
  test.each([
    ['the date of a first plan', first(), 'planDate'],
    ['the first date of an update', update('2025-08-19'), 'status.firstPlanDate'],
    ['the status', { planDate: '2025-08-19', customer }, 'status.kind'],
    [
      'a status that can be read',
      { planDate: '2025-08-19', customer, status: { kind: 'third' as 'first' } },
      'status.kind',
    ],
    ['a date that can be read', first('2025-02-29'), 'planDate'],
  ])('%s', (_, plan, missing) => {
    const { outcome, reasons } = eligibilityOf(plan);
    expect(outcome).toBe('undetermined');
    const lawKnown = reasons.find(({ code }) => code === 'lawKnown');
    expect(lawKnown).toMatchObject({ holds: 'unknown', missing: [missing] });
    expect(lawKnown).not.toHaveProperty('parameter');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'plan'],
    ['an empty document', {}],
    ['a list', []],
    ['sections of the wrong type', { customer: 'x', status: 7, planDate: [] }],
    ['sections that are null', { customer: null, status: null, planDate: null }],
    ['one section only', { goals: { primaryGoal: 'literacy' } }],
  ])('any document may be handed in: %s', (_, document) => {
    const { outcome, reasons } = eligibilityOf(document as PlanDraft);
    expect(outcome).toBe('undetermined');
    expect(reasons[2]?.missing).toEqual(['customer.firstResidenceDate', 'status.kind']);
  });
});

describe('with a day of the question', () => {
  const on = { on: '2025-05-27' };
  test('a first plan without a date is taken as not yet drawn up', () => {
    expect(eligibilityOf(first(), on)).toMatchObject({ outcome: 'eligible', daysLeft: 10 });
  });
  test.each([
    ['an update whose first date is missing', update('2025-08-19')],
    ['a draft that does not say which plan it is', { customer }],
    ['a first plan whose date cannot be read', first('soon')],
  ])('it does not stand in for %s', (_, plan) => {
    expect(eligibilityOf(plan, on).outcome).toBe('undetermined');
    expect(eligibilityOf(plan, on)).not.toHaveProperty('daysLeft');
  });
  test('a plan with a date has no days left', () => {
    expect(eligibilityOf(first('2025-06-06'), on)).not.toHaveProperty('daysLeft');
  });
  test('one that is none is refused by the name of the option', () => {
    expect(() => eligibilityOf(first(), { on: '31.12.2025' })).toThrow(
      new RangeError('eligibilityOf: the option "on" is not a day of the calendar, YYYY-MM-DD'),
    );
  });
});

describe('what a plan does not hold comes through the options', () => {
  test.each<[string, EligibilityOptions, string]>([
    ['nothing', {}, 'notEligible'],
    ['an exception in force', { windowException: 'humanTrafficking' }, 'eligible'],
    ['an exception that is not confirmed', { windowException: 'couldNotTravel' }, 'undetermined'],
    ['a job seeker', { windowException: 'humanTrafficking', jobseeker: true }, 'notEligible'],
    ['nobody who seeks a job', { windowException: 'humanTrafficking', jobseeker: false }, 'eligible'],
  ])('%s', (_, options, outcome) => {
    expect(eligibilityOf(first('2025-06-07'), options).outcome).toBe(outcome);
  });
});
