import { planFields } from '../plan/fields.ts';
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
  const answers = Object.keys(planFields).filter((field) => !field.includes('[]'));
  return makers
    .record({ plan: plans(makers), answered: makers.subarray(answers), given: makers.boolean() })
    .map(({ plan, answered, given }) => draftOf(plan, answered, given));
}

function draftOf(plan: IntegrationPlan, answered: readonly string[], isUnderstood: boolean): PlanDraft {
  const { agreement } = plan;
  const source: Answers = { ...plan, agreement: { ...agreement, agreedMattersUnderstood: isUnderstood } };
  const draft: Record<string, unknown> = {};
  for (const field of answered) {
    const [section = '', key] = field.split('.');
    const from = source[section];
    if (key === undefined) draft[section] = from;
    else if (isAnswers(from) && from[key] !== undefined) {
      draft[section] = { ...(draft[section] as object | undefined), [key]: from[key] };
    }
  }
  return draft;
}

type Answers = Readonly<Record<string, unknown>>;

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null;
}
