import type { MergeConflict, TableRow } from './change.ts';
import { contentOf, idOf, matchRows } from './match-rows.ts';
import { conflict, eachOf, mergeAnswers, type Three } from './merge-answers.ts';
import { isShared, mergeOrders, type RowOfThree } from './merge-orders.ts';
import { answersOf, rowsOf, type Part } from './parts.ts';

/** Three states of one table brought together: first which rows stay, then their order, then their cells. */
export function mergeTables(
  part: Part,
  values: Three<unknown>,
  conflicts: MergeConflict[],
): readonly TableRow[] | undefined {
  if (!Object.values(values).some(Array.isArray)) return undefined;
  const { name, fields } = part;
  const tables = eachOf(values, rowsOf);
  const contentKey = contentOf(fields);
  // Of one row that both added, one side may have no id.
  const keyOf = ({ ours, theirs }: RowOfThree): string =>
    `${idOf(ours) ?? idOf(theirs) ?? ''} ${contentKey(ours ?? theirs)}`;
  const addedUnlike = (row: RowOfThree): boolean =>
    row.base === undefined && isShared(row) && contentKey(row.ours) !== contentKey(row.theirs);
  const stays = (row: RowOfThree): boolean => {
    const { base, ours, theirs } = row;
    if (base === undefined) return !addedUnlike(row);
    const left = ours ?? theirs;
    return isShared(row) || (left !== undefined && contentKey(base) !== contentKey(left));
  };

  const { base, ours, theirs } = alignRows(part, tables);
  const { merged, contradicted } = mergeOrders({ base, ours: ours.filter(stays), theirs: theirs.filter(stays) }, keyOf);
  if (contradicted) conflicts.push({ kind: 'order', path: [name], ...tables });
  const unlike = ours.filter(addedUnlike).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const row of unlike) conflicts.push(conflict({ kind: 'row', path: [name], rowId: idOf(row.ours), ...row }));
  return merged.map((row, position) => {
    const path = [name, position];
    const rowId = idOf(row.base);
    if (isShared(row)) return mergeAnswers(fields, eachOf(row, answersOf), path, rowId, conflicts);
    if (row.base !== undefined) conflicts.push(conflict({ kind: 'row', path, rowId, ...row }));
    return answersOf(row.base ?? row.ours ?? row.theirs);
  });
}

/** The rows of each table in its order, as one object wherever two or three tables have the same row. */
function alignRows(part: Part, { base, ours, theirs }: Three<readonly TableRow[]>): Three<readonly RowOfThree[]> {
  const originsOfOurs = matchRows(part, base, ours);
  const originsOfTheirs = matchRows(part, base, theirs);
  const newInOurs = ours.filter((_, position) => originsOfOurs[position] === -1);
  const newInTheirs = theirs.filter((_, position) => originsOfTheirs[position] === -1);
  // Rows that both added are the same only by id or by all their cells: a telling cell or the place says too little of two people's work.
  const twins = matchRows(part, newInOurs, newInTheirs, []);

  const inOurs = inverse(originsOfOurs);
  const inTheirs = inverse(originsOfTheirs);
  const twinOf = inverse(twins);
  const old = base.map((row, position) => ({
    base: row,
    ours: ours[inOurs.get(position) ?? -1],
    theirs: theirs[inTheirs.get(position) ?? -1],
  }));
  const addedByOurs = newInOurs.map((row, position) => ({
    base: undefined,
    ours: row,
    theirs: newInTheirs[twinOf.get(position) ?? -1],
  }));
  const addedByTheirs = newInTheirs.map(
    (row, position) => addedByOurs[twins[position] ?? -1] ?? { base: undefined, ours: undefined, theirs: row },
  );
  return {
    base: old,
    ours: inOrder(originsOfOurs, old, addedByOurs),
    theirs: inOrder(originsOfTheirs, old, addedByTheirs),
  };
}

function inverse(origins: readonly number[]): ReadonlyMap<number, number> {
  return new Map(origins.map((origin, position) => [origin, position]));
}

function inOrder(
  origins: readonly number[],
  old: readonly RowOfThree[],
  added: readonly RowOfThree[],
): readonly RowOfThree[] {
  const rest = added.values();
  return origins.map((origin) => old[origin] ?? (rest.next().value as RowOfThree));
}
