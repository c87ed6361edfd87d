import { lastDayInTime, windowEndOn } from '../../law/deadlines.ts';
import { isWorkingDay, nextWorkingDay } from '../../law/holidays.ts';
import { exceptionOn, legalParameters, monthsOn } from '../../law/parameters.ts';
import type { StatusKind } from '../../plan/options.ts';
import type { PlanDraft } from '../../plan/plan.ts';
import { daysBetween } from '../../values/days.ts';
import { compareToMonthsAfter, type IsoDate } from '../../values/iso-date.ts';
import { finding, type Finding } from '../findings.ts';
import type { CheckOptions } from '../options.ts';
import { isAfter } from './compare.ts';
import type { Rule } from './rule.ts';

const soonDays = 90;

/** Without the day of the permit, card or registration nobody can say whether the first plan is in time. */
export const residenceDateMissing: Rule = ({ customer }) =>
  customer?.firstResidenceDate === undefined
    ? [finding('residenceDateMissing', ['customer', 'firstResidenceDate'])]
    : [];

/** The plan is older than the permit, card or registration. A warning only: a registration may be pending. */
export const residenceDateAfterPlan: Rule = ({ customer, planDate }) =>
  isAfter(customer?.firstResidenceDate, planDate)
    ? [finding('residenceDateAfterPlan', ['customer', 'firstResidenceDate'])]
    : [];

/** The caller knows that the customer is a job seeker: then the employment authority draws the plan up. */
export const customerIsJobseeker: Rule = (_, { jobseeker }) =>
  jobseeker === true ? [finding('customerIsJobseeker', [])] : [];

/**
 * Up to 90 days are left on the day of the check, and the first plan is not drawn up: it has no date, or a coming one. A
 * plan that does not say which it is counts as a first plan here.
 */
export const windowEndsSoon: Rule = (
  { planDate, status, customer },
  { on, boundary, parameters = legalParameters },
) => {
  const firstResidenceDate = customer?.firstResidenceDate;
  if (on === undefined || firstResidenceDate === undefined || status?.kind === 'update') return [];
  if (planDate !== undefined && planDate <= on) return [];
  const end = windowEndOn(firstResidenceDate, planDate ?? on, parameters, boundary);
  const daysLeft = end === undefined ? undefined : daysBetween(on, end);
  return daysLeft !== undefined && daysLeft >= 0 && daysLeft <= soonDays
    ? [finding('windowEndsSoon', ['customer', 'firstResidenceDate'], { days: soonDays })]
    : [];
};

/** A plan and the window for the first plan, by the law of the plan's day. */
interface PlanAndWindow {
  readonly kind: StatusKind;
  readonly planDate: IsoDate;
  readonly firstResidenceDate: IsoDate;
  readonly months: number;
  /** How the plan's day stands to the last day in time by the act, whichever the boundary: above 0 it is later. */
  readonly afterEnd: number;
  /** The plan's day is out of time under the boundary asked for. */
  readonly isClosed: boolean;
}

type WindowRule = (window: PlanAndWindow, plan: PlanDraft, options: CheckOptions) => readonly Finding[];

// The window binds the first plan only: of an update nothing is asked but whether its statement is true.

/** A first plan on the last day: in time by the act, too late by the words of the form ("less than 3 years"). */
export const windowLastDay: WindowRule = ({ kind, afterEnd }) =>
  kind === 'first' && afterEnd === 0 ? [finding('windowLastDay', ['customer', 'firstResidenceDate'])] : [];

/**
 * A first plan after the window: `windowException` where a ground for it is in force on the plan's day, otherwise
 * `windowClosed`, which also asks whether an exception applies. A ground of which it is not confirmed whether it is in
 * force is none: the authority has to look, and `windowClosed` says so. Warnings only, because the authority decides.
 */
export const windowClosed: WindowRule = (window, _, options) => {
  if (window.kind !== 'first' || !window.isClosed) return [];
  const code = isExcepted(window, options) ? 'windowException' : 'windowClosed';
  return [finding(code, ['customer', 'firstResidenceDate'], { years: window.months / 12 })];
};

/**
 * Beside `windowClosed`: the window ended on a Saturday, Sunday or holiday and the plan is from the next working day. Act
 * 150/1930, section 5, may apply; whether it does is not ours to say.
 */
export const windowEndsOnHoliday: WindowRule = (window, _, options) => {
  if (window.kind !== 'first' || !window.isClosed || isExcepted(window, options)) return [];
  const end = lastDayInTime(window.firstResidenceDate, window.months, 'statutory');
  return !isWorkingDay(end) && window.planDate === nextWorkingDay(end)
    ? [finding('windowEndsOnHoliday', ['customer', 'firstResidenceDate'])]
    : [];
};

/**
 * "Less than 3 years have passed" is ticked, and by the dates they have passed when the plan was made. An exception does
 * not make the statement true. On an update it is a note: nothing depends on it.
 */
export const statementContradicted: WindowRule = ({ kind, isClosed, months }, { customer }) => {
  if (!isClosed || customer?.withinThreeYears !== true) return [];
  const severity = kind === 'first' ? 'error' : 'info';
  return [
    finding('statementContradicted', ['customer', 'withinThreeYears'], { years: months / 12, plan: kind }, severity),
  ];
};

/** A first plan in time whose statement says nothing, or says that it is not in time. */
export const statementNotTicked: WindowRule = ({ kind, isClosed }, { customer }) =>
  kind === 'first' && !isClosed && customer?.withinThreeYears !== true
    ? [finding('statementNotTicked', ['customer', 'withinThreeYears'])]
    : [];

/**
 * Computed once for all rules about it. Undefined wherever nothing can be said: a date or the status is missing, the plan is
 * older than the permit, or the law of its day is not known.
 */
export function windowOf({ planDate, status, customer }: PlanDraft, options: CheckOptions): PlanAndWindow | undefined {
  const { boundary, parameters = legalParameters } = options;
  const firstResidenceDate = customer?.firstResidenceDate;
  if (status?.kind === undefined || planDate === undefined || firstResidenceDate === undefined) return undefined;
  if (planDate < firstResidenceDate) return undefined;
  const months = monthsOn('firstPlanWindow', planDate, parameters);
  if (months === undefined) return undefined;
  const afterEnd = compareToMonthsAfter(planDate, firstResidenceDate, months);
  // "Less than" three years leaves the last day out.
  const isClosed = boundary === 'formLiteral' ? afterEnd >= 0 : afterEnd > 0;
  return { kind: status.kind, planDate, firstResidenceDate, months, afterEnd, isClosed };
}

function isExcepted(
  { planDate }: PlanAndWindow,
  { windowException, parameters = legalParameters }: CheckOptions,
): boolean {
  return windowException !== undefined && exceptionOn(windowException, planDate, parameters) === true;
}
