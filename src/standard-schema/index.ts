import { checkDraft, checkPlan, type DraftCheck } from '../check/check-plan.ts';
import type { CheckOptions } from '../check/options.ts';
import { describeFinding } from '../labels/describe.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { IntegrationPlan, PlanDraft, Stage } from '../plan/plan.ts';
import type { Path } from '../form/paths.ts';

/** How the plan is checked, and in which language its issues are said. */
export interface StandardSchemaOptions extends CheckOptions {
  readonly labels: PlanLabels;
  /** `final` unless said. */
  readonly stage?: Stage;
}

/** An error: whole sentences that say where and what to do, and the path of keys and row numbers. Safe to log. */
export interface PlanIssue {
  readonly message: string;
  readonly path: Path;
}

/** What a validation says: the input itself with its type, or what there is to correct in it. */
export type PlanValidation<Plan> =
  { readonly value: Plan; readonly issues?: undefined } | { readonly issues: readonly PlanIssue[] };

/**
 * A schema of the plan as Standard Schema v1 (https://standardschema.dev) has it, written out so that nothing need be
 * installed for it. Never asynchronous.
 */
export interface PlanStandardSchema<Plan> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kotoplan';
    readonly validate: (value: unknown) => PlanValidation<Plan>;
    /** For the compiler alone; there is no such key. */
    readonly types?: { readonly input: Plan; readonly output: Plan } | undefined;
  };
}

/**
 * `checkPlan`, or `checkDraft` for drafts, behind the Standard Schema interface: for react-hook-form, TanStack Form, hono and
 * whatever else takes a Standard Schema. Issues are the sentences of {@link describeFinding}.
 *
 * Only errors become issues, because an issue refuses the plan; what is worth a look comes from `checkPlan`. The value is
 * the input itself: run `tidyPlan` on what a form holds before, because an empty text is a wrong answer, not an absent one.
 * Where `maxFindings` leaves something out, a last issue without a path says how much.
 *
 * @example
 * ```ts
 * import { cases } from 'kotoplan/fixtures';
 * import { en } from 'kotoplan/labels/en';
 * import { planStandardSchema } from 'kotoplan/standard-schema';
 *
 * const { validate } = planStandardSchema({ labels: en })['~standard'];
 * const [plan] = cases.quotaRefugee.plans;
 * const result = validate({ ...plan, planDate: '2025-02-30' });
 * console.log(result.issues);
 * // [ { message: 'Date of drawing up or review: Write the date as day.month.year, for example 24.3.2026. Check that the day is in the calendar.', path: [ 'planDate' ] } ]
 * ```
 */
export function planStandardSchema(
  options: StandardSchemaOptions & { readonly stage: 'draft' },
): PlanStandardSchema<PlanDraft>;
export function planStandardSchema(
  options: StandardSchemaOptions & { readonly stage?: 'final' },
): PlanStandardSchema<IntegrationPlan>;
export function planStandardSchema(
  options: StandardSchemaOptions,
): PlanStandardSchema<IntegrationPlan> | PlanStandardSchema<PlanDraft>;
export function planStandardSchema({
  labels,
  stage = 'final',
  ...options
}: StandardSchemaOptions): PlanStandardSchema<IntegrationPlan> | PlanStandardSchema<PlanDraft> {
  if (stage === 'draft') {
    return schemaOf((input) => {
      const check = checkDraft(input, options);
      return check.ok ? { value: check.draft } : { issues: issuesOf(labels, check) };
    });
  }
  return schemaOf((input) => {
    const check = checkPlan(input, options);
    return check.ok ? { value: check.plan } : { issues: issuesOf(labels, check) };
  });
}

function schemaOf<Plan>(validate: (value: unknown) => PlanValidation<Plan>): PlanStandardSchema<Plan> {
  return { '~standard': { version: 1, vendor: 'kotoplan', validate } };
}

function issuesOf(
  labels: PlanLabels,
  { findings, omitted }: Pick<DraftCheck, 'findings' | 'omitted'>,
): readonly PlanIssue[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const issues = errors.map((finding) => ({ message: describeFinding(labels, finding), path: finding.path }));
  // Errors are kept first: something else among the findings says that none of them is missing.
  const areAllErrors = errors.length === findings.length;
  return omitted > 0 && areAllErrors ? [...issues, { message: labels.omitted(omitted), path: [] }] : issues;
}
