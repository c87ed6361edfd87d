import { finding, type Finding } from '../findings.ts';
import { repeatsOf } from './repeats.ts';
import type { Rule } from './rule.ts';
import type { Table } from './rows.ts';

const tables: readonly Table[] = ['contributors', 'measures'];

/** Two rows of one table with the same id: neither comparing nor merging could tell them apart. */
export const rowIdRepeated: Rule = (plan) => {
  const found: Finding[] = [];
  for (const table of tables) {
    const ids = plan[table]?.map(({ id }) => id);
    for (const place of repeatsOf(ids)) found.push(finding('rowIdRepeated', [table, place, 'id']));
  }
  return found;
};
