import { formatDate } from '../labels/format-date.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { FieldPath } from '../plan/fields.ts';
import { isOfItsKind } from './kinds.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { words, type Reader } from './reader.ts';

/** What stands in the document, as text: whatever it is, because a draft may hold anything. Undefined where nothing does. */
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

// A plan is four deep: a table, its rows, their cells, and what may stand in a cell. What lies deeper is an answer as a whole.
const depthOfPlan = 4;

/** Whether anything is answered in a plan, a table or a row: ids, the version and blank texts are no answers. */
export function hasAnswer(value: unknown, depth = depthOfPlan): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return storedText(value) !== undefined;
  return Object.entries(value).some(
    ([key, part]) => key !== 'id' && key !== 'modelVersion' && hasAnswer(part, depth - 1),
  );
}

/** Whether this reader may not see what stands in a field, or what stands where nothing of its kind belongs. */
export function isMasked({ masked }: Reader, field: FieldPath, value: unknown): boolean {
  if (masked.size === 0) return false;
  return masked.has(field) || (storedText(value) !== undefined && !isOfItsKind(field, value));
}

/** How an answer that is there reads. */
export type Show = (reader: Reader, value: unknown) => Markup;

/** An answer; in its place the neutral words if the reader may not see it, or lines to write on if there is none. */
export function answer(reader: Reader, field: FieldPath, value: unknown, show: Show): Markup {
  if (isMasked(reader, field, value)) return notShown(reader);
  return storedText(value) === undefined ? writingLines(reader, 1) : show(reader, value);
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

/** A text as it was written, whichever direction it is read in. */
export const text: Show = (_, value) => markup`<bdi>${storedText(value) ?? ''}</bdi>`;

/** A day, a month or a year in the words of each language. */
export const day: Show = (reader, value) => {
  const stored = storedText(value) ?? '';
  return worded(
    reader,
    reader.speeches.map(({ labels }) => formatDate(labels.language, stored)),
    stored,
  );
};

/** Countries or languages by name; what has no name by its code. */
export function codes(table: 'citizenships' | 'languages'): Show {
  return (reader, value) => {
    const stored = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((code) => storedText(code) ?? []);
    const lists = reader.speeches.map(({ names }) => stored.map((code) => nameIn(names?.[table], code)).join(', '));
    return worded(reader, lists, stored.join(', '));
  };
}

function nameIn(names: PlanNames['citizenships' | 'languages'] | undefined, code: string): string {
  const known: Readonly<Record<string, string>> = names ?? {};
  return (Object.hasOwn(known, code) ? known[code] : undefined) ?? code;
}

/** What each language says of an answer, but nothing twice; what none has a word for as it is stored. */
function worded({ speeches }: Reader, said: readonly string[], stored: string): Markup {
  const spoken = speeches.flatMap(({ labels }, place) => {
    const own = said[place] ?? stored;
    const isNew = own !== stored && said.indexOf(own) === place;
    return isNew ? [markup`<span lang="${labels.language}"><bdi>${own}</bdi></span> `] : [];
  });
  return spoken.length === 0 ? markup`<bdi>${stored}</bdi>` : markup`${spoken}`;
}

/** What stands in the place of a section and is none: as it is stored, so that nothing is lost on the way to paper. */
export function strayText(reader: Reader, value: unknown): Markup {
  const isSection = typeof value === 'object' && value !== null && !Array.isArray(value);
  const stored = isSection ? undefined : storedText(value);
  if (stored === undefined) return nothing;
  if (reader.masked.size > 0) return markup`<p class="answer">${notShown(reader)}</p>`;
  return markup`<p class="answer" dir="auto">${stored}</p>`;
}
