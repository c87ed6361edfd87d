import type { TableRow } from './change.ts';
import { answersOf, isAnswer, type Part } from './parts.ts';

// By these, rows without ids are recognised although other cells of theirs changed.
const tellingCells: Readonly<Record<string, readonly string[]>> = {
  contributors: ['name'],
  measures: ['measure', 'intermediateGoal'],
};

/**
 * Of every row of the later table, the position of the same row in the earlier one; -1 where it is new. Rows are the same by
 * their id. What is left, where at least one of the two has no id, is the same by all its other cells or else by a telling
 * one; among rows that are alike the first is the first, and two without an id come before one with and one without. At last,
 * what stands alone between the same two rows, or ends of the table, is one row that was edited; where no cell tells, no place
 * does. From the later table to the earlier one it comes to the same.
 */
export function matchRows(
  { name, fields }: Part,
  before: readonly TableRow[],
  after: readonly TableRow[],
  telling = tellingCells[name] ?? [],
): number[] {
  const origins = new Array<number>(after.length).fill(-1);
  const matched = new Set<number>();
  const isDone = (): boolean => matched.size === before.length || matched.size === after.length;
  const match = (origin: number, position: number): void => {
    origins[position] = origin;
    matched.add(origin);
  };
  const matchBy = (keyOf: (row: TableRow) => unknown, isBefore: boolean, isAfter: boolean): void => {
    if (isDone()) return;
    const waiting = new Map<unknown, number[]>();
    for (const [position, row] of before.entries()) {
      if (matched.has(position) || hasId(row) !== isBefore) continue;
      const key = keyOf(row);
      const alike = waiting.get(key);
      if (alike !== undefined) alike.push(position);
      else if (isAnswer(key)) waiting.set(key, [position]);
    }
    if (waiting.size === 0) return;
    for (const [position, row] of after.entries()) {
      if (origins[position] !== -1 || hasId(row) !== isAfter) continue;
      const origin = waiting.get(keyOf(row))?.shift();
      if (origin !== undefined) match(origin, position);
    }
  };
  matchBy(idOf, true, true);
  if (isDone()) return origins;
  for (const keyOf of [contentOf(fields), ...telling.map((cell) => (row: TableRow) => answersOf(row)[cell])]) {
    matchBy(keyOf, false, false);
    matchBy(keyOf, false, true);
    matchBy(keyOf, true, false);
  }
  if (isDone() || telling.length === 0) return origins;
  for (const [position, row] of after.entries()) {
    const last = position === 0 ? -1 : (origins[position - 1] ?? -1);
    const next = position === after.length - 1 ? before.length : origins[position + 1];
    const origin = last + 1;
    if (last < 0 && position > 0) continue;
    if (origins[position] !== -1 || next !== origin + 1 || matched.has(origin)) continue;
    if (!hasId(row) || !hasId(before[origin])) match(origin, position);
  }
  return origins;
}

/** All cells of a row but its id, as a key. */
export function contentOf(fields: readonly string[]): (row: TableRow | undefined) => string {
  return (row) => JSON.stringify(fields.map((field) => (field === 'id' ? undefined : answersOf(row)[field])));
}

/** The id of a row, where it has one. */
export function idOf(row: TableRow | undefined): string | undefined {
  // A row of a draft may be anything, also null.
  return row?.id ?? undefined;
}

function hasId(row: TableRow | undefined): boolean {
  return idOf(row) !== undefined;
}
