import { countAnswers } from '../form/completeness.ts';
import { pointerOf } from '../form/paths.ts';
import type { FieldPath, SectionName } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { isAbsence } from './catalogue.ts';
import { checkPlan } from './check-plan.ts';

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
 * How much of a draft is filled in, section by section in form order. Says what is missing, not whether it is right.
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
  const asked = new Set(
    checkPlan(draft, { maxFindings: Infinity })
      .findings.filter(({ code, severity }) => severity !== 'info' && isAbsence(code))
      .map(({ path }) => pointerOf(path)),
  );
  const sections = countAnswers(form, draft, asked) as readonly SectionCompleteness[];
  const answered = sections.reduce((sum, one) => sum + one.answered, 0);
  const expected = sections.reduce((sum, one) => sum + one.expected, 0);
  return { sections, percent: Math.floor((100 * answered) / expected) };
}
