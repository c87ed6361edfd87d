import { changedDocument, inverseChanges } from '../form/changes/apply.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { PlanChange } from './change.ts';

/**
 * Carries out the changes from `comparePlans` on the plan that they begin from, and returns the plan that they lead to; the
 * input is not touched, and what did not change is shared with it.
 *
 * The changes are one step from one plan to another: two lists of changes are applied one after the other, not joined. An
 * absent section appears with its first answer and goes with its last. Throws RangeError, without a value from the plan, if a
 * change does not belong to a plan, or if the plan is not as the change found it. The new answers are not checked:
 * `checkPlan` does that.
 *
 * @example
 * ```ts
 * import { applyChanges, comparePlans } from 'kotoplan';
 *
 * const before = { planDate: '2025-04-08', customer: { name: 'Amal' } };
 * const after = { planDate: '2025-04-08', customer: { name: 'Amal', town: 'Oulu' } };
 * console.log(applyChanges(before, comparePlans(before, after)));
 * // { planDate: '2025-04-08', customer: { name: 'Amal', town: 'Oulu' } }
 * ```
 */
export function applyChanges(plan: IntegrationPlan | PlanDraft, changes: readonly PlanChange[]): PlanDraft {
  return changedDocument(form, plan, changes);
}

/**
 * The changes that lead back, from the later plan to the earlier one. Throws RangeError if a change does not belong to a plan.
 *
 * @example
 * ```ts
 * import { invertChanges } from 'kotoplan';
 *
 * console.log(invertChanges([{ kind: 'set', path: ['customer', 'town'], after: 'Oulu' }]));
 * // [{ kind: 'set', path: ['customer', 'town'], before: 'Oulu' }]
 * ```
 */
export function invertChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  return inverseChanges(form, changes);
}
