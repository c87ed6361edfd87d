// The three ways to say where something is in a document: the keys that lead there (`Path`), a JSON Pointer, and the name
// of a field whatever its row (`measures[].schedule`).

/** From the document's root to the field: keys, and row numbers from 0. */
export type Path = readonly (string | number)[];

/** The fields and tables of a document by name: `customer.name`, `measures`, `measures[].schedule`. */
export type PathsOf<T> = { [K in keyof T & string]-?: PathsFrom<K, NonNullable<T[K]>> }[keyof T & string];

type PathsFrom<K extends string, Value> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? K | `${K}[].${PathsOf<Item>}`
    : K
  : Value extends object
    ? `${K}.${PathsOf<Value>}`
    : K;

/** The value at a path of a document of any shape; undefined where the path leads nowhere. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * The path of a finding as a JSON Pointer (RFC 6901).
 *
 * @example
 * ```ts
 * import { pointerOf } from 'kotoplan';
 *
 * console.log(pointerOf(['measures', 0, 'schedule'])); // /measures/0/schedule
 * ```
 */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The name of the field at a path. A number leads to a row, or to a code of a list, which has the name of its list. */
export function fieldNameAt(path: Path): string {
  const keys = path.filter((key, depth) => typeof key !== 'number' || depth < path.length - 1);
  return keys.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[]`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
}

/** The keys of a field by its name, without row numbers: `measures[].schedule` gives `measures` and `schedule`. */
export function keysOf(field: string): readonly string[] {
  return field.split(/(?:\[\])?\./u);
}

/** Whether a value can hold answers by their keys. */
export function isAnswers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
