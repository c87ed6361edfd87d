import { pointerOf } from '../check/pointer.ts';
import type { FieldSet, FieldValue, PlanChange, TableRow } from './change.ts';
import { originsOf, positionOf, readChanges, type PartChanges } from './read-changes.ts';

/** One operation of a JSON Patch (RFC 6902), of the five kinds that are used here. */
export type JsonPatchOperation =
  | {
      readonly op: 'add';
      readonly path: string;
      readonly value: FieldValue | TableRow | Readonly<Record<string, never>>;
    }
  | { readonly op: 'replace'; readonly path: string; readonly value: FieldValue }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'test'; readonly path: string; readonly value: Readonly<Record<string, never>> }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/**
 * The changes as a JSON Patch (RFC 6902) for a tidied plan, which has both tables; applied to the earlier plan it gives the
 * later one. It takes the whole list from `comparePlans`: a section appears before its first field and goes behind its last,
 * if a test finds it empty, and positions are those of the document between the operations. Throws RangeError where a change
 * is none of a plan.
 *
 * @example
 * ```ts
 * import { toJsonPatch } from 'kotoplan';
 *
 * console.log(toJsonPatch([{ kind: 'set', path: ['customer', 'town'], after: 'Oulu' }]));
 * // [{ op: 'add', path: '/customer/town', value: 'Oulu' }]
 * ```
 */
export function toJsonPatch(changes: readonly PlanChange[]): readonly JsonPatchOperation[] {
  return readChanges(changes).flatMap((ofPart) => {
    if (ofPart.part.kind === 'table') return [...rowOperations(ofPart), ...ofPart.sets.map(fieldOperation)];
    const section = ofPart.sets[0]?.section;
    const path = pointerOf([ofPart.part.name]);
    const fields = ofPart.sets.map(fieldOperation);
    // A section that still holds an answer, because only some of the changes were handed in, must not go with it.
    if (section === 'removed') return [...fields, { op: 'test', path, value: {} }, { op: 'remove', path }];
    return section === 'added' ? [{ op: 'add', path, value: {} }, ...fields] : fields;
  });
}

function fieldOperation({ path, before, after }: FieldSet): JsonPatchOperation {
  if (after === undefined) return { op: 'remove', path: pointerOf(path) };
  return { op: before === undefined ? 'add' : 'replace', path: pointerOf(path), value: after };
}

/** First the removals from the end, then the moves among the rows that stay, then the new rows from the start. */
function rowOperations(changes: PartChanges): readonly JsonPatchOperation[] {
  const { part, added, removed, moved } = changes;
  const pointer = (position: number): string => pointerOf([part.name, position]);
  const byPosition = (one: PlanChange, other: PlanChange): number => positionOf(one) - positionOf(other);
  const stay = originsOf(changes).filter((origin) => origin >= 0);
  return [
    ...[...removed]
      .sort(byPosition)
      .reverse()
      .map((change): JsonPatchOperation => ({ op: 'remove', path: pointerOf(change.path) })),
    ...moves(stay, new Set(moved.map(({ from }) => from))).map(({ from, to }): JsonPatchOperation => ({
      op: 'move',
      from: pointer(from),
      path: pointer(to),
    })),
    ...[...added]
      .sort(byPosition)
      .map(({ path, after }): JsonPatchOperation => ({ op: 'add', path: pointerOf(path), value: after })),
  ];
}

/** The steps that bring rows into the wanted order: each row that moves, in that order, to behind the one it follows there. */
function moves(wanted: readonly number[], moving: ReadonlySet<number>): readonly { from: number; to: number }[] {
  const order = [...wanted].sort((one, other) => one - other);
  return wanted.flatMap((row, position) => {
    if (!moving.has(row)) return [];
    const from = order.indexOf(row);
    order.splice(from, 1);
    // The first follows none, which is found nowhere: -1.
    const to = order.indexOf(wanted[position - 1] ?? -1) + 1;
    order.splice(to, 0, row);
    return [{ from, to }];
  });
}
