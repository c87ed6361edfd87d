import type { TableRow } from './change.ts';
import type { Three } from './merge-answers.ts';

/** One row in the three plans; undefined where a plan does not have it. */
export type RowOfThree = Three<TableRow | undefined>;

type Rows = readonly RowOfThree[];

/** How added rows are told from another when neither side's order says which goes first. */
type KeyOf = (row: RowOfThree) => string;

interface Order {
  readonly merged: Rows;
  /** Whether the two sides want rows that both have in different orders. */
  readonly contradicted: boolean;
}

/** One order of all the rows of both sides. Swapping the sides gives the same. */
export function mergeOrders({ base, ours, theirs }: Three<Rows>, keyOf: KeyOf): Order {
  const inBase = base.filter(isInAll);
  const inOurs = ours.filter(isInAll);
  const inTheirs = theirs.filter(isInAll);
  // An added row goes before an old one, old ones as they stood.
  const goesFirst = (one: RowOfThree, other: RowOfThree): boolean => {
    const distance = base.indexOf(one) - base.indexOf(other);
    return distance === 0 ? keyOf(one) < keyOf(other) : distance < 0;
  };
  const both = bothOrders(inBase, inOurs, inTheirs);
  const spine = both ?? inBase;
  const woven = weave(along(spine, ours), along(spine, theirs), goesFirst);
  return both === undefined ? { ...woven, contradicted: true } : woven;
}

/** The rows with what either side put into another order; undefined where they did so with the same rows, and not alike. */
function bothOrders(base: Rows, ours: Rows, theirs: Rows): Rows | undefined {
  const places = new Map(base.map((row, place) => [row, place]));
  const byOurs = stirred(ours, places);
  const byTheirs = stirred(theirs, places);
  const isContradicted = ours.some((row, place) => byOurs[place] && byTheirs[place] && row !== theirs[place]);
  return isContradicted ? undefined : ours.map((row, place) => (byOurs[place] ? row : (theirs[place] as RowOfThree)));
}

/** Of every place, whether it lies in a stretch of rows that have another order among themselves than in the base. */
function stirred(rows: Rows, places: ReadonlyMap<RowOfThree, number>): readonly boolean[] {
  let furthest = -1;
  return rows.map((row, place) => {
    const isOpen = furthest >= place;
    furthest = Math.max(furthest, places.get(row) ?? 0);
    return isOpen || furthest > place;
  });
}

/** The rows of one side in the order of the spine: every other row stays behind the one that it follows. */
function along(spine: Rows, rows: Rows): Rows {
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
 * sides added can contradict it.
 */
function weave(ours: Rows, theirs: Rows, goesFirst: (one: RowOfThree, other: RowOfThree) => boolean): Order {
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
      merged.add(goesFirst(one, other) ? one : other);
    } else if (isShared(one) || (!isShared(other) && !goesFirst(one, other))) {
      atTheirs = addRun(theirs, atTheirs, merged);
    } else at = addRun(ours, at, merged);
  }
}

function addRun(rows: Rows, start: number, merged: Set<RowOfThree>): number {
  let at = start;
  for (let row = rows[at]; row !== undefined && !isShared(row); row = rows[++at]) merged.add(row);
  return at;
}

function isInAll(row: RowOfThree): boolean {
  return row.base !== undefined && isShared(row);
}

/** Whether both sides have the row. */
export function isShared({ ours, theirs }: RowOfThree): boolean {
  return ours !== undefined && theirs !== undefined;
}
