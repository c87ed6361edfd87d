import type { MergeConflict, TableRow } from './change.ts';
import { contentOf, idOf, matchRows } from './match-rows.ts';
import { mergeAnswers, withoutUndefined, type Three } from './merge-answers.ts';
import { mergeOrders, type RowOfThree } from './merge-orders.ts';
import { answersOf, sameAnswers, type Part } from './parts.ts';

/** Three states of one table brought together: first which rows stay, then their order, then their cells. */
export function mergeTables(
  part: Part,
  tables: Three<readonly TableRow[]>,
): { readonly rows: readonly TableRow[]; readonly conflicts: readonly MergeConflict[] } {
  const { name, fields } = part;
  const contentKey = contentOf(fields);
  const keyOf = ({ base, ours, theirs }: RowOfThree): string => {
    const row = base ?? ours ?? theirs;
    return `${idOf(row) ?? ''} ${contentKey(row)}`;
  };
  const addedUnlike = ({ base, ours, theirs }: RowOfThree): boolean =>
    base === undefined && ours !== undefined && theirs !== undefined && contentKey(ours) !== contentKey(theirs);
  const stays = (row: RowOfThree): boolean => {
    const { base, ours, theirs } = row;
    if (base === undefined) return !addedUnlike(row);
    if (ours !== undefined && theirs !== undefined) return true;
    const left = ours ?? theirs;
    return left !== undefined && !sameAnswers(fields, base, left);
  };

  const rows = alignRows(part, tables);
  const { merged, contradicted } = mergeOrders(
    { base: rows.base, ours: rows.ours.filter(stays), theirs: rows.theirs.filter(stays) },
    keyOf,
  );
  const conflicts: MergeConflict[] = contradicted ? [{ kind: 'order', path: [name], ...tables }] : [];
  const unlike = rows.ours.filter(addedUnlike).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  conflicts.push(...unlike.map((row) => rowConflict(row, [name])));
  const mergedRows = merged.map((row, position) => {
    const { base, ours, theirs } = row;
    const path = [name, position];
    if (ours !== undefined && theirs !== undefined) {
      const three = { base: answersOf(base), ours: answersOf(ours), theirs: answersOf(theirs) };
      const { answers, conflicts: ofRow } = mergeAnswers(fields, three, path, idOf(base));
      conflicts.push(...ofRow);
      return answers;
    }
    if (base !== undefined) conflicts.push(rowConflict(row, path));
    return answersOf(base ?? ours ?? theirs);
  });
  return { rows: mergedRows, conflicts };
}

/** The rows of each table in its order, as one object wherever two or three tables have the same row. */
function alignRows(part: Part, { base, ours, theirs }: Three<readonly TableRow[]>): Three<readonly RowOfThree[]> {
  const originsOfOurs = matchRows(part, base, ours);
  const originsOfTheirs = matchRows(part, base, theirs);
  const newInOurs = ours.filter((_, position) => originsOfOurs[position] === -1);
  const newInTheirs = theirs.filter((_, position) => originsOfTheirs[position] === -1);
  // Rows that both added are the same only by id or by all their cells: a telling cell says too little of two people's work.
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

function rowConflict({ base, ours, theirs }: RowOfThree, path: readonly (string | number)[]): MergeConflict {
  const rowId = idOf(base ?? ours);
  return withoutUndefined({ kind: 'row', path, rowId, base, ours, theirs }) as unknown as MergeConflict;
}
