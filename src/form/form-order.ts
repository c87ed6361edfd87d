import { fieldsOf } from './fields.ts';
import { keysOf, type Path } from './paths.ts';
import type { Section } from './section.ts';

/** Things with a path in form order: an object before its fields, rows and codes by number; of one place, in the order given. */
export function inOrder<Located extends { readonly path: Path }>(
  found: readonly Located[],
  order: (path: Path) => number,
): readonly Located[] {
  // Each is put behind those of an earlier place or its own. Most come in order, so this is faster than a sort.
  const ordered: Located[] = [];
  const places: number[] = [];
  for (const one of found) {
    const place = order(one.path);
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > place; at -= 1) {
      places[at] = places[at - 1] as number;
      ordered[at] = ordered[at - 1] as Located;
    }
    places[at] = place;
    ordered[at] = one;
  }
  return ordered;
}

/** A function that gives a number for each path; paths sort into form order by it. */
export function formOrderOf(form: Section): (path: Path) => number {
  const places = placesOf(form);
  return ([key, second, third]) => {
    if (key === undefined) return 0;
    const section = places[key];
    const own = section?.[''] ?? base - 1;
    if (typeof second === 'number') {
      const cell = third === undefined ? 0 : (section?.[third] ?? base - 1);
      return (own * base + second + 1) * base + cell;
    }
    const place = second === undefined ? own : (section?.[second] ?? own);
    return (place * base + (typeof third === 'number' ? third + 1 : 0)) * base;
  };
}

// A field's number within its section or table; under '' that of the section itself, which comes before its first field.
type Places = Record<string, Record<string, number>>;

// Places and row numbers stay below this.
const base = 1_000;

function placesOf(form: Section): Places {
  const places: Places = {};
  let count = 0;
  for (const { name } of fieldsOf(form)) {
    const [section = '', key = ''] = keysOf(name);
    const ofSection = (places[section] ??= { '': (count += 1) });
    ofSection[key] ??= count += 1;
  }
  return places;
}
