import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invertChanges } from '../../src/revision/apply.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import type { Measure, PlanDraft } from '../../src/index.ts';
import {
  arbitraryMixed,
  arbitraryPlan,
  arbitraryVersions,
  frozen,
  someIds,
  withoutIds,
  type Versions,
} from '../support/arbitrary.ts';
import { runs } from '../support/runs.ts';
import { idsOf, rowsIn, tables, withSidesSwapped, type TableName } from './merges.ts';

const numRuns = runs(10_000);
// Ten thousand pairs take their time on a busy machine.
const patience = 180_000;

const withoutIdsInAll = (versions: Versions): Versions => frozen(withoutIds(versions));

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
      { numRuns: runs(5_000) },
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

function rowEdits(base: PlanDraft, side: PlanDraft, table: TableName): RowEdits {
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

function rowOf(plan: PlanDraft, table: TableName, position: number): Measure {
  return plan[table]?.[position] ?? {};
}

/** Whether the row has all answers of the other; of rows that both added, one may lend the other its id. */
function holds(row: object, other: object): boolean {
  return Object.entries(other).every(([cell, answer]) => cell === 'id' || isEqual((row as Json)[cell], answer));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
