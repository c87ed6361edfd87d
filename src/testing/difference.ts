/**
 * Where two JSON values differ first, in words; undefined where they say the same. A key whose value is undefined counts as
 * absent, as in a document.
 */
export function differenceOf(expected: unknown, actual: unknown, pointer = ''): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const places = Math.max(expected.length, actual.length);
    for (let place = 0; place < places; place += 1) {
      const difference = differenceOf(expected[place], actual[place], `${pointer}/${place}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const difference = differenceOf(own(expected, key), own(actual, key), `${pointer}/${key}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return `${pointer === '' ? 'the result' : pointer}: expected ${inWords(expected)}, got ${inWords(actual)}`;
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

const longest = 200;

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) as string | undefined);
  if (text === undefined) return typeof value;
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
