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
  const matched = new Set<number>();
  const byCell = telling.map((cell) => (row: TableRow) => answersOf(row)[cell]);
  for (const keyOf of [idOf, contentOf(fields), ...byCell]) {
    if (matched.size === before.length || matched.size === after.length) break;
    const waiting = new Map<unknown, number[]>();
    for (const [position, row] of before.entries()) {
      if (matched.has(position)) continue;
      const key = keyOf(row);
      const alike = waiting.get(key);
      if (alike !== undefined) alike.push(position);
      else if (key !== undefined) waiting.set(key, [position]);
    }
    for (const [position, row] of after.entries()) {
      const alike = origins[position] === -1 ? waiting.get(keyOf(row)) : undefined;
      const origin = alike?.[0];
      if (origin === undefined || !mayBeOne(before[origin], row)) continue;
      alike?.shift();
      origins[position] = origin;
      matched.add(origin);
    }
  }
  return origins;
}

/** All cells of a row but its id, as a key. */
export function contentOf(fields: readonly string[]): (row: TableRow | undefined) => string {
  return (row) => JSON.stringify(fields.map((field) => (field === 'id' ? undefined : answersOf(row)[field])));
}

/** The id of a row, where it has one. */
export function idOf(row: TableRow | undefined): string | undefined {
  return answersOf(row)['id'] as string | undefined;
}

function mayBeOne(one: TableRow | undefined, other: TableRow): boolean {
  return idOf(one) === undefined || idOf(other) === undefined || idOf(one) === idOf(other);
}
