import { isIsoDate } from '../values/iso-date.ts';
import { isBlank, rowIdPattern, trimBlanks } from '../values/text.ts';
import { modelVersion } from './plan.ts';
import { conditionHolds } from '../form/conditions.ts';
import { randomId, unusedId } from '../form/row-ids.ts';
import { planFields, conditions } from './fields.ts';

/** How `tidyPlan` works. */
export interface TidyOptions {
  /** Also removes answers whose condition is decided and false: what a form does when it is submitted. */
  readonly dropUnasked?: boolean;
  /** Makes the id of a row; random unless given. */
  readonly newId?: () => string;
}

/** Something `tidyPlan` took away. It holds what was there, so it is for the caller alone: never log it. */
export interface Removed {
  readonly path: readonly (string | number)[];
  readonly reason: 'blank' | 'null' | 'undefined' | 'emptyObject' | 'emptyList' | 'blankRow' | 'unasked';
  readonly value: unknown;
}

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/**
 * Makes a document as the model wants it without changing what it says: blank answers become absent, texts are trimmed and
 * normalised (NFC, LF, no control characters), days and months typed as on paper (`24.3.2026`, `2/2024`) become ISO, rows
 * get ids.
 *
 * Only what is empty is removed, and told in `removed`; with `dropUnasked` also answers that are no longer asked. Unknown
 * keys and values of a wrong type come back as they are, for `checkPlan` to speak of. Never throws, never changes its
 * input, and does nothing more the second time.
 *
 * @example
 * ```ts
 * import { tidyPlan } from 'kotoplan';
 *
 * const { draft } = tidyPlan({ planDate: '24.3.2026', customer: { name: ' Amal ', town: '' } });
 * console.log(draft);
 * // { modelVersion: 1, contributors: [], measures: [], planDate: '2026-03-24', customer: { name: 'Amal' } }
 * ```
 */
export function tidyPlan(
  input: unknown,
  { dropUnasked = false, newId = randomId }: TidyOptions = {},
): { draft: unknown; removed: readonly Removed[] } {
  const removed: Removed[] = [];
  if (!isObject(input)) return { draft: input, removed };
  const tidied = { modelVersion, contributors: [], measures: [], ...tidyObject(input, '', [], removed) };
  const asked = dropUnasked ? withoutUnasked(tidied, removed) : tidied;
  return {
    draft: {
      ...asked,
      contributors: withRowIds(asked.contributors, newId),
      measures: withRowIds(asked.measures, newId),
    },
    removed,
  };
}

function tidyObject(object: Json, prefix: string, path: Path, removed: Removed[]): Json {
  const entries = Object.entries(object).map(([key, value]) => {
    const known = isKnown(prefix + key);
    return [key, known ? tidyValue(value, prefix + key, [...path, key], removed) : value] as const;
  });
  // Not by assignment: that would turn an own key `__proto__` into a prototype.
  return Object.fromEntries(entries.filter(([key, value]) => value !== undefined || !isKnown(prefix + key)));
}

/** The tidied value of a known field, section or table; undefined where nothing of it is left. */
function tidyValue(value: unknown, field: string, path: Path, removed: Removed[]): unknown {
  const remove = (reason: Removed['reason']): unknown => {
    removed.push({ path, reason, value });
    return undefined;
  };
  if (value === undefined) return remove('undefined');
  if (value === null) return remove('null');
  if (typeof value === 'string') {
    if (isBlank(value)) return remove('blank');
    return holdsText(field) ? asIso(field, tidyText(value)) : value;
  }
  if (tables.has(field) && Array.isArray(value)) return tidyRows(value, field, removed);
  if (lists.has(field) && Array.isArray(value)) {
    if (value.length === 0) return remove('emptyList');
    const codes = value.map((code, index) => tidyValue(code, `${field}[]`, [...path, index], removed));
    const left = codes.filter((code) => code !== undefined);
    return left.length > 0 ? left : undefined;
  }
  if (sections.has(field) && isObject(value)) {
    if (Object.keys(value).length === 0) return remove('emptyObject');
    const section = tidyObject(value, `${field}.`, path, removed);
    return Object.keys(section).length > 0 ? section : undefined;
  }
  return value;
}

