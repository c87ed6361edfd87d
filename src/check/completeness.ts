import { planFields, planSections, type FieldPath, type SectionName } from '../plan/fields.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { isBlank } from '../values/text.ts';
import { isAbsence } from './catalogue.ts';
import { checkPlan } from './check-plan.ts';
import { valueAt, pointerOf } from '../form/paths.ts';

/** How much of one section is filled in. */
export interface SectionCompleteness {
  readonly section: SectionName;
  /** How many of the expected answers are there. */
  readonly answered: number;
  readonly expected: number;
  /** The expected answers that are not there; a field of a table once for every row that lacks it. */
  readonly missing: readonly FieldPath[];
}

/** How much of a plan is filled in. */
export interface Completeness {
  readonly sections: readonly SectionCompleteness[];
  /** 0–100, rounded down, so that 100 means that nothing expected is missing. */
  readonly percent: number;
}

/**
 * How much of a draft is filled in, section by section in paper order. Says what is missing, not whether it is right.
 *
 * Counted are the fields that are expected of every plan, and the others where they are answered or where an error or a
 * warning of `checkPlan` asks for them now (a note asks for nothing). A table counts cell by cell, an empty one as one
 * missing answer.
 *
 * @example
 * ```ts
 * import { completeness } from 'kotoplan';
 *
 * const { percent, sections } = completeness({ goals: { primaryGoal: 'literacy' } });
 * console.log(percent); // 4
 * console.log(sections.find(({ section }) => section === 'goals')?.missing);
 * // ['goals.wishes', 'goals.languageStudyPlan', 'goals.otherStudyPlan']
 * ```
 */
export function completeness(draft: PlanDraft): Completeness {
  const missed = new Set(
    checkPlan(draft, { maxFindings: Infinity })
      .findings.filter((one) => one.severity !== 'info' && isAbsence(one.code))
      .map(({ path }) => pointerOf(path)),
  );
  const sections = planSections.map((section) => sectionCompleteness(section, draft, missed));
  const answered = sections.reduce((sum, one) => sum + one.answered, 0);
  const expected = sections.reduce((sum, one) => sum + one.expected, 0);
  return { sections, percent: Math.floor((100 * answered) / expected) };
}

function sectionCompleteness(section: SectionName, draft: PlanDraft, missed: ReadonlySet<string>): SectionCompleteness {
  const missing: FieldPath[] = [];
  let answered = 0;
  for (const { field, path } of placesOf(section, draft)) {
    if (isAnswered(field, valueAt(draft, path))) answered += 1;
    else if (planFields[field].expected === 'always' || missed.has(pointerOf(path))) missing.push(field);
  }
  return { section, answered, expected: answered + missing.length, missing };
}

interface Place {
  readonly field: FieldPath;
  readonly path: readonly (string | number)[];
}

/** Where the answers of a section can stand in this draft: its fields, and the cells of its rows instead of its table. */
function placesOf(section: SectionName, draft: PlanDraft): readonly Place[] {
  const fields = (Object.keys(planFields) as FieldPath[]).filter(
    (field) => planFields[field].expected !== 'never' && sectionOf(field) === section,
  );
  return fields.flatMap((field): readonly Place[] => {
    const [table = '', cell] = field.split('[].');
    const rows = valueAt(draft, [table]);
    const rowCount = Array.isArray(rows) ? rows.length : 0;
    if (cell !== undefined) return Array.from({ length: rowCount }, (_, row) => ({ field, path: [table, row, cell] }));
    return rowCount > 0 ? [] : [{ field, path: field.split('.') }];
  });
}

function sectionOf(field: FieldPath): string | undefined {
  // On paper the plan's own date stands below the participants.
  return field === 'planDate' ? 'contributors' : field.split(/[.[]/u)[0];
}

function isAnswered(field: FieldPath, value: unknown): boolean {
  if (value === undefined || value === null || isBlank(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  const isConfirmation =
    field === 'agreement.rightsAndDutiesDiscussed' || field === 'agreement.agreedMattersUnderstood';
  return !isConfirmation || value === true;
}
