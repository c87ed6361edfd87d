import { isAnswers } from '../paths.ts';
import type { Section } from '../section.ts';
import type { FieldValue, RowOf } from './change.ts';

/** A document, a section or a row of any shape. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answers of a document or section or the cells of a row; none if it is not an object. */
export function answersOf(value: unknown): Answers {
  return isAnswers(value) ? value : {};
}

// The types of a form say what its documents hold. What a document of another shape holds instead is carried along as it is.

/** What a field holds; undefined if it is not answered. */
export function answer(held: unknown): FieldValue | undefined {
  return (held ?? undefined) as FieldValue | undefined;
}

/** The rows of a table of that form; none if it is not an array. */
export function rowsOf<Document>(_form: Section<Document>, value: unknown): readonly RowOf<Document>[] {
  return Array.isArray(value) ? (value as readonly RowOf<Document>[]) : [];
}

/** Whether there is an answer: null counts as absent, as undefined does. */
export function isAnswer<Value>(value: Value): value is NonNullable<Value> {
  return value !== undefined && value !== null;
}

/** The answers with another one to that field or, if it is absent, with none. */
export function withAnswer(answers: Answers, field: string, value: unknown): Answers {
  if (isAnswer(value)) return { ...answers, [field]: value };
  const { [field]: _, ...others } = answers;
  return others;
}

/** A section in which something is answered; an empty one counts as absent. */
export function nonEmpty(section: Answers): Answers | undefined {
  return Object.keys(section).length > 0 ? section : undefined;
}

/** Whether two answers are the same; lists of codes by their codes, in order. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (one === other || (!isAnswer(one) && !isAnswer(other))) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
