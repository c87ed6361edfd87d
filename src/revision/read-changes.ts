import { pointerOf } from '../check/pointer.ts';
import type { FieldSet, PlanChange, RowAdded, RowMoved, RowRemoved } from './change.ts';
import { answersOf, isObject, planParts, type Part } from './parts.ts';

/** The changes of one part of the document. Of the fields of a section or of rows there are sets, of rows the others too. */
export interface PartChanges {
  readonly part: Part;
  readonly sets: readonly FieldSet[];
  readonly added: readonly RowAdded[];
  readonly removed: readonly RowRemoved[];
  readonly moved: readonly RowMoved[];
}

/**
 * The changes by part, in paper order. Throws RangeError where a change is none or its path is none of a plan, or where two set one field: changes may
 * have been stored, and come from anywhere. Paths are looked up, never followed, so `__proto__` leads nowhere.
 */
export function readChanges(changes: readonly PlanChange[]): readonly PartChanges[] {
  for (const [index, change] of changes.entries()) {
    if (hasPlace(change)) continue;
    throw new RangeError(`change ${index}: its kind and path name no field and no row of a plan`);
  }
  return [...planParts().values()].flatMap((part) => {
    const ofPart = changes.filter(({ path }) => path[0] === part.name);
    if (ofPart.length === 0) return [];
    const sets = ofPart.filter((change) => change.kind === 'set');
    if (new Set(sets.map(({ path }) => pointerOf(path))).size < sets.length) throw contradiction(part);
    return [
      {
        part,
        sets,
        added: ofPart.filter((change) => change.kind === 'add'),
        removed: ofPart.filter((change) => change.kind === 'remove'),
        moved: ofPart.filter((change) => change.kind === 'move'),
      },
    ];
  });
}

/** The position of the row that a change is about. */
export function positionOf({ path }: PlanChange): number {
  return path[1] as number;
}

// No table of any plan has so many rows. Without a limit one made-up position would fill the memory.
const rowLimit = 100_000;

function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < rowLimit;
}

function hasPlace(change: PlanChange): boolean {
  const { kind, path, from, to, before, after } = answersOf(change);
  if (!Array.isArray(path)) return false;
  const [name, second, third] = path as readonly string[];
  const part = planParts().get(name ?? '');
  if (part === undefined) return false;
  if (part.kind === 'table') {
    if (!isPosition(second)) return false;
    if (kind === 'set') return path.length === 3 && part.fields.includes(third ?? '');
    if (path.length !== 2) return false;
    return (
      (kind === 'add' && isObject(after)) ||
      (kind === 'remove' && isObject(before)) ||
      (kind === 'move' && to === second && isPosition(from))
    );
  }
  if (kind !== 'set') return false;
  return part.kind === 'field' ? path.length === 1 : path.length === 2 && part.fields.includes(second ?? '');
}

/**
 * Of every row of the later table, its position in the earlier one; -1 for an added row. Where the number of rows before is not
 * known, the table is taken to be as long as the changes say at least.
 */
export function originsOf({ part, sets, added, removed, moved }: PartChanges, rowsBefore?: number): number[] {
  const left = [...removed.map(positionOf), ...moved.map(({ from }) => from)];
  const grown = added.length - removed.length;
  const least = 1 + Math.max(-1, ...left, ...[...sets, ...added, ...moved].map((change) => positionOf(change) - grown));
  const rows = rowsBefore ?? least;
  const gone = new Set(left);
  if (rows < least || gone.size < left.length) throw contradiction(part);
  const origins = new Array<number | undefined>(rows + grown).fill(undefined);
  for (const change of added) origins[positionOf(change)] = -1;
  for (const { from, to } of moved) origins[to] = from;
  const filled = origins.filter((origin) => origin !== undefined).length;
  const editsNewRow = sets.some((change) => origins[positionOf(change)] === -1);
  if (filled < added.length + moved.length || editsNewRow) throw contradiction(part);
  let next = 0;
  return origins.map((origin) => {
    if (origin !== undefined) return origin;
    while (gone.has(next)) next++;
    return next++;
  });
}

function contradiction({ name }: Part): RangeError {
  return new RangeError(`${name}: the changes are those of another plan, or contradict each other`);
}
