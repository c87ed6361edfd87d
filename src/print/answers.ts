import { fieldOf, fieldsOf, isHidden, kindOf } from '../form/fields.ts';
import type { Kind, KindName } from '../form/kind.ts';
import { isAnswers } from '../form/paths.ts';
import { isVersion, type Asked } from '../form/section.ts';
import { formatDate } from '../labels/format-date.ts';
import { codeNamesOf, wordOf } from '../labels/code-words.ts';
import type { FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { words, type Reader, type Speech } from './reader.ts';

// How an answer of each kind reads, and whether this reader may see it.

/** An answer as it is stored, in text, because a draft may hold anything. Undefined where there is none. */
export function storedText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return (value as number).toString();
  if (Object.keys(value).length === 0) return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    // What no JSON could have held, such as an object that holds itself.
    return Object.prototype.toString.call(value);
  }
}

export function isAnswered(value: unknown): boolean {
  return storedText(value) !== undefined;
}

// A plan is four deep: a table, its rows, their cells, and what may be in a cell. What is deeper is an answer as a whole.
const depthOfPlan = 4;

/** Whether anything is answered in a plan, a table or a row. Ids, the version and blank texts are not answers. */
export function hasAnswer(value: unknown, depth = depthOfPlan): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return isAnswered(value);
  return Object.entries(value).some(([key, part]) => !unasked.has(key) && hasAnswer(part, depth - 1));
}

const unasked = /* @__PURE__ */ keysOfUnasked();

function keysOfUnasked(): ReadonlySet<string> {
  return new Set(fieldsOf(form).flatMap(({ key, expected }) => (expected === 'never' ? [key] : [])));
}

/** The kind of answer that a field takes, once or in a list. */
export function kindOfField(field: FieldPath): Kind | undefined {
  const asked = fieldOf(form, field)?.kind;
  return asked && kindOf(asked);
}

/** Whether this reader may not see what is in a field. An address can hide in any answer that is not of its field's kind. */
export function isMasked({ nonDisclosure }: Reader, field: string, value: unknown): boolean {
  if (!nonDisclosure) return false;
  const asked = fieldOf(form, field);
  return asked === undefined || isHidden(asked) || (isAnswered(value) && !isOfItsKind(asked.kind, value));
}

function isOfItsKind(asked: Asked, value: unknown): boolean {
  const kind = kindOf(asked);
  if (kind === undefined) return isVersion(asked) && typeof value === 'number';
  return entriesOf(kind, value).every((entry) => isOfKind(kind, entry));
}

// More lenient than the kinds: the shape is enough. Nothing hides in eight digits, and three letters may be a language of
// a newer table.
const dayMonthOrYear = /^\d{4}(?:-\d\d){0,2}$/u;
const shapes: Readonly<Partial<Record<KindName, RegExp>>> = {
  day: dayMonthOrYear,
  month: dayMonthOrYear,
  partialDate: dayMonthOrYear,
  language: /^[a-z]{2,3}$/u,
};

function isOfKind({ name, wrong, isReadable }: Kind, value: unknown): boolean {
  const shape = shapes[name];
  if (shape !== undefined) return typeof value === 'string' && shape.test(value);
  return isReadable?.(value) ?? wrong(value) === undefined;
}

/** The codes in an answer, which may be a list of them; an answer of another kind is one entry, whatever it is. */
function entriesOf({ name }: Kind, value: unknown): readonly unknown[] {
  const areCodes = name === 'citizenship' || name === 'language';
  return areCodes && Array.isArray(value) ? value : [value];
}

/** An answer; in its place the neutral words if the reader may not see it, or a line to write on if there is none. */
export function answer(reader: Reader, field: FieldPath, value: unknown): Markup {
  if (isMasked(reader, field, value)) return notShown(reader);
  return isAnswered(value) ? shown(reader, field, value) : writingLines(reader, 1);
}

/** In the place of an answer that this reader may not see, whether there is one or not. */
export function notShown(reader: Reader): Markup {
  return words(reader, (labels) => labels.interface.notShown.text);
}

/** Room to write an answer in by hand. */
export function writingLines({ speeches: [{ labels }] }: Reader, count: number): Markup {
  const lines = Array.from({ length: count }, () => markup`<span class="line"></span>`);
  const { language, changes } = labels;
  return markup`<span class="lines" role="img" lang="${language}" aria-label="${changes.empty.text}">${lines}</span>`;
}

/** An answer that is there and may be seen: days, countries and languages in words, everything else as it was written. */
export function shown(reader: Reader, field: FieldPath, value: unknown): Markup {
  const kind = kindOfField(field);
  switch (kind?.name) {
    case 'day':
    case 'month':
    case 'partialDate':
      return worded(reader, [value], (date, { labels }) => formatDate(labels.language, date));
    case 'citizenship':
    case 'language': {
      const { name } = kind;
      return worded(
        reader,
        entriesOf(kind, value),
        (code, { names }) => wordOf(codeNamesOf(names, name), code) ?? code,
      );
    }
    default:
      return asWritten(value);
  }
}

/** A text as it was written, whichever direction it is read in. */
export function asWritten(value: unknown): Markup {
  return markup`<bdi>${storedText(value) ?? ''}</bdi>`;
}

/** What each language says of some entries, but nothing twice; what none has a word for as it is stored. */
function worded(
  { speeches }: Reader,
  entries: readonly unknown[],
  say: (entry: string, speech: Speech) => string,
): Markup {
  const texts = entries.flatMap((entry) => storedText(entry) ?? []);
  const stored = texts.join(', ');
  const said = speeches.map((speech) => texts.map((text) => say(text, speech)).join(', '));
  const spoken = speeches.flatMap(({ labels }, place) => {
    const own = said[place] ?? stored;
    const isNew = own !== stored && said.indexOf(own) === place;
    return isNew ? [markup`<span lang="${labels.language}"><bdi>${own}</bdi></span> `] : [];
  });
  return spoken.length === 0 ? asWritten(stored) : markup`${spoken}`;
}

/** What is in the place of a section and is not one: as it is stored, so that nothing is lost on the way to paper. */
export function strayText(reader: Reader, value: unknown): Markup {
  const stored = isAnswers(value) ? undefined : storedText(value);
  if (stored === undefined) return nothing;
  if (reader.nonDisclosure) return markup`<p class="answer">${notShown(reader)}</p>`;
  return markup`<p class="answer" dir="auto">${stored}</p>`;
}
