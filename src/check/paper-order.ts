import { planFields } from '../plan/fields.ts';
import type { Finding, Path } from './findings.ts';

/** Findings in paper order: an object before its fields, rows and codes by number; of one place, in the order given. */
export function inPaperOrder(findings: readonly Finding[]): readonly Finding[] {
  // Each is put behind those of an earlier place or its own. Most come in order, so this is faster than a sort.
  const ordered: Finding[] = [];
  const places: number[] = [];
  for (const one of findings) {
    const place = paperOrder(one.path);
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > place; at -= 1) {
      places[at] = places[at - 1] as number;
      ordered[at] = ordered[at - 1] as Finding;
    }
    places[at] = place;
    ordered[at] = one;
  }
  return ordered;
}

// A field's number of a section or table, and under '' that of the section itself, which stands before its first field.
type Places = Record<string, Record<string, number>>;

let places: Places | undefined;

function readPlaces(): Places {
  const read: Places = {};
  let count = 0;
  for (const field of Object.keys(planFields)) {
    const [section = '', name = ''] = field.split(/(?:\[\])?\./);
    const ofSection = (read[section] ??= { '': (count += 1) });
    ofSection[name] ??= count += 1;
  }
  return read;
}

// Places and row numbers stay below this.
const base = 1_000;

/** A number by which paths sort into paper order. */
export function paperOrder([key, second, third]: Path): number {
  if (key === undefined) return 0;
  places ??= readPlaces();
  const section = places[key];
  const own = section?.[''] ?? base - 1;
  if (typeof second === 'number') {
    const cell = third === undefined ? 0 : (section?.[third] ?? base - 1);
    return (own * base + second + 1) * base + cell;
  }
  const place = second === undefined ? own : (section?.[second] ?? own);
  return (place * base + (typeof third === 'number' ? third + 1 : 0)) * base;
}
