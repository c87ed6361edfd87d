import { day, text } from './answers.ts';
import { rowsOf, tableOf, type Column } from './blocks.ts';
import type { Markup } from './markup.ts';
import { fields, section, wideFieldOf, type Paper } from './paper.ts';

/** The columns of the table. */
export const contributorColumns: readonly Column[] = [
  { path: 'contributors[].name', show: text },
  { path: 'contributors[].organisation', show: text },
];

/** Who takes part besides the customer, and the day of the plan. */
export function contributors(paper: Paper): Markup {
  const rows = rowsOf(paper.at('contributors'));
  return section(paper, 'contributors', [
    tableOf(paper.reader, { id: 'contributors', columns: contributorColumns, rows, blankRows: 4 }),
    fields([wideFieldOf(paper, 'planDate', day)]),
  ]);
}
