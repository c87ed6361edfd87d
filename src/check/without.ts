import type { Path } from './findings.ts';

type Container = Record<string | number, unknown>;

/**
 * A document without the answers at some paths, for the rules to read; the document itself is not touched, and what lies
 * beside the paths is shared, not copied. An unreadable row becomes an empty one and an unreadable code a hole in its
 * list, so that the others keep their numbers. Any other answer becomes undefined, which counts as absent: deleting its
 * key would make the copy slow to read.
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
    const holder = section[second] as Container;
    // The methods of arrays that the rules use pass over holes.
    if (typeof third === 'number') Reflect.deleteProperty(holder, third);
    else holder[third] = undefined;
  }
  return copy;
}

function shallowCopy(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
}
