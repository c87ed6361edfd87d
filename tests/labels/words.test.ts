import { findingCodes, findingSeverities } from '../../src/check/catalogue.ts';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { nameOf } from '../../src/labels/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
import { planFields, planSections, type FieldPath } from '../../src/plan/fields.ts';
import {
  changeSentences,
  everyLabel,
  everyLanguage,
  everythingSaid,
  findingSentences,
  labelsIn,
  reasonSentences,
} from '../support/everything-said.ts';

const fieldPaths = Object.keys(planFields) as FieldPath[];

describe.each(everyLanguage)('the names in %s', (language, labels) => {
  const names = everyLabel(labels).filter(([way]) => way.endsWith(' name'));

  test('are there for every field, every section and the form', () => {
    expect(names).toHaveLength(fieldPaths.length + planSections.length + 1);
  });

  test.each(names)('can stand before a colon: %s', (_, { text }) => {
    expect(text).toMatch(/^\p{Lu}.*[\p{L})]$/u);
  });

  test.each(names)('are ours: %s', (_, { source }) => {
    expect(source).toBe('own');
  });

  test('tell every field from every other', () => {
    const said = fieldPaths.map((path) => nameOf(labels, path));
    expect(said.filter((name, place) => said.indexOf(name) !== place)).toEqual([]);
  });

  test('stand in the order of the paper', () => {
    expect(labels.language).toBe(language);
    expect(Object.keys(labels.fields)).toEqual(fieldPaths);
    expect(Object.keys(labels.sections)).toEqual(planSections);
  });
});

const requests = {
  fi: /(?:^|\. )(?:Tarkista|Korjaa|Kirjaa|Kirjoita|Täytä|Täydennä|Poista|Valitse|Lisää|Merkitse|Sovi|Vastaa)(?!\p{L})/u,
  sv: /(?:^|\. )(?:Kontrollera|Rätta|Anteckna|Skriv|Fyll|Beskriv|Ta|Välj|Lägg|Kryssa|Kom|Svara)(?!\p{L})/u,
  en: /(?:^|\. )(?:Check|Correct|Add|Write|Fill|Describe|Remove|Choose|Tick|Mark|Arrange|Answer|Please)(?!\p{L})/u,
};

/** An info, or a finding that is one on an update. */
const weighsLittle = (title: string) =>
  findingCodes.some((code) => title.startsWith(`${code} `) && findingSeverities[code] === 'info') ||
  title.includes('"update"');

describe.each(everyLanguage)('the sentences in %s', (language, labels) => {
  const sentences = [...findingSentences(labels), ...reasonSentences(labels), ...changeSentences(labels)];

  test.each(sentences)('are whole: %s', (_title, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    // A colon is never followed by a capital, a sentence always begins with one.
    expect(sentence).not.toMatch(/: \p{Lu}|[.?] \p{Ll}/u);
  });

  test.each(everythingSaid(labels))('hold nothing that was left open: %s', (_title, text) => {
    expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object|[{}$|…]| {2}|^ | $| \./u);
  });

  test.each(findingSentences(labels).filter(([title]) => weighsLittle(title)))(
    'ask for nothing where a finding is an info: %s',
    (_title, sentence) => {
      expect(sentence).not.toMatch(requests[language]);
    },
  );

  test.each(reasonSentences(labels))('say one thing of a reason: %s', (_title, sentence) => {
    expect(sentence.match(/\.(?= |$)/gu)).toHaveLength(1);
  });

  test('say something else for every reason and every answer to it', () => {
    const said = new Set(reasonSentences(labels).map(([, sentence]) => sentence));
    // Three answers to five reasons, and the window's with and without its years.
    expect(said.size).toBe(3 * 5 + 3);
  });
});

test.each(findingSentences(fi).map(([title, text], place) => ({ title, text, place })))(
  'the three languages say $title each in its own words',
  ({ text, place }) => {
    const said = [text, findingSentences(sv)[place]?.[1], findingSentences(en)[place]?.[1]];
    expect(new Set(said).size).toBe(3);
  },
);

