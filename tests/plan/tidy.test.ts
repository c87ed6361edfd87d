import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { tidyPlan } from '../../src/index.ts';

const newId = () => 'new';
const tidied = (input: unknown) => tidyPlan(input, { newId }).draft;
const empty = { modelVersion: 1, contributors: [], measures: [] };

describe('what is empty becomes absent', () => {
  test.each<[string, object, string, (string | number)[]]>([
    ['an empty text', { customer: { name: 'A', town: '' } }, 'blank', ['customer', 'town']],
    ['a text of blanks', { customer: { name: 'A', town: ' \t\u00a0\u200b\n' } }, 'blank', ['customer', 'town']],
    ['a blank date', { customer: { name: 'A' }, planDate: ' ' }, 'blank', ['planDate']],
    ['null', { customer: { name: 'A', interpreter: null } }, 'null', ['customer', 'interpreter']],
    ['undefined', { customer: { name: 'A', interpreter: undefined } }, 'undefined', ['customer', 'interpreter']],
    [
      'an empty list of codes',
      { customer: { name: 'A', citizenships: [] } },
      'emptyList',
      ['customer', 'citizenships'],
    ],
    ['a section that is an empty object', { customer: { name: 'A' }, goals: {} }, 'emptyObject', ['goals']],
    ['a section that is null', { customer: { name: 'A' }, goals: null }, 'null', ['goals']],
    ['a row that is null', { customer: { name: 'A' }, measures: [null] }, 'null', ['measures', 0]],
    ['a row that is undefined', { customer: { name: 'A' }, measures: [undefined] }, 'undefined', ['measures', 0]],
    ['a row with nothing but an id', { customer: { name: 'A' }, measures: [{ id: 'a' }] }, 'blankRow', ['measures', 0]],
    ['a row of blanks', { customer: { name: 'A' }, contributors: [{ name: ' ' }] }, 'blankRow', ['contributors', 0]],
  ])('%s', (_, input, reason, path) => {
    const { draft, removed } = tidyPlan(input, { newId });
    expect(draft).toEqual({ ...empty, customer: { name: 'A' } });
    expect(removed.map((one) => [one.reason, one.path])).toEqual([[reason, path]]);
  });

  test('a section whose answers were all blank goes with them, and every answer is told', () => {
    const { draft, removed } = tidyPlan({ goals: { wishes: ' ', otherStudyPlan: null } });
    expect(draft).toEqual(empty);
    expect(removed).toEqual([
      { path: ['goals', 'wishes'], reason: 'blank', value: ' ' },
      { path: ['goals', 'otherStudyPlan'], reason: 'null', value: null },
    ]);
  });

  test('blank codes leave their list, the others stay', () => {
    const { draft, removed } = tidyPlan({ customer: { citizenships: ['FI', '', null] } });
    expect(draft).toEqual({ ...empty, customer: { citizenships: ['FI'] } });
    expect(removed.map(({ path }) => path)).toEqual([1, 2].map((place) => ['customer', 'citizenships', place]));
  });

  test('a list of nothing but blank codes goes with them', () => {
    expect(tidied({ customer: { name: 'A', citizenships: ['', null] } })).toEqual({
      ...empty,
      customer: { name: 'A' },
    });
  });
});

