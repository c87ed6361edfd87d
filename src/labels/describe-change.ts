import type { PlanNames } from './code-names/code-names.ts';
import type { FieldPath } from '../plan/fields.ts';
import type { FieldValue, MergeConflict, PlanChange, TableRow } from '../revision/change.ts';
import { nameOf, optionLabel } from './describe.ts';
import { formatDate } from './format-date.ts';
import type { Label, PlanLabels } from './labels.ts';
import type { Path } from '../form/paths.ts';

/** How `describeChange` speaks. */
export interface DescribeChangeOptions {
  /** `show`: with what stood there and what stands there now. `hide`: only what changed, so that it can be logged. */
  readonly values: 'show' | 'hide';
  /** The countries and languages in words; without them their codes are shown. */
  readonly names?: PlanNames;
}

/**
 * A change between two plans in words: where, a colon, and what changed. Options, days and yes or no are in words, options
 * and texts in quotation marks, empty answers are called so. Of a list, what is new and what is there no longer is named; of
 * a row that came or went, its first answer. A removed row is told under the name of its table, because another row may
 * have its number now.
 *
 * Nothing is cut. Of a text of more than 80 characters or several lines only the new one is told, whole and with its line
 * breaks; the old one is in `change.before`. With `values: 'hide'` no answer is repeated, and the sentence can be logged.
 *
 * @example
 * import { describeChange } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * const change = { kind: 'set', path: ['planDate'], before: '2023-02-14', after: '2024-02-06' } as const;
 * describeChange(en, change, { values: 'show' }); // 'Date of drawing up or review: Previously 14 February 2023, now 6 February 2024.'
 * describeChange(en, change, { values: 'hide' }); // 'Date of drawing up or review: The answer has been changed.'
 */
export function describeChange(
  labels: PlanLabels,
  change: PlanChange,
  { values, names }: DescribeChangeOptions,
): string {
  const shown = values === 'show';
  const place = change.kind === 'remove' ? change.path.slice(0, 1) : change.path;
  return `${placeName(labels, place)}: ${withoutSecondStop(sentenceOf({ labels, names, shown }, change))}`;
}

/**
 * A conflict between two versions of a plan in words: where, a colon, and how they contradict each other. No answer is
 * repeated, so this is safe to log.
 *
 * @example
 * import { describeConflict } from 'kotoplan/labels';
 * import { en } from 'kotoplan/labels/en';
 *
 * const conflict = { kind: 'field', path: ['goals', 'primaryGoal'], ours: 'literacy', theirs: 'profession' } as const;
 * describeConflict(en, conflict); // 'Primary goal: The answer has been changed in both versions, but not in the same way.'
 */
export function describeConflict(labels: PlanLabels, conflict: MergeConflict): string {
  return `${placeName(labels, conflict.path)}: ${labels.conflicts[conflict.kind].text}`;
}

/** The name of a place; of a table the short one, with which the names of its rows begin as well. */
function placeName(labels: PlanLabels, path: Path): string {
  const [table, row] = path;
  const isTable = row === undefined && (table === 'contributors' || table === 'measures');
  return isTable ? labels.sections[table].name.text : nameOf(labels, path);
}

interface Speech {
  readonly labels: PlanLabels;
  readonly names: PlanNames | undefined;
  readonly shown: boolean;
}

function sentenceOf(speech: Speech, change: PlanChange): string {
  const { changes: words } = speech.labels;
  switch (change.kind) {
    case 'add':
      return words.rowAdded({ row: rowInWords(speech, change.path[0], change.after) });
    case 'remove': {
      const [table, position] = change.path;
      const removed = words.rowRemoved({ row: rowInWords(speech, table, change.before) });
      return `${removed} ${words.rowWas({ from: Number(position) + 1 })}`;
    }
    case 'move':
      return words.rowMoved({ from: change.from + 1 });
    case 'set':
      return answerSentence(speech, fieldPathOf(change.path), answered(change.before), answered(change.after));
  }
}

function answerSentence(
  speech: Speech,
  field: FieldPath,
  before: FieldValue | undefined,
  now: FieldValue | undefined,
): string {
  const { changes: words } = speech.labels;
  if (!speech.shown) {
    if (before === undefined) return words.answerAdded.text;
    return (now === undefined ? words.answerRemoved : words.answerChanged).text;
  }
  if (isList(before) && isList(now)) return listSentence(speech, field, before, now);
  const said = { before: inWords(speech, field, before), now: inWords(speech, field, now) };
  if (before === undefined || !(isLong(before) || isLong(now))) return words.answer(said);
  return now === undefined ? words.textRemoved(said) : words.textChanged(said);
}

