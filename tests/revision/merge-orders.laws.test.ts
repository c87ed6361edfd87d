import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanDraft } from '../../src/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { runs } from '../support/runs.ts';

const numRuns = runs(10_000);
// Ten thousand pairs take their time on a busy machine.
const patience = 180_000;
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const planOf = (order: readonly string[]): PlanDraft => ({ measures: order.map((id) => ({ id })) });
const orderOf = ({ measures = [] }: PlanDraft): readonly string[] => measures.map(({ id = '' }) => id);

/** The rows that comparePlans says have moved. */
function movedIn(order: readonly string[]): readonly (string | undefined)[] {
  return comparePlans(planOf(ids), planOf(order)).map(({ rowId }) => rowId);
}

function merged(ours: readonly string[], theirs: readonly string[]): readonly string[] | 'conflict' {
  const result = mergePlans({ base: planOf(ids), ours: planOf(ours), theirs: planOf(theirs) });
  return result.conflicts.length === 0 ? orderOf(result.merged) : 'conflict';
}

/** The order after one row was put behind another one, or first. */
function withMove(order: readonly string[], { row, behind }: { row: string; behind: string | undefined }): string[] {
  const others = order.filter((id) => id !== row);
  return others.toSpliced(behind === undefined ? 0 : others.indexOf(behind) + 1, 0, row);
}

const move = fc
  .record({ row: fc.constantFrom(...ids), behind: fc.constantFrom(undefined, ...ids) })
  .filter(({ row, behind }) => row !== behind);
const someMoves = fc.array(move, { maxLength: 3 }).map((moves) => moves.reduce(withMove, ids));
const anyOrder = fc.shuffledSubarray(ids, { minLength: ids.length });
const order = fc.oneof({ weight: 3, arbitrary: someMoves }, { weight: 1, arbitrary: anyOrder });

test(
  'a merged order has every row once, and a contradicted one is that of the base',
  () => {
    fc.assert(
      fc.property(order, order, (ours, theirs) => {
        const result = mergePlans({ base: planOf(ids), ours: planOf(ours), theirs: planOf(theirs) });
        const rows = orderOf(result.merged);
        expect(result.conflicts.length === 0 ? [...rows].sort() : rows).toEqual(ids);
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'what a side moved stands among the rows that neither moved where that side put it',
  () => {
    fc.assert(
      fc.property(order, order, (ours, theirs) => {
        const result = merged(ours, theirs);
        if (result === 'conflict') return;
        const [byOurs, byTheirs] = [movedIn(ours), movedIn(theirs)];
        const still = ids.filter((id) => !byOurs.includes(id) && !byTheirs.includes(id));
        for (const [side, moved] of [
          [ours, byOurs],
          [theirs, byTheirs],
        ] as const) {
          for (const id of moved) {
            const among = (rows: readonly string[]) => rows.filter((other) => other === id || still.includes(other));
            expect(among(result)).toEqual(among(side));
          }
        }
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'no two rows stand in an order that both sides have otherwise',
  () => {
    fc.assert(
      fc.property(order, order, (ours, theirs) => {
        const result = merged(ours, theirs);
        if (result === 'conflict') return;
        for (const [place, one] of result.entries()) {
          for (const other of result.slice(place + 1)) {
            const areTurned = [ours, theirs].every((side) => side.indexOf(other) < side.indexOf(one));
            expect(areTurned).toBe(false);
          }
        }
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'of one moved row by each side, to different places and past different rows, both moves are there',
  () => {
    fc.assert(
      fc.property(move, move, (one, other) => {
        const [ours, theirs] = [withMove(ids, one), withMove(ids, other)];
        const [byOurs, byTheirs] = [movedIn(ours), movedIn(theirs)];
        fc.pre(byOurs.length > 0 && byTheirs.length > 0);
        const past = (side: readonly string[], moved: readonly unknown[]) =>
          ids.filter((id) => !moved.includes(id) && moved.some((row) => isTurned(side, String(row), id)));
        const touched = new Set([...byOurs, ...past(ours, byOurs)]);
        fc.pre(![...byTheirs, ...past(theirs, byTheirs)].some((id) => touched.has(id)));
        const both = withMove(ours, other);
        // Behind a row that the other side moved, it is not the same to go before or after that.
        fc.pre(String(both) === String(withMove(theirs, one)));
        expect(merged(ours, theirs)).toEqual(both);
      }),
      { numRuns: runs(5_000) },
    );
  },
  patience,
);

function isTurned(side: readonly string[], one: string, other: string): boolean {
  return side.indexOf(one) < side.indexOf(other) !== ids.indexOf(one) < ids.indexOf(other);
}
