import type { Path } from '../form/paths.ts';

/** The path that a JSON Pointer (RFC 6901) writes down; digits count as the number of a row. */
export function pathOfPointer(pointer: string): Path {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => (/^[0-9]+$/u.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
}