/** What is new and what is there no longer; the whole list before and now where that would not say it all. */
function listSentence(speech: Speech, field: FieldPath, before: readonly string[], now: readonly string[]): string {
  const { changes: words } = speech.labels;
  const added = now.filter((code) => !before.includes(code));
  const removed = before.filter((code) => !now.includes(code));
  const stays = now.length > added.length;
  if (stays && added.length + removed.length > 0) {
    const inOneLine = (codes: readonly string[], last: Label) =>
      codes.length === 0
        ? undefined
        : joined(
            codes.map((code) => codeInWords(speech, field, code)),
            last,
          );
    return words.list({ added: inOneLine(added, words.and), removed: inOneLine(removed, words.nor) });
  }
  const said = { before: inWords(speech, field, before), now: inWords(speech, field, now) };
  return stays && before.length === now.length ? words.order(said) : words.answer(said);
}

/** The row's first answer in the order of the paper, where it is shown. */
function rowInWords(speech: Speech, table: unknown, row: TableRow): string | undefined {
  const columns = table === 'contributors' ? contributorColumns : measureColumns;
  const cells: Readonly<Record<string, FieldValue | undefined>> = { ...row };
  const first = columns.find((column) => answered(cells[column]) !== undefined);
  if (!speech.shown || first === undefined) return undefined;
  return inWords(speech, fieldPathOf([String(table), 0, first]), cells[first]);
}

const contributorColumns = ['name', 'organisation'] as const;
const measureColumns = ['intermediateGoal', 'measure', 'responsibleParty', 'schedule', 'dueDate'] as const;

const dates: ReadonlySet<FieldPath> = /* @__PURE__ */ new Set<FieldPath>([
  'planDate',
  'customer.dateOfBirth',
  'customer.arrivalMonth',
  'customer.firstResidenceDate',
  'status.firstPlanDate',
  'measures[].dueDate',
  'agreement.nextMeetingDate',
]);

const countries: FieldPath = 'customer.citizenships';
const spoken: ReadonlySet<FieldPath> = /* @__PURE__ */ new Set<FieldPath>([
  'customer.nativeLanguages',
  'customer.contactLanguage',
]);
const options: ReadonlySet<FieldPath> = /* @__PURE__ */ new Set<FieldPath>(['status.kind', 'goals.primaryGoal']);

function inWords(speech: Speech, field: FieldPath, value: FieldValue | undefined): string {
  const { labels } = speech;
  const { changes: words } = labels;
  if (value === undefined) return words.empty.text;
  if (isList(value)) {
    const entries = value.map((code) => codeInWords(speech, field, code));
    return entries.length === 0 ? words.empty.text : joined(entries, words.and);
  }
  if (typeof value === 'boolean') return words.quoted(optionLabel(labels, field, value));
  if (typeof value === 'number') return String(value);
  if (field === countries || spoken.has(field)) return codeInWords(speech, field, value);
  if (dates.has(field)) return formatDate(labels.language, value);
  // On the form one option ends in a full stop.
  return words.quoted(options.has(field) ? optionLabel(labels, field, value).replace(/\.$/u, '') : value);
}

// These are answers in common words, not names: in a sentence they stand in quotation marks, as other options do.
const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['stateless', 'unknown', 'mis', 'und']);

function codeInWords({ labels, names }: Speech, field: FieldPath, code: string): string {
  const table: Readonly<Record<string, string>> = (field === countries ? names?.citizenships : names?.languages) ?? {};
  const name = Object.hasOwn(table, code) ? table[code] : undefined;
  if (name === undefined) return code;
  return noNames.has(code) ? labels.changes.quoted(name) : name;
}

function joined(entries: readonly string[], last: Label): string {
  return entries.length < 2 ? entries.join('') : `${entries.slice(0, -1).join(', ')} ${last.text} ${entries.at(-1)}`;
}

function fieldPathOf(path: Path): FieldPath {
  const [table, row, column] = path;
  return (typeof row === 'number' ? `${table}[].${column}` : path.join('.')) as FieldPath;
}

/** A change that went through other hands may hold null, which is no answer. */
function answered(value: FieldValue | undefined): FieldValue | undefined {
  return value ?? undefined;
}

function isList(value: FieldValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}

function isLong(value: FieldValue | undefined): boolean {
  return typeof value === 'string' && (value.length > 80 || value.includes('\n'));
}

// A quoted text that ends its own sentence ends the one around it too.
function withoutSecondStop(sentence: string): string {
  return sentence.replace(/(?<=[.!?…][”"])\.$/u, '');
}
