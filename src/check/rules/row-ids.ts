import { finding, type Finding } from '../findings.ts';
import { repeatsOf } from './repeats.ts';
import type { Rule } from './rule.ts';

/** Two rows of one table with the same id: neither comparing nor merging could tell them apart. */
export const rowIdRepeated: Rule = ({ contributors, measures }) => {
  const found: Finding[] = [];
  for (const place of repeatedIds(contributors)) found.push(finding('rowIdRepeated', ['contributors', place, 'id']));
  for (const place of repeatedIds(measures)) found.push(finding('rowIdRepeated', ['measures', place, 'id']));
  return found;
};

function repeatedIds(rows: readonly { readonly id?: string }[] = []): readonly number[] {
  return repeatsOf(rows.map(({ id }) => id));
}
