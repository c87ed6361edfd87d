import { finding, type Finding } from '../findings.ts';
import { repeatsOf } from './repeats.ts';
import type { Rule } from './rule.ts';

/** Two rows of one table with the same id: neither comparing nor merging could tell them apart. */
export const rowIdRepeated: Rule = ({ contributors, measures }) => [
  ...repeatedIds('contributors', contributors),
  ...repeatedIds('measures', measures),
];

function repeatedIds(table: string, rows: readonly { readonly id?: string }[] = []): readonly Finding[] {
  return repeatsOf(rows.map(({ id }) => id)).map((place) => finding('rowIdRepeated', [table, place, 'id']));
}
