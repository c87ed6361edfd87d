import { day, storedText, text } from './answers.ts';
import { rowsOf, tableOf, type Column } from './blocks.ts';
import { markup, type Markup } from './markup.ts';
import { section, type Paper } from './paper.ts';
import { labelOf, words } from './reader.ts';
import { valueAt } from '../form/paths.ts';

const measureColumns: readonly Column[] = [
  { path: 'measures[].intermediateGoal', show: text },
  { path: 'measures[].measure', show: text },
  { path: 'measures[].responsibleParty', show: text },
  { path: 'measures[].schedule', show: text },
];
// Ours, not on the paper: only where a row has one.
const dueDate: Column = { path: 'measures[].dueDate', show: day };

/** The columns of the table for these rows. */
export function columnsOfMeasures(rows: readonly unknown[]): readonly Column[] {
  const hasDays = rows.some((row) => storedText(valueAt(row, ['dueDate'])) !== undefined);
  return hasDays ? [...measureColumns, dueDate] : measureColumns;
}

/** The table of measures. */
export function measures(paper: Paper): Markup {
  const { reader, at } = paper;
  const rows = rowsOf(at('measures'));
  return section(paper, 'measures', [
    markup`<p class="pair intro">${words(reader, ({ sections }) => sections.measures.intro?.text ?? '')}</p>
<h3 class="pair">${words(reader, labelOf('measures'))}</h3>
`,
    tableOf(reader, { id: 'measures', columns: columnsOfMeasures(rows), rows, blankRows: 6 }),
  ]);
}
