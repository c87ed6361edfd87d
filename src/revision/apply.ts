import type { Path } from '../check/findings.ts';
import { pointerOf } from '../check/pointer.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { FieldSet, PlanChange, TableRow } from './change.ts';
import { idOf } from './match-rows.ts';
import {
  answersOf,
  given,
  isAnswer,
  isObject,
  nonEmpty,
  rowsOf,
  sameAnswer,
  sameAnswers,
  withAnswer,
  type Json,
} from './parts.ts';
import { originsOf, positionOf, readChanges, type PartChanges } from './read-changes.ts';

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
  let result = answersOf(plan);
  for (const ofPart of readChanges(changes)) {
    const { kind, name } = ofPart.part;
    if (kind === 'table') {
      result = { ...result, [name]: changedRows(ofPart, rowsOf(result[name])) };
    } else if (kind === 'section') {
      const section = ofPart.sets.reduce(withChange, heldBy(result[name], [name]));
      result = withAnswer(result, name, nonEmpty(section));
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
    const row = rows[positionOf(change)];
    if (!sameAnswers(part.fields, row, change.before)) throw mismatch(change);
  }
  for (const change of moved) {
    if (change.rowId !== undefined && idOf(rows[change.from]) !== change.rowId) throw mismatch(change);
  }
  const changed = origins.map((origin) => rows[origin] as TableRow);
  for (const change of added) changed[positionOf(change)] = change.after;
  for (const change of sets) {
    const position = positionOf(change);
    const row = changed[position];
    if (change.rowId !== undefined && idOf(row) !== change.rowId) throw mismatch(change);
    changed[position] = withChange(heldBy(row, change.path.slice(0, 2)), change);
  }
  return changed;
}

/** The answers of a section or row that the changes edit. What is something else is not written over. */
function heldBy(value: unknown, path: Path): Json {
  if (!isAnswer(value) || isObject(value)) return answersOf(value);
  throw new RangeError(`${pointerOf(path)}: no answers stand there`);
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
  return readChanges(changes).flatMap((ofPart): PlanChange[] => {
    const { part, sets, added, removed, moved } = ofPart;
    if (part.kind !== 'table') return sets.map(invertedSet);
    const origins = originsOf(ofPart);
    const ofRows: PlanChange[] = [
      ...removed.map(({ before, ...change }): PlanChange => ({ ...change, kind: 'add', after: before })),
      ...moved.map(({ from, to, ...change }) => ({ ...change, path: [part.name, from], from: to, to: from })),
      ...sets.map((change) => ({ ...invertedSet(change), path: withPosition(change.path, origins) })),
    ];
    return [
      ...added.map(({ after, ...change }): PlanChange => ({ ...change, kind: 'remove', before: after })),
      ...ofRows.sort((one, other) => positionOf(one) - positionOf(other)),
    ];
  });
}

function withPosition([table = '', position, cell = '']: Path, origins: readonly number[]): Path {
  return [table, origins[position as number] ?? 0, cell];
}

function invertedSet({ before, after, section, ...change }: FieldSet): FieldSet {
  const opposite = section && (section === 'added' ? 'removed' : 'added');
  return given({ ...change, before: after, after: before, section: opposite }) as unknown as FieldSet;
}
