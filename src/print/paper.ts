import type { FieldPath, SectionName } from '../plan/fields.ts';
import { answer, storedText, strayText, writingLines, type Show } from './answers.ts';
import { boxes, field, longText, otherBox, wideField } from './blocks.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { labelOf, words, type Reader, type Say } from './reader.ts';

/** A plan on its way to paper. */
export interface Paper {
  readonly reader: Reader;
  /** What the plan holds at a path. A draft may hold anything there. */
  readonly at: (path: FieldPath | SectionName) => unknown;
  /** Nothing is answered: the form is to be filled in by hand. */
  readonly isBlank: boolean;
}

/** A section of the form under its heading. */
export function section({ reader, at }: Paper, name: SectionName, blocks: readonly Markup[]): Markup {
  const title = words(reader, ({ sections }) => sections[name].title.text);
  const stray = name === 'contributors' || name === 'measures' ? nothing : strayText(reader, at(name));
  return markup`<section>
<h2 class="pair" id="${name}-title">${title}</h2>
${stray}${blocks}</section>
`;
}

/** Fields two abreast, but for the wide ones. */
export function fields(list: readonly Markup[]): Markup {
  return markup`<dl>\n${list}</dl>\n`;
}

/** A field of the form, with the answer that the plan holds. */
export function fieldOf({ reader, at }: Paper, path: FieldPath, show: Show): Markup {
  return field(reader, labelOf(path), answer(reader, path, at(path), show));
}

/** The same over the whole width. */
export function wideFieldOf({ reader, at }: Paper, path: FieldPath, show: Show): Markup {
  return wideField(reader, labelOf(path), answer(reader, path, at(path), show));
}

/** A long text, or the room for one: a few lines where others are filled, for many stay empty on purpose. */
export function longTextOf({ reader, at, isBlank }: Paper, path: FieldPath, lines = 4): Markup {
  return longText(reader, path, at(path), isBlank ? lines : 2);
}

/** The answers to one field of the paper that are two in the document, or a line where there are none. */
export function together(reader: Reader, parts: readonly Markup[]): Markup {
  if (parts.length === 0) return writingLines(reader, 1);
  return markup`${parts.map((part, place) => (place === 0 ? part : markup` ${part}`))}`;
}

/** A statement with a single box. */
export function tick(reader: Reader, value: unknown, say: Say): Markup {
  return boxes(reader, [{ isChosen: value === true, say }], strayBox(reader, value));
}

/** What is stored in the place of a tick and is none. */
export function strayBox(reader: Reader, value: unknown): Markup {
  return typeof value === 'boolean' || storedText(value) === undefined ? nothing : otherBox(reader, value);
}
