import { expect, test } from 'vitest';
import { planFields } from '../../src/plan/fields.ts';
import { planParts } from '../../src/revision/parts.ts';

test('comparing knows every field of the plan, in paper order', () => {
  const depths = { 1: '', 2: '.', 3: '[].' } as const;
  const paths = planParts.flatMap(({ name, depth, fields }) =>
    fields.map((field) => (depth === 1 ? field : `${name}${depths[depth]}${field}`)),
  );
  const tables = planParts.filter(({ depth }) => depth === 3).map(({ name }) => name);
  expect(paths).toEqual(Object.keys(planFields).filter((path) => !tables.includes(path)));
});
