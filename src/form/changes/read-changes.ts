import { isAnswers } from '../paths.ts';
import type { Section } from '../section.ts';
import { answersOf } from './answers.ts';
import type { Change, FieldSet, RowAdded, RowMoved, RowRemoved } from './change.ts';
import { partsOf, type Part } from './parts.ts';

/** The changes of one part of the document, by their kind; those of rows by position. */
export interface PartChanges<Row> {
  readonly form: Section;
  readonly part: Part;
  readonly set: readonly FieldSet[];
  readonly add: readonly RowAdded<Row>[];
  readonly remove: readonly RowRemoved<Row>[];
  readonly move: readonly RowMoved[];
}

/**
 * The changes by part, in form order. Throws RangeError if a change does not belong to a document of the form, or if two set
 * one field: changes may have been stored, and come from anywhere. Paths are looked up, never followed, so `__proto__` leads
 * nowhere.
 */
export function readChanges<Row>(form: Section, changes: readonly Change<Row>[]): readonly PartChanges<Row>[] {
  const parts = partsOf(form);
  for (const [index, change] of changes.entries()) {
    if (parts.some((part) => isOf(part, change))) continue;
    throw new RangeError(`change ${index}: its kind and path fit no ${form.noun}`);
  }
  return parts.flatMap((part) => {
    // Rows by their position. Fields of a section have none, which leaves them as they were.
    const ofPart = changes.filter(({ path }) => path[0] === part.name).sort(byPosition);
    const ofKind = <Kind extends Change<Row>['kind']>(kind: Kind) =>
      ofPart.filter((change): change is Extract<Change<Row>, { kind: Kind }> => change.kind === kind);
    const set = ofKind('set');
    if (new Set(set.map(({ path }) => path.join())).size < set.length) throw contradiction(form, part);
    return ofPart.length === 0
      ? []
      : [{ form, part, set, add: ofKind('add'), remove: ofKind('remove'), move: ofKind('move') }];
  });
}

type Positioned = Pick<FieldSet, 'path'>;

/** The position of the row that a change is about. */
export function positionOf({ path }: Positioned): number {
  return path[1] as number;
}

export function byPosition(one: Positioned, other: Positioned): number {
  return positionOf(one) - positionOf(other);
}

// No table has so many rows. Without a limit one made-up position would fill the memory.
const rowLimit = 100_000;

function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < rowLimit;
}

/** How many keys lead to a field. */
const depths = { field: 1, section: 2, table: 3 } as const;

/** Whether a change is one of that part, in every way but what its answers are. */
function isOf(part: Part, change: unknown): boolean {
  const { kind, path, from, to, before, after } = answersOf(change);
  const isInTable = part.kind === 'table';
  if (!Array.isArray(path) || path[0] !== part.name || (isInTable && !isPosition(path[1]))) return false;
  if (kind === 'set') return path.length === depths[part.kind] && part.fields.includes(path.at(-1) as string);
  return (
    path.length === 2 &&
    isInTable &&
    ((kind === 'add' && isAnswers(after)) ||
      (kind === 'remove' && isAnswers(before)) ||
      (kind === 'move' && to === path[1] && isPosition(from)))
  );
}

/**
 * For every row of the later table, its position in the earlier one; -1 for an added row. If the number of rows before is not
 * known, the table is taken to be as long as the changes need at least.
 */
export function originsOf<Row>(changes: PartChanges<Row>, rowsBefore?: number): readonly number[] {
  const { form, part, set, add, remove, move } = changes;
  const left = [...remove.map(positionOf), ...move.map(({ from }) => from)];
  const gone = new Set(left);
  const put = new Map(add.map((change) => [positionOf(change), -1]));
  for (const { from, to } of move) put.set(to, from);
  const grown = add.length - remove.length;
  const least = 1 + Math.max(-1, ...left, ...[...set, ...add, ...move].map((change) => positionOf(change) - grown));
  const rows = rowsBefore ?? least;
  const editsAdded = set.some((change) => put.get(positionOf(change)) === -1);
  if (editsAdded || rows < least || gone.size < left.length || put.size < add.length + move.length) {
    throw contradiction(form, part);
  }
  let next = 0;
  return Array.from({ length: rows + grown }, (_, position) => {
    const origin = put.get(position);
    if (origin !== undefined) return origin;
    while (gone.has(next)) next++;
    return next++;
  });
}

function contradiction({ noun }: Section, { name }: Part): RangeError {
  return new RangeError(`${name}: the changes contradict each other or the ${noun}`);
}
