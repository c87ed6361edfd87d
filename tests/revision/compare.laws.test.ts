import fc from 'fast-check';
import fastJsonPatch, { type Operation } from 'fast-json-patch';
import { expect, test } from 'vitest';
import { checkPlan, tidyPlan } from '../../src/index.ts';
import { applyChanges, invertChanges } from '../../src/revision/apply.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { toJsonPatch } from '../../src/revision/json-patch.ts';
import {
  arbitraryDraft,
  arbitraryEdit,
  arbitraryPlan,
  edited,
  frozen,
  someIds,
  withoutIds,
} from '../support/arbitrary.ts';
import { runs } from '../support/runs.ts';

const numRuns = runs(10_000);
// Ten thousand pairs take their time on a busy machine.
const patience = 180_000;

// Two plans that have nothing to do with each other, and a plan after a few edits.
const pair = fc.oneof(
  fc.tuple(arbitraryPlan, arbitraryPlan),
  fc.tuple(arbitraryDraft, arbitraryDraft),
  fc
    .tuple(arbitraryPlan, fc.array(arbitraryEdit(['x', 'y', 'z']), { maxLength: 6 }))
    .map(([plan, edits]) => [plan, edits.reduce(edited, plan)] as const),
);

// No rows have ids, or some have, or all.
const gone = fc.oneof(fc.constant(undefined), someIds, fc.constant([]));

test(
  'the plans are right and tidy',
  () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(checkPlan(plan).ok).toBe(true);
        expect(tidyPlan(plan).draft).toEqual(plan);
      }),
    );
  },
  patience,
);

test(
  'changes lead to the later plan, their inverse back, and as JSON Patch in another library as well',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        frozen([before, after]);
        const changes = frozen(comparePlans(before, after));
        const inverse = frozen(invertChanges(changes));
        expect(applyChanges(before, changes)).toStrictEqual(after);
        expect(applyChanges(after, inverse)).toStrictEqual(before);
        expect(patched(before, changes)).toStrictEqual(after);
        expect(patched(after, inverse)).toStrictEqual(before);
      }),
      { numRuns },
    );
  },
  patience,
);

function patched(plan: unknown, changes: Parameters<typeof toJsonPatch>[0]): unknown {
  const patch = structuredClone(toJsonPatch(changes)) as Operation[];
  return fastJsonPatch.applyPatch(structuredClone(plan), patch, true).newDocument;
}

test(
  'there are no changes exactly where the plans are equal',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(comparePlans(before, structuredClone(before))).toEqual([]);
        const areEqual = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
        expect(comparePlans(before, after).length === 0).toBe(areEqual);
      }),
      { numRuns: runs(2_000) },
    );
  },
  patience,
);

test(
  'inverting twice changes nothing',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = comparePlans(before, after);
        expect(invertChanges(invertChanges(changes))).toStrictEqual(changes);
      }),
      { numRuns: runs(2_000) },
    );
  },
  patience,
);

test(
  'tables with some ids or none lead to the later plan just as well',
  () => {
    fc.assert(
      fc.property(pair, gone, gone, ([before, after], goneBefore, goneAfter) => {
        const [one, other] = [withoutIds(before, goneBefore), withoutIds(after, goneAfter)];
        const changes = comparePlans(one, other);
        expect(applyChanges(one, changes)).toStrictEqual(other);
        expect(applyChanges(other, invertChanges(changes))).toStrictEqual(one);
        expect(patched(one, changes)).toStrictEqual(other);
        expect(comparePlans(one, structuredClone(one))).toEqual([]);
      }),
      { numRuns },
    );
  },
  patience,
);

test(
  'from the later plan to the earlier one the same rows are the same',
  () => {
    fc.assert(
      fc.property(pair, gone, gone, ([before, after], goneBefore, goneAfter) => {
        const [one, other] = [withoutIds(before, goneBefore), withoutIds(after, goneAfter)];
        const back = comparePlans(other, one);
        expect(invertChanges(comparePlans(one, other)).filter(isNoMove).map(text).sort()).toEqual(
          back.filter(isNoMove).map(text).sort(),
        );
      }),
      { numRuns: runs(5_000) },
    );
  },
  patience,
);

// Of two rows that changed places, one is said to have moved: on the way back it may be the other.
const isNoMove = ({ kind }: PlanChange): boolean => kind !== 'move';
const text = (change: PlanChange): string => JSON.stringify(sorted(change));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
