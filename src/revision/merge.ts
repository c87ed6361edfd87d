import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { MergeConflict } from './change.ts';
import { eachOf, mergeAnswers } from './merge-answers.ts';
import { mergeTables } from './merge-tables.ts';
import { answersOf, planParts, rowsOf, withAnswer, type Json } from './parts.ts';

/** A plan and the two that people made of it at the same time. */
export interface MergeInput {
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
 * by the other; different rows added under one id (the base has neither, so both stand in the conflict alone); the rows of a
 * table put into two different orders. New rows stand behind the row that they follow on their own side; where both sides
 * add rows in one place, the side with the lower row id goes first. Nothing depends on who is called ours. Conflicts hold
 * answers: never log them.
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
export function mergePlans({ base, ours, theirs }: MergeInput): Merge {
  let merged = base as Json;
  const conflicts: MergeConflict[] = [];
  for (const { kind, name, fields } of planParts().values()) {
    const three = eachOf({ base, ours, theirs }, (plan) => (plan as Json)[name]);
    if (kind === 'field') {
      const { answers, conflicts: ofField } = mergeAnswers(
        [name],
        eachOf(three, (value) => ({ [name]: value })),
        [],
      );
      merged = withAnswer(merged, name, answers[name]);
      conflicts.push(...ofField);
    } else if (kind === 'section') {
      const { answers, conflicts: ofSection } = mergeAnswers(fields, eachOf(three, answersOf), [name]);
      merged = withAnswer(merged, name, Object.keys(answers).length > 0 ? answers : undefined);
      conflicts.push(...ofSection);
    } else if (Object.values(three).some(Array.isArray)) {
      const { rows, conflicts: ofTable } = mergeTables({ kind, name, fields }, eachOf(three, rowsOf));
      merged = withAnswer(merged, name, rows);
      conflicts.push(...ofTable);
    }
  }
  return { merged: merged, conflicts };
}
