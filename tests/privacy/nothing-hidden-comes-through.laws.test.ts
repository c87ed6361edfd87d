import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFields } from '../../src/index.ts';
import { planPrivacy, redactPlan, type PrivacyProfile } from '../../src/privacy/index.ts';
import { arbitraryDraft } from '../support/arbitrary.ts';
import { withAt } from '../support/with.ts';
import { runs } from '../support/runs.ts';
import { answeredOtherwise, answeredPlan, everyField, pathOf } from './answered-plan.ts';

const profiles = ['log', 'statistics', 'nonDisclosure'] as const satisfies readonly PrivacyProfile[];
const marker = 'M4RK3R';
const plan = answeredPlan((field) => `${marker} ${field}`);
const isText = (field: keyof typeof planFields) => JSON.stringify(plan).includes(`"${marker} ${field}"`);

const holds = (document: unknown, profile: PrivacyProfile, words: string) =>
  JSON.stringify(redactPlan(document, { profile })).includes(words);

describe('a text', () => {
  const texts = everyField.filter(isText);

  test('stands in every field that takes one', () => {
    expect(texts).toHaveLength(24);
  });

  test.each(texts)('in %s comes through where its table says so and nowhere else', (field) => {
    const words = `${marker} ${field}"`;
    expect(holds(plan, 'log', words.slice(0, -1))).toBe(false);
    expect(holds(plan, 'statistics', words.slice(0, -1))).toBe(false);
    // A whole JSON string: one field's name may begin with another's.
    expect(JSON.stringify(redactPlan(plan, { profile: 'nonDisclosure' })).includes(words)).toBe(
      planPrivacy[field].nonDisclosure === 'kept',
    );
  });
});

describe('another answer makes no difference where the field is hidden', () => {
  test.each(everyField.filter((field) => field !== 'modelVersion' && !field.endsWith('[].id')))('%s', (field) => {
    const other = answeredOtherwise(plan, field);
    const same = (profile: PrivacyProfile) => {
      expect(redactPlan(other, { profile })).toEqual(redactPlan(plan, { profile }));
    };
    expect(other).not.toEqual(plan);
    if (field !== 'contributors' && field !== 'measures') same('log');
    if (planPrivacy[field].statistics === 'hidden') same('statistics');
    else expect(redactPlan(other, { profile: 'statistics' })).not.toEqual(redactPlan(plan, { profile: 'statistics' }));
    if (planPrivacy[field].nonDisclosure === 'masked') same('nonDisclosure');
  });
});

test('statistics know no day, of the person or of anything else', () => {
  expect(JSON.stringify(redactPlan(plan, { profile: 'statistics' }))).not.toMatch(/[0-9]{4}-[0-9]{2}-[0-9]{2}/u);
});

describe('what is not an answer of the form comes through nowhere', () => {
  const wrongValues: readonly unknown[] = [
    ...[{ [marker]: marker }, [marker], [[marker]], [{ [marker]: marker }], { name: { name: marker } }],
    ...[{ customer: marker }, [marker, null, { id: [marker] }], `${marker}\n`],
  ];
  // Only a text can be any text.
  const places = everyField.filter((field) => !isText(field));

  test.each(profiles)('%s: at every place of a plan', (profile) => {
    const blank = answeredPlan(() => 'x');
    for (const field of everyField) {
      for (const value of places.includes(field) ? wrongValues : wrongValues.slice(0, -1)) {
        const document = withAt(blank, pathOf(field), value);
        expect(`${field}: ${holds(document, profile, marker)}`).toBe(`${field}: false`);
        expect(redactPlan(document, { profile }).unreadable).toBeGreaterThan(0);
      }
    }
  });

  test.each(profiles)('%s: an unknown key of the plan, a section or a row', (profile) => {
    const blank = answeredPlan(() => 'x');
    const holders = [[], ['customer'], ['status'], ['lifeSituation'], ['goals'], ['agreement'], ['measures', 1]];
    for (const holder of [...holders, ['contributors', 0]]) {
      for (const key of [marker, '__proto__', 'constructor', 'toString', 'customer.name', 'measures[].measure']) {
        const document = JSON.parse(
          JSON.stringify(withAt(blank, [...holder, 'PLACE'], marker)).replace('PLACE', key),
        ) as unknown;
        expect(`${key}: ${holds(document, profile, marker)}`).toBe(`${key}: false`);
        expect(redactPlan(document, { profile }).unreadable).toBe(1);
      }
    }
  });
});

const knownKeys = [...new Set(everyField.flatMap((field) => field.split(/\[\]\.|\./u)))];
const shuffledPlan = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      marker,
      `${marker}\u0000`,
      '2025-01-01',
      `2025-01-01${marker}`,
      '2025',
      'first',
      `SO${marker}`,
    ),
    fc.constantFrom<unknown>('SO', 'so', 'other', 1, true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...knownKeys, marker), tie('value'), { maxKeys: 10 }),
})).object as fc.Arbitrary<object>;

const documents = fc.oneof(
  shuffledPlan,
  fc.tuple(arbitraryDraft, shuffledPlan).map(([draft, part]) => ({ ...draft, ...part })),
);

test.each(['log', 'statistics'] as const)('%s holds nothing planted anywhere', (profile) => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(JSON.stringify(redactPlan(document, { profile }))).not.toContain(marker);
    }),
    { numRuns: runs(2_000) },
  );
});

test('a copy for non-disclosure answers no masked field, and is its own copy', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { plan: copy } = redactPlan(document, { profile: 'nonDisclosure' });
      const answered = Object.keys(redactPlan(copy, { profile: 'log' }).answered);
      const masked = everyField.filter((field) => planPrivacy[field].nonDisclosure === 'masked');
      expect(answered.filter((field) => (masked as readonly string[]).includes(field))).toEqual([]);
      expect(redactPlan(copy, { profile: 'nonDisclosure' })).toEqual({
        profile: 'nonDisclosure',
        plan: copy,
        masked: [],
        unreadable: 0,
      });
    }),
    { numRuns: runs(2_000) },
  );
});

describe('in bounded time, never a throw', () => {
  const cyclic: Record<string, unknown> = { planDate: '2026-03-24' };
  cyclic['customer'] = cyclic;
  cyclic['measures'] = [cyclic, cyclic];

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', marker],
    ['a list', [plan]],
    ['a document that holds itself', cyclic],
    ['200,000 rows', { measures: Array<unknown>(200_000).fill({ measure: marker }) }],
    ['200,000 unknown keys', Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`k${key}`, marker]))],
    ['200,000 codes that are none', { customer: { citizenships: Array<unknown>(200_000).fill(marker) } }],
    ['10 MB of blanks', { customer: { town: ' '.repeat(10_000_000) } }],
    ['a day of 10 MB', { planDate: '2025-'.repeat(2_000_000) }],
  ])('%s', (_, document) => {
    for (const profile of profiles) expect(redactPlan(document, { profile }).profile).toBe(profile);
  });
});
