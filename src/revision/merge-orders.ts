import type { TableRow } from './change.ts';
import type { Three } from './merge-answers.ts';

/** One row in the three plans; undefined where a plan does not have it. */
export type RowOfThree = Three<TableRow | undefined>;

/** How a row is told from another when neither side's order says which goes first. */
type KeyOf = (row: RowOfThree) => string;

interface Order {
  readonly merged: readonly RowOfThree[];
  /** Whether the two sides want rows that both have in different orders. */
  readonly contradicted: boolean;
}

/** One order of all the rows of both sides. Swapping the sides gives the same. */
export function mergeOrders({ base, ours, theirs }: Three<readonly RowOfThree[]>, keyOf: KeyOf): Order {
  const inBase = base.filter(isInAll);
  const inOurs = ours.filter(isInAll);
  const inTheirs = theirs.filter(isInAll);
  const oursAsBase = areEqual(inOurs, inBase);
  const contradicted = !oursAsBase && !areEqual(inTheirs, inBase) && !areEqual(inOurs, inTheirs);
  const spine = contradicted ? inBase : oursAsBase ? inTheirs : inOurs;
  const woven = weave(along(spine, ours), along(spine, theirs), keyOf);
  return { merged: woven.merged, contradicted: contradicted || woven.contradicted };
}

/** The rows of one side in the order of the spine: every other row stays behind the one that it follows. */
function along(spine: readonly RowOfThree[], rows: readonly RowOfThree[]): readonly RowOfThree[] {
  const first: RowOfThree[] = [];
  const following = new Map<RowOfThree, RowOfThree[]>(spine.map((row) => [row, []]));
  let followers = first;
  for (const row of rows) {
    const own = following.get(row);
    if (own === undefined) followers.push(row);
    else followers = own;
  }
  return [...first, ...spine.flatMap((row) => [row, ...(following.get(row) ?? [])])];
}

/**
 * Both sides' rows in an order that keeps that of either. Rows of one side that stand together stay together. Only rows that both
 * sides added can contradict it; of two such rows the one with the lower key goes first, and an added one before an old one.
 */
function weave(ours: readonly RowOfThree[], theirs: readonly RowOfThree[], keyOf: KeyOf): Order {
  const merged = new Set<RowOfThree>();
  let contradicted = false;
  let [at, atTheirs] = [0, 0];
  for (;;) {
    const one = ours[at];
    const other = theirs[atTheirs];
    if (one !== undefined && merged.has(one)) at++;
    else if (other !== undefined && merged.has(other)) atTheirs++;
    else if (one === undefined || other === undefined) {
      const last = one ?? other;
      if (last === undefined) return { merged: [...merged], contradicted };
      merged.add(last);
    } else if (one === other) merged.add(one);
    else if (isShared(one) && isShared(other)) {
      contradicted = true;
      merged.add(goesFirst(one, other, keyOf) ? one : other);
    } else if (isShared(one) || (!isShared(other) && !goesFirst(one, other, keyOf))) {
      atTheirs = addRun(theirs, atTheirs, merged);
    } else at = addRun(ours, at, merged);
  }
}

function addRun(rows: readonly RowOfThree[], start: number, merged: Set<RowOfThree>): number {
  let at = start;
  for (let row = rows[at]; row !== undefined && !isShared(row); row = rows[++at]) merged.add(row);
  return at;
}

function goesFirst(one: RowOfThree, other: RowOfThree, keyOf: KeyOf): boolean {
  if ((one.base === undefined) !== (other.base === undefined)) return one.base === undefined;
  return keyOf(one) < keyOf(other);
}

function isInAll(row: RowOfThree): boolean {
  return row.base !== undefined && isShared(row);
}

/** Whether both sides have the row. */
export function isShared({ ours, theirs }: RowOfThree): boolean {
  return ours !== undefined && theirs !== undefined;
}

function areEqual(one: readonly RowOfThree[], other: readonly RowOfThree[]): boolean {
  return one.every((row, position) => row === other[position]);
}
