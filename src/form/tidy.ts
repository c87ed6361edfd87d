import { isBlank, isRowId, trimBlanks } from '../values/text.ts';
import { conditionHolds } from './conditions.ts';
import { conditionsOf, tablesOf } from './fields.ts';
import { keysOf, type Path } from './paths.ts';
import { randomId, unusedId } from './row-ids.ts';
import { isList, isSection, isTable, isVersion, type Asked, type Section } from './section.ts';

/** How a document is tidied. */
export interface TidyOptions {
  /** Also removes answers whose condition is decided and false: what a form does when it is submitted. */
  readonly dropUnasked?: boolean;
  /** Makes the id of a row. Default: random. */
  readonly newId?: () => string;
}

/** Something that was taken away. It holds what was there, so it is for the caller alone: never log it. */
export interface Removed {
  readonly path: Path;
  readonly reason: 'blank' | 'null' | 'undefined' | 'emptyObject' | 'emptyList' | 'blankRow' | 'unasked';
  readonly value: unknown;
}

/** What is left of a value, and what was taken away; `left` is undefined if nothing is left. */
interface Tidied<Left = unknown> {
  readonly left: Left;
  readonly removed: readonly Removed[];
}

type Json = Readonly<Record<string, unknown>>;

/** Brings a document into the shape that its form wants, without changing what it says. Tables are there, rows have ids. */
export function tidy(
  form: Section,
  input: unknown,
  { dropUnasked = false, newId = randomId }: TidyOptions = {},
): { readonly draft: unknown; readonly removed: readonly Removed[] } {
  if (!isObject(input)) return { draft: input, removed: [] };
  const tidied = tidyObject(input, form, []);
  const whole = { ...alwaysThere(form), ...tidied.left };
  const asked = dropUnasked ? withoutUnasked(form, whole) : { left: whole, removed: [] };
  const tables = tablesOf(form).map(([name]) => [name, withRowIds(asked.left[name], newId)] as const);
  return {
    draft: { ...asked.left, ...Object.fromEntries(tables) },
    removed: [...tidied.removed, ...asked.removed],
  };
}

/** What every document has: its version and its tables, even if they are empty. */
function alwaysThere({ fields }: Section): Json {
  const versions = Object.entries(fields).flatMap(([name, { kind }]) =>
    isVersion(kind) ? [[name, kind.version as unknown] as const] : [],
  );
  const tables = Object.entries(fields).flatMap(([name, { kind }]) => (isTable(kind) ? [[name, []] as const] : []));
  return Object.fromEntries([...versions, ...tables]);
}

function tidyObject(object: Json, { fields }: Section, path: Path): Tidied<Json> {
  const entries = Object.entries(object).map(([key, value]) => {
    const kind = Object.hasOwn(fields, key) ? fields[key]?.kind : undefined;
    const tidied: Tidied = kind === undefined ? kept(value) : tidyValue(value, kind, [...path, key]);
    return { key, isKnown: kind !== undefined, ...tidied };
  });
  return {
    // Not by assignment: that would turn an own key `__proto__` into a prototype.
    left: Object.fromEntries(
      entries.flatMap(({ key, isKnown, left }) => (left === undefined && isKnown ? [] : [[key, left] as const])),
    ),
    removed: entries.flatMap(({ removed }) => removed),
  };
}

function kept(value: unknown): Tidied {
  return { left: value, removed: [] };
}

