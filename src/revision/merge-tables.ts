import type { MergeConflict, TableRow } from './change.ts';
import { contentOf, hasId, idOf, matchRows } from './match-rows.ts';
import { eachOf, mergeAnswers, type Three } from './merge-answers.ts';
import { isAdded, isShared, mergeOrders, type RowOfThree } from './merge-orders.ts';
import { answersOf, given, isAnswer, rowsOf, type Json, type Part } from './parts.ts';

type Rows = readonly RowOfThree[];

/** Three states of one table brought together: first which rows stay, then their order, then their cells. */
export function mergeTables(
  part: Part,
  values: Three<unknown>,
  conflicts: MergeConflict[],
): readonly Json[] | undefined {
  if (!Object.values(values).some(Array.isArray)) return undefined;
  const { name, fields } = part;
  const tables = eachOf(values, rowsOf);
  const contentKey = contentOf(fields);
  const differ = (one: unknown, other: unknown): boolean => contentKey(one) !== contentKey(other);
  // Of one row that both added, the sides may have different ids, or one has none.
  const keyOf = ({ ours, theirs }: RowOfThree): string =>
    [idOf(ours), idOf(theirs)].sort().join() + contentKey(ours ?? theirs);
  const aligned = alignRows(part, tables);
  const { base, ours, theirs } = aligned;
  // An added row goes before an old one, old ones as they stood.
  const byKey = (one: RowOfThree, other: RowOfThree): number =>
    base.indexOf(one) - base.indexOf(other) || (keyOf(one) < keyOf(other) ? -1 : 1);
  const unclear = unclearRows(aligned, differ);
  if (unclear.size > 0) {
    const rowsIn = (side: Side) => aligned[side].flatMap((row) => (unclear.has(row) ? (row[side] ?? []) : []));
    conflicts.push({
      kind: 'rows',
      path: [name],
      base: rowsIn('base'),
      ours: rowsIn('ours'),
      theirs: rowsIn('theirs'),
    });
    for (const row of unclear) Object.assign(row, { ours: undefined, theirs: undefined });
  }
  const stays = (row: RowOfThree): boolean => {
    const left = row.ours ?? row.theirs;
    return isShared(row) || (isAnswer(left) && (isAdded(row) || differ(row.base, left)));
  };
  const kept = {
    base: base.filter((row) => isShared(row) || unclear.has(row)),
    ours: ours.filter(stays),
    theirs: theirs.filter(stays),
  };
  const merged = mergeOrders(kept, byKey, () => conflicts.push({ kind: 'order', path: [name], ...tables }));
  return merged.map((row, position) => {
    const path = [name, position];
    const rowId = idOf(row.base);
    if (isShared(row)) return mergeAnswers(fields, eachOf(row, answersOf), path, conflicts, rowId);
    const left = row.ours ?? row.theirs;
    if (row.base && left) conflicts.push(given({ kind: 'row', path, rowId, ...row }));
    return answersOf(row.base ?? left);
  });
}

type Side = keyof RowOfThree;

/** The rows of each table in its order, as one object wherever two or three tables have the same row. */
function alignRows(part: Part, { base, ours, theirs }: Three<readonly TableRow[]>): Three<Rows> {
  const old = base.map((row) => put(undefined, 'base', row));
  const originsOfOurs = matchRows(part, base, ours);
  const originsOfTheirs = matchRows(part, base, theirs);
  const inOurs = originsOfOurs.map((origin, position) => put(old[origin], 'ours', ours[position]));
  const addedByOurs = inOurs.filter(isAdded);
  // Rows that both added are the same only by id or by all their cells: a telling cell or the place says too little of two people's work.
  const twins = matchRows(part, newIn(ours, originsOfOurs), newIn(theirs, originsOfTheirs), [])
    .map((twin) => addedByOurs[twin])
    .values();
  const inTheirs = originsOfTheirs.map((origin, position) =>
    put(old[origin] ?? twins.next().value, 'theirs', theirs[position]),
  );
  return { base: old, ours: inOurs, theirs: inTheirs };
}

function newIn(rows: readonly TableRow[], origins: readonly number[]): readonly TableRow[] {
  return rows.filter((_, position) => origins[position] === -1);
}

function put(known: RowOfThree | undefined, side: Side, row: TableRow | undefined): RowOfThree {
  return Object.assign(known ?? ({} as RowOfThree), { [side]: row });
}

/**
 * The rows of which nobody can say which is which, and which both sides touched: what a side has no more and what it has new, as
 * the one may have become the other where one of them has no id; but not where the other side left such rows alone, or both did the
 * same to them. And rows that have one id in the two sides, and are not the same.
 */
function unclearRows(rows: Three<Rows>, differ: (one: unknown, other: unknown) => boolean): ReadonlySet<RowOfThree> {
  const rewritten = new Set<RowOfThree>();
  for (const side of ['ours', 'theirs'] as const) {
    const added = rows[side].filter(isAdded);
    for (const one of rows.base.filter((row) => !isAnswer(row[side]))) {
      for (const other of added) if (!hasId(one.base) || !hasId(other[side])) rewritten.add(one).add(other);
    }
  }
  const isAddedUnlike = (row: RowOfThree): boolean => isAdded(row) && differ(row.ours, row.theirs);
  const areUnlike = [...rewritten].some(isAddedUnlike);
  const isContested = [...rewritten].some((row) => {
    const left = row.ours ?? row.theirs;
    return !isAdded(row) && (left ? differ(row.base, left) : areUnlike);
  });
  const underOneId = rows.theirs.flatMap((row) => {
    const others = rows.ours.filter(
      (other) => other !== row && hasId(other.ours) && idOf(other.ours) === idOf(row.theirs),
    );
    return others.length > 0 || (isShared(row) && isAddedUnlike(row)) ? [row, ...others] : [];
  });
  return new Set(isContested ? [...rewritten, ...underOneId] : underOneId);
}
