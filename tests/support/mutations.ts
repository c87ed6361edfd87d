import fc from 'fast-check';

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** Every path of a document, its root first. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Json)[key], [...path, key]))];
}

/** Values that sit near the limits of some field, and values that belong nowhere. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, 0, 1, 2, -0.5, true, false, '', ' ', '\u00a0', 'a', {}, [], [null], { a: 1 }),
  fc.constantFrom('2024-02-29', '2023-02-29', '0000-02-29', '9999-12-31', '2024-02', '2024-13', '1961', '24.3.2026'),
  fc.constantFrom('2024-02-29\n', '2024-02\n', 'FI', 'XK', 'XKX', 'stateless', 'so', 'fse', 'xx', 'first', 'update'),
  fc.constantFrom('other', 'otherLanguageLevel', 'literacy', 'a@b.fi', 'a@b', 'ä@ö.fi', 'a@b.fi\n', 'row-1', 'row 1'),
  fc.constantFrom('\u0000', '\ud800', '\u200b', '\u2028', '\ufeff', 'a'.repeat(300), 'a'.repeat(301), '😀'.repeat(300)),
  fc.constantFrom('😀'.repeat(301), ' '.repeat(301), 'a'.repeat(20_001), 'b'.repeat(65), '\u0085', '\u180e'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const keys = fc.constantFrom(
  'id',
  'name',
  'mood',
  'kind',
  'firstPlanDate',
  'primaryGoalSpecify',
  '__proto__',
  'constructor',
);

type Change =
  | { readonly kind: 'replace' | 'remove' | 'repeat'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'add'; readonly at: number; readonly key: string; readonly value: unknown };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('replace', 'remove', 'repeat'), at: fc.nat(), value: values }),
  fc.record({ kind: fc.constant('add'), at: fc.nat(), key: keys, value: values }),
);

/** One of some documents with up to three things changed at random places: most are wrong, some still right. */
export function mutated(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { maxLength: 3 }))
    .map(([document, changes]) => changes.reduce<unknown>(applied, structuredClone(document)));
}

function applied(document: unknown, one: Change): unknown {
  const value = structuredClone(one.value);
  const paths = pathsOf(document);
  const path = paths[one.at % paths.length] ?? [];
  const last = path.at(-1);
  if (one.kind === 'add') {
    const holder = path.reduce<unknown>((inner, key) => (inner as Json)[key], document);
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return document;
    Object.defineProperty(holder, one.key, { value, enumerable: true, configurable: true, writable: true });
    return document;
  }
  if (last === undefined) return one.kind === 'replace' ? value : document;
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Json)[key], document) as Json;
  if (one.kind === 'replace') holder[last] = value;
  else if (one.kind === 'remove' && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (one.kind === 'remove') Reflect.deleteProperty(holder, last);
  else if (Array.isArray(holder[last])) holder[last] = Array<unknown>(201).fill((holder[last] as unknown[])[0]);
  return document;
}
