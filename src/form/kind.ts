import type { JsonSchema } from './json-schema-type.ts';

/** What can be wrong with one answer, whatever the other answers are. */
export type AnswerCode =
  | 'wrongType'
  | 'blank'
  | 'tooLong'
  | 'notADate'
  | 'notAMonth'
  | 'notAPartialDate'
  | 'notAnOption'
  | 'notALanguage'
  | 'notAnEmail'
  | 'mustBeYes';

export type KindName =
  | 'text'
  | 'longText'
  | 'email'
  | 'day'
  | 'month'
  | 'partialDate'
  | 'rowId'
  | 'option'
  | 'citizenship'
  | 'language'
  | 'yesNo'
  | 'confirmation';

/**
 * What statistics may hold of an answer: the code or yes/no as it is (`code`), the month of a day (`month`), the age in a
 * five-year band (`ageBand`), the number of rows of a table (`count`), or nothing (`hidden`).
 */
export type StatisticsTreatment = 'code' | 'month' | 'ageBand' | 'count' | 'hidden';

declare const answers: unique symbol;

/**
 * A kind of answer: everything the library needs to know about it, apart from the form. `Draft` is what a draft may hold
 * instead of the answer.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- The default is a kind of any answer; `unknown` would refuse them all, because the marker below is invariant.
export interface Kind<Answer = any, Draft = Answer> {
  readonly name: KindName;
  /** Its name among the definitions of a JSON Schema. Without one the schema is written where it is used. */
  readonly definition?: string;
  readonly schema: JsonSchema;
  /** What a draft may hold, if that is more. */
  readonly draftSchema?: JsonSchema;
  /** What is wrong with an answer that is there. If several things are, the first that the kind looks for. */
  readonly wrong: (answer: unknown) => AnswerCode | undefined;
  /**
   * What is wrong with an answer of the right type that the schema refuses, its length apart. Form builders report the keyword
   * that failed and not the answer, so `wrong` cannot be asked.
   */
  readonly mismatch: Exclude<AnswerCode, 'tooLong'>;
  /** The highest number of code points of a text that people write. */
  readonly limit?: number;
  /** The codes of a choice. */
  readonly codes?: readonly string[];
  /** Turns an answer written as on paper into the form that the document has. */
  readonly typed?: (text: string) => string;
  readonly statistics: StatisticsTreatment;
  /** Whether a redacted copy may take a value for an answer of this kind. Default: whether nothing is wrong with it. */
  readonly isReadable?: (value: unknown) => boolean;
  /** For the compiler alone. `exactly` makes it invariant: otherwise a kind of fewer options would pass for one of more. */
  readonly [answers]?: { readonly final: Answer; readonly draft: Draft; readonly exactly: (answer: Answer) => void };
}
