import type { Path } from './findings.ts';

type Container = Record<string | number, unknown>;

/**
 * A document without the answers at some paths, for the rules to read; the document itself is not touched, and what lies
 * beside the paths is shared, not copied. An unreadable row becomes an empty one, so that the rows keep their numbers; an
 * unreadable code is left out of its list.
 */
export function without(document: object, paths: readonly Path[]): object {
  const copies = new Set<unknown>();
  const copyOf = (value: unknown): Container => {
    if (copies.has(value)) return value as Container;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    copies.add(copy);
    return copy as Container;
  };

  const root = copyOf(document);
  for (const path of paths) {
    let holder = root;
    for (const key of path.slice(0, -1)) {
      const copy = copyOf(holder[key]);
      holder[key] = copy;
      holder = copy;
    }
    const last = path.at(-1) as string | number;
    if (typeof last === 'number') holder[last] = path.length === 2 ? {} : undefined;
    else Reflect.deleteProperty(holder, last);
  }
  for (const list of copies) if (Array.isArray(list)) removeHoles(list as unknown[]);
  return root;
}

function removeHoles(list: unknown[]): void {
  const kept = list.filter((item) => item !== undefined);
  list.splice(0, list.length, ...kept);
}
