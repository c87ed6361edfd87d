import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import { addDays } from '../values/days.ts';
import { addMonths, isIsoDate, type IsoDate } from '../values/iso-date.ts';
import type { Boundary } from './window.ts';
import { legalParameters, monthsOn, parameterOn, type LegalParameter, type LegalParameters } from './parameters.ts';
import { valueAt } from '../form/paths.ts';

/** By when the municipality reviews a plan, and the legal value that says so. */
export interface ReviewDue {
  readonly by: IsoDate;
  readonly parameter: LegalParameter;
}

/**
 * The last day on which the municipality reviews the plan: its date and the review interval in force on that date.
 * Undefined where the plan has no date that can be read, or where the law of that day is not known. Saturdays and holidays
 * do not move it.
 *
 * @example
 * import { reviewDue } from 'kotoplan';
 *
 * reviewDue({ planDate: '2025-10-21' })?.by; // '2026-04-21'
 */
export function reviewDue(
  plan: IntegrationPlan | PlanDraft,
  options: { readonly parameters?: LegalParameters } = {},
): ReviewDue | undefined {
  const { parameters = legalParameters } = options;
  const planDate = valueAt(plan, ['planDate']);
  if (!isIsoDate(planDate)) return undefined;
  const by = reviewEnd(planDate, parameters);
  return by === undefined ? undefined : { by, parameter: parameterOn('reviewInterval', planDate, parameters) };
}

// What the rules need, without checks and explanations. Undefined wherever the law of the day is not known.

/** The last day in time for the first plan, under the law of `lawDay`. */
export function windowEndOn(
  firstResidenceDate: IsoDate,
  lawDay: IsoDate,
  parameters: LegalParameters,
  boundary: Boundary = 'statutory',
): IsoDate | undefined {
  const months = monthsOn('firstPlanWindow', lawDay, parameters);
  return months === undefined ? undefined : lastDayInTime(firstResidenceDate, months, boundary);
}

/** Act 150/1930, section 3: the day of the same number, or the last of a month that has none; "less than" ends a day earlier. */
export function lastDayInTime(firstResidenceDate: IsoDate, months: number, boundary: Boundary): IsoDate {
  const end = addMonths(firstResidenceDate, months);
  return boundary === 'formLiteral' ? addDays(end, -1) : end;
}

/** The last day of the review interval, by the law of the plan's day. */
export function reviewEnd(planDate: IsoDate, parameters: LegalParameters): IsoDate | undefined {
  const months = monthsOn('reviewInterval', planDate, parameters);
  return months === undefined ? undefined : addMonths(planDate, months);
}
