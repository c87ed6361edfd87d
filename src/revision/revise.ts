import { randomId, unusedId } from '../form/row-ids.ts';
import { modelVersion, type IntegrationPlan, type PlanDraft } from '../plan/plan.ts';
import { requireIsoDate, type IsoDate } from '../values/iso-date.ts';
import type { RowId } from '../values/text.ts';

/** How `revisePlan` works. */
export interface ReviseOptions {
  /** The day of the revision: the date of the new plan. */
  readonly on: IsoDate;
  /** Makes the id of a row that has none, and is called again if its table already has that id. Default: random. */
  readonly newId?: () => RowId;
}

/**
 * The draft with which the review of a plan begins: an update, dated `on`, that carries over what was agreed.
 *
 * Carried over are the other participants, the customer, the life situation, the goals, all measures (the form has no
 * "done": the worker removes rows) and what each side does. Rows keep their ids and get one where they had none; the date
 * of the first plan stays the same through any number of updates. What must be answered again is left open: both
 * confirmations, the next meeting, and "less than 3 years have passed".
 *
 * `previous` is a plan that `checkPlan` finds ok; the draft then passes `checkDraft`. It shares nothing with `previous`,
 * so a form can edit it in place.
 *
 * @throws RangeError if `on` is not a day of the calendar, or is before the plan that is revised.
 * @example
 * ```ts
 * import { revisePlan } from 'kotoplan';
 * import { cases } from 'kotoplan/fixtures';
 *
 * const [first] = cases.thirdUpdate.plans;
 * const draft = revisePlan(first, { on: '2024-02-06' });
 * console.log(draft.status); // { kind: 'update', firstPlanDate: '2023-02-14' }
 * console.log(draft.measures?.map(({ id }) => id)); // ['m1', 'm2', 'm3']
 * console.log(draft.agreement?.nextMeetingDate); // undefined
 * ```
 */
export function revisePlan(previous: IntegrationPlan, { on, newId = randomId }: ReviseOptions): PlanDraft {
  requireIsoDate('revisePlan: the option "on"', on);
  requireIsoDate('revisePlan: the date of the plan it revises', previous.planDate);
  if (on < previous.planDate) {
    throw new RangeError('revisePlan: the day of the revision is before the plan it revises');
  }
  const { contributors, planDate, customer, status, lifeSituation, goals, measures, agreement } = copyOf(previous);
  const firstPlanDate = status.kind === 'first' ? planDate : status.firstPlanDate;
  // What must be answered again at every review is taken out.
  const { withinThreeYears: _statement, ...carriedCustomer } = customer;
  const {
    rightsAndDutiesDiscussed: _discussed,
    agreedMattersUnderstood: _understood,
    nextMeetingDate: _date,
    nextMeetingDetails: _details,
    ...carriedAgreement
  } = agreement;
  return {
    modelVersion,
    contributors: withIds(contributors, newId),
    planDate: on,
    customer: carriedCustomer,
    status: { kind: 'update', ...(firstPlanDate !== undefined && { firstPlanDate }) },
    ...(lifeSituation !== undefined && { lifeSituation }),
    goals,
    measures: withIds(measures, newId),
    ...(Object.keys(carriedAgreement).length > 0 && { agreement: carriedAgreement }),
  };
}

// Through JSON, because a plan is JSON: what is undefined is absent, and a host's reactive proxy, which structuredClone
// refuses, is copied like any other object.
function copyOf(plan: IntegrationPlan): IntegrationPlan {
  return JSON.parse(JSON.stringify(plan)) as IntegrationPlan;
}

function withIds<Row extends { readonly id?: RowId }>(rows: readonly Row[], newId: () => RowId): readonly Row[] {
  const taken = new Set<unknown>(rows.map(({ id }) => id));
  return rows.map((row) => (row.id === undefined ? { id: unusedId(taken, newId), ...row } : row));
}
