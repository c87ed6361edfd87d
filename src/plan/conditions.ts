import { valueAt } from '../internal/value-at.ts';
import type { FieldPath } from './fields.ts';

/** `require` must be answered when the field `when` holds one of `in`. Both fields stand in the same section. */
export interface Condition {
  readonly when: FieldPath;
  readonly in: readonly string[];
  readonly require: FieldPath;
}

/**
 * The conditions of the form, as data: the validator, the JSON Schemas, the zod objects, the form builders' bundles and
 * completeness all read this table.
 */
export const conditions = [
  { when: 'status.kind', in: ['update'], require: 'status.firstPlanDate' },
  { when: 'goals.primaryGoal', in: ['otherLanguageLevel', 'other'], require: 'goals.primaryGoalSpecify' },
] as const satisfies readonly Condition[];

/**
 * What a condition says of a document of any shape: `asked` its field must be answered, `unasked` the deciding field says
 * that it need not be, `undecided` the deciding field is not answered.
 */
export function conditionHolds(condition: Condition, document: unknown): 'asked' | 'unasked' | 'undecided' {
  const decisive = valueAt(document, condition.when.split('.'));
  if (decisive === undefined) return 'undecided';
  return (condition.in as readonly unknown[]).includes(decisive) ? 'asked' : 'unasked';
}
