import type { PlanDraft } from '../../plan/plan.ts';
import type { Finding } from '../findings.ts';
import type { Rule } from './rule.ts';

/** The two tables of the form. */
export type Table = 'contributors' | 'measures';

type RowOf<T extends Table> = NonNullable<PlanDraft[T]>[number];

/** The rule that asks the same of every row of a table. `place` is the row's number from 0. */
export function ofEveryRow<T extends Table>(
  table: T,
  ask: (row: RowOf<T>, place: number, plan: PlanDraft) => readonly Finding[],
): Rule {
  return (plan) => {
    const found: Finding[] = [];
    const rows = plan[table] as readonly RowOf<T>[] | undefined;
    if (rows === undefined) return found;
    let place = 0;
    for (const row of rows) {
      const said = ask(row, place, plan);
      if (said.length > 0) found.push(...said);
      place += 1;
    }
    return found;
  };
}
