import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { MergeConflict } from './change.ts';
import { eachOf, mergeAnswers } from './merge-answers.ts';
import { mergeTables } from './merge-tables.ts';
import { answersOf, nonEmpty, planParts, withAnswer } from './parts.ts';

/** A plan and the two that people made of it at the same time. */
export interface MergeInput {
  /** The plan that both began from. */
  readonly base: IntegrationPlan | PlanDraft;
  readonly ours: IntegrationPlan | PlanDraft;
  readonly theirs: IntegrationPlan | PlanDraft;
}

/** What came of a merge. */
export interface Merge {
  /** A draft, also where all three were final: whether it is right, `checkPlan` says. */
  readonly merged: PlanDraft;
  /** In paper order. What is left for people to decide; until then `merged` holds there what the base holds. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings together two plans that come from one (three-way merge), field by field and row by row; rows are recognised as
 * `comparePlans` does. What one side changed is taken, what both changed alike is taken once, and where they contradict each
 * other nothing is decided: `merged` keeps what the base has, and a conflict holds all three.
 *
 * Contradictions are: one field changed to two different answers (a list of codes is one field); a row removed by one and edited
 * by the other; different rows added under one id (the base has neither, so both stand in the conflict alone); rows that stand
 * together put into two different orders. A row that one removed and the other only moved or gave an id is removed; where both gave
 * a row an id, it has the lower one. New rows stand behind the
 * row that they follow on their own side; where both sides add rows in one place, the side with the lower row id goes first.
 * Rows without ids are recognised by their cells and their place alone: where several of them in a row are rewritten, they
 * count as removed and new, and no conflict is seen. Hand out tidied plans (`tidyPlan` gives ids) for people to work on.
 *
 * Nothing depends on who is called ours. Keys that no field has are those of the base. Conflicts hold answers: never log them.
 *
 * @example
 * ```ts
 * import { mergePlans } from 'kotoplan';
 *
 * const base = { customer: { name: 'Amal', town: 'Oulu' } };
 * const ours = { customer: { name: 'Amal', town: 'Kemi', telephone: '000 012 3401' } };
 * const theirs = { customer: { name: 'Amal', town: 'Turku', interpreter: true } };
 * const { merged, conflicts } = mergePlans({ base, ours, theirs });
 * console.log(merged);
 * // { customer: { name: 'Amal', town: 'Oulu', interpreter: true, telephone: '000 012 3401' } }
 * console.log(conflicts);
 * // [{ kind: 'field', path: ['customer', 'town'], base: 'Oulu', ours: 'Kemi', theirs: 'Turku' }]
 * ```
 */
export function mergePlans(plans: MergeInput): Merge {
  const documents = eachOf(plans, answersOf);
  let merged = documents.base;
  const conflicts: MergeConflict[] = [];
  for (const part of planParts().values()) {
    const { kind, name, fields } = part;
    const three = eachOf(documents, (plan) => plan[name]);
    let value: unknown;
    if (kind === 'table') value = mergeTables(part, three, conflicts);
    else if (kind === 'field') value = mergeAnswers(fields, documents, [], undefined, conflicts)[name];
    else value = nonEmpty(mergeAnswers(fields, eachOf(three, answersOf), [name], undefined, conflicts));
    merged = withAnswer(merged, name, value);
  }
  return { merged: merged, conflicts };
}
