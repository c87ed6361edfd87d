import type { Path } from '../form/paths.ts';
import type { IntegrationPlan } from '../plan/plan.ts';
import type { DefectCode } from './defect.ts';
import { defectsOf } from './defects.ts';
import type { ArbitraryOf, FastCheck, Makers } from './fast-check.ts';

/** A document that is a plan but for one thing. */
export interface Mutation {
  readonly document: unknown;
  /** The defect, named by the code of its finding. */
  readonly defect: DefectCode;
  /** Where `checkPlan` finds it. */
  readonly path: Path;
}

/**
 * A plan with one thing made wrong, anywhere in it: of the shape or across fields. `plan` is one that `checkPlan` calls ok;
 * in what comes of it, `checkPlan` finds the named defect at the path, and often what follows from it. The plan itself
 * stays as it is. Takes the caller's fast-check; the same for the same seed.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkPlan } from 'kotoplan';
 * import { cases } from 'kotoplan/fixtures';
 * import { mutate } from 'kotoplan/testing';
 *
 * const [plan] = cases.quotaRefugee.plans;
 * fc.assert(
 *   fc.property(mutate(plan, fc), ({ document, defect }) =>
 *     checkPlan(document).findings.some(({ code }) => code === defect),
 *   ),
 * );
 * ```
 */
export function mutate(plan: IntegrationPlan, fc: FastCheck): ArbitraryOf<Mutation> {
  return (fc as unknown as Makers)
    .constantFrom(...defectsOf(plan))
    .map(({ defect, path, make }) => ({ document: make(), defect, path }));
}
