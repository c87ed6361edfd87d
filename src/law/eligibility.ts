import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import { requireIsoDate, type IsoDate } from '../values/iso-date.ts';
import {
  assess,
  type Eligibility,
  type EligibilityFacts,
  type EligibilityOptions,
  type FirstPlan,
  type WindowOptions,
} from './assessment.ts';
import { lastDayInTime } from './deadlines.ts';
import { legalParameters, monthsOf, rowFor } from './parameters.ts';
import { valueAt } from '../form/paths.ts';

/**
 * The last day in time for the first plan: the window's length after the permit, card or registration, on the same day
 * number, clamped to the month's end (act 150/1930, section 3). The length is the one in force on `on`, else the newest
 * (also where `on` lies before the first one known). With the boundary `formLiteral` it is a day earlier. Saturdays and
 * holidays do not move it. Throws a RangeError for a day that is none, and where the caller's own table says `unknown`.
 *
 * @example
 * import { windowEnd } from 'kotoplan';
 *
 * windowEnd('2022-10-13'); // '2025-10-13'
 * windowEnd('2024-02-29'); // '2027-02-28'
 * windowEnd('2022-10-13', { boundary: 'formLiteral' }); // '2025-10-12'
 */
export function windowEnd(firstResidenceDate: IsoDate, options: WindowOptions = {}): IsoDate {
  const { on, boundary = 'statutory', parameters = legalParameters } = options;
  requireIsoDate('windowEnd: the first argument', firstResidenceDate);
  if (on !== undefined) requireIsoDate('windowEnd: the option "on"', on);
  const newest = rowFor('firstPlanWindow', undefined, parameters);
  const window = rowFor('firstPlanWindow', on, parameters) ?? newest;
  const months = window && monthsOf(window);
  if (months === undefined) throw new RangeError('windowEnd: the parameters say that the window is unknown');
  return lastDayInTime(firstResidenceDate, months, boundary);
}

/**
 * Whether a person's first plan is drawn up within the window, with every reason and its legal source. Answers for the
 * day of the first plan; where there is none yet, for `on`, as if it were drawn up on that day. Without either, or with
 * anything else missing that decides, the outcome is `undetermined`, and a date that is no day of the calendar counts as
 * missing. Says nothing about the permit itself. Throws a RangeError for an `on` that is no day, for no other input.
 *
 * @example
 * import { assessEligibility } from 'kotoplan';
 *
 * assessEligibility({ firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-14' }).outcome; // 'notEligible'
 * assessEligibility({ firstResidenceDate: '2022-10-13' }, { on: '2025-10-03' }).daysLeft; // 10
 * assessEligibility({}).outcome; // 'undetermined'
 */
export function assessEligibility(facts: EligibilityFacts, options: WindowOptions = {}): Eligibility {
  if (options.on !== undefined) requireIsoDate('assessEligibility: the option "on"', options.on);
  const { firstPlanDate } = facts;
  const first: FirstPlan = {
    stated: firstPlanDate,
    drawnUp: firstPlanDate !== undefined,
    field: 'status.firstPlanDate',
  };
  return assess(first, facts, options);
}

/**
 * {@link assessEligibility} of a plan or draft. The day that counts is the first plan's: `planDate` where this is the
 * first plan, `status.firstPlanDate` on an update, whenever that is made. A first plan without a date is taken as not yet
 * drawn up; a plan that does not say which of the two it is leaves the outcome `undetermined`. What a plan does not hold,
 * `jobseeker` and `windowException`, comes through the options. Any document may be handed in: what cannot be read in it
 * is missing. Throws a RangeError for an `on` that is no day.
 *
 * @example
 * import { eligibilityOf } from 'kotoplan';
 *
 * const draft = {
 *   planDate: '2025-08-19',
 *   customer: { firstResidenceDate: '2022-06-06' },
 *   status: { kind: 'update', firstPlanDate: '2023-02-14' },
 * } as const;
 * eligibilityOf(draft).outcome; // 'eligible': only the first plan is bound to the window
 */
export function eligibilityOf(planOrDraft: IntegrationPlan | PlanDraft, options: EligibilityOptions = {}): Eligibility {
  if (options.on !== undefined) requireIsoDate('eligibilityOf: the option "on"', options.on);
  const { jobseeker, windowException } = options;
  const firstResidenceDate = valueAt(planOrDraft, ['customer', 'firstResidenceDate']);
  return assess(firstPlanOf(planOrDraft), { firstResidenceDate, jobseeker, windowException }, options);
}

/** The first plan of a document of any shape. */
function firstPlanOf(document: unknown): FirstPlan {
  const kind = valueAt(document, ['status', 'kind']);
  if (kind === 'first') {
    const stated = valueAt(document, ['planDate']);
    return { stated, drawnUp: stated !== undefined, field: 'planDate' };
  }
  if (kind === 'update') {
    return { stated: valueAt(document, ['status', 'firstPlanDate']), drawnUp: true, field: 'status.firstPlanDate' };
  }
  // Whether there has been a first plan is not known, so `on` may not stand in for its day.
  return { stated: undefined, drawnUp: true, field: 'status.kind' };
}
