import { expectTypeOf, test } from 'vitest';
import type { FieldFacts, FieldPath } from '../../src/index.ts';

test('field paths are known to the compiler: sections, tables and cells', () => {
  expectTypeOf<'customer.name'>().toExtend<FieldPath>();
  expectTypeOf<'measures'>().toExtend<FieldPath>();
  expectTypeOf<'measures[].schedule'>().toExtend<FieldPath>();
  expectTypeOf<'customer.citizenships'>().toExtend<FieldPath>();
  expectTypeOf<'customer'>().not.toExtend<FieldPath>();
  expectTypeOf<'customer.mood'>().not.toExtend<FieldPath>();
});

test('a table of facts that forgets a field does not compile', () => {
  // @ts-expect-error TS1360: all the other fields are missing
  void ({ planDate: { privacy: 'plan', expected: 'always' } } satisfies Record<FieldPath, FieldFacts>);
});

test('a field without a privacy class does not compile', () => {
  // @ts-expect-error TS2741: privacy is missing
  const facts: FieldFacts = { expected: 'always' };
  void facts;
});
