import { askedAt, kindOf } from '../form/fields.ts';
import type { Kind } from '../form/kind.ts';
import { fieldNameAt, type Path } from '../form/paths.ts';
import { isSection } from '../form/section.ts';
import type { FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import type { FieldValue, MergeConflict, PlanChange, TableRow } from '../revision/change.ts';
import type { PlanNames } from './code-names/code-names.ts';
import { isTableName, nameOf, optionLabel } from './describe.ts';
import { formatDate } from './format-date.ts';
import type { Label, PlanLabels } from './labels.ts';
import { codeNamesOf, wordOf } from './code-words.ts';

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
  return row === undefined && isTableName(labels, table) ? labels.sections[table].name.text : nameOf(labels, path);
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
      return words.rowAdded({ row: rowInWords(speech, change.path, change.after) });
    case 'remove': {
      const removed = words.rowRemoved({ row: rowInWords(speech, change.path, change.before) });
      return `${removed} ${words.rowWas({ from: Number(change.path[1]) + 1 })}`;
    }
    case 'move':
      return words.rowMoved({ from: change.from + 1 });
    case 'set':
      return answerSentence(speech, change.path, answered(change.before), answered(change.after));
  }
}

function answerSentence(
  speech: Speech,
  path: Path,
  before: FieldValue | undefined,
  now: FieldValue | undefined,
): string {
  const { changes: words } = speech.labels;
  if (!speech.shown) {
    if (before === undefined) return words.answerAdded.text;
    return (now === undefined ? words.answerRemoved : words.answerChanged).text;
  }
  if (isList(before) && isList(now)) return listSentence(speech, path, before, now);
  const said = { before: inWords(speech, path, before), now: inWords(speech, path, now) };
  if (before === undefined || !(isLong(before) || isLong(now))) return words.answer(said);
  return now === undefined ? words.textRemoved(said) : words.textChanged(said);
}

/** What is new and what is there no longer; the whole list before and now where that would not say it all. */
function listSentence(speech: Speech, path: Path, before: readonly string[], now: readonly string[]): string {
  const { changes: words } = speech.labels;
  const added = now.filter((code) => !before.includes(code));
  const removed = before.filter((code) => !now.includes(code));
  const stays = now.length > added.length;
  const kind = kindAt(path);
  if (stays && added.length + removed.length > 0) {
    const inOneLine = (codes: readonly string[], last: Label) =>
      codes.length === 0
        ? undefined
        : joined(
            codes.map((code) => codeInWords(speech, kind, code)),
            last,
          );
    return words.list({ added: inOneLine(added, words.and), removed: inOneLine(removed, words.nor) });
  }
  const said = { before: inWords(speech, path, before), now: inWords(speech, path, now) };
  return stays && before.length === now.length ? words.order(said) : words.answer(said);
}

/** The row's first answer in form order, where it is shown. */
function rowInWords(speech: Speech, path: Path, row: TableRow): string | undefined {
  const asked = askedAt(form, path);
  if (!speech.shown || asked === undefined || !isSection(asked)) return undefined;
  const cells: Readonly<Record<string, FieldValue | undefined>> = { ...row };
  const [first] =
    Object.entries(asked.fields).find(
      ([key, { expected }]) => expected !== 'never' && answered(cells[key]) !== undefined,
    ) ?? [];
  return first === undefined ? undefined : inWords(speech, [...path, first], cells[first]);
}

function kindAt(path: Path): Kind | undefined {
  const asked = askedAt(form, path);
  return asked && kindOf(asked);
}

function inWords(speech: Speech, path: Path, value: FieldValue | undefined): string {
  const { labels } = speech;
  const { changes: words } = labels;
  const kind = kindAt(path);
  if (value === undefined) return words.empty.text;
  if (isList(value)) {
    const entries = value.map((code) => codeInWords(speech, kind, code));
    return entries.length === 0 ? words.empty.text : joined(entries, words.and);
  }
  const field = fieldNameAt(path) as FieldPath;
  if (typeof value === 'boolean') return words.quoted(optionLabel(labels, field, value));
  if (typeof value === 'number') return String(value);
  switch (kind?.name) {
    case 'citizenship':
    case 'language':
      return codeInWords(speech, kind, value);
    case 'day':
    case 'month':
    case 'partialDate':
      return formatDate(labels.language, value);
    case 'option':
      // On the form one option ends in a full stop.
      return words.quoted(optionLabel(labels, field, value).replace(/\.$/u, ''));
    default:
      return words.quoted(value);
  }
}

// These are answers in common words, not names: a sentence puts them in quotation marks, as it does other options.
const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['stateless', 'unknown', 'mis', 'und']);

function codeInWords({ labels, names }: Speech, kind: Kind | undefined, code: string): string {
  const name = kind && wordOf(codeNamesOf(names, kind.name), code);
  if (name === undefined) return code;
  return noNames.has(code) ? labels.changes.quoted(name) : name;
}

function joined(entries: readonly string[], last: Label): string {
  return entries.length < 2 ? entries.join('') : `${entries.slice(0, -1).join(', ')} ${last.text} ${entries.at(-1)}`;
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
