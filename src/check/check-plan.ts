import { formOrderOf, inOrder } from '../form/form-order.ts';
import type { Path } from '../form/paths.ts';
import { readAnswers } from '../form/read-answers.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan, PlanDraft, Stage } from '../plan/plan.ts';
import { requireIsoDate } from '../values/iso-date.ts';
import { isAbsence } from './catalogue.ts';
import type { Finding } from './findings.ts';
import type { CheckOptions } from './options.ts';
import { findingsOfRules } from './run-rules.ts';
import { shapeOf } from './shape.ts';

interface Findings {
  /** In form order: the order of the form's fields, an object before its fields, rows by number. */
  readonly findings: readonly Finding[];
  /** How many findings `maxFindings` left out. */
  readonly omitted: number;
}

/** What `checkPlan` found. `ok` means that no finding has the severity `error`; `plan` is the input itself, not a copy. */
export type PlanCheck =
  ({ readonly ok: true; readonly plan: IntegrationPlan } & Findings) | ({ readonly ok: false } & Findings);

/** What `checkDraft` found. `ok` means that no finding has the severity `error`; `draft` is the input itself, not a copy. */
export type DraftCheck =
  ({ readonly ok: true; readonly draft: PlanDraft } & Findings) | ({ readonly ok: false } & Findings);

/**
 * Checks a document as a final plan: its shape, then every rule of the form and the law, whatever else is wrong.
 *
 * Never throws for bad data. A key whose value is `undefined` counts as absent. Findings hold no answer and no name of an
 * unknown key, so they can be logged.
 *
 * @throws RangeError when `options.on` is no day or `options.maxFindings` no count.
 * @example
 * ```ts
 * import { checkPlan } from 'kotoplan';
 *
 * const { ok, findings } = checkPlan({ modelVersion: 1, planDate: '2026-02-30' });
 * console.log(ok); // false
 * console.log(findings.find(({ code }) => code === 'notADate')?.path); // ['planDate']
 * ```
 */
export function checkPlan(input: unknown, options: CheckOptions = {}): PlanCheck {
  const { ok, findings, omitted } = check(input, 'final', options);
  return ok ? { ok, plan: input as IntegrationPlan, findings, omitted } : { ok, findings, omitted };
}

/**
 * Checks a document as a draft: everything may be absent, what is present must be right. Made for autosave.
 *
 * Says all that `checkPlan` says, except what is only not (yet) answered: `missing`, `mustBeYes`, and the codes in
 * {@link absenceCodes}.
 *
 * @throws RangeError when `options.on` is no day or `options.maxFindings` no count.
 * @example
 * ```ts
 * import { checkDraft } from 'kotoplan';
 *
 * console.log(checkDraft({ customer: { arrivalMonth: '2025-09' } }).ok); // true
 * ```
 */
export function checkDraft(input: unknown, options: CheckOptions = {}): DraftCheck {
  const { ok, findings, omitted } = check(input, 'draft', options);
  return ok ? { ok, draft: input as PlanDraft, findings, omitted } : { ok, findings, omitted };
}

const defaultMaxFindings = 100;

let formOrder: ((path: Path) => number) | undefined;

function check(input: unknown, stage: Stage, options: CheckOptions): Findings & { readonly ok: boolean } {
  const { on, maxFindings = defaultMaxFindings } = options;
  if (on !== undefined) requireIsoDate('on', on);
  if (Number.isNaN(maxFindings) || maxFindings < 0) throw new RangeError('maxFindings must be a count of findings');

  const shape = shapeOf(input);
  const reading = readAnswers(form, input, shape.wrong);
  const found: Finding[] = [...shape.wrong, ...(reading === undefined ? [] : findingsOfRules(reading, shape, options))];
  if (found.length === 0) return { ok: true, findings: [], omitted: 0 };

  formOrder ??= formOrderOf(form);
  const reported = inOrder(stage === 'draft' ? found.filter(({ code }) => !isAbsence(code)) : found, formOrder);
  const ok = reported.every(({ severity }) => severity !== 'error');
  const findings = reported.length > maxFindings ? mostSevere(reported, maxFindings) : reported;
  return { ok, findings, omitted: reported.length - findings.length };
}

function mostSevere(findings: readonly Finding[], count: number): readonly Finding[] {
  const bySeverity = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );
  const kept = new Set(bySeverity.slice(0, Math.floor(count)));
  return findings.filter((one) => kept.has(one));
}
