import * as z from 'zod';

/**
 * The zod shape of an interface: a field that is missing, extra or wrongly required does not compile here, one that is
 * wrongly optional does not at `satisfies z.ZodType<…>`. A missing option passes both, because `satisfies` looks one way
 * only; the type tests compare the output types for that.
 */
export type ShapeOf<T> = {
  [K in keyof T]-?: undefined extends T[K] ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>> : z.ZodType<T[K]>;
};

type ExactPartial<Shape extends z.ZodRawShape> = {
  [K in keyof Shape]: Shape[K] extends z.ZodExactOptional ? Shape[K] : z.ZodExactOptional<Shape[K]>;
};

// zod's own `.partial()` allows an explicit undefined, which exactOptionalPropertyTypes does not.
/** Every key of a shape may be absent. */
export function exactPartial<Shape extends z.ZodRawShape>(shape: Shape): ExactPartial<Shape> {
  const entries = Object.entries(shape).map(([key, schema]) => [
    key,
    schema instanceof z.ZodExactOptional ? schema : z.exactOptional(schema),
  ]);
  return Object.fromEntries(entries) as ExactPartial<Shape>;
}
