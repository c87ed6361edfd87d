import { finding, type Finding } from '../findings.ts';
import type { Rule } from './rule.ts';

/** Two rows of one table with the same id: neither comparing nor merging could tell them apart. */
export const rowIdRepeated: Rule = ({ contributors, measures }) => [
  ...repeatedIds('contributors', contributors),
  ...repeatedIds('measures', measures),
];

function repeatedIds(table: string, rows: readonly { readonly id?: string }[] = []): readonly Finding[] {
  const found: Finding[] = [];
  rows.forEach(({ id }, place) => {
    // At most 200 rows: looking back costs less than remembering.
    if (id !== undefined && rows.findIndex((row) => row.id === id) < place) {
      found.push(finding('rowIdRepeated', [table, place, 'id']));
    }
  });
  return found;
}