describe('words that are not used', () => {
  const said = (labels: PlanLabels, pattern: RegExp) => everythingSaid(labels).filter(([, text]) => pattern.test(text));

  test.each([
    ['fi', 'an update is a tarkistus', /päivity/iu],
    ['fi', 'nobody is to blame', /virhee/iu],
    ['sv', 'a form is a blankett', /formulär/iu],
    ['sv', 'the code is a personbeteckning', /personnummer/iu],
    ['sv', 'an update is an översyn', /uppdater/iu],
    ['sv', 'the reader is du', /\b(?:ni|er)\b/iu],
    ['en', 'nothing is invalid', /\b(?:invalid|illegal)/iu],
  ] as const)('in %s, because %s', (language, _, pattern) => {
    expect(said(labelsIn[language], pattern)).toEqual([]);
  });

  test.each([
    ['fi', /toimenpi/iu],
    ['sv', /åtgärd/iu],
  ] as const)('in %s the word for a measure is kept for the measures of the plan', (language, pattern) => {
    const sentences = findingSentences(labelsIn[language]).filter(([, text]) => pattern.test(text));
    expect(sentences.map(([title]) => title)).toEqual(['measuresMissing {}']);
  });

  test.each(everyLanguage)(
    'in %s the printed word for a protected answer does not tell of the protection',
    (_, labels) => {
      const { nonDisclosure, notShown } = labels.interface;
      expect(notShown.text).not.toContain(nonDisclosure.text);
      expect(notShown.text).not.toMatch(/turva|skydd|spärr|safety|protect/iu);
    },
  );
});

describe('numbers', () => {
  test.each([
    ['fi', 0, '0'],
    ['fi', 999, '999'],
    ['fi', 20_000, '20\u00a0000'],
    ['sv', 20_000, '20\u00a0000'],
    ['en', 20_000, '20,000'],
    ['fi', 1_234_567, '1\u00a0234\u00a0567'],
    ['en', 1_234_567, '1,234,567'],
  ] as const)('in %s: %i', (language, value, text) => {
    expect(labelsIn[language].number(value)).toBe(text);
  });

  test.each([
    [fi.findings.tooLong({ limit: 20_000 }), 'enintään 20\u00a0000 merkkiä.'],
    [sv.findings.tooLong({ limit: 20_000 }), 'högst 20\u00a0000 tecken.'],
    [en.findings.tooLong({ limit: 20_000 }), 'at most 20,000 characters.'],
    [en.findings.tooLong({ limit: 1 }), 'at most 1 character.'],
    [fi.findings.windowClosed({ years: 3 }), 'laaditaan 3 vuoden kuluessa'],
    [sv.findings.windowClosed({ years: 3 }), 'utarbetas inom 3 år'],
    [en.findings.windowClosed({ years: 1 }), 'within 1 year of'],
    [en.findings.windowClosed({ years: 3 }), 'within 3 years of'],
    [fi.findings.nextMeetingAfterReviewDue({ months: 6 }), '6 kuukauden kuluessa'],
    [sv.findings.nextMeetingAfterReviewDue({ months: 1 }), 'inom 1 månad,'],
    [sv.findings.nextMeetingAfterReviewDue({ months: 6 }), 'inom 6 månader,'],
    [en.findings.nextMeetingAfterReviewDue({ months: 1 }), 'within 1 month,'],
    [sv.findings.windowEndsSoon({ days: 1 }), 'inom 1 dag.'],
    [sv.findings.windowEndsSoon({ days: 90 }), 'inom 90 dagar.'],
    [en.findings.windowEndsSoon({ days: 90 }), 'within 90 days.'],
  ])('stand right in the sentence “%s”', (sentence, piece) => {
    expect(sentence).toContain(piece);
  });

  test.each([
    [fi.answered(12, 30), 'Täytettyjä kohtia: 12, yhteensä 30'],
    [sv.answered(12, 30), 'Ifyllda punkter: 12 av 30'],
    [en.answered(12, 1_030), 'Answered: 12 of 1,030'],
    [fi.severities.error.count(1), '1 korjattava kohta'],
    [fi.severities.error.count(2), '2 korjattavaa kohtaa'],
    [fi.severities.warning.count(0), '0 tarkistettavaa kohtaa'],
    [sv.severities.error.count(1), '1 punkt att rätta'],
    [sv.severities.info.count(3), '3 punkter att notera'],
    [en.severities.warning.count(1), '1 item to check'],
    [en.severities.error.count(1_000), '1,000 items to correct'],
  ])('are counted: %s', (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each(everyLanguage)('in %s no sentence brings a number of its own', (_, labels) => {
    // The form's own “3 years”, and the examples of how a date is written.
    const literal = ['windowLastDay {}', 'notADate {}', 'notAMonth {}'];
    const others = findingSentences(labels).filter(([title]) => title.endsWith(' {}') && !literal.includes(title));
    expect(others.filter(([, sentence]) => /\d/u.test(sentence))).toEqual([]);
  });
});

test.each([
  ['fi', '1,5 vuoden kuluessa'],
  ['sv', 'inom 1,5 år'],
  ['en', 'within 1.5 years'],
] as const)('a window that a caller sets to a year and a half reads well in %s', (language, words) => {
  expect(labelsIn[language].findings.windowClosed({ years: 1.5 })).toContain(words);
});
