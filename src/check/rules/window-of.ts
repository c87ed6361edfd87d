import { exceptionOn, monthsOn, type LegalParameters } from '../../law/parameters.ts';
import type { StatusKind } from '../../plan/options.ts';
import type { PlanDraft } from '../../plan/plan.ts';
import { compareToMonthsAfter, type IsoDate } from '../../values/iso-date.ts';
import type { CheckOptions } from '../options.ts';

/** A plan and the window for the first plan, by the law of the plan's day. */
export interface Window {
  readonly kind: StatusKind;
  readonly planDate: IsoDate;
  readonly firstResidenceDate: IsoDate;
  readonly months: number;
  /** How the plan's day compares to the last day in time by the act, whichever the boundary: above 0 it is later. */
  readonly afterEnd: number;
  /** The plan's day is out of time under the boundary asked for. */
  readonly isClosed: boolean;
  /** A ground for departing from the window is given and is certainly in force on the plan's day. */
  readonly isExcepted: boolean;
}

/**
 * Computed once for all rules about it. Undefined where nothing can be said: a date or the status is missing, the plan is
 * older than the permit, or the law of its day is not known.
 */
export function windowOf(
  { planDate, status, customer }: PlanDraft,
  { boundary, windowException }: CheckOptions,
  parameters: LegalParameters,
): Window | undefined {
  const firstResidenceDate = customer?.firstResidenceDate;
  if (status?.kind === undefined || planDate === undefined || firstResidenceDate === undefined) return undefined;
  if (planDate < firstResidenceDate) return undefined;
  const months = monthsOn('firstPlanWindow', planDate, parameters);
  if (months === undefined) return undefined;
  const afterEnd = compareToMonthsAfter(planDate, firstResidenceDate, months);
  return {
    kind: status.kind,
    planDate,
    firstResidenceDate,
    months,
    afterEnd,
    // "Less than" three years leaves the last day out.
    isClosed: boundary === 'formLiteral' ? afterEnd >= 0 : afterEnd > 0,
    // A ground that is not confirmed to be in force is not enough: the authority has to look, and `windowClosed` says so.
    isExcepted: windowException !== undefined && exceptionOn(windowException, planDate, parameters) === true,
  };
}
