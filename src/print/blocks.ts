import type { FieldPath } from '../plan/fields.ts';
import { hasAnswer, isMasked, notShown, storedText, text, writingLines, type Show } from './answers.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { labelOf, words, type Reader, type Say } from './reader.ts';
import { valueAt } from '../form/paths.ts';

/** A short field in a list of fields: its label, and below it the answer. */
export function field(reader: Reader, say: Say, shown: Markup): Markup {
  return markup`<div><dt>${words(reader, say)}</dt><dd>${shown}</dd></div>\n`;
}

/** A short field over the whole width, for a label that is long. */
export function wideField(reader: Reader, say: Say, shown: Markup): Markup {
  return markup`<div class="wide"><dt class="pair">${words(reader, say)}</dt><dd>${shown}</dd></div>\n`;
}

/** A long text: its label as a heading, the form's own hint, and the answer over the whole width. */
export function longText(reader: Reader, path: FieldPath, value: unknown, lines: number): Markup {
  const heading = markup`<h3 class="pair">${words(reader, labelOf(path))}</h3>`;
  return markup`<div>${heading}${hintOf(reader, path)}${longAnswer(reader, path, value, lines)}</div>\n`;
}

function longAnswer(reader: Reader, path: FieldPath, value: unknown, lines: number): Markup {
  if (isMasked(reader, path, value)) return markup`<p class="pair">${notShown(reader)}</p>`;
  const stored = storedText(value);
  return stored === undefined ? writingLines(reader, lines) : markup`<p class="answer" dir="auto">${stored}</p>`;
}

/** The form's own hint. A help text of ours is for who fills the form in on a screen: the paper has none. */
function hintOf(reader: Reader, path: FieldPath): Markup {
  const [{ labels }] = reader.speeches;
  const { hint } = labels.fields[path];
  if (hint === undefined || hint.source === 'own') return nothing;
  return markup`<p class="pair hint">${words(reader, ({ fields }) => fields[path].hint?.text ?? '')}</p>`;
}

/** A box to tick and what it stands for. */
export interface Box {
  readonly isChosen: boolean;
  readonly say: Say;
  /** What is written after the words. */
  readonly beside?: Markup;
}

/** Boxes one below the other; `other` is what is stored and is none of them. */
export function boxes(reader: Reader, list: readonly Box[], other: Markup = nothing): Markup {
  const items = list.map(({ isChosen, say, beside = nothing }) => {
    const shown = markup`<span class="pair">${words(reader, say)}</span>${beside}`;
    return isChosen ? chosen(reader, shown) : markup`<li><span class="box"></span>${shown}</li>\n`;
  });
  return markup`<ul class="boxes">${items}${other}</ul>\n`;
}

/** An answer that is none of the boxes, ticked and as it is stored: an option of an older form, or what is no option. */
export function otherBox(reader: Reader, value: unknown, beside: Markup = nothing): Markup {
  const shown = reader.masked.size > 0 ? notShown(reader) : text(reader, value);
  return chosen(reader, markup`${shown}${beside}`);
}

function chosen({ speeches: [{ labels }] }: Reader, shown: Markup): Markup {
  const { language, print } = labels;
  const box = markup`<span class="box" role="img" lang="${language}" aria-label="${print.chosen.text}"></span>`;
  return markup`<li class="chosen">${box}${shown}</li>\n`;
}

/** A column of a table. */
export interface Column {
  readonly path: FieldPath;
  readonly show: Show;
}

/** A table of the form. */
export interface Table {
  readonly id: 'contributors' | 'measures';
  readonly columns: readonly Column[];
  readonly rows: readonly unknown[];
  /** How many empty rows there are to write in where none is filled. */
  readonly blankRows: number;
}

/** A table, named by the heading with the id `<id>-title`. */
export function tableOf(reader: Reader, { id, columns, rows, blankRows }: Table): Markup {
  const heads = columns.map(({ path }) => markup`<th scope="col">${words(reader, labelOf(path))}</th>`);
  const blank = markup`<tr class="blank">${columns.map(() => markup`<td></td>`)}</tr>\n`;
  const filled = rows.map((row) => markup`<tr>${cells(reader, columns, row)}</tr>\n`);
  const body = filled.length > 0 ? filled : Array.from({ length: blankRows }, () => blank);
  return markup`<table id="${id}" aria-labelledby="${id}-title">
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
`;
}

function cells(reader: Reader, columns: readonly Column[], row: unknown): readonly Markup[] {
  const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
  return columns.map(({ path, show }, place) => {
    // What is no row cannot be told apart into cells: it stands in the first.
    const value = isRow ? valueAt(row, [path.replace(/^.*\./u, '')]) : place === 0 ? row : undefined;
    const isStray = !isRow && reader.masked.size > 0;
    if (isStray || isMasked(reader, path, value)) return markup`<td>${notShown(reader)}</td>`;
    return storedText(value) === undefined ? markup`<td></td>` : markup`<td dir="auto">${show(reader, value)}</td>`;
  });
}

/** The rows of a table; what is no list is its only row. */
export function rowsOf(value: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.filter((row) => hasAnswer(row));
}
