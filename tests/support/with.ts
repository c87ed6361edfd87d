/** A deep copy of a document with the value at a path replaced; `undefined` removes the key. */
export function withAt(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = structuredClone(document) as Record<string | number, unknown>;
  if (rest.length === 0 && value === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = withAt(copy[key] ?? {}, rest, value);
  return copy;
}
