import { mergeDocuments } from '../form/changes/merge.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { MergeConflict } from './change.ts';

/** A plan and the two that people made of it at the same time. */
export interface MergeInput {
  /** The plan that both began from. */
  readonly base: IntegrationPlan | PlanDraft;
  readonly ours: IntegrationPlan | PlanDraft;
  readonly theirs: IntegrationPlan | PlanDraft;
}

/** What came of a merge. */
export interface Merge {
  /** A draft, even if all three were final: `checkPlan` tells whether it is right. */
  readonly merged: PlanDraft;
  /** What is left for people to decide, in form order; until then `merged` holds there what the base holds. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings together two plans that come from one (three-way merge), field by field and row by row; rows are recognised as
 * `comparePlans` does. What one side changed is taken, what both changed alike is taken once, and if they contradict each
 * other nothing is decided: `merged` keeps what the base has, and a conflict holds all three.
 *
 * Contradictions are: one field changed to two different answers (a list of codes is one field); a row removed by one and edited
 * by the other; rows put into two different orders; and rows that cannot be told apart. A row that one removed and the other
 * only moved or gave an id is removed; if both gave a row an id, it has the lower one. New rows go after the row that they
 * follow on their own side; if both sides add rows in one place, the side with the lower row id goes first.
 *
 * Rows that neither moved keep their order, and what a side moved goes between them where that side put it; which rows moved is
 * what `comparePlans` reports. The table is in conflict if both moved one row, and not to one place; if rows that different
 * sides moved come to one place, and the sides do not agree which goes first; and if a row was only moved past one that the
 * other side took away, so that nothing is left of the change.
 *
 * Rows cannot be told apart if a side no longer has what the base has, has something new instead, and one of these rows has no
 * id: that may be one row rewritten. If the other side edited or removed such a row as well, and not the same way, all such rows
 * of the table are in one conflict, and `merged` keeps those of the base. The same goes for different rows to which the two
 * sides gave one id. Give people tidied plans to work on (`tidyPlan` adds ids), and this hardly ever happens.
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
  return mergeDocuments(form, plans);
}
