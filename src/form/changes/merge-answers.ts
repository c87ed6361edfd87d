import type { Path } from '../paths.ts';
import { answer, isAnswer, sameAnswer, withAnswer, type Answers } from './answers.ts';
import { withoutAbsent, type FieldConflict, type Merged, type Three } from './change.ts';
import type { Part } from './parts.ts';

export function eachOf<Value, Result>(three: Three<Value>, of: (one: Value) => Result): Three<Result> {
  return { base: of(three.base), ours: of(three.ours), theirs: of(three.theirs) };
}

/** Three versions of the answers of one section or row merged. `path` is where they are in the merged document. */
export function mergeAnswers(
  { fields, idKey }: Part,
  three: Three<Answers>,
  path: Path,
  rowId?: string,
): Merged<Answers, never> {
  let merged = three.base;
  const conflicts: FieldConflict[] = [];
  for (const field of fields) {
    const { base, ours, theirs } = eachOf(three, (one) => one[field]);
    if (sameAnswer(base, theirs) || sameAnswer(ours, theirs)) {
      merged = withAnswer(merged, field, ours);
    } else if (sameAnswer(base, ours)) {
      merged = withAnswer(merged, field, theirs);
    } else if (field === idKey && !isAnswer(base)) {
      // No one answered with a minted id, and one is as good as the other.
      merged = withAnswer(merged, field, [ours, theirs].sort()[0]);
    } else {
      const held = eachOf({ base, ours, theirs }, answer);
      conflicts.push(withoutAbsent<FieldConflict>({ kind: 'field', path: [...path, field], rowId, ...held }));
    }
  }
  return { merged, conflicts };
}