describe('texts', () => {
  test.each([
    ['are trimmed', '  Amal  ', 'Amal'],
    ['get composed letters', 'A\u0308iti', 'Äiti'],
    ['get one kind of line end', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['lose control characters, not line ends and tabs', 'a\u0000b\u0007c\u009fd\te\nf', 'abcd\te\nf'],
    ['keep marks of direction', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
    ['keep what cannot be stored, for the check to say so', 'a\ud800b', 'a\ud800b'],
  ])('%s', (_, text, expected) => {
    expect(tidied({ customer: { name: text } })).toEqual({ ...empty, customer: { name: expected } });
  });
});

describe('days and months typed as on paper become ISO', () => {
  test.each([
    ['a day', { planDate: '24.3.2026' }, { planDate: '2026-03-24' }],
    ['a day with zeros', { planDate: '04.03.2026' }, { planDate: '2026-03-04' }],
    ['a day in a row', { measures: [{ dueDate: '1.2.2026' }] }, { measures: [{ id: 'new', dueDate: '2026-02-01' }] }],
    ['a month', { customer: { arrivalMonth: '2/2024' } }, { customer: { arrivalMonth: '2024-02' } }],
    ['a full birth date', { customer: { dateOfBirth: '1.1.1948' } }, { customer: { dateOfBirth: '1948-01-01' } }],
    ['a birth month', { customer: { dateOfBirth: '5/1961' } }, { customer: { dateOfBirth: '1961-05' } }],
    ['a day that does not exist stays', { planDate: '31.2.2026' }, { planDate: '31.2.2026' }],
    [
      'a month that does not exist stays',
      { customer: { arrivalMonth: '13/2024' } },
      { customer: { arrivalMonth: '13/2024' } },
    ],
    ['a month is not a day', { planDate: '2/2024' }, { planDate: '2/2024' }],
    ['a day is not a month', { customer: { arrivalMonth: '1.2.2024' } }, { customer: { arrivalMonth: '1.2.2024' } }],
    ['a day with words around it stays', { planDate: 'n. 24.3.2026' }, { planDate: 'n. 24.3.2026' }],
    ['a day with words after it stays', { planDate: '24.3.2026 ti' }, { planDate: '24.3.2026 ti' }],
    [
      'a month with words after it stays',
      { customer: { arrivalMonth: '2/2024 tai 3/2024' } },
      { customer: { arrivalMonth: '2/2024 tai 3/2024' } },
    ],
    [
      'what looks like a day in a text stays',
      { customer: { address: '24.3.2026' } },
      { customer: { address: '24.3.2026' } },
    ],
  ])('%s', (_, input, expected) => {
    expect(tidied(input)).toEqual({ ...empty, ...expected });
  });
});

describe('what is wrong comes back as it is', () => {
  const date = new Date(0);
  test.each([
    ['null', null],
    ['a number', 5],
    ['a text', 'plan'],
    ['a list', [1]],
    ['a date', date],
  ])('a document that is %s', (_, input) => {
    expect(tidyPlan(input)).toEqual({ draft: input, removed: [] });
  });

  test.each([
    ['unknown keys, blank ones too', { mood: '', customer: { mood: null } }],
    ['a section of a wrong type', { customer: 5, goals: ['x'], status: true }],
    ['a section that is an object of another kind', { customer: date }],
    ['a table of a wrong type', { measures: { 0: 'x' } }],
    ['a row of a wrong type', { measures: [5] }],
    ['a field of a wrong type', { customer: { name: 5, interpreter: 'yes', citizenships: { a: 1 } } }],
    ['a list where a text belongs', { customer: { name: [''] } }],
    ['another model version', { modelVersion: 7 }],
    ['a text where a box belongs', { customer: { name: 'A', interpreter: ' yes ' } }],
    ['a text where a table or a list belongs', { measures: ' x ', customer: { name: 'A', citizenships: ' FI ' } }],
    ['a text where the version belongs', { modelVersion: ' 1 ' }],
    ['a row id that is none', { measures: [{ id: 'a b', measure: 'x' }] }],
    [
      'a row id that is none in two rows',
      {
        measures: [
          { id: 'a b', measure: 'x' },
          { id: 'a b', measure: 'y' },
        ],
      },
    ],
    [
      'a row id of a wrong type in two rows',
      {
        measures: [
          { id: 5, measure: 'x' },
          { id: 5, measure: 'y' },
        ],
      },
    ],
  ])('%s', (_, input) => {
    expect(tidied(input)).toEqual({ ...empty, ...input });
  });

  test('an own key __proto__ stays a key and changes nothing else', () => {
    const input = JSON.parse('{"customer":{"__proto__":{"name":"x"}}}') as unknown;
    const { customer } = tidied(input) as { customer: object };
    expect(Object.keys(customer)).toEqual(['__proto__']);
    expect('name' in customer).toBe(false);
  });
});

describe('row ids', () => {
  test('are made for rows without one, and anew for a row that repeats another', () => {
    let count = 0;
    const { draft } = tidyPlan(
      { measures: [{ measure: 'a' }, { id: 'x', measure: 'b' }, { id: 'x', measure: 'c' }] },
      { newId: () => `n${(count += 1)}` },
    );
    expect((draft as { measures: unknown }).measures).toEqual([
      { id: 'n1', measure: 'a' },
      { id: 'x', measure: 'b' },
      { id: 'n2', measure: 'c' },
    ]);
  });

  test('are asked for once more than there are ids', () => {
    const ids = ['x', 'x', 'y'].values();
    const measures = [
      { id: 'x', measure: 'a' },
      { id: 'x', measure: 'b' },
    ];
    const { draft } = tidyPlan({ measures }, { newId: () => ids.next().value ?? 'x' });
    expect(draft).toMatchObject({ measures: [{ id: 'x' }, { id: 'y' }] });
  });

  test('never run into one that is already there', () => {
    let count = 0;
    const { draft } = tidyPlan(
      { measures: [{ measure: 'a' }, { id: 'n1', measure: 'b' }] },
      { newId: () => `n${(count += 1)}` },
    );
    expect((draft as { measures: unknown }).measures).toEqual([
      { id: 'n2', measure: 'a' },
      { id: 'n1', measure: 'b' },
    ]);
  });

  test('repeat where the caller can make only one, for the check to say so', () => {
    const { draft } = tidyPlan({ measures: [{ measure: 'a' }, { measure: 'b' }] }, { newId });
    expect((draft as { measures: { id: string }[] }).measures.map(({ id }) => id)).toEqual(['new', 'new']);
  });

  test('are random and usable unless the caller makes them', () => {
    const { draft } = tidyPlan({ contributors: [{ name: 'a' }, { name: 'b' }] });
    const [one, other] = (draft as { contributors: { id: string }[] }).contributors.map(({ id }) => id);
    expect(one).toMatch(/^[0-9a-f]{16}$/u);
    expect(one).not.toBe(other);
  });

  test('are as long where chance gives small numbers', () => {
    const chance = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);
    onTestFinished(() => {
      chance.mockRestore();
    });
    const { draft } = tidyPlan({ measures: [{ measure: 'a' }] });
    expect(draft).toEqual({ ...empty, measures: [{ id: '0000000000000000', measure: 'a' }] });
  });
});

describe('answers that are no longer asked', () => {
  const first = { status: { kind: 'first', firstPlanDate: '2025-01-01' } };

  test('stay unless the caller wants them dropped', () => {
    expect(tidied(first)).toEqual({ ...empty, ...first });
  });

  test.each([
    ['the first plan date of a first plan', first, { status: { kind: 'first' } }],
    [
      'the words of another goal',
      { goals: { primaryGoal: 'literacy', primaryGoalSpecify: 'x' } },
      { goals: { primaryGoal: 'literacy' } },
    ],
    ['not while the question is open', { goals: { primaryGoalSpecify: 'x' } }, { goals: { primaryGoalSpecify: 'x' } }],
    [
      'not when they are asked',
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'x' } },
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'x' } },
    ],
  ])('are dropped: %s', (_, input, expected) => {
    expect(tidyPlan(input, { dropUnasked: true }).draft).toEqual({ ...empty, ...expected });
  });

  test('and are told', () => {
    expect(tidyPlan(first, { dropUnasked: true }).removed).toEqual([
      { path: ['status', 'firstPlanDate'], reason: 'unasked', value: '2025-01-01' },
    ]);
  });
});
