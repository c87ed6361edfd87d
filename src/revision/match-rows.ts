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
  const match = (position: number, origin: number): void => {
    origins[position] = origin;
    matched.add(origin);
  };
  const matchBy = (keyOf: (row: TableRow) => unknown, isBefore: boolean, isAfter: boolean): void => {
    if (matched.size === before.length || matched.size === after.length) return;
    const waiting = new Map<unknown, number[]>();
    for (const [origin, row] of before.entries()) {
      if (matched.has(origin) || hasId(row) !== isBefore) continue;
      const key = keyOf(row);
      const alike = waiting.get(key);
      if (alike !== undefined) alike.push(origin);
      else if (isAnswer(key)) waiting.set(key, [origin]);
    }
    for (const [position, row] of after.entries()) {
      if (origins[position] !== -1 || hasId(row) !== isAfter) continue;
      const origin = waiting.get(keyOf(row))?.shift();
      if (origin !== undefined) match(position, origin);
    }
  };
  matchBy(idOf, true, true);
  for (const keyOf of [contentOf(fields), ...telling.map((cell) => (row: TableRow) => answersOf(row)[cell])]) {
    matchBy(keyOf, false, false);
    matchBy(keyOf, false, true);
    matchBy(keyOf, true, false);
  }
  if (telling.length === 0) return origins;
  const around = [-1, ...origins, before.length];
  for (const [position, row] of after.entries()) {
    const origin = (around[position] ?? 0) + 1;
    const isBetween = (position === 0 || origin > 0) && around[position + 2] === origin + 1;
    if (!isBetween || origins[position] !== -1 || matched.has(origin)) continue;
    if (!hasId(row) || !hasId(before[origin])) match(position, origin);
  }
  return origins;
}

/** All cells of a row but its id, as a key. */
export function contentOf(fields: readonly string[]): (row: unknown) => string {
  return (row) => JSON.stringify(fields.map((field) => (field === 'id' ? undefined : answersOf(row)[field])));
}

/** The id of a row, where it has one. */
export function idOf(row: unknown): string | undefined {
  // A row of a draft may be anything, also null.
  return (row as TableRow | null | undefined)?.id ?? undefined;
}

export function hasId(row: unknown): boolean {
  return idOf(row) !== undefined;
}
