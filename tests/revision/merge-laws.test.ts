import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invertChanges } from '../../src/revision/apply.ts';
import type { MergeConflict, PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { valueAt } from '../../src/internal/value-at.ts';
import type { Measure, Path, PlanDraft } from '../../src/index.ts';
import {
  arbitraryDisjoint,
  arbitraryMixed,
  arbitraryPlan,
  arbitraryVersions,
  someIds,
  withoutIds,
  type Versions,
} from './arbitrary.ts';
import { withSidesSwapped } from './merges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 10_000);
// Ten thousand pairs take their time on a busy machine.
const patience = 180_000;
const tables = ['contributors', 'measures'] as const;

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

const withoutIdsInAll = (versions: Versions): Versions => withoutIds(versions);

test(
  'tables with some ids or none obey the same laws',
  () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMixed, arbitraryVersions.map(withoutIdsInAll)), ({ base, ours, theirs }) => {
        const isOurs = { merged: ours, conflicts: [] };
        expect(mergePlans({ base, ours, theirs: base })).toStrictEqual(isOurs);
        expect(mergePlans({ base, ours: base, theirs: ours })).toStrictEqual(isOurs);
        expect(mergePlans({ base, ours, theirs: structuredClone(ours) })).toStrictEqual(isOurs);
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

function idsOf(plan: PlanDraft, table: (typeof tables)[number]): (string | undefined)[] {
  return (plan[table] ?? []).map(({ id }) => id);
}

/** The ids of a plan's table that two others have too. */
function commonIds(plan: PlanDraft, one: PlanDraft, other: PlanDraft, table: (typeof tables)[number]): unknown[] {
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
      { numRuns: numRuns / 2 },
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
      { numRuns: numRuns / 2 },
    );
  },
  patience,
);

