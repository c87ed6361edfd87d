import type { Path } from '../paths.ts';
import { answersOf, isAnswer, type Answers } from './answers.ts';
import { withoutAbsent, type Merged, type RowConflict, type TableConflict, type Three } from './change.ts';
import { contentOf, hasId, idOf, matchRows } from './match-rows.ts';
import { eachOf, mergeAnswers } from './merge-answers.ts';
import { isAdded, isShared, mergeOrders, type RowOfThree } from './merge-orders.ts';
import type { Part } from './parts.ts';

type Rows<Row> = readonly RowOfThree<Row>[];

/** Three versions of one table merged: first which rows stay, then their order, then their cells. */
export function mergeTables<Row>(table: Part, tables: Three<readonly Row[]>): Merged<readonly Answers[], Row> {
  const path = [table.name];
  const aligned = alignRows(table, tables);
  const unclear = unclearRows(table, aligned);
  const isKept = (row: RowOfThree<Row>): boolean => !unclear.has(row) && stays(table, row);
  const { rows, isContradicted } = mergeOrders({
    base: aligned.base.filter((row) => isShared(row) || unclear.has(row)),
    ours: aligned.ours.filter(isKept),
    theirs: aligned.theirs.filter(isKept),
    isInBoth: (row) => isShared(row) && !unclear.has(row),
    byKey: byKeyOf(table, aligned.base),
  });
  const merges = rows.map((row, position) =>
    unclear.has(row) ? { merged: answersOf(row.base), conflicts: [] } : mergeRow(table, row, [table.name, position]),
  );
  const unclearIn = (side: keyof typeof aligned): readonly Row[] =>
    aligned[side].flatMap((row) => (unclear.has(row) ? (row[side] ?? []) : []));
  const conflicts: TableConflict<Row>[] = [];
  if (unclear.size > 0) {
    const [base, ours, theirs] = [unclearIn('base'), unclearIn('ours'), unclearIn('theirs')];
    conflicts.push({ kind: 'rows', path, base, ours, theirs });
  }
  if (isContradicted) conflicts.push({ kind: 'order', path, ...tables });
  return {
    merged: merges.map(({ merged }) => merged),
    conflicts: [...conflicts, ...merges.flatMap((ofRow) => ofRow.conflicts)],
  };
}

/** One row merged. `path` is where it is in the merged document. */
function mergeRow<Row>(table: Part, row: RowOfThree<Row>, path: Path): Merged<Answers, Row> {
  const { base, ours, theirs } = row;
  const rowId = idOf(table, base);
  if (isShared(row)) return mergeAnswers(table, eachOf(row, answersOf), path, rowId);
  const left = ours ?? theirs;
  const merged = answersOf(base ?? left);
  if (!base || !left) return { merged, conflicts: [] };
  return { merged, conflicts: [withoutAbsent<RowConflict<Row>>({ kind: 'row', path, rowId, base, ours, theirs })] };
}

/** The rows of each table in its order, as one object wherever two or three tables have the same row. */
function alignRows<Row>(table: Part, { base, ours, theirs }: Three<readonly Row[]>): Three<Rows<Row>> {
  const originsOfOurs = matchRows(table, base, ours);
  const originsOfTheirs = matchRows(table, base, theirs);
  const [keptByOurs, keptByTheirs] = [byOrigin(ours, originsOfOurs), byOrigin(theirs, originsOfTheirs)];
  const old = base.map((row, at) => ({ base: row, ours: keptByOurs.get(at), theirs: keptByTheirs.get(at) }));
  const addedByOurs = addedIn(ours, originsOfOurs);
  const addedByTheirs = addedIn(theirs, originsOfTheirs);
  // Rows that both added are the same only by id or by all their cells: one cell or the place says too little of two people's work.
  const origins = matchRows(table, addedByOurs, addedByTheirs, []);
  const twins = byOrigin(addedByTheirs, origins);
  const newInOurs = addedByOurs.map((row, at) => ({ base: undefined, ours: row, theirs: twins.get(at) }));
  const newInTheirs = addedByTheirs.map(
    (row, at) => newInOurs[origins[at] ?? -1] ?? { base: undefined, ours: undefined, theirs: row },
  );
  return {
    base: old,
    ours: inOrder(originsOfOurs, old, newInOurs),
    theirs: inOrder(originsOfTheirs, old, newInTheirs),
  };
}

/** The rows by the position of the row that they are in the other table; the new ones all by -1. */
function byOrigin<Row>(rows: readonly Row[], origins: readonly number[]): ReadonlyMap<number | undefined, Row> {
  return new Map(rows.map((row, position) => [origins[position], row]));
}

function addedIn<Row>(rows: readonly Row[], origins: readonly number[]): readonly Row[] {
  return rows.filter((_, position) => origins[position] === -1);
}

function inOrder<Row>(origins: readonly number[], old: Rows<Row>, added: Rows<Row>): Rows<Row> {
  let next = 0;
  return origins.flatMap((origin) => old[origin] ?? added[next++] ?? []);
}

/** Whether a row is left in the merged table: a removed one only if the other side changed its content. */
function stays<Row>(table: Part, row: RowOfThree<Row>): boolean {
  const left = row.ours ?? row.theirs;
  return isShared(row) || (isAnswer(left) && (isAdded(row) || differ(table, row.base, left)));
}

function differ(table: Part, one: unknown, other: unknown): boolean {
  return contentOf(table, one) !== contentOf(table, other);
}

/** An added row goes before an old one; old ones stay in their order. */
function byKeyOf<Row>(table: Part, base: Rows<Row>): (one: RowOfThree<Row>, other: RowOfThree<Row>) => number {
  // Of one row that both added, the sides may have different ids, or one has none.
  const keyOf = ({ ours, theirs }: RowOfThree<Row>): string =>
    [idOf(table, ours), idOf(table, theirs)].sort().join() + contentOf(table, ours ?? theirs);
  return (one, other) => base.indexOf(one) - base.indexOf(other) || (keyOf(one) < keyOf(other) ? -1 : 1);
}

/**
 * The rows that cannot be told apart and that both sides touched: what a side has no more and what it has new, as the one may
 * have become the other if one of them has no id; but not if the other side left such rows alone, or both did the same to
 * them. And rows that have one id in the two sides, and are not the same.
 */
function unclearRows<Row>(table: Part, rows: Three<Rows<Row>>): ReadonlySet<RowOfThree<Row>> {
  const rewritten = new Set<RowOfThree<Row>>();
  for (const side of ['ours', 'theirs'] as const) {
    const added = rows[side].filter(isAdded);
    for (const one of rows.base.filter((row) => !isAnswer(row[side]))) {
      for (const other of added) {
        if (!hasId(table, one.base) || !hasId(table, other[side])) rewritten.add(one).add(other);
      }
    }
  }
  const isAddedUnlike = (row: RowOfThree<Row>): boolean => isAdded(row) && differ(table, row.ours, row.theirs);
  const areUnlike = [...rewritten].some(isAddedUnlike);
  const isContested = [...rewritten].some((row) => {
    const left = row.ours ?? row.theirs;
    return !isAdded(row) && (left ? differ(table, row.base, left) : areUnlike);
  });
  const underOneId = rows.theirs.flatMap((row) => {
    const id = idOf(table, row.theirs);
    const others = rows.ours.filter(
      (other) => other !== row && hasId(table, other.ours) && idOf(table, other.ours) === id,
    );
    return others.length > 0 || (isShared(row) && isAddedUnlike(row)) ? [row, ...others] : [];
  });
  return new Set(isContested ? [...rewritten, ...underOneId] : underOneId);
}
