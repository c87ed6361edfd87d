/**
 * What is used of the caller's fast-check, of version 4 or later. Its own types are not imported, so that programs without
 * fast-check compile.
 */
export interface FastCheck {
  readonly array: Maker;
  readonly boolean: Maker;
  readonly constantFrom: Maker;
  readonly integer: Maker;
  readonly option: Maker;
  readonly oneof: Maker;
  readonly record: Maker;
  readonly subarray: Maker;
  readonly uniqueArray: Maker;
}

type Maker = (...settings: never[]) => unknown;

/**
 * An `Arbitrary` of the caller's fast-check: to be handed to `fc.property`, `fc.sample` and all others, and to be mapped,
 * filtered and chained. The three functions that only fast-check calls give `never` here, because its types are not known.
 */
export interface ArbitraryOf<Value> {
  generate(random: never, biasFactor: number | undefined): never;
  canShrinkWithoutContext(value: unknown): value is Value;
  shrink(value: Value, context: unknown): never;
  filter<Fewer extends Value>(isKept: (value: Value) => value is Fewer): ArbitraryOf<Fewer>;
  filter(isKept: (value: Value) => boolean): ArbitraryOf<Value>;
  map<Other>(change: (value: Value) => Other, back?: (possible: unknown) => Value): ArbitraryOf<Other>;
  chain<Other>(next: (value: Value) => Chained<Other>): ArbitraryOf<Other>;
}

/** An arbitrary of fast-check or of this library. */
interface Chained<Value> {
  canShrinkWithoutContext(value: unknown): value is Value;
}

interface Lengths {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The same as {@link FastCheck}, with the types that the arbitraries here are written with. */
export interface Makers {
  array<Value>(entry: ArbitraryOf<Value>, lengths: Lengths): ArbitraryOf<readonly Value[]>;
  boolean(): ArbitraryOf<boolean>;
  constantFrom<const Value>(...values: readonly Value[]): ArbitraryOf<Value>;
  integer(range: { readonly min: number; readonly max: number }): ArbitraryOf<number>;
  option<Value>(value: ArbitraryOf<Value>, settings: { readonly nil: undefined }): ArbitraryOf<Value | undefined>;
  oneof<Value>(...choices: readonly ArbitraryOf<Value>[]): ArbitraryOf<Value>;
  record<Values>(
    values: { readonly [Key in keyof Values]: ArbitraryOf<Values[Key]> },
    settings?: { readonly requiredKeys: readonly (keyof Values)[] },
  ): ArbitraryOf<Values>;
  subarray<Value>(values: readonly Value[]): ArbitraryOf<readonly Value[]>;
  uniqueArray<Value>(
    entry: ArbitraryOf<Value>,
    settings: Lengths & { readonly selector?: (value: Value) => unknown },
  ): ArbitraryOf<readonly Value[]>;
}