test(
  'with some ids or none, nothing is lost and nothing decided silently',
  () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMixed, arbitraryVersions.map(withoutIdsInAll)), ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergePlans({ base, ours, theirs });
        for (const table of tables) {
          const ofTable = conflicts.filter(({ path }) => path[0] === table);
          const reached = [...(merged[table] ?? []), ...ofTable.flatMap(rowsIn)];
          const [byOurs, byTheirs] = [ours, theirs].map((side) => rowEdits(base, side, table)) as [RowEdits, RowEdits];
          for (const { added, edited } of [byOurs, byTheirs]) {
            for (const row of added) expect(reached.some((other) => holds(other, row))).toBe(true);
            for (const [cell, { after }] of [...edited.values()].flatMap((cells) => [...cells])) {
              const isThere = reached.some((row) => isEqual((row as Json)[cell], after));
              const isContested = ofTable.some(({ kind, path }) => kind === 'field' && path[2] === cell);
              // Of two minted ids one is taken, and a row that only got its id may be removed.
              expect(isThere || isContested || cell === 'id').toBe(true);
            }
          }
          const idsOfMerged = idsOf(merged, table).filter((id) => id !== undefined);
          expect(new Set(idsOfMerged).size).toBe(idsOfMerged.length);
          for (const [one, other] of [
            [byOurs, byTheirs],
            [byTheirs, byOurs],
          ] as const) {
            const isLeftToPeople = (row: number): boolean =>
              ofTable.some(
                (conflict) => conflict.kind.startsWith('row') && rowsIn(conflict).includes(rowOf(base, table, row)),
              );
            for (const [row, cells] of one.edited) {
              const answers = [...cells.keys()].filter((cell) => cell !== 'id');
              if (other.removed.has(row) && answers.length > 0) expect(isLeftToPeople(row)).toBe(true);
              for (const cell of answers) {
                const opposite = other.edited.get(row)?.get(cell);
                if (opposite === undefined || isEqual(opposite.after, cells.get(cell)?.after)) continue;
                const isField = ofTable.some(({ kind, path }) => kind === 'field' && path[2] === cell);
                expect(isField || isLeftToPeople(row)).toBe(true);
              }
            }
            // A row without an id that is no more there may have become any new one.
            for (const row of one.removed) {
              if (rowOf(base, table, row).id !== undefined || one.added.length === 0 || !other.removed.has(row))
                continue;
              if (!isEqual(one.added.map(contentOf).sort(), other.added.map(contentOf).sort())) {
                expect(isLeftToPeople(row)).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'two people at one row are never passed over, whatever tells the row',
  () => {
    const atOneRow = fc.record({
      plan: arbitraryPlan,
      gone: fc.tuple(someIds, someIds, someIds),
      at: fc.nat({ max: 5 }),
      cell: fc.constantFrom('intermediateGoal', 'measure', 'schedule'),
      isRemoved: fc.boolean(),
    });
    fc.assert(
      fc.property(atOneRow, ({ plan, gone: [ofBase, ofOurs, ofTheirs], at, cell, isRemoved }) => {
        const { measures } = plan;
        const row = measures[at];
        // Which of two rows that say the same was meant, nobody can know.
        fc.pre(row !== undefined && new Set(measures.map(contentOf)).size === measures.length);
        const ours = { ...plan, measures: measures.with(at, { ...row, [cell]: 'new in ours' }) };
        const rewritten = measures.with(at, { ...row, [cell]: 'new in theirs' });
        const theirs = { ...plan, measures: isRemoved ? measures.toSpliced(at, 1) : rewritten };
        const { conflicts } = mergePlans({
          base: withoutIds(plan, ofBase),
          ours: withoutIds(ours, ofOurs),
          theirs: withoutIds(theirs, ofTheirs),
        });
        const ofTable = conflicts.filter(({ path }) => path[0] === 'measures');
        expect(ofTable.map(({ kind }) => kind)).toEqual([isRemoved ? 'row' : 'field']);
      }),
      { numRuns: numRuns / 2 },
    );
  },
  patience,
);

function contentOf({ id: _, ...cells }: Measure): string {
  return JSON.stringify(Object.entries(cells).sort());
}

type Json = Readonly<Record<string, unknown>>;

/** What a side did with the rows of a table; edits and removals by the row's position in the base. */
interface RowEdits {
  readonly added: readonly Measure[];
  readonly removed: ReadonlySet<number>;
  readonly edited: ReadonlyMap<number, ReadonlyMap<string, { readonly after?: unknown }>>;
}

function rowEdits(base: PlanDraft, side: PlanDraft, table: (typeof tables)[number]): RowEdits {
  const changes = comparePlans(base, side).filter(({ path }) => path[0] === table);
  const edited = new Map<number, Map<string, { readonly after?: unknown }>>();
  // The inverse names the rows by their positions in the base.
  for (const change of invertChanges(changes)) {
    if (change.kind !== 'set') continue;
    const [, row, cell] = change.path as [string, number, string];
    edited.set(row, (edited.get(row) ?? new Map<string, object>()).set(cell, { after: change.before }));
  }
  return {
    added: changes.flatMap((change) => (change.kind === 'add' ? [change.after] : [])),
    removed: new Set(changes.flatMap(({ kind, path }) => (kind === 'remove' ? [path[1] as number] : []))),
    edited,
  };
}

function rowsIn(conflict: MergeConflict): readonly Measure[] {
  if (conflict.kind === 'rows') return [...conflict.base, ...conflict.ours, ...conflict.theirs];
  if (conflict.kind !== 'row') return [];
  return [conflict.base, conflict.ours, conflict.theirs].filter((row) => row !== undefined);
}

function rowOf(plan: PlanDraft, table: (typeof tables)[number], position: number): Measure {
  return plan[table]?.[position] ?? {};
}

/** Whether the row has all answers of the other; of rows that both added, one may lend the other its id. */
function holds(row: object, other: object): boolean {
  return Object.entries(other).every(([cell, answer]) => cell === 'id' || isEqual((row as Json)[cell], answer));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
