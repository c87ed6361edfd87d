import fc from 'fast-check';
import { cases, validCases } from '../../src/fixtures/index.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import { arbitraryDraft, arbitraryPlan, mutate } from '../../src/testing/index.ts';
import { mutated, pathsOf } from '../support/mutations.ts';
import { textFields } from '../support/planted.ts';
import { withAt } from '../support/with.ts';

/** What no customer said, so that it can be looked for wherever nothing that a customer said may be. */
export const marker = 'M4RK3R';

/** A day of the same kind: as an answer it is right, so that every rule reads it. */
export const markedDay = '1987-06-05';

/** Whether something of a document is in a text, in whatever way the day may be written. */
export function holdsMarker(text: string): boolean {
  return text.includes(marker) || /1987|5\.6\.|5 June/u.test(text);
}

const lastKey = (field: FieldPath): string => field.split('.').at(-1) ?? field;
const wordKeys = new Set<string>(textFields.map(lastKey));

/** The document with every text in it marked and every code left as it is: the rules can read all of it. */
export function spoken(document: unknown, key = ''): unknown {
  if (Array.isArray(document)) return document.map((entry) => spoken(entry));
  if (typeof document === 'object' && document !== null) {
    return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, spoken(value, name)]));
  }
  if (typeof document !== 'string') return document;
  if (key === 'email') return `${marker}@example.org`;
  if (key === 'id') return `${marker}-${document}`;
  return wordKeys.has(key) ? `${marker} ${document}` : document;
}

const knownKeys = [...new Set((Object.keys(planFields) as FieldPath[]).flatMap((field) => field.split(/\[\]\.|\./u)))];

const markedText = fc.constantFrom(
  ...[marker, `${marker}\u0000`, `${marker}\u202e`, `${marker}\n`, ` ${marker}`, `131052-${marker}`, `${marker}@b.fi`],
  ...[`${markedDay}${marker}`, markedDay, markedDay.slice(0, 7), markedDay.slice(0, 4), `SO${marker}`, `so-${marker}`],
  ...[marker.repeat(60), marker.repeat(4_000)],
);

/** Objects with the keys of a plan in any order and depth. */
const shuffled = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    markedText,
    fc.constantFrom<unknown>('2025-01-01', '2025', '2025-01', 'first', 'update', 'FI', 'SO', 'so', 'other', 'literacy'),
    fc.constantFrom<unknown>(1, true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...knownKeys, marker), tie('value'), { maxKeys: 10 }),
})).object as fc.Arbitrary<object>;

interface Spot {
  readonly how: 'replace' | 'append' | 'addKey' | 'wrap';
  readonly at: number;
  readonly text: string;
}

const spot: fc.Arbitrary<Spot> = fc.record({
  how: fc.constantFrom('replace', 'append', 'addKey', 'wrap'),
  at: fc.nat(),
  text: markedText,
});

/** The document with a mark at some place: a text, a code, a key, or around what stands there. */
function planted(document: unknown, { how, at, text }: Spot): unknown {
  const paths = pathsOf(document);
  const path = paths[at % paths.length] ?? [];
  const held = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], document);
  const isHolder = typeof held === 'object' && held !== null && !Array.isArray(held);
  if (how === 'append' && typeof held === 'string') return withAt(document, path, `${held}${text}`);
  if (how === 'addKey' && isHolder) return withAt(document, path, { ...held, [text]: text });
  return withAt(document, path, how === 'wrap' ? { [text]: held } : text);
}

const plans = Object.values(validCases).flatMap(({ plans: ofCase }): readonly unknown[] => ofCase);
const unmarked: fc.Arbitrary<unknown> = fc.oneof(
  arbitraryPlan(fc),
  arbitraryDraft(fc),
  arbitraryPlan(fc).chain((plan) => mutate(plan, fc).map(({ document }) => document)),
  mutated([...plans, ...cases.brokenForm.plans]),
  fc.jsonValue(),
);

/** Arbitrary plans, drafts, mutated ones and JSON with marks in every text, in codes and in keys. */
export const markedDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: unmarked.map((document) => spoken(document)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(unmarked, fc.array(spot, { minLength: 1, maxLength: 6 }))
      .map(([document, spots]) => spots.reduce<unknown>(planted, spoken(document))),
  },
  { weight: 1, arbitrary: shuffled },
  { weight: 1, arbitrary: arbitraryDraft(fc).chain((draft) => shuffled.map((part) => ({ ...draft, ...part }))) },
);
