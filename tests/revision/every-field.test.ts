import { describe, expect, test } from 'vitest';
import type { PlanDraft } from '../../src/index.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import { applyChanges } from '../../src/revision/apply.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { mergePlans } from '../../src/revision/merge.ts';
import { withAt } from '../with.ts';

// Every field, a cell in the first row of its table; the tables themselves apart.
const paths = (Object.keys(planFields) as FieldPath[])
  .filter((field) => field !== 'contributors' && field !== 'measures')
  .map((field) => field.replace('[]', '.0').split('.'))
  .map((keys) => keys.map((key) => (key === '0' ? 0 : key)));

const rows: PlanDraft = { contributors: [{}], measures: [{}] };
const full = paths.reduce<unknown>((plan, path) => withAt(plan, path, `of ${path.join()}`), rows) as PlanDraft;

test('the paths are those of all fields', () => {
  expect(paths).toHaveLength(43);
});

test('every field of the form is compared, in form order', () => {
  expect(comparePlans(rows, full).map(({ path }) => path)).toEqual(paths);
});

test('every change can be carried out', () => {
  expect(applyChanges(rows, comparePlans(rows, full))).toEqual(full);
});

describe('two answers to one field contradict each other', () => {
  // Of two ids that both sides gave a row, one is taken.
  test.each(paths.filter((path) => path.at(-1) !== 'id').map((path) => [path.join('.'), path] as const))(
    '%s',
    (_, path) => {
      const ours = withAt(full, path, 'ours') as PlanDraft;
      const theirs = withAt(full, path, 'theirs') as PlanDraft;
      const { merged, conflicts } = mergePlans({ base: full, ours, theirs });
      expect(merged).toEqual(full);
      expect(conflicts.map((conflict) => conflict.path)).toEqual([path]);
    },
  );
});
