import { fieldsOf, type FormField } from '../form/fields.ts';
import { keysOf, valueAt } from '../form/paths.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import { plans } from './arbitrary-plan.ts';
import type { ArbitraryOf, FastCheck, Makers } from './fast-check.ts';

/**
 * Drafts that `checkDraft` calls ok: any answer may be left open, any section absent, a confirmation not yet given. Takes
 * the caller's fast-check. Small, shrinks to the empty draft, the same for the same seed.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkDraft } from 'kotoplan';
 * import { arbitraryDraft } from 'kotoplan/testing';
 *
 * fc.assert(fc.property(arbitraryDraft(fc), (draft) => checkDraft(draft).ok));
 * ```
 */
export function arbitraryDraft(fc: FastCheck): ArbitraryOf<PlanDraft> {
  const makers = fc as unknown as Makers;
  const fields = fieldsOf(form).filter(({ isCell }) => !isCell);
  const confirmations = fields.filter(({ kind }) => kind.name === 'confirmation');
  return makers
    .record({ plan: plans(makers), answered: makers.subarray(fields), notYet: makers.subarray(confirmations) })
    .map(({ plan, answered, notYet }) => draftOf(plan, answered, notYet));
}

function draftOf(plan: IntegrationPlan, answered: readonly FormField[], notYet: readonly FormField[]): PlanDraft {
  const draft: Record<string, unknown> = {};
  for (const field of answered) {
    const { name, key, holder } = field;
    const answer = notYet.includes(field) ? false : valueAt(plan, keysOf(name));
    if (answer === undefined) continue;
    if (holder === undefined) draft[key] = answer;
    else draft[holder] = { ...(draft[holder] as object | undefined), [key]: answer };
  }
  return draft;
}
