import { answersOf, isAnswer, type Answers } from './answers.ts';
import type { Part } from './parts.ts';

/**
 * For every row of the later table, the position of the same row in the earlier one; -1 if it is new. Rows are the same by
 * their id. What is left, if at least one of the two has no id, is the same by all its other cells or else by one of the
 * telling cells; among rows that are alike the first is the first, and two without an id come before one with and one without.
 * Finally, a row alone between the same two rows, or ends of the table, is one row that was edited; not if no cell is telling.
 * From the later table to the earlier one the result is the same.
 */
export function matchRows(
  table: Part,
  before: readonly unknown[],
  after: readonly unknown[],
  telling = table.match,
): readonly number[] {
  const ids = { before: before.map((row) => idOf(table, row)), after: after.map((row) => idOf(table, row)) };
  const origins = new Array<number>(after.length).fill(-1);
  const matched = new Set<number>();
  const match = (position: number, origin: number): void => {
    origins[position] = origin;
    matched.add(origin);
  };
  const isDone = (): boolean => matched.size === before.length || matched.size === after.length;
  const matchBy = (keys: Keys, isBefore: boolean, isAfter: boolean): void => {
    if (isDone()) return;
    const waiting = new Map<unknown, number[]>();
    for (const [origin, key] of keys.before.entries()) {
      if (!isAnswer(key) || matched.has(origin) || (ids.before[origin] !== undefined) !== isBefore) continue;
      const alike = waiting.get(key);
      if (alike === undefined) waiting.set(key, [origin]);
      else alike.push(origin);
    }
    for (const [position, key] of keys.after.entries()) {
      if (origins[position] !== -1 || (ids.after[position] !== undefined) !== isAfter) continue;
      const origin = waiting.get(key)?.shift();
      if (origin !== undefined) match(position, origin);
    }
  };
  matchBy(ids, true, true);
  const content = (row: unknown): unknown => contentOf(table, row);
  for (const keyOf of [content, ...telling.map((cell) => (row: unknown) => answersOf(row)[cell])]) {
    if (isDone()) break;
    const keys = { before: before.map(keyOf), after: after.map(keyOf) };
    matchBy(keys, false, false);
    matchBy(keys, false, true);
    matchBy(keys, true, false);
  }
  if (telling.length === 0) return origins;
  const around = [-1, ...origins, before.length];
  for (const [position, id] of ids.after.entries()) {
    const origin = (around[position] ?? 0) + 1;
    const isBetween = (position === 0 || origin > 0) && around[position + 2] === origin + 1;
    if (!isBetween || origins[position] !== -1 || matched.has(origin)) continue;
    if (id === undefined || ids.before[origin] === undefined) match(position, origin);
  }
  return origins;
}

/** What identifies the rows of the earlier and of the later table; absent for rows that it does not identify. */
interface Keys {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** All cells of a row but its id, as a key. */
export function contentOf({ fields, idKey }: Part, row: unknown): string {
  const cells = answersOf(row);
  return JSON.stringify(fields.map((field) => (field === idKey ? undefined : cells[field])));
}

/** The id of a row, if it has one. */
export function idOf({ idKey }: Part, row: unknown): string | undefined {
  // A row of a draft may be anything, also null.
  const id = idKey === undefined ? undefined : (row as Answers | null | undefined)?.[idKey];
  return (id ?? undefined) as string | undefined;
}

export function hasId(table: Part, row: unknown): boolean {
  return idOf(table, row) !== undefined;
}
