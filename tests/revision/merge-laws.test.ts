import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MergeConflict, PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { valueAt } from '../../src/internal/value-at.ts';
import type { PlanDraft } from '../../src/index.ts';
import { arbitraryDisjoint, arbitraryVersions } from './arbitrary.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 10_000);
const tables = ['contributors', 'measures'] as const;

test('what only one side changed, or both alike, is taken as it is', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ base, ours: x }) => {
      const isX = { merged: x, conflicts: [] };
      expect(mergePlans({ base, ours: x, theirs: base })).toStrictEqual(isX);
      expect(mergePlans({ base, ours: base, theirs: x })).toStrictEqual(isX);
      expect(mergePlans({ base, ours: x, theirs: structuredClone(x) })).toStrictEqual(isX);
    }),
    { numRuns },
  );
});

test('swapping the sides swaps the sides of the conflicts and nothing else', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
      const one = mergePlans({ base, ours, theirs });
      const other = mergePlans({ base, ours: theirs, theirs: ours });
      expect(other.merged).toStrictEqual(one.merged);
      expect(other.conflicts.map(swapped)).toStrictEqual(one.conflicts);
    }),
    { numRuns },
  );
});

function swapped({ ...conflict }: MergeConflict): unknown {
  const { ours, theirs, ...others } = conflict;
  return {
    ...others,
    ...(theirs !== undefined && { ours: theirs }),
    ...(ours !== undefined && { theirs: ours }),
  };
}

test('edits that do not meet never conflict, and both are there', () => {
  fc.assert(
    fc.property(arbitraryDisjoint, ({ base, ours, theirs }) => {
      const { merged, conflicts } = mergePlans({ base, ours, theirs });
      expect(conflicts).toEqual([]);
      const changes = comparePlans(base, merged).map(placed).sort();
      const ofBoth = [...comparePlans(base, ours), ...comparePlans(base, theirs)].map(placed);
      expect(changes).toEqual([...new Set(ofBoth)].sort());
      for (const table of tables) {
        for (const side of [ours, theirs]) {
          if (!comparePlans(base, side).some(({ kind, path }) => kind === 'move' && path[0] === table)) continue;
          expect(commonIds(merged, side, base, table)).toEqual(commonIds(side, merged, base, table));
        }
      }
    }),
    { numRuns },
  );
});

/** A change as text without positions, which depend on the other rows; of the rows that move only the table is sure. */
function placed({ path, ...change }: PlanChange): string {
  const place = [path[0], ...path.slice(1).filter((key) => typeof key === 'string')].join('/');
  return change.kind === 'move' ? `move in ${place}` : JSON.stringify([place, change]);
}

function idsOf(plan: PlanDraft, table: (typeof tables)[number]): (string | undefined)[] {
  return (plan[table] ?? []).map(({ id }) => id);
}

/** The ids of a plan's table that two others have too. */
function commonIds(plan: PlanDraft, one: PlanDraft, other: PlanDraft, table: (typeof tables)[number]): unknown[] {
  return idsOf(plan, table).filter((id) => idsOf(one, table).includes(id) && idsOf(other, table).includes(id));
}

test('nothing is lost: what a side has and the base has not stands in the merged plan or in a conflict', () => {
  fc.assert(
    fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
      const { merged, conflicts } = mergePlans({ base, ours, theirs });
      const rowConflicts = conflicts.filter(({ kind }) => kind === 'row').map(({ path, rowId }) => [path[0], rowId]);
      const fieldConflicts = conflicts
        .filter(({ kind }) => kind === 'field')
        .map(({ path, rowId }) => (path[2] === undefined ? path : [path[0], rowId, path[2]]));
      const reached = comparePlans(base, merged).map(placed);
      for (const change of [ours, theirs].flatMap((side) => comparePlans(base, side))) {
        const [table, , cell] = change.path;
        const place = cell === undefined ? change.path : [table, change.rowId, cell];
        const isInConflict = (others: readonly unknown[], one: unknown): boolean =>
          others.some((other) => JSON.stringify(other) === JSON.stringify(one));
        if (isInConflict(fieldConflicts, place) || isInConflict(rowConflicts, [table, change.rowId])) continue;
        if (change.kind === 'move') continue;
        // A section's mark speaks of the whole section, and the other side may have answered in it.
        const { section: _, ...others } = { section: undefined, ...change };
        const texts = [undefined, 'added', 'removed'].map((section) =>
          placed((section === undefined ? others : { ...others, section }) as PlanChange),
        );
        const isGone =
          change.kind === 'set' &&
          change.rowId !== undefined &&
          !idsOf(merged, table as 'measures').includes(change.rowId);
        expect(isGone || texts.some((text) => reached.includes(text))).toBe(true);
      }
    }),
    { numRuns: numRuns / 2 },
  );
});

test('at a field conflict the merged plan holds what the base holds, and no two rows have one id', () => {
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
    { numRuns: numRuns / 2 },
  );
});
