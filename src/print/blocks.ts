import { askedAt } from '../form/fields.ts';
import { isAnswers, keysOf, valueAt } from '../form/paths.ts';
import { isSection } from '../form/section.ts';
import { optionLabel } from '../labels/describe.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { FieldPath, SectionName } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import {
  answer,
  asWritten,
  hasAnswer,
  isAnswered,
  isMasked,
  kindOfField,
  notShown,
  shown,
  storedText,
  strayText,
  writingLines,
} from './answers.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { labelOf, words, type Reader, type Say } from './reader.ts';

// The blocks that a form on paper is made of: sections, fields, boxes, long texts and tables.

/** A plan on its way to paper. */
export interface Paper {
  readonly reader: Reader;
  /** What the plan holds at a place. A draft may hold anything there. */
  readonly at: (place: FieldPath | SectionName) => unknown;
  /** Nothing is answered: the form is to be filled in by hand. */
  readonly isBlank: boolean;
}

/** A section of the form under its heading. */
export function section({ reader, at }: Paper, name: SectionName, blocks: readonly Markup[]): Markup {
  const title = words(reader, ({ sections }) => sections[name].title.text);
  const asked = askedAt(form, [name]);
  // What is in the place of a table and is not one is printed as its only row.
  const stray = asked && isSection(asked) ? strayText(reader, at(name)) : nothing;
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
export function field(paper: Paper, path: FieldPath): Markup {
  return labelled(paper, labelOf(path), answerOf(paper, path));
}

/** The same over the whole width, for a label that is long. */
export function wideField(paper: Paper, path: FieldPath): Markup {
  return wideLabelled(paper, labelOf(path), answerOf(paper, path));
}

/** A label, and below it what belongs there. */
export function labelled({ reader }: Paper, say: Say, content: Markup): Markup {
  return markup`<div><dt>${words(reader, say)}</dt><dd>${content}</dd></div>\n`;
}

/** The same over the whole width. */
export function wideLabelled({ reader }: Paper, say: Say, content: Markup): Markup {
  return markup`<div class="wide"><dt class="pair">${words(reader, say)}</dt><dd>${content}</dd></div>\n`;
}

function answerOf(paper: Paper, path: FieldPath): Markup {
  const { reader, at } = paper;
  switch (kindOfField(path)?.name) {
    case 'yesNo':
      return yesAndNo(reader, at(path));
    case 'confirmation':
      return statement(paper, path, ({ form: { confirmed } }) => confirmed.text);
    default:
      return answer(reader, path, at(path));
  }
}

/** The answers to one field of the paper that are two in the document, or a line where there are none. */
export function together({ reader }: Paper, parts: readonly Markup[]): Markup {
  if (parts.length === 0) return writingLines(reader, 1);
  return markup`${parts.map((part, place) => (place === 0 ? part : markup` ${part}`))}`;
}

/** A long text: its label as a heading, the form's own hint, and the answer over the whole width. */
export function longText(paper: Paper, path: FieldPath, blankLines = 4): Markup {
  const heading = markup`<h3 class="pair">${words(paper.reader, labelOf(path))}</h3>`;
  return markup`<div>${heading}${hintOf(paper.reader, path)}${longAnswer(paper, path, blankLines)}</div>\n`;
}

function longAnswer({ reader, at, isBlank }: Paper, path: FieldPath, blankLines: number): Markup {
  const value = at(path);
  if (isMasked(reader, path, value)) return markup`<p class="pair">${notShown(reader)}</p>`;
  const stored = storedText(value);
  // Where others are filled in, many stay empty on purpose.
  if (stored === undefined) return writingLines(reader, isBlank ? blankLines : 2);
  return markup`<p class="answer" dir="auto">${stored}</p>`;
}

/** The form's own hint. Our help texts are for those who fill the form in on a screen: the paper has none of them. */
function hintOf(reader: Reader, path: FieldPath): Markup {
  const [{ labels }] = reader.speeches;
  const { hint } = labels.fields[path];
  if (hint === undefined || hint.source === 'own') return nothing;
  return markup`<p class="pair hint">${words(reader, (other) => other.fields[path].hint?.text ?? '')}</p>`;
}

/** A box to tick and what it stands for. */
interface Box {
  readonly isChosen: boolean;
  readonly say: Say;
  /** What is written after the words. */
  readonly after?: Markup;
}

/** Boxes one below the other; `other` is what is stored and is none of them. */
function boxes(reader: Reader, list: readonly Box[], other: Markup): Markup {
  const items = list.map(({ isChosen, say, after = nothing }) => {
    const content = markup`<span class="pair">${words(reader, say)}</span>${after}`;
    return isChosen ? chosen(reader, content) : markup`<li><span class="box"></span>${content}</li>\n`;
  });
  return markup`<ul class="boxes">${items}${other}</ul>\n`;
}

function chosen({ speeches: [{ labels }] }: Reader, content: Markup): Markup {
  const { language, print } = labels;
  const box = markup`<span class="box" role="img" lang="${language}" aria-label="${print.chosen.text}"></span>`;
  return markup`<li class="chosen">${box}${content}</li>\n`;
}

/** An answer that is none of the boxes, ticked and as it is stored: an option of an older form, or not an option at all. */
function otherBox(reader: Reader, value: unknown, after: Markup = nothing): Markup {
  return chosen(reader, markup`${reader.nonDisclosure ? notShown(reader) : asWritten(value)}${after}`);
}

/** A statement with a single box. */
export function statement({ reader, at }: Paper, path: FieldPath, say: Say = labelOf(path)): Markup {
  const value = at(path);
  return boxes(reader, [{ isChosen: value === true, say }], neitherYesNorNo(reader, value));
}

function yesAndNo(reader: Reader, value: unknown): Markup {
  const list: readonly Box[] = [
    { isChosen: value === true, say: (labels) => labels.form.yes.text },
    { isChosen: value === false, say: (labels) => labels.form.no.text },
  ];
  return boxes(reader, list, neitherYesNorNo(reader, value));
}

function neitherYesNorNo(reader: Reader, value: unknown): Markup {
  return typeof value === 'boolean' || !isAnswered(value) ? nothing : otherBox(reader, value);
}

/** The options of a field. `after` is what is written after one of them, or after an answer that is none of them. */
export function options(
  { reader, at }: Paper,
  path: FieldPath,
  after: (option: string | undefined) => Markup = () => nothing,
): Markup {
  const value = at(path);
  const list = optionsOf(path).map((option) => ({
    isChosen: value === option,
    say: (labels: PlanLabels) => optionLabel(labels, path, option),
    after: after(option),
  }));
  const isOther = isAnswered(value) && list.every(({ isChosen }) => !isChosen);
  return boxes(reader, list, isOther ? otherBox(reader, value, after(undefined)) : nothing);
}

/** The options that a field has. */
export function optionsOf(path: FieldPath): readonly string[] {
  return kindOfField(path)?.codes ?? [];
}

/** A table of the form. */
export type TableName = SectionName & FieldPath;

/** A table, named by the heading of its section; `blankRows` to write in where no row is filled in. */
export function table(
  { reader, at }: Paper,
  name: TableName,
  columns: readonly FieldPath[],
  blankRows: number,
): Markup {
  const heads = columns.map((column) => markup`<th scope="col">${words(reader, labelOf(column))}</th>`);
  const blank = markup`<tr class="blank">${columns.map(() => markup`<td></td>`)}</tr>\n`;
  const filled = rowsOf(at(name)).map((row) => markup`<tr>${cells(reader, columns, row)}</tr>\n`);
  const body = filled.length > 0 ? filled : Array.from({ length: blankRows }, () => blank);
  return markup`<table id="${name}" aria-labelledby="${name}-title">
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
`;
}

function cells(reader: Reader, columns: readonly FieldPath[], row: unknown): readonly Markup[] {
  const isRow = isAnswers(row);
  return columns.map((column, place) => {
    // What is not a row cannot be divided into cells: it is printed in the first.
    const value = isRow ? cellOf(row, column) : place === 0 ? row : undefined;
    const isStray = !isRow && reader.nonDisclosure;
    if (isStray || isMasked(reader, column, value)) return markup`<td>${notShown(reader)}</td>`;
    return isAnswered(value) ? markup`<td dir="auto">${shown(reader, column, value)}</td>` : markup`<td></td>`;
  });
}

/** The rows of a table; what is not a list is its only row. */
function rowsOf(value: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.filter((row) => hasAnswer(row));
}

function cellOf(row: unknown, column: FieldPath): unknown {
  return valueAt(row, keysOf(column).slice(1));
}

/** Whether a row of a table has an answer in a column. */
export function isColumnAnswered({ at }: Paper, name: TableName, column: FieldPath): boolean {
  return rowsOf(at(name)).some((row) => isAnswered(cellOf(row, column)));
}
