import type { Path } from './findings.ts';

type Container = Record<string | number, unknown>;

/**
 * A document without the answers at some paths, for the rules to read; the document itself is not touched, and what lies
 * beside the paths is shared, not copied. An unreadable row becomes an empty one, so that the rows keep their numbers; an
 * unreadable code is left out of its list. What is left out is undefined, which counts as absent: deleting a key would
 * make the copy slow to read.
 */
export function without(document: object, paths: readonly Path[]): object {
  const original = document as Container;
  const copy: Container = { ...original };
  for (const [key, second, third] of paths) {
    if (key === undefined) continue;
    if (second === undefined) {
      copy[key] = undefined;
      continue;
    }
    if (copy[key] === original[key]) copy[key] = shallowCopy(original[key]);
    const section = copy[key] as Container;
    if (third === undefined) {
      section[second] = typeof second === 'number' ? {} : undefined;
      continue;
    }
    const inOriginal = (original[key] as Container)[second];
    if (section[second] === inOriginal) section[second] = shallowCopy(inOriginal);
    (section[second] as Container)[third] = undefined;
  }
  for (const [key, list, code] of paths) {
    if (typeof code === 'number') removeHoles((copy[key as string] as Container)[list as string] as unknown[]);
  }
  return copy;
}

function removeHoles(list: unknown[]): void {
  list.splice(0, list.length, ...list.filter((code) => code !== undefined));
}

function shallowCopy(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
}
