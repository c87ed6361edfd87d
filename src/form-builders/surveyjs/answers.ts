import { askedAt, kindOf } from '../../form/fields.ts';
import { keysOf } from '../../form/paths.ts';
import { isList, isSection, isTable } from '../../form/section.ts';
import { form } from '../../plan/form.ts';
import { askedField, askedFields, type AskedField } from '../asked-fields.ts';

type Json = Readonly<Record<string, unknown>>;

/** The data of a survey: an answer for each name of a question. */
export type SurveyData = Json;

// Where a survey keeps what none of its questions can show. Neither a question nor a column has this name.
const storedAsIs = 'storedAsIs';

/** A document as the data of a survey. */
export function toSurvey(document: unknown): SurveyData {
  if (!isObject(document)) return { [storedAsIs]: document };
  const answers: [string, unknown][] = [];
  const rest: [string, unknown][] = [];
  for (const [key, value] of given(document)) {
    const asked = askedAt(form, [key]);
    if (asked && isSection(asked) && isObject(value)) {
      const { shown, left } = divided(value, (name) => askedField(`${key}.${name}`));
      answers.push(...shown.map(([name, answer]) => [`${key}.${name}`, answer] as [string, unknown]));
      if (left.length > 0 || shown.length === 0) rest.push([key, Object.fromEntries(left)]);
    } else {
      const { shown, left } = divided({ [key]: value }, askedField);
      answers.push(...shown);
      rest.push(...left);
    }
  }
  return withRest(answers, rest);
}

/** The document that a survey's data hold. */
export function fromSurvey(data: unknown): unknown {
  if (!isObject(data)) return data;
  const stored = data[storedAsIs];
  const rest: Json = isObject(stored) ? stored : {};
  const answered = askedFields.filter(({ name }) => data[name] !== undefined);
  if (answered.length === 0 && Object.hasOwn(data, storedAsIs) && !isObject(stored)) return stored;
  const document = new Map<string, unknown>(Object.entries(rest));
  for (const field of askedFields) {
    const [key = '', name] = keysOf(field.name);
    const before = document.get(key);
    const section: Json = name !== undefined && isObject(before) ? before : {};
    const value = toDocument(field, data[field.name], name === undefined ? before : section[name]);
    if (value === undefined) continue;
    document.set(key, name === undefined ? value : Object.fromEntries([...Object.entries(section), [name, value]]));
  }
  return Object.fromEntries(document);
}

/** What of an object the questions can show, as their answers, and what they cannot. */
function divided(object: Json, fieldOf: (key: string) => AskedField | undefined) {
  const shown: [string, unknown][] = [];
  const left: [string, unknown][] = [];
  for (const [key, value] of given(object)) {
    const field = fieldOf(key);
    const answer = field && toAnswer(field, value);
    if (answer !== undefined) shown.push([key, answer]);
    if (field === undefined || answer === undefined || hidesCodes(field, value)) left.push([key, value]);
  }
  return { shown, left };
}

/** The answer that shows a value; undefined where none does. */
function toAnswer(field: AskedField, value: unknown): unknown {
  const { cells, kind } = field;
  if (isTable(kind)) return Array.isArray(value) ? value.map((row) => toRow(cells, row)) : undefined;
  if (isList(kind)) return Array.isArray(value) ? knownCodes(field, value) : undefined;
  // The only box of a confirmation.
  if (kind.name === 'confirmation') return value === true ? [true] : undefined;
  if (kind.name === 'yesNo') return typeof value === 'boolean' ? value : undefined;
  // An option that is none would be taken away by SurveyJS.
  return typeof value === 'string' && (kindOf(kind)?.codes?.includes(value) ?? true) ? value : undefined;
}

function toRow(cells: readonly AskedField[], row: unknown): Json {
  if (!isObject(row)) return { [storedAsIs]: row };
  const { shown, left } = divided(row, (key) => cells.find((cell) => cell.key === key));
  return withRest(shown, left);
}

/** The value that an answer stands for, beside what was stored there and could not, or not all of it, be shown. */
function toDocument(field: AskedField, answer: unknown, stored: unknown): unknown {
  const { kind } = field;
  if (isTable(kind)) return Array.isArray(answer) ? answer.map(fromRow) : answer;
  if (isList(kind) && Array.isArray(stored)) {
    const shown = knownCodes(field, stored) ?? [];
    // A list that nobody has touched stays whole; of another, all that counts is what the person sees.
    return JSON.stringify(shown) === JSON.stringify(answer ?? []) ? stored : (answer ?? []);
  }
  if (kind.name === 'confirmation' && Array.isArray(answer)) return answer.includes(true) ? true : undefined;
  return answer;
}

function fromRow(row: unknown): unknown {
  if (!isObject(row) || !Object.hasOwn(row, storedAsIs)) return row;
  const cells = given(row).filter(([key]) => key !== storedAsIs);
  const stored = row[storedAsIs];
  if (isObject(stored)) return Object.fromEntries([...Object.entries(stored), ...cells]);
  return cells.length === 0 ? stored : Object.fromEntries(cells);
}

/** The entries of a list that the form knows; undefined where there is none among others. */
function knownCodes(field: AskedField, list: readonly unknown[]): readonly unknown[] | undefined {
  const codes = kindOf(field.kind)?.codes ?? [];
  const known = list.filter((entry) => codes.includes(entry as string));
  return known.length === 0 && list.length > 0 ? undefined : known;
}

function hidesCodes(field: AskedField, value: unknown): boolean {
  if (!isList(field.kind) || !Array.isArray(value)) return false;
  return (knownCodes(field, value)?.length ?? 0) < value.length;
}

function withRest(answers: readonly [string, unknown][], rest: readonly [string, unknown][]): Json {
  return Object.fromEntries(rest.length === 0 ? answers : [...answers, [storedAsIs, Object.fromEntries(rest)]]);
}

/** A key whose value is undefined counts as absent. */
function given(object: Json): readonly [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

function isObject(value: unknown): value is Json {
  return Object.prototype.toString.call(value) === '[object Object]';
}
