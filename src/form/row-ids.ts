// Not crypto.randomUUID: browsers offer that on https only, and municipal intranets still run on http.
/** An id for a row; that two are the same is all but impossible. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// A caller's ids may run into those that are there; one that only ever makes the same is left to the check.
/** An id that is not taken yet; from then on it is. */
export function unusedId(taken: Set<unknown>, newId: () => string): string {
  let id = newId();
  for (let tries = 0; taken.has(id) && tries <= taken.size; tries++) id = newId();
  taken.add(id);
  return id;
}
