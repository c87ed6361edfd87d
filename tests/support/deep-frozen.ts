/** A copy of a document that throws when anybody writes to any part of it. */
export function deepFrozen<Document>(document: Document): Document {
  if (typeof document !== 'object' || document === null) return document;
  const entries = Object.entries(document).map(([key, value]) => [key, deepFrozen<unknown>(value)] as const);
  return Object.freeze(
    Array.isArray(document) ? entries.map(([, value]) => value) : Object.fromEntries(entries),
  ) as Document;
}
