import { planFields } from '../plan/fields.ts';
import type { Path } from './findings.ts';

/** The path of a field as `fields.ts` writes it: row numbers become `[]`, the number of a code in a list is dropped. */
export function fieldPathOf(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'string') return text === '' ? key : `${text}.${key}`;
    return `${text}[]`;
  }, '');
}

let ranks: Map<string, number> | undefined;

// A section or a row stands where its first field stands.
function rankOf(fieldPath: string): number {
  if (ranks === undefined) {
    ranks = new Map([['', -1]]);
    for (const [rank, field] of Object.keys(planFields).entries()) {
      const section = field.slice(0, Math.max(field.indexOf('.'), 0));
      if (!ranks.has(section)) ranks.set(section, rank - 0.5);
      ranks.set(field, rank);
    }
  }
  return ranks.get(fieldPath) ?? ranks.get(fieldPath.replace(/\[\]$/u, '')) ?? ranks.size;
}

/** Compares two paths of the plan: fields in paper order, an object before its fields, rows by number. */
export function comparePaths(one: Path, other: Path): number {
  for (let depth = 0; depth < one.length && depth < other.length; depth++) {
    const [left, right] = [one[depth], other[depth]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return rankOf(fieldPathOf(one.slice(0, depth + 1))) - rankOf(fieldPathOf(other.slice(0, depth + 1)));
  }
  return one.length - other.length;
}
