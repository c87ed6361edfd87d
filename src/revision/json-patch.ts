import type { FieldValue, PlanChange, TableRow } from './change.ts';
import { given, isAnswer } from './parts.ts';
import { originsOf, readChanges, type PartChanges } from './read-changes.ts';
import { type Path, pointerOf } from '../form/paths.ts';

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
    const { part, set } = ofPart;
    const fields = set.map(({ path, before, after }) => {
      const op = isAnswer(before) ? 'replace' : 'add';
      return operation(isAnswer(after) ? op : 'remove', path, after);
    });
    if (part.depth === 3) return [...rowOperations(ofPart), ...fields];
    const section = set[0]?.section;
    const path = [part.name];
    // A section that still holds an answer, because only some of the changes were handed in, must not go with it.
    if (section === 'removed') return [...fields, operation('test', path, {}), operation('remove', path)];
    return section === 'added' ? [operation('add', path, {}), ...fields] : fields;
  });
}

function operation(op: JsonPatchOperation['op'], path: Path, value?: unknown): JsonPatchOperation {
  return given({ op, path: pointerOf(path), value });
}

/** First the removals from the end, then the moves among the rows that stay, then the new rows from the start. */
function rowOperations(changes: PartChanges): readonly JsonPatchOperation[] {
  const { part, add, remove, move } = changes;
  const moving = new Set(move.map(({ from }) => from));
  const wanted = originsOf(changes).filter((origin) => origin >= 0);
  const order = [...wanted].sort((one, other) => one - other);
  const moves = wanted.flatMap((row, position): readonly JsonPatchOperation[] => {
    if (!moving.has(row)) return [];
    const from = order.indexOf(row);
    order.splice(from, 1);
    // Each goes behind the one that it follows; the first follows none, which is found nowhere: -1.
    const to = order.indexOf(wanted[position - 1] ?? -1) + 1;
    order.splice(to, 0, row);
    return [{ op: 'move', from: pointerOf([part.name, from]), path: pointerOf([part.name, to]) }];
  });
  return [
    ...remove.map(({ path }) => operation('remove', path)).reverse(),
    ...moves,
    ...add.map(({ path, after }) => operation('add', path, after)),
  ];
}
