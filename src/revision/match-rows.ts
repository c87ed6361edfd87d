import type { TableRow } from './change.ts';
import { answersOf, type Part } from './parts.ts';

// By these, rows without ids are recognised although other cells of theirs changed.
const tellingCells: Readonly<Record<string, readonly string[]>> = {
  contributors: ['name'],
  measures: ['measure', 'intermediateGoal'],
};

/**
 * Of every row of the later table, the position of the same row in the earlier one; -1 where it is new. Rows are the same by
 * their id. What is left, where at least one of the two has no id, is the same by all its other cells or else by a telling
 * one; among rows that are alike the first is the first.
 */
export function matchRows(
  { name, fields }: Part,
  before: readonly TableRow[],
  after: readonly TableRow[],
  telling = tellingCells[name] ?? [],
): number[] {
  const origins = new Array<number>(after.length).fill(-1);
  const isSame = (one: number, other: number): boolean => {
    const id = idOf(before[one]);
    return id !== undefined && id === idOf(after[other]);
  };
  // Most often nearly all rows are where they were.
  let start = 0;
  while (start < before.length && start < after.length && isSame(start, start)) origins[start] = start++;
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > start && afterEnd > start && isSame(beforeEnd - 1, afterEnd - 1)) {
    origins[--afterEnd] = --beforeEnd;
  }

  let left = { before: positions(start, beforeEnd), after: positions(start, afterEnd) };
  const pair = (keyOf: (row: TableRow | undefined) => unknown): void => {
    left = pairAlike(left, origins, before, after, keyOf);
  };
  pair(idOf);
  const haveIds = (rows: readonly TableRow[], at: readonly number[]): boolean =>
    at.every((position) => idOf(rows[position]) !== undefined);
  if (haveIds(before, left.before) && haveIds(after, left.after)) return origins;
  pair(contentOf(fields));
  for (const cell of telling) pair((row) => answersOf(row)[cell]);
  return origins;
}

interface Unmatched {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Notes the rows that have one key and no ids that differ, in their order; returns what is left. */
function pairAlike(
  left: Unmatched,
  origins: number[],
  before: readonly TableRow[],
  after: readonly TableRow[],
  keyOf: (row: TableRow | undefined) => unknown,
): Unmatched {
  if (left.before.length === 0 || left.after.length === 0) return left;
  const waiting = new Map<unknown, number[]>();
  for (const position of left.before) {
    const key = keyOf(before[position]);
    if (key === undefined) continue;
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [position]);
    else alike.push(position);
  }
  const matched = new Set<number>();
  for (const position of left.after) {
    const row = after[position];
    const alike = waiting.get(keyOf(row));
    const found = alike?.findIndex((one) => mayBeOne(idOf(before[one]), idOf(row))) ?? -1;
    if (alike === undefined || found < 0) continue;
    const [origin = -1] = alike.splice(found, 1);
    origins[position] = origin;
    matched.add(origin);
  }
  return {
    before: left.before.filter((position) => !matched.has(position)),
    after: left.after.filter((position) => origins[position] === -1),
  };
}

/** All cells of a row but its id, as a key. */
export function contentOf(fields: readonly string[]): (row: TableRow | undefined) => string {
  return (row) => JSON.stringify(fields.map((field) => (field === 'id' ? undefined : answersOf(row)[field])));
}

/** The id of a row, where it has one. */
export function idOf(row: TableRow | undefined): string | undefined {
  return answersOf(row)['id'] as string | undefined;
}

function mayBeOne(id: string | undefined, other: string | undefined): boolean {
  return id === undefined || other === undefined || id === other;
}

function positions(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