/** The tidied value of a field, section or table. */
function tidyValue(value: unknown, asked: Asked, path: Path): Tidied {
  const takenAway = (reason: Removed['reason']): Tidied => ({ left: undefined, removed: [{ path, reason, value }] });
  if (value === undefined) return takenAway('undefined');
  if (value === null) return takenAway('null');
  if (typeof value === 'string') {
    if (isBlank(value)) return takenAway('blank');
    return kept(holdsText(asked) ? (asked.typed ?? asWritten)(tidyText(value)) : value);
  }
  if (isTable(asked) && Array.isArray(value)) return tidyRows(value, asked.row, path);
  if (isList(asked) && Array.isArray(value)) {
    if (value.length === 0) return takenAway('emptyList');
    const codes = value.map((code, place) => tidyValue(code, asked.item, [...path, place]));
    const left = codes.flatMap((code) => (code.left === undefined ? [] : [code.left]));
    return { left: left.length > 0 ? left : undefined, removed: codes.flatMap(({ removed }) => removed) };
  }
  if (isSection(asked) && isObject(value)) {
    if (Object.keys(value).length === 0) return takenAway('emptyObject');
    const { left, removed } = tidyObject(value, asked, path);
    return { left: Object.keys(left).length > 0 ? left : undefined, removed };
  }
  return kept(value);
}

/** Whether a text belongs here; anywhere else it is of a wrong type and stays as it is, unless it is blank. */
function holdsText(asked: Asked): asked is Extract<Asked, { readonly wrong: unknown }> {
  return 'wrong' in asked && asked.schema.type === 'string';
}

function asWritten(text: string): string {
  return text;
}

function tidyRows(rows: readonly unknown[], of: Section, path: Path): Tidied {
  const tidied = rows.map((row, place) => tidyRow(row, of, [...path, place]));
  return { left: tidied.flatMap(({ left }) => left), removed: tidied.flatMap(({ removed }) => removed) };
}

/** The row in a list; an empty list if nothing is left of it. */
function tidyRow(row: unknown, of: Section, path: Path): Tidied<readonly unknown[]> {
  const takenAway = (reason: Removed['reason']) => ({ left: [], removed: [{ path, reason, value: row }] });
  if (row === undefined) return takenAway('undefined');
  if (row === null) return takenAway('null');
  if (!isObject(row)) return { left: [row], removed: [] };
  const { left, removed } = tidyObject(row, of, path);
  // An id alone is not an answer.
  const isAnswered = Object.keys(left).some(
    (key) => !(Object.hasOwn(of.fields, key) && of.fields[key]?.kind.name === 'rowId'),
  );
  return isAnswered ? { left: [left], removed } : takenAway('blankRow');
}

function withoutUnasked(form: Section, document: Json): Tidied<Json> {
  return conditionsOf(form).reduce<Tidied<Json>>(
    (tidied, condition) => {
      const [section = '', field = ''] = keysOf(condition.require);
      const answers = tidied.left[section];
      const isUnasked = conditionHolds(condition, tidied.left) === 'unasked';
      if (!isUnasked || !isObject(answers) || !(field in answers)) return tidied;
      const { [field]: value, ...others } = answers;
      return {
        left: { ...tidied.left, [section]: others },
        removed: [...tidied.removed, { path: [section, field], reason: 'unasked', value }],
      };
    },
    { left: document, removed: [] },
  );
}

/** Gives an id to every row that has none, and a new one to a row that repeats another's. */
function withRowIds(rows: unknown, newId: () => string): unknown {
  if (!Array.isArray(rows)) return rows;
  const taken = new Set<unknown>(rows.map((row: unknown) => (isObject(row) ? row['id'] : undefined)));
  const seen = new Set<unknown>();
  return (rows as readonly unknown[]).map((row) => {
    if (!isObject(row)) return row;
    const { id } = row;
    if (id !== undefined && !isRowId(id)) return row;
    const ownId = id === undefined || seen.has(id) ? unusedId(taken, newId) : id;
    seen.add(ownId);
    return { ...row, id: ownId };
  });
}

const controls = /(?![\t\n\r])\p{Cc}/gu;

function tidyText(text: string): string {
  return trimBlanks(text.replaceAll(/\r\n?/gu, '\n').replaceAll(controls, '').normalize('NFC'));
}

function isObject(value: unknown): value is Json {
  return Object.prototype.toString.call(value) === '[object Object]';
}
