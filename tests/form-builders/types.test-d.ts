import { expectTypeOf, test } from 'vitest';
import type { IntegrationPlan as FromSchema } from '../../schemas/integration-plan.d.ts';
import type { IntegrationPlan } from '../../src/index.ts';

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

test('the types for people who copy the schema are the types of the library, but for readonly', () => {
  expectTypeOf<FromSchema>().toEqualTypeOf<Writable<IntegrationPlan>>();
});
