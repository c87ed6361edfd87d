import type { Three } from './change.ts';
import { longestRise } from './longest-rise.ts';
import { eachOf } from './merge-answers.ts';

/** One row in the three documents; undefined in a document that does not have it. */
export type RowOfThree<Row> = Three<Row | undefined>;

type Rows<Row> = readonly RowOfThree<Row>[];
type Places<Row> = ReadonlyMap<RowOfThree<Row>, number>;
type Run<Row> = [RowOfThree<Row>, ...RowOfThree<Row>[]];

/** What is to be ordered, and how. */
interface Unordered<Row> extends Three<Rows<Row>> {
  /** Whether both sides have the row. */
  readonly isInBoth: (row: RowOfThree<Row>) => boolean;
  /** Sorts what nothing else does. */
  readonly byKey: (one: RowOfThree<Row>, other: RowOfThree<Row>) => number;
}

/**
 * One order of all rows, and whether the sides contradict each other in it. First come those that both sides have; every run of
 * others then goes behind the one of these that it follows on its own side, or in the base. Swapping the sides gives the same.
 */
export function mergeOrders<Row>({ isInBoth, byKey, ...sides }: Unordered<Row>): {
  readonly rows: Rows<Row>;
  readonly isContradicted: boolean;
} {
  const shared = eachOf(sides, (rows) => rows.filter(isInBoth));
  const agreed = bothOrders(shared);
  const both = agreed ?? [...shared.base, ...shared.ours.filter((row) => isAdded(row)).sort(byKey)];
  const runs = [sides.base, sides.ours, sides.theirs].map((rows) => runsBehind(rows, isInBoth));
  const rows = [undefined, ...both].flatMap((row) => [
    ...(row ? [row] : []),
    ...runs
      .flatMap((behind) => behind.get(row) ?? [])
      .sort(([one], [other]) => byKey(one, other))
      .flat(),
  ]);
  return { rows, isContradicted: agreed === undefined };
}

/**
 * The rows that both have, in the order that both made of the base's together; undefined if they contradict each other. What
 * neither moved or added stays where it is, and everything else goes between that, where its side put it.
 */
function bothOrders<Row>(three: Three<Rows<Row>>): Rows<Row> | undefined {
  const places = eachOf(three, (rows) => new Map(rows.map((row, place) => [row, place])));
  const moved = eachOf(three, (rows) => movedIn(rows, places.base));
  if (moved.ours.size === 0) return three.theirs;
  if (moved.theirs.size === 0) return three.ours;
  const stands = (row: RowOfThree<Row>): boolean => !moved.ours.has(row) && !moved.theirs.has(row);
  const gaps = eachOf(three, (rows) => {
    let gap = 0;
    return new Map(rows.map((row) => [row, stands(row) ? (gap += 2) - 1 : gap]));
  });
  const mover = (row: RowOfThree<Row>) => (moved.ours.has(row) ? 'ours' : 'theirs');
  const gapOf = (row: RowOfThree<Row>): number => placeOf(row, gaps[mover(row)]);
  const isBefore = (one: RowOfThree<Row>, other: RowOfThree<Row>): Three<boolean> =>
    eachOf(places, (inOne) => placeOf(one, inOne) < placeOf(other, inOne));
  const merged = [...three.ours].sort(
    (one, other) => gapOf(one) - gapOf(other) || (isBefore(one, other)[mover(one)] ? -1 : 1),
  );
  const contradict = (one: RowOfThree<Row>, other: RowOfThree<Row>): boolean => {
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

/** An added row is not in the base, and is neither before nor behind any there. */
function placeOf<Row>(row: RowOfThree<Row>, places: Places<Row>): number {
  return places.get(row) ?? NaN;
}

/** The rows that a side added or moved, as few of these as possible. */
function movedIn<Row>(rows: Rows<Row>, inBase: Places<Row>): ReadonlySet<RowOfThree<Row>> {
  const still = longestRise(rows.map((row) => inBase.get(row) ?? -1));
  return new Set(rows.filter((_, place) => !still.has(place)));
}

/** The runs of rows that only one side has, by the row that they follow, which both have; undefined for the first run. */
function runsBehind<Row>(
  rows: Rows<Row>,
  isInBoth: (row: RowOfThree<Row>) => boolean,
): ReadonlyMap<RowOfThree<Row> | undefined, readonly Run<Row>[]> {
  const runs = new Map<RowOfThree<Row> | undefined, [Run<Row>]>();
  let head: RowOfThree<Row> | undefined;
  for (const row of rows) {
    const run = runs.get(head);
    if (isInBoth(row)) head = row;
    else if (run) run[0].push(row);
    else runs.set(head, [[row]]);
  }
  return runs;
}

/** Whether both sides have the row. */
export function isShared({ ours, theirs }: RowOfThree<unknown>): boolean {
  return ours !== undefined && theirs !== undefined;
}

/** Whether the base does not have the row. */
export function isAdded({ base }: RowOfThree<unknown>): boolean {
  return base === undefined;
}
