import type { FieldSet, PlanChange, RowAdded, RowMoved, RowRemoved } from './change.ts';
import { answersOf, isObject, planParts, type Part } from './parts.ts';

/** The changes of one part of the document, by their kind; those of rows by position. */
export interface PartChanges {
  readonly part: Part;
  readonly set: readonly FieldSet[];
  readonly add: readonly RowAdded[];
  readonly remove: readonly RowRemoved[];
  readonly move: readonly RowMoved[];
}

/**
 * The changes by part, in paper order. Throws RangeError where a change is none or its path is none of a plan, or where two set
 * one field: changes may have been stored, and come from anywhere. Paths are looked up, never followed, so `__proto__` leads nowhere.
 */
export function readChanges(changes: readonly PlanChange[]): readonly PartChanges[] {
  for (const [index, change] of changes.entries()) {
    if (planParts.some((part) => isOf(part, change))) continue;
    throw new RangeError(`change ${index}: its kind and path fit no plan`);
  }
  return planParts.flatMap((part) => {
    // Rows by their position. Fields of a section have none, which leaves them as they were.
    const ofPart = changes.filter(({ path }) => path[0] === part.name).sort(byPosition);
    const ofKind = <Kind extends PlanChange['kind']>(kind: Kind) =>
      ofPart.filter((change): change is Extract<PlanChange, { kind: Kind }> => change.kind === kind);
    const set = ofKind('set');
    if (new Set(set.map(({ path }) => path.join())).size < set.length) throw contradiction(part);
    return ofPart.length === 0
      ? []
      : [{ part, set, add: ofKind('add'), remove: ofKind('remove'), move: ofKind('move') }];
  });
}

/** The position of the row that a change is about. */
export function positionOf({ path }: PlanChange): number {
  return path[1] as number;
}

export function byPosition(one: PlanChange, other: PlanChange): number {
  return positionOf(one) - positionOf(other);
}

// No table of any plan has so many rows. Without a limit one made-up position would fill the memory.
const rowLimit = 100_000;

function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < rowLimit;
}

/** Whether a change is one of that part, in every way but what its answers are. */
function isOf({ name, depth, fields }: Part, change: PlanChange): boolean {
  const { kind, path, from, to, before, after } = answersOf(change);
  if (!Array.isArray(path) || path[0] !== name || (depth === 3 && !isPosition(path[1]))) return false;
  if (kind === 'set') return path.length === depth && fields.includes(path[depth - 1] as string);
  return (
    path.length === 2 &&
    depth === 3 &&
    ((kind === 'add' && isObject(after)) ||
      (kind === 'remove' && isObject(before)) ||
      (kind === 'move' && to === path[1] && isPosition(from)))
  );
}

/**
 * Of every row of the later table, its position in the earlier one; -1 for an added row. Where the number of rows before is not
 * known, the table is taken to be as long as the changes say at least.
 */
export function originsOf({ part, set, add, remove, move }: PartChanges, rowsBefore?: number): readonly number[] {
  const left = [...remove.map(positionOf), ...move.map(({ from }) => from)];
  const gone = new Set(left);
  const put = new Map(add.map((change) => [positionOf(change), -1]));
  for (const { from, to } of move) put.set(to, from);
  const grown = add.length - remove.length;
  const least = 1 + Math.max(-1, ...left, ...[...set, ...add, ...move].map((change) => positionOf(change) - grown));
  const rows = rowsBefore ?? least;
  const editsAdded = set.some((change) => put.get(positionOf(change)) === -1);
  if (editsAdded || rows < least || gone.size < left.length || put.size < add.length + move.length) {
    throw contradiction(part);
  }
  let next = 0;
  return Array.from({ length: rows + grown }, (_, position) => {
    const origin = put.get(position);
    if (origin !== undefined) return origin;
    while (gone.has(next)) next++;
    return next++;
  });
}

function contradiction({ name }: Part): RangeError {
  return new RangeError(`${name}: the changes contradict each other or the plan`);
}
