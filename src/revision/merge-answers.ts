import type { MergeConflict } from './change.ts';
import { given, isAnswer, sameAnswer, withAnswer, type Json } from './parts.ts';
import type { Path } from '../form/paths.ts';

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
  conflicts: MergeConflict[],
  rowId?: string,
): Json {
  let answers = three.base;
  for (const field of fields) {
    const { base, ours, theirs } = eachOf(three, (one) => one[field]);
    if (sameAnswer(base, theirs) || sameAnswer(ours, theirs)) {
      answers = withAnswer(answers, field, ours);
    } else if (sameAnswer(base, ours)) {
      answers = withAnswer(answers, field, theirs);
    } else if (field === 'id' && !isAnswer(base)) {
      // Minted ids are nobody's answers, and one is as good as the other.
      answers = withAnswer(answers, field, [ours, theirs].sort()[0]);
    } else {
      conflicts.push(given({ kind: 'field', path: [...path, field], rowId, base, ours, theirs }));
    }
  }
  return answers;
}
