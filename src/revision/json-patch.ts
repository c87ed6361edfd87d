import { jsonPatchOf } from '../form/changes/json-patch.ts';
import { form } from '../plan/form.ts';
import type { FieldValue, PlanChange, TableRow } from './change.ts';

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
 * later one. It takes the whole list from `comparePlans`: a section appears before its first field and goes after its last,
 * if a test finds it empty, and positions are those of the document between the operations. Throws RangeError if a change
 * does not belong to a plan.
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
  return jsonPatchOf(form, changes);
}
