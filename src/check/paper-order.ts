import { planFields } from '../plan/fields.ts';
import type { Path } from './findings.ts';

let places: ReadonlyMap<string, number> | undefined;

/** Where the paper has a field, a table or a section; a section stands before its first field. */
function placeOf(name: string): number {
  if (places === undefined) {
    const names = Object.keys(planFields).flatMap((field) => [field.split('.')[0] ?? '', field]);
    places = new Map([...new Set(names)].map((each, index) => [each, index + 1]));
  }
  return places.get(name) ?? places.size + 1;
}

// Places and row numbers stay below this.
const base = 1_000;

/** A number by which paths sort into paper order: an object before its fields, rows and codes by number. */
export function paperOrder([key, second, third]: Path): number {
  if (key === undefined) return 0;
  if (typeof second === 'number') {
    const cell = third === undefined ? 0 : placeOf(`${key}[].${third}`);
    return (placeOf(String(key)) * base + second + 1) * base + cell;
  }
  const place = placeOf(second === undefined ? String(key) : `${key}.${second}`);
  return (place * base + (typeof third === 'number' ? third + 1 : 0)) * base;
}
