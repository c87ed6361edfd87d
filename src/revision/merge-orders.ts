import type { TableRow } from './change.ts';
import { longestRise } from './compare.ts';
import { eachOf, type Three } from './merge-answers.ts';

/** One row in the three plans; undefined where a plan does not have it. */
export type RowOfThree = Three<TableRow | undefined>;

type Rows = readonly RowOfThree[];
type Places = ReadonlyMap<RowOfThree, number>;

type Run = [RowOfThree, ...RowOfThree[]];

/**
 * One order of all rows. First those that both sides have; every run of others then goes behind the one of these that it follows on
 * its own side, or in the base. `byKey` sorts what nothing else does. Swapping the sides gives the same.
 */
export function mergeOrders(
  three: Three<Rows>,
  byKey: (one: RowOfThree, other: RowOfThree) => number,
  onContradiction: () => void,
): Rows {
  const shared = eachOf(three, (rows) => rows.filter(isShared));
  let both = bothOrders(shared);
  if (both === undefined) {
    onContradiction();
    both = [...shared.base, ...shared.ours.filter(isAdded).sort(byKey)];
  }
  const runs = Object.values(three).map(runsBehind);
  return [undefined, ...both].flatMap((row) => [
    ...(row ? [row] : []),
    ...runs
      .flatMap((behind) => behind.get(row) ?? [])
      .sort(([one], [other]) => byKey(one, other))
      .flat(),
  ]);
}

/**
 * The rows that both have, in the order that both made of the base's together; undefined where they contradict each other, as
 * `mergePlans` says. What neither moved or added stands still, and everything else goes between that, where its side put it.
 */
function bothOrders(three: Three<Rows>): Rows | undefined {
  const places = eachOf(three, (rows) => new Map(rows.map((row, place) => [row, place])));
  const moved = eachOf(three, (rows) => movedIn(rows, places.base));
  if (moved.ours.size === 0) return three.theirs;
  if (moved.theirs.size === 0) return three.ours;
  const stands = (row: RowOfThree): boolean => !moved.ours.has(row) && !moved.theirs.has(row);
  const gaps = eachOf(three, (rows) => {
    let gap = 0;
    return new Map(rows.map((row) => [row, stands(row) ? (gap += 2) - 1 : gap]));
  });
  const mover = (row: RowOfThree) => (moved.ours.has(row) ? 'ours' : 'theirs');
  const gapOf = (row: RowOfThree): number => placeOf(row, gaps[mover(row)]);
  const isBefore = (one: RowOfThree, other: RowOfThree): Three<boolean> =>
    eachOf(places, (inOne) => placeOf(one, inOne) < placeOf(other, inOne));
  const merged = [...three.ours].sort(
    (one, other) => gapOf(one) - gapOf(other) || (isBefore(one, other)[mover(one)] ? -1 : 1),
  );
  const contradict = (one: RowOfThree, other: RowOfThree): boolean => {
    const pair = [one, other];
    const { base, ours, theirs } = isBefore(one, other);
    const byBoth = pair.some((row) => moved.ours.has(row)) && pair.some((row) => moved.theirs.has(row));
    const meet = gapOf(one) === gapOf(other) || pair.some(stands);
    // One side changed their order, and now it is lost, although one of the two did nothing but change places with the other.
    const isLost = base && pair.some((row) => placeOf(row, gaps.base) === gapOf(row));
    return ours === theirs ? !ours : isLost || (meet && byBoth);
  };
  const isContradicted = merged.some((one, place) => merged.slice(place + 1).some((other) => contradict(one, other)));
  return isContradicted ? undefined : merged;
}

/** An added row is not in the base, and stands neither before nor behind any there. */
function placeOf(row: RowOfThree, places: Places): number {
  return places.get(row) ?? NaN;
}

/** The rows that a side added or moved, of these as few as can be. */
function movedIn(rows: Rows, inBase: Places): ReadonlySet<RowOfThree> {
  const still = longestRise(rows.map((row) => inBase.get(row) ?? -1));
  return new Set(rows.filter((_, place) => !still.has(place)));
}

/** The runs of rows that only one side has, by the row that they follow, which both have; none where they are the first. */
function runsBehind(rows: Rows): ReadonlyMap<RowOfThree | undefined, readonly Run[]> {
  const runs = new Map<RowOfThree | undefined, [Run]>();
  let head: RowOfThree | undefined;
  for (const row of rows) {
    const run = runs.get(head);
    if (isShared(row)) head = row;
    else if (run) run[0].push(row);
    else runs.set(head, [[row]]);
  }
  return runs;
}

/** Whether both sides have the row. */
export function isShared({ ours, theirs }: RowOfThree): boolean {
  return ours !== undefined && theirs !== undefined;
}

/** Whether the base does not have the row. */
export function isAdded({ base }: RowOfThree): boolean {
  return base === undefined;
}
