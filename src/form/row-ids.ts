/** An id that is not taken yet; from then on it is. */
export function unusedId(taken: Set<unknown>, newId: () => string): string {
  let id = newId();
  // A caller's ids may run into those that are there; a maker that only ever makes the same is left to the check.
  for (let tries = 0; taken.has(id) && tries <= taken.size; tries++) id = newId();
  taken.add(id);
  return id;
}

// Not crypto.randomUUID: browsers offer that on https only, and municipal intranets still run on http.
/** An id for a row, by chance another than any. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
