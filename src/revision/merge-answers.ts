import type { Path } from '../check/findings.ts';
import type { FieldConflict } from './change.ts';
import { sameAnswer, withAnswer, type Json } from './parts.ts';

/** The same thing in the three plans of a merge. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

export function eachOf<T, U>({ base, ours, theirs }: Three<T>, of: (one: T) => U): Three<U> {
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}

/** Three times the answers of one section or row brought together. `path` is where they stand in the merged plan. */
export function mergeAnswers(
  fields: readonly string[],
  three: Three<Json>,
  path: Path,
  rowId?: string,
): { readonly answers: Json; readonly conflicts: readonly FieldConflict[] } {
  let answers = three.base;
  const conflicts: FieldConflict[] = [];
  for (const field of fields) {
    const { base, ours, theirs } = eachOf(three, (one) => one[field]);
    if (sameAnswer(ours, theirs) || sameAnswer(base, theirs)) {
      if (!sameAnswer(base, ours)) answers = withAnswer(answers, field, ours);
    } else if (sameAnswer(base, ours)) {
      answers = withAnswer(answers, field, theirs);
    } else {
      const held = { kind: 'field', path: [...path, field], rowId, base, ours, theirs };
      conflicts.push(withoutUndefined(held) as unknown as FieldConflict);
    }
  }
  return { answers, conflicts };
}

/** A conflict without the keys under which there is nothing. */
export function withoutUndefined(conflict: Json): Json {
  return Object.fromEntries(Object.entries(conflict).filter(([, value]) => value !== undefined));
}
