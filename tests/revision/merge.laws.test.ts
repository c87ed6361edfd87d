import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import type { Path, PlanDraft } from '../../src/index.ts';
import { arbitraryDisjoint, arbitraryVersions } from '../support/arbitrary.ts';
import { runs } from '../support/runs.ts';
import { idsOf, rowsIn, tables, withSidesSwapped, type TableName } from './merges.ts';
import { valueAt } from '../../src/form/paths.ts';

const numRuns = runs(10_000);
// Ten thousand pairs take their time on a busy machine.
const patience = 180_000;

test(
  'what only one side changed, or both alike, is taken as it is',
  () => {
    fc.assert(
      fc.property(arbitraryVersions, ({ base, ours: x }) => {
        const isX = { merged: x, conflicts: [] };
        expect(mergePlans({ base, ours: x, theirs: base })).toStrictEqual(isX);
        expect(mergePlans({ base, ours: base, theirs: x })).toStrictEqual(isX);
        expect(mergePlans({ base, ours: x, theirs: structuredClone(x) })).toStrictEqual(isX);
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'swapping the sides swaps the sides of the conflicts and nothing else',
  () => {
    fc.assert(
      fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
        const one = mergePlans({ base, ours, theirs });
        const other = mergePlans({ base, ours: theirs, theirs: ours });
        expect(other.merged).toStrictEqual(one.merged);
        expect(other.conflicts.map(withSidesSwapped)).toStrictEqual(one.conflicts);
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'edits that do not meet never conflict, and both are there',
  () => {
    fc.assert(
      fc.property(arbitraryDisjoint, ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergePlans({ base, ours, theirs });
        expect(conflicts).toEqual([]);
        const edits = [ours, theirs].flatMap((side) => placesOf(base, side));
        expect(placesOf(base, merged).sort()).toEqual([...new Set(edits)].sort());
        for (const table of tables) {
          for (const side of [ours, theirs]) {
            if (!comparePlans(base, side).some(({ kind, path }) => kind === 'move' && path[0] === table)) continue;
            expect(commonIds(merged, side, base, table)).toEqual(commonIds(side, merged, base, table));
          }
        }
      }),
      { numRuns },
    );
  },
  patience,
);

/** The changes but moves, as texts without positions, which depend on the other rows. */
function placesOf(before: PlanDraft, after: PlanDraft): string[] {
  return comparePlans(before, after)
    .filter(({ kind }) => kind !== 'move')
    .map(({ path, ...change }) => JSON.stringify([path.filter((key) => typeof key === 'string'), change]));
}

/** The ids of a plan's table that two others have too. */
function commonIds(plan: PlanDraft, one: PlanDraft, other: PlanDraft, table: TableName): readonly unknown[] {
  return idsOf(plan, table).filter((id) => idsOf(one, table).includes(id) && idsOf(other, table).includes(id));
}

test(
  'nothing is lost: what a side changed stands in the merged plan or in a conflict',
  () => {
    fc.assert(
      fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergePlans({ base, ours, theirs });
        const reached = new Set(comparePlans(base, merged).map(said));
        const contested = new Set(
          conflicts.flatMap((conflict) => [
            placeOf(conflict),
            ...rowsIn(conflict).map(({ id }) => placeOf({ path: conflict.path, rowId: id })),
          ]),
        );
        for (const side of [ours, theirs]) {
          for (const change of comparePlans(base, side)) {
            const { kind, path, rowId } = change;
            const [table] = path;
            if (
              kind === 'move' ||
              contested.has(placeOf(change)) ||
              contested.has(placeOf({ path: [table ?? ''], rowId }))
            )
              continue;
            // Whose row the other side removed had only moved, or the row itself would be contested.
            expect(reached).toContain(said(change));
          }
        }
      }),
      { numRuns: runs(5_000) },
    );
  },
  patience,
);

/** Where a change or conflict stands, rows by their id. */
function placeOf({ path, ...others }: { path: Path; rowId?: string | undefined }): string {
  const { rowId } = others;
  return JSON.stringify([path[0], rowId, rowId === undefined ? path[1] : path[2]]);
}

/** What a change says. Its section's mark is left out: the other side may have answered there. */
function said(change: PlanChange): string {
  const { kind } = change;
  const [before, after] = [
    kind === 'set' || kind === 'remove' ? change.before : 0,
    kind === 'set' || kind === 'add' ? change.after : 0,
  ];
  return JSON.stringify([kind, placeOf(change), before, after]);
}

test(
  'at a field conflict the merged plan holds what the base holds, and no two rows have one id',
  () => {
    fc.assert(
      fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergePlans({ base, ours, theirs });
        for (const conflict of conflicts) {
          if (conflict.kind === 'order') continue;
          expect(Object.values(conflict)).not.toContain(undefined);
          if (conflict.path.length > 1) expect(valueAt(merged, conflict.path)).toStrictEqual(conflict.base);
        }
        for (const table of tables) expect(new Set(idsOf(merged, table)).size).toBe(idsOf(merged, table).length);
      }),
      { numRuns: runs(5_000) },
    );
  },
  patience,
);
