import type { FieldPath } from '../plan/fields.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { isBlank } from '../values/text.ts';
import { isObject, kinds } from './kinds.ts';

/** What of a document is an answer of the form. */
export interface Answers {
  /**
   * A copy with the known keys whose values are of their kind, and with nothing else. Limits of length are not looked at: a
   * text that is too long hides no more than a short one.
   */
  readonly plan: PlanDraft;
  /** How often each field is answered: a table by its rows, a column by its cells, any other field once. */
  readonly counts: ReadonlyMap<FieldPath, number>;
  /** The answer to each field; of a column, that of its last row. */
  readonly values: ReadonlyMap<FieldPath, unknown>;
  /** How many keys and values were left out because nobody knows what they hold. Blank ones are only absent. */
  readonly unreadable: number;
}

/** Reads the answers of a document of any shape; those to the `hidden` fields are counted, but are not in the copy. */
export function readAnswers(document: unknown, hidden: readonly string[] = []): Answers {
  const counts = new Map<FieldPath, number>();
  const values = new Map<FieldPath, unknown>();
  let unreadable = 0;

  const readObject = (object: object, prefix: string): object => {
    const answers = Object.entries(object).flatMap(([key, value]) => {
      // A key may be called as a whole path is; at that place it is no field.
      const name = key.includes('.') ? '' : prefix + key;
      const answer = isPresent(value) ? readValue(name, value) : undefined;
      return answer === undefined || hidden.includes(name) ? [] : [[key, answer] as const];
    });
    return Object.fromEntries(answers);
  };

  const readValue = (name: string, value: unknown): unknown => {
    if (sections.has(name) && isObject(value)) return readObject(value, `${name}.`);
    const field = name as FieldPath;
    const { isAnswer, many } = Object.hasOwn(kinds, name) ? kinds[field] : unknownKind;
    const isList = many !== undefined && Array.isArray(value);
    const given: readonly unknown[] = isList ? value.filter(isPresent) : [value];
    const answers = isList || many === undefined ? given.filter(isAnswer) : [];
    unreadable += given.length - answers.length;
    if (answers.length > 0) {
      counts.set(field, (counts.get(field) ?? 0) + (many === 'rows' ? answers.length : 1));
      values.set(field, isList ? answers : value);
    }
    if (many === 'rows') return (answers as readonly object[]).map((row) => readObject(row, `${name}[].`));
    return isList ? answers : answers[0];
  };

  if (!isObject(document)) return { plan: {}, counts, values, unreadable: 1 };
  return { plan: readObject(document, ''), counts, values, unreadable };
}

const sections: ReadonlySet<string> = new Set(['customer', 'status', 'lifeSituation', 'goals', 'agreement']);
const unknownKind = { isAnswer: () => false, many: undefined };

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && !isBlank(value);
}
