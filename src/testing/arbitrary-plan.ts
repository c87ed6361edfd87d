import { windowEnd } from '../law/eligibility.ts';
import type { FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan } from '../plan/plan.ts';
import { citizenshipCodes, type Citizenship } from '../values/citizenship.ts';
import { addDays } from '../values/days.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { always, dayWithin, documentsOf, type Drawn } from './arbitrary-answers.ts';
import type { ArbitraryOf, FastCheck, Makers } from './fast-check.ts';

/**
 * Plans that `checkPlan` calls ok, whatever they hold: first plans and updates, answers given and left open, warnings and
 * notes, but no error. Takes the caller's fast-check. Small, shrinks to the least plan, the same for the same seed.
 *
 * Rows may lack an id or be blank: `tidyPlan` of one gives what a form would save. The people are nobody.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkPlan } from 'kotoplan';
 * import { arbitraryPlan } from 'kotoplan/testing';
 *
 * fc.assert(fc.property(arbitraryPlan(fc), (plan) => checkPlan(plan).ok));
 * ```
 */
export function arbitraryPlan(fc: FastCheck): ArbitraryOf<IntegrationPlan> {
  return plans(fc as unknown as Makers);
}

// A Tuesday, and neither first nor last of anything.
const middleDay: IsoDate = '2025-03-04';

export function plans(fc: Makers): ArbitraryOf<IntegrationPlan> {
  return fc
    .record({
      fromMiddleDay: fc.integer({ min: -3_600, max: 1_800 }),
      drawn: documentsOf(fc, form, ownArbitraries(fc)),
    })
    .map(({ fromMiddleDay, drawn }) => fitted(drawn({ day: addDays(middleDay, fromMiddleDay), row: 0 })));
}

/** What must fit other answers, and what would be a warning each time. */
function ownArbitraries(fc: Makers): Readonly<Partial<Record<FieldPath, ArbitraryOf<Drawn>>>> {
  return {
    planDate: dayWithin(fc, 0, 0),
    'customer.citizenships': citizenships(fc).map(always),
    'customer.postalCode': fc.constantFrom('00990', '90100', 'SE-111 22').map(always),
    'customer.telephone': fc.constantFrom('000 012 3499', '+000 12 345', 'ei puhelinta').map(always),
    'customer.firstResidenceDate': dayWithin(fc, -1_500, 60),
    'status.firstPlanDate': dayWithin(fc, -1_200, 0),
    'agreement.nextMeetingDate': dayWithin(fc, 0, 400),
  };
}

/** Nobody is stateless and a citizen. */
function citizenships(fc: Makers): ArbitraryOf<readonly Citizenship[]> {
  const countries = citizenshipCodes.filter((code) => code !== 'stateless' && code !== 'unknown');
  return fc.oneof<readonly Citizenship[]>(
    fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 3 }),
    fc.constantFrom<readonly Citizenship[]>(['stateless'], ['unknown'], ['SO', 'unknown']),
  );
}

/** The plan without what contradicts another answer. */
function fitted(plan: IntegrationPlan): IntegrationPlan {
  const { planDate, contributors, customer, status } = plan;
  const isContradicted = customer.withinThreeYears === true && isLate(planDate, customer.firstResidenceDate);
  return {
    ...plan,
    contributors: contributors.filter(({ name, organisation }) => name !== undefined || organisation !== undefined),
    customer: isContradicted ? { ...customer, withinThreeYears: false } : customer,
    // A first plan may give its own date.
    status:
      status.kind === 'first' && status.firstPlanDate !== undefined ? { ...status, firstPlanDate: planDate } : status,
  };
}

/** By the stricter of the two boundaries, so that the plan is right under both. */
function isLate(planDate: IsoDate, firstResidenceDate: IsoDate | undefined): boolean {
  return firstResidenceDate !== undefined && planDate > windowEnd(firstResidenceDate, { boundary: 'formLiteral' });
}
