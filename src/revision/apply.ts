import { paperOrder } from '../check/paper-order.ts';
import { pointerOf } from '../check/pointer.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { FieldSet, PlanChange, TableRow } from './change.ts';
import { idOf } from './match-rows.ts';
import { answersOf, rowsOf, sameAnswer, sameAnswers, withAnswer, type Json } from './parts.ts';
import { originsOf, readChanges, type PartChanges } from './read-changes.ts';

/**
 * Carries out the changes from `comparePlans` on the plan that they begin from, and returns the plan that they lead to; the
 * input is not touched, and what did not change is shared with it.
 *
 * The changes are one step from one plan to another: two lists of changes are applied one after the other, not joined. An
 * absent section appears with its first answer and goes with its last. Throws RangeError, without a value from the plan, where a
 * change is none of a plan, or where the plan does not hold what the change says was there. What the new answers are is not
 * looked at: `checkPlan` does that.
 *
 * @example
 * ```ts
 * import { applyChanges, comparePlans } from 'kotoplan';
 *
 * const before = { planDate: '2025-04-08', customer: { name: 'Amal' } };
 * const after = { planDate: '2025-04-08', customer: { name: 'Amal', town: 'Oulu' } };
 * console.log(applyChanges(before, comparePlans(before, after)));
 * // { planDate: '2025-04-08', customer: { name: 'Amal', town: 'Oulu' } }
 * ```
 */
export function applyChanges(plan: IntegrationPlan | PlanDraft, changes: readonly PlanChange[]): PlanDraft {
  let result = plan as Json;
  for (const ofPart of readChanges(changes)) {
    const { kind, name } = ofPart.part;
    if (kind === 'table') {
      result = { ...result, [name]: changedRows(ofPart, rowsOf(result[name])) };
    } else if (kind === 'section') {
      const section = ofPart.sets.reduce(withChange, answersOf(result[name]));
      result = withAnswer(result, name, Object.keys(section).length > 0 ? section : undefined);
    } else {
      result = ofPart.sets.reduce(withChange, result);
    }
  }
  return result;
}

function changedRows(changes: PartChanges, rows: readonly TableRow[]): readonly TableRow[] {
  const { part, sets, added, removed, moved } = changes;
  const origins = originsOf(changes, rows.length);
  for (const change of removed) {
    const row = rows[change.path[1] as number];
    if (!sameAnswers(part.fields, row, change.before)) throw mismatch(change);
  }
  for (const change of moved) {
    if (change.rowId !== undefined && idOf(rows[change.from]) !== change.rowId) throw mismatch(change);
  }
  const changed = origins.map((origin) => rows[origin] as TableRow);
  for (const { path, after } of added) changed[path[1] as number] = after;
  for (const change of sets) {
    const position = change.path[1] as number;
    const row = changed[position];
    if (change.rowId !== undefined && idOf(row) !== change.rowId) throw mismatch(change);
    changed[position] = withChange(answersOf(row), change);
  }
  return changed;
}

/** The answers with the field that the change names, last in its path, as it is after the change. */
function withChange(answers: Json, change: FieldSet): Json {
  const field = change.path.at(-1) as string;
  if (!sameAnswer(answers[field], change.before)) throw mismatch(change);
  return withAnswer(answers, field, change.after);
}

function mismatch({ path }: PlanChange): RangeError {
  return new RangeError(`${pointerOf(path)}: the plan does not hold what the change says was there`);
}

/**
 * The changes that lead back, from the later plan to the earlier one. Throws RangeError where a change is none of a plan.
 *
 * @example
 * ```ts
 * import { invertChanges } from 'kotoplan';
 *
 * console.log(invertChanges([{ kind: 'set', path: ['customer', 'town'], after: 'Oulu' }]));
 * // [{ kind: 'set', path: ['customer', 'town'], before: 'Oulu' }]
 * ```
 */
export function invertChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  const inverted = readChanges(changes).flatMap((ofPart): PlanChange[] => {
    const { part, sets, added, removed, moved } = ofPart;
    if (part.kind !== 'table') return sets.map(invertedSet).reverse();
    const origins = originsOf(ofPart);
    return [
      ...added.map(({ after, ...change }): PlanChange => ({ ...change, kind: 'remove', before: after })),
      ...removed.map(({ before, ...change }): PlanChange => ({ ...change, kind: 'add', after: before })),
      ...moved.map((change) => ({ ...change, path: [part.name, change.from], from: change.to, to: change.from })),
      ...sets
        .map(invertedSet)
        .reverse()
        .map(({ path: [name = '', position = 0, field = ''], ...change }): PlanChange => ({
          ...change,
          path: [name, origins[position as number] ?? 0, field],
        })),
    ];
  });
  return inverted.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Where a change stands in a list: in paper order, the removed rows of a table before the others. */
function placeOf({ kind, path }: PlanChange): number {
  return paperOrder(kind === 'remove' ? path.slice(0, 1) : path);
}

function invertedSet({ kind, path, rowId, before, after, section }: FieldSet): FieldSet {
  return {
    kind,
    path,
    ...(rowId !== undefined && { rowId }),
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(section !== undefined && { section: section === 'added' ? 'removed' : 'added' }),
  };
}
