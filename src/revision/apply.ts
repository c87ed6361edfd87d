import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { FieldSet, PlanChange, TableRow } from './change.ts';
import { contentOf, idOf } from './match-rows.ts';
import { answersOf, given, isAnswer, isObject, nonEmpty, rowsOf, sameAnswer, withAnswer, type Json } from './parts.ts';
import { byPosition, originsOf, positionOf, readChanges, type PartChanges } from './read-changes.ts';
import { pointerOf } from '../form/paths.ts';

/**
 * Carries out the changes from `comparePlans` on the plan that they begin from, and returns the plan that they lead to; the
 * input is not touched, and what did not change is shared with it.
 *
 * The changes are one step from one plan to another: two lists of changes are applied one after the other, not joined. An
 * absent section appears with its first answer and goes with its last. Throws RangeError, without a value from the plan, where a
 * change is none of a plan, or where the plan is not as the change found it. What the new answers are is not
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
  let result = answersOf(plan);
  for (const ofPart of readChanges(changes)) {
    const { name, depth } = ofPart.part;
    const held = result[name];
    if (depth === 1) result = ofPart.set.reduce(withChange, result);
    else if (depth === 2) result = withAnswer(result, name, nonEmpty(ofPart.set.reduce(withChange, held) as Json));
    else result = { ...result, [name]: changedRows(ofPart, rowsOf(held)) };
  }
  return result;
}

function changedRows(ofPart: PartChanges, rows: readonly TableRow[]): readonly unknown[] {
  const { part, set, add, remove, move } = ofPart;
  const changed: unknown[] = originsOf(ofPart, rows.length).map((origin) => rows[origin]);
  const contentKey = contentOf(part.fields);
  for (const change of remove) {
    const row = rows[positionOf(change)];
    requireHeld(idOf(row) === idOf(change.before) && contentKey(row) === contentKey(change.before), change);
  }
  for (const change of [...move, ...set]) {
    requireHeld(!isAnswer(change.rowId) || idOf(changed[positionOf(change)]) === change.rowId, change);
  }
  for (const change of add) changed[positionOf(change)] = change.after;
  for (const change of set) changed[positionOf(change)] = withChange(changed[positionOf(change)], change);
  return changed;
}

/** The answers with the field that the change names, last in its path, as it is after the change. */
function withChange(held: unknown, change: FieldSet): Json {
  const field = change.path.at(-1) as string;
  const answers = answersOf(held);
  // What holds no answers, a text where a section should be, is not written over.
  requireHeld((!isAnswer(held) || isObject(held)) && sameAnswer(answers[field], change.before), change);
  return withAnswer(answers, field, change.after);
}

function requireHeld(isHeld: boolean, { path }: PlanChange): void {
  if (!isHeld) throw new RangeError(`${pointerOf(path)}: the plan is not as the change found it`);
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
  return readChanges(changes).flatMap((ofPart): readonly PlanChange[] => {
    const { part, set, add, remove, move } = ofPart;
    const { name, depth } = part;
    if (depth < 3) return set.map((change) => inverted(change, change.path));
    const origins = originsOf(ofPart);
    const ofRows: PlanChange[] = [
      ...remove.map(({ before, ...change }): PlanChange => ({ ...change, kind: 'add', after: before })),
      ...move.map(({ from, to, ...change }) => ({ ...change, path: [name, from], from: to, to: from })),
      ...set.map((change) => inverted(change, [name, origins[positionOf(change)] ?? 0, ...change.path.slice(2)])),
    ];
    return [
      ...add.map(({ after, ...change }): PlanChange => ({ ...change, kind: 'remove', before: after })),
      ...ofRows.sort(byPosition),
    ];
  });
}

function inverted({ before, after, section, ...change }: FieldSet, path: PlanChange['path']): PlanChange {
  const opposite = section && (section === 'added' ? 'removed' : 'added');
  return given({ ...change, path, before: after, after: before, section: opposite });
}