function tidyRows(rows: readonly unknown[], table: string, removed: Removed[]): readonly unknown[] {
  return rows.flatMap((row, index) => {
    const place = [table, index];
    if (row === undefined || row === null) {
      removed.push({ path: place, reason: row === null ? 'null' : 'undefined', value: row });
      return [];
    }
    if (!isObject(row)) return [row];
    const ofCells: Removed[] = [];
    const tidied = tidyObject(row, `${table}[].`, place, ofCells);
    if (Object.keys(tidied).some((key) => key !== 'id')) {
      removed.push(...ofCells);
      return [tidied];
    }
    removed.push({ path: place, reason: 'blankRow', value: row });
    return [];
  });
}

function withoutUnasked<Plan extends Json>(plan: Plan, removed: Removed[]): Plan {
  return conditions.reduce((kept, condition) => {
    const [section, field] = condition.require.split('.') as [string, string];
    const answers = kept[section];
    if (conditionHolds(condition, kept) !== 'unasked' || !isObject(answers) || !(field in answers)) return kept;
    const { [field]: value, ...others } = answers;
    removed.push({ path: [section, field], reason: 'unasked', value });
    return { ...kept, [section]: others };
  }, plan);
}

const rowId = /* @__PURE__ */ new RegExp(rowIdPattern, 'u');

/** Gives an id to every row that has none, and a new one to a row that repeats another's. */
function withRowIds(rows: unknown, newId: () => string): unknown {
  if (!Array.isArray(rows)) return rows;
  const taken = new Set<unknown>(rows.map((row: unknown) => (isObject(row) ? row['id'] : undefined)));
  const seen = new Set<unknown>();
  return (rows as readonly unknown[]).map((row) => {
    if (!isObject(row)) return row;
    const { id } = row;
    const unusable = id !== undefined && !(typeof id === 'string' && rowId.test(id));
    if (unusable) return row;
    const kept = id === undefined || seen.has(id) ? unusedId(taken, newId) : id;
    seen.add(kept);
    return { ...row, id: kept };
  });
}

const controls = /(?![\t\n\r])\p{Cc}/gu;

function tidyText(text: string): string {
  return trimBlanks(text.replaceAll(/\r\n?/gu, '\n').replaceAll(controls, '').normalize('NFC'));
}

/** A day or month typed as on paper becomes ISO, if there is such a day. */
function asIso(field: string, text: string): string {
  const month = monthFields.has(field) ? text.replace(/^(0?[1-9]|1[0-2])\/([0-9]{4})$/u, isoMonth) : text;
  if (!dayFields.has(field)) return month;
  const day = month.replace(/^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/u, isoDay);
  return isIsoDate(day) ? day : month;
}

const isoMonth = (_: string, month: string, year: string): string => `${year}-${month.padStart(2, '0')}`;
const isoDay = (_: string, day: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const monthFields: ReadonlySet<string> = new Set(['customer.arrivalMonth', 'customer.dateOfBirth']);
const dayFields: ReadonlySet<string> = new Set([
  'planDate',
  'customer.dateOfBirth',
  'customer.firstResidenceDate',
  'status.firstPlanDate',
  'measures[].dueDate',
  'agreement.nextMeetingDate',
]);
const boxes: ReadonlySet<string> = new Set([
  'customer.interpreter',
  'customer.withinThreeYears',
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
]);
const tables: ReadonlySet<string> = new Set(['contributors', 'measures']);
const lists: ReadonlySet<string> = new Set(['customer.citizenships', 'customer.nativeLanguages']);
const sections: ReadonlySet<string> = new Set(['customer', 'status', 'lifeSituation', 'goals', 'agreement']);

/** Whether a text belongs at a place; at any other it is of a wrong type and stays as it is, unless it is blank. */
function holdsText(field: string): boolean {
  return ![boxes, tables, lists, sections].some((others) => others.has(field)) && field !== 'modelVersion';
}

function isKnown(field: string): boolean {
  return Object.hasOwn(planFields, field) || sections.has(field);
}

function isObject(value: unknown): value is Json {
  return Object.prototype.toString.call(value) === '[object Object]';
}
