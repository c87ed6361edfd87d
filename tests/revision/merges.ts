import { expect, test } from 'vitest';
import type { Measure, MergeConflict, PlanDraft } from '../../src/index.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { frozen } from '../support/arbitrary.ts';

/** A merge by hand: the three plans, the merged one, and the conflicts. */
export type MergeByHand = readonly [
  title: string,
  base: PlanDraft,
  ours: PlanDraft,
  theirs: PlanDraft,
  merged: PlanDraft,
  conflicts?: readonly object[],
];

/** A test for each: the merge is that, and with the sides swapped that with the sides of the conflicts swapped. */
export function merges(rows: readonly MergeByHand[]): void {
  for (const [title, base, ours, theirs, merged, conflicts = []] of rows) {
    test(title, () => {
      expect(mergePlans(frozen({ base, ours, theirs }))).toStrictEqual({ merged, conflicts });
      expect(mergePlans({ base, ours: theirs, theirs: ours })).toStrictEqual({
        merged,
        conflicts: conflicts.map(withSidesSwapped),
      });
    });
  }
}

/** The conflict as the other side sees it. */
export function withSidesSwapped(conflict: object): object {
  const sides: Readonly<Record<string, string>> = { ours: 'theirs', theirs: 'ours' };
  return Object.fromEntries(Object.entries(conflict).map(([key, value]) => [sides[key] ?? key, value]));
}

/** A plan of measures alone. */
export function table(...measures: Measure[]): PlanDraft {
  return { measures };
}

/** A measure for an id. */
export function row(id: string): Measure {
  return { id, measure: `measure ${id}` };
}

/** The measure with another schedule. */
export function later(measure: Measure): Measure {
  return { ...measure, schedule: 'June' };
}

/** The tables of a plan. */
export const tables = ['contributors', 'measures'] as const;

export type TableName = (typeof tables)[number];

export function idsOf(plan: PlanDraft, name: TableName): readonly (string | undefined)[] {
  return (plan[name] ?? []).map(({ id }) => id);
}

/** The rows that stand in a conflict. */
export function rowsIn(conflict: MergeConflict): readonly Measure[] {
  if (conflict.kind === 'rows') return [...conflict.base, ...conflict.ours, ...conflict.theirs];
  if (conflict.kind !== 'row') return [];
  return [conflict.base, conflict.ours, conflict.theirs].filter((row) => row !== undefined);
}
