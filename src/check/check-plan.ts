import type { IntegrationPlan, PlanDraft, Stage } from '../plan/plan.ts';
import { requireIsoDate } from '../values/iso-date.ts';
import { absenceCodes, type Finding } from './findings.ts';
import type { CheckOptions } from './options.ts';
import { inPaperOrder } from './paper-order.ts';
import { readable } from './readable.ts';
import { findingsOfRules } from './rules/index.ts';
import { checkShape } from './shape.ts';
import type { Path } from '../form/paths.ts';

interface Findings {
  /** In paper order: the order of the form's fields, an object before its fields, rows by number. */
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

function check(input: unknown, stage: Stage, options: CheckOptions): Findings & { readonly ok: boolean } {
  const { on, maxFindings = defaultMaxFindings } = options;
  if (on !== undefined) requireIsoDate('on', on);
  if (Number.isNaN(maxFindings) || maxFindings < 0) throw new RangeError('maxFindings must be a count of findings');

  const ofShape = checkShape(input);
  const plan = readable(input, ofShape);
  const ofRules = plan === undefined ? [] : findingsOfRules(plan, options);
  const found =
    ofShape.length === 0
      ? ofRules
      : [...ofShape, ...ofRules.filter((one) => !(isAbsence(one) && isBesideError(ofShape, one)))];
  if (found.length === 0) return { ok: true, findings: [], omitted: 0 };

  const said = inPaperOrder(stage === 'draft' ? found.filter((one) => !isUnanswered(one)) : found);
  const ok = said.every(({ severity }) => severity !== 'error');
  const findings = said.length > maxFindings ? mostSevere(said, maxFindings) : said;
  return { ok, findings, omitted: said.length - findings.length };
}

export const absences: ReadonlySet<string> = new Set(absenceCodes);

function isAbsence({ code }: Finding): boolean {
  return absences.has(code);
}

/** What a draft does not say. */
function isUnanswered(one: Finding): boolean {
  return one.code === 'missing' || one.code === 'mustBeYes' || isAbsence(one);
}

/** The answers that fill an empty field as well: beside one that cannot be read, nobody knows whether it is empty. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  address: ['telephone', 'email'],
  otherStudyPlan: ['languageStudyPlan'],
  schedule: ['dueDate'],
  nextMeetingDate: ['nextMeetingDetails'],
};

/** Whether the place of an absence, what holds it or a part of it is known to be wrong: then nobody calls it empty too. */
function isBesideError(ofShape: readonly Finding[], { path }: Finding): boolean {
  const fields = alternatives[String(path.at(-1))] ?? [];
  return ofShape.some(
    ({ code, path: wrong }) =>
      code !== 'unknownField' &&
      code !== 'tooMany' &&
      (areNested(wrong, path) || fields.some((field) => areNested(wrong, [...path.slice(0, -1), field]))),
  );
}

/** Whether one of two places is the other or lies in it. */
function areNested(place: Path, other: Path): boolean {
  const depth = Math.min(place.length, other.length);
  for (let step = 0; step < depth; step += 1) if (place[step] !== other[step]) return false;
  return true;
}

function mostSevere(findings: readonly Finding[], count: number): readonly Finding[] {
  const bySeverity = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );
  const kept = new Set(bySeverity.slice(0, Math.floor(count)));
  return findings.filter((one) => kept.has(one));
}
