import type { Finding } from '../check/findings.ts';
import { keysOf, type Path } from '../form/paths.ts';
import type { Reason } from '../law/reasons.ts';
import type { FieldPath, SectionName } from '../plan/fields.ts';
import type { Label, PlanLabels } from './labels.ts';
import { optionWordsOf, wordOf } from './code-words.ts';

/**
 * What the form shows beside a field. These words are for forms: many end in a colon or are whole sentences, so in a list
 * or a sentence {@link nameOf} reads better.
 *
 * @example
 * import { labelOf } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * labelOf(en, 'agreement.nextMeetingDate'); // 'Date of the next meeting:'
 */
export function labelOf(labels: PlanLabels, fieldPath: FieldPath): string {
  return labels.fields[fieldPath].label.text;
}

/**
 * The short name of the place that a finding's path or a field path leads to: a field, a row of a table, a section, the
 * form. An entry of a list has the name of its list; a place that has no name, that of the nearest one around it.
 *
 * @example
 * import { nameOf } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * nameOf(en, ['measures', 1, 'schedule']); // 'Measures, row 2, Schedule'
 * nameOf(en, 'measures[].schedule'); // 'Measures, Schedule'
 * nameOf(en, ['customer', 'citizenships', 1]); // 'Nationality'
 * nameOf(en, []); // 'The form'
 */
export function nameOf(labels: PlanLabels, path: Path | FieldPath): string {
  const [first, second, third] = typeof path === 'string' ? keysOf(path) : path;
  // The history of a plan begins its paths with the place of the plan.
  if (typeof first === 'number') {
    const rest = path.slice(1) as Path;
    const plan = numbered(labels.interface.plan, first);
    return rest.length === 0 ? plan : `${plan}, ${nameOf(labels, rest)}`;
  }
  if (isTableName(labels, first)) {
    if (second === undefined) return labels.fields[first].name.text;
    const row = typeof second === 'number' ? numbered(labels.interface.row, second) : undefined;
    const cell = named(labels.fields, `${first}[].${row === undefined ? second : third}`);
    return [labels.sections[first].name.text, row, cell].filter((part) => part !== undefined).join(', ');
  }
  return (
    named(labels.fields, `${first}.${second}`) ??
    named(labels.fields, `${first}`) ??
    named(labels.sections, `${first}`) ??
    labels.form.name.text
  );
}

// The form knows its tables too, but asking it would bring all of it into a bundle that only describes findings.

/** Whether a key is that of a table: only a table has words both as a field and as a section. */
export function isTableName({ fields, sections }: PlanLabels, key: unknown): key is FieldPath & SectionName {
  return typeof key === 'string' && Object.hasOwn(fields, key) && Object.hasOwn(sections, key);
}

function named(words: Readonly<Record<string, { readonly name: Label }>>, key: string): string | undefined {
  return wordOf(words, key)?.name.text;
}

function numbered(label: Label, place: number): string {
  return `${label.text} ${place + 1}`;
}

/**
 * The words of an answer that was chosen: the kind of the plan, the primary goal, Yes or No. What cannot be named comes back
 * as it is; the names of countries and languages are in `kotoplan/labels/code-names`.
 *
 * @example
 * import { optionLabel } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * optionLabel(en, 'goals.primaryGoal', 'literacy'); // 'reading and writing skills'
 * optionLabel(en, 'customer.interpreter', false); // 'No'
 */
export function optionLabel(labels: PlanLabels, fieldPath: FieldPath, value: string | number | boolean): string {
  if (typeof value === 'boolean') return (value ? labels.form.yes : labels.form.no).text;
  return wordOf(optionWordsOf(labels, fieldPath), `${value}`)?.text ?? String(value);
}

/**
 * A finding in words: where, a colon, and what to do. The part after the colon also stands alone under its field. No answer
 * is repeated, so this too is safe to log.
 *
 * @example
 * import { describeFinding } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * const finding = { code: 'missing', severity: 'error', path: ['customer', 'name'], facts: {} } as const;
 * describeFinding(en, finding); // "Customer's name: The answer is missing. Please fill it in."
 */
export function describeFinding(labels: PlanLabels, finding: Finding): string {
  // The code decides which facts there are; TypeScript does not follow the pair through the lookup.
  const sentence = labels.findings[finding.code] as (facts: Finding['facts']) => string;
  return `${nameOf(labels, finding.path)}: ${sentence(finding.facts)}`;
}

/**
 * A reason of an assessment in words, one sentence. It explains; the authority decides.
 *
 * @example
 * import { describeReason } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * const legal = { act: '681/2023', url: 'https://www.finlex.fi' };
 * const parameter = { id: 'firstPlanWindow', value: 'P3Y', from: '2025-01-01', certainty: 'guidance' } as const;
 * describeReason(en, { code: 'withinWindow', holds: true, legal, parameter }); // 'By the dates, the 3-year time limit has not passed when the first plan is drawn up.'
 */
export function describeReason(labels: PlanLabels, { code, holds, parameter }: Reason): string {
  const years = parameter?.id === 'firstPlanWindow' ? /^P(\d+)Y$/.exec(parameter.value)?.[1] : undefined;
  // The grounds in force are looked up, and so named in the reason, only where one is stated.
  const stated = parameter?.id === 'windowExceptions';
  return labels.reasons[code][`${holds}`]({ stated, ...(years !== undefined && { years: Number(years) }) });
}
