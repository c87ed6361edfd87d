import { isBlank } from '../values/text.ts';
import type { FormField } from './fields.ts';
import type { StatisticsTreatment } from './kind.ts';
import { isAnswers } from './paths.ts';
import { isList, isSection, isTable, isVersion, type Asked, type Field, type Section } from './section.ts';

/** What of a document is an answer of the form. */
export interface KnownAnswers {
  /**
   * A copy with the known keys whose values can be answers, and with nothing else. Limits of length are not looked at: a
   * text that is too long hides no more than a short one.
   */
  readonly copy: object;
  /** How often each field is answered: a table by its rows, a cell by the rows that answer it, any other field once. */
  readonly counts: ReadonlyMap<string, number>;
  /** The answer to each field; to a cell, that of the last row. */
  readonly values: ReadonlyMap<string, unknown>;
  /** How many keys and values were left out because it is not known what they hold. Blank ones are only absent. */
  readonly unreadable: number;
}

/** Reads the answers of a document of any shape. Those to the fields that `isLeftOut` picks are counted, but not copied. */
export function knownAnswers(
  form: Section,
  document: unknown,
  isLeftOut: (field: Field) => boolean = () => false,
): KnownAnswers {
  const counts = new Map<string, number>();
  const values = new Map<string, unknown>();
  let unreadable = 0;

  const readable = (given: readonly unknown[], isReadable: (value: unknown) => boolean): readonly unknown[] => {
    const kept = given.filter(isReadable);
    unreadable += given.length - kept.length;
    return kept;
  };

  const count = (name: string, answer: unknown, times = 1): void => {
    counts.set(name, (counts.get(name) ?? 0) + times);
    values.set(name, answer);
  };

  const copyOf = (answers: object, { fields }: Section, prefix: string): object => {
    const copied = Object.entries(answers).flatMap(([key, value]) => {
      if (!isPresent(value)) return [];
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) {
        unreadable += 1;
        return [];
      }
      const answer = answerOf(value, field.kind, prefix + key);
      return answer === undefined || isLeftOut(field) ? [] : [[key, answer] as const];
    });
    return Object.fromEntries(copied);
  };

  const answerOf = (value: unknown, asked: Asked, name: string): unknown => {
    if (isSection(asked) && isAnswers(value)) return copyOf(value, asked, `${name}.`);
    if (isTable(asked)) {
      const rows = Array.isArray(value) ? readable(value.filter(isPresent), isAnswers) : readable([value], () => false);
      if (rows.length > 0) count(name, rows, rows.length);
      return rows.map((row) => copyOf(row as object, asked.row, `${name}[].`));
    }
    if (isList(asked) && Array.isArray(value)) {
      const codes = readable(value.filter(isPresent), isAnswerTo(asked.item));
      if (codes.length > 0) count(name, codes);
      return codes;
    }
    const [answer] = readable([value], isAnswerTo(asked));
    if (answer !== undefined) count(name, answer);
    return answer;
  };

  if (!isAnswers(document)) return { copy: {}, counts, values, unreadable: 1 };
  return { copy: copyOf(document, form, ''), counts, values, unreadable };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && !isBlank(value);
}

function isAnswerTo(asked: Asked): (value: unknown) => boolean {
  if (isVersion(asked)) return (value) => value === asked.version;
  // One value is neither a section nor many.
  if (isSection(asked) || isTable(asked) || isList(asked)) return () => false;
  const { isReadable, wrong } = asked;
  return isReadable ?? ((value) => wrong(value) === undefined);
}

/** What statistics hold of a field. Of the rows of a table they hold the number and nothing else. */
export function statisticsTreatmentOf({ kind, isCell }: FormField): StatisticsTreatment {
  if (isCell || isSection(kind) || isVersion(kind)) return 'hidden';
  return isTable(kind) ? 'count' : isList(kind) ? kind.item.statistics : kind.statistics;
}
