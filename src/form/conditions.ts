import { keysOf, valueAt } from './paths.ts';
import type { Condition } from './section.ts';

/**
 * What a condition says about a document of any shape: `asked` if its field must be answered, `unasked` if the deciding field
 * says that it need not be, `undecided` if the deciding field is not answered.
 */
export function conditionHolds(condition: Condition, document: unknown): 'asked' | 'unasked' | 'undecided' {
  const decisive = valueAt(document, keysOf(condition.when));
  if (decisive === undefined) return 'undecided';
  return (condition.in as readonly unknown[]).includes(decisive) ? 'asked' : 'unasked';
}
