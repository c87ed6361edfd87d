import { describe, expect, test } from 'vitest';
import { fieldsOf, kindOf } from '../../src/form/fields.ts';
import type { KindName } from '../../src/form/kind.ts';
import { keysOf } from '../../src/form/paths.ts';
import { optionWordsOf } from '../../src/labels/code-words.ts';
import { describeChange, type Language } from '../../src/labels/index.ts';
import { form } from '../../src/plan/form.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { hidden, set, shown } from './changes-in-words.ts';
import { labelsIn } from '../support/everything-said.ts';

const long = `${'Amal käy kielikahvilassa ja harjoittelee suomea naapurin kanssa joka viikko. '.repeat(2)}Hyvä.`;

describe('an answer', () => {
  const rows: readonly (readonly [string, Language, PlanChange, string])[] = [
    [
      'that is a day',
      'fi',
      set(['planDate'], '2023-02-14', '2024-02-06'),
      'Laatimis- tai tarkistamispäivä: Aiemmin 14.2.2023, nyt 6.2.2024.',
    ],
    [
      'that is a day',
      'en',
      set(['agreement', 'nextMeetingDate'], '2023-02-14', '2024-02-06'),
      'Date of the next meeting: Previously 14 February 2023, now 6 February 2024.',
    ],
    [
      'that is a month',
      'sv',
      set(['customer', 'arrivalMonth'], '2024-02', '2024-03'),
      'Ankomst till Finland (månad/år): Tidigare 2/2024, nu 3/2024.',
    ],
    [
      'that became a day',
      'en',
      set(['customer', 'dateOfBirth'], '1961', '1961-05-01'),
      'Date of birth: Previously 1961, now 1 May 1961.',
    ],
    [
      'that looks like a month and is none',
      'fi',
      set(['customer', 'address'], '2024-02', '2024-03'),
      'Osoite: Aiemmin ”2024-02”, nyt ”2024-03”.',
    ],
    [
      'that is an option',
      'fi',
      set(['goals', 'primaryGoal'], 'literacy', 'basicEducation'),
      'Päätavoite: Aiemmin ”luku- ja kirjoitustaito”, nyt ”perusopetus”.',
    ],
    [
      'that is an option',
      'sv',
      set(['goals', 'primaryGoal'], 'profession', 'other'),
      'Huvudmål: Tidigare ”ett yrke”, nu ”Annat huvudmål, vilket?”',
    ],
    [
      'that is an option with a full stop on the form',
      'sv',
      set(['status', 'kind'], 'first', 'update'),
      'Första plan eller översyn: Tidigare ”den första integrationsplanen”, nu ”en översyn av integrationsplanen”.',
    ],
    [
      'that is yes or no',
      'fi',
      set(['customer', 'interpreter'], undefined, true),
      'Tulkki: Aiemmin ei vastausta, nyt ”Kyllä”.',
    ],
    ['that is yes or no', 'sv', set(['customer', 'interpreter'], true, false), 'Tolk: Tidigare ”Ja”, nu ”Nej”.'],
    [
      'that is a language',
      'en',
      set(['customer', 'contactLanguage'], 'ckb', 'ar'),
      'Preferred language: Previously Kurdish (Sorani), now Arabic.',
    ],
    [
      'that is a text',
      'fi',
      set(['customer', 'town'], 'Oulu', 'Kemi'),
      'Postitoimipaikka: Aiemmin ”Oulu”, nyt ”Kemi”.',
    ],
    ['that is a text', 'en', set(['customer', 'town'], 'Oulu', 'Kemi'), 'Town: Previously “Oulu”, now “Kemi”.'],
    [
      'that ends its own sentence',
      'fi',
      set(['goals', 'wishes'], 'Leipuri.', 'Haluan leipoa!'),
      'Tulevaisuuden toive: Aiemmin ”Leipuri.”, nyt ”Haluan leipoa!”',
    ],
    [
      'of a row',
      'sv',
      set(['measures', 1, 'schedule'], 'Våren', 'Hösten'),
      'Åtgärder, rad 2, Tidsplan: Tidigare ”Våren”, nu ”Hösten”.',
    ],
    [
      'of a row that is a day',
      'fi',
      set(['measures', 0, 'dueDate'], undefined, '2026-03-13'),
      'Toimenpiteet, rivi 1, Määräpäivä: Aiemmin ei vastausta, nyt 13.3.2026.',
    ],
    [
      'that was not there',
      'sv',
      set(['goals', 'otherStudyPlan'], undefined, 'Grundskola'),
      'Annan studieplan: Tidigare inget svar, nu ”Grundskola”.',
    ],
    [
      'that was not there and is long',
      'fi',
      set(['goals', 'wishes'], undefined, long),
      `Tulevaisuuden toive: Aiemmin ei vastausta, nyt ”${long}”`,
    ],
    [
      'that is not there any more',
      'en',
      set(['customer', 'withinThreeYears'], true, undefined),
      'Less than 3 years have passed: Previously “Yes”, now no answer.',
    ],
    [
      'that was long and is not there any more',
      'sv',
      set(['goals', 'wishes'], long, undefined),
      `Önskan för framtiden: Texten har tagits bort. Den borttagna texten: ”${long}”`,
    ],
    [
      'that is long is told as it is now',
      'fi',
      set(['goals', 'wishes'], 'Leipuri', long),
      `Tulevaisuuden toive: Tekstiä on muutettu. Uusi teksti: ”${long}”`,
    ],
    [
      'that was long is told as it is now',
      'en',
      set(['goals', 'wishes'], long, 'Leipuri'),
      'Wishes for the future: The text has been changed. The new text: “Leipuri”.',
    ],
    [
      'of several lines keeps them',
      'sv',
      set(['goals', 'wishes'], 'Bagare', 'Bagare\n\neller kock'),
      'Önskan för framtiden: Texten har ändrats. Den nya texten: ”Bagare\n\neller kock”.',
    ],
    [
      'that is no answer of the customer',
      'en',
      set(['modelVersion'], undefined, 1),
      'Version of the format: Previously no answer, now 1.',
    ],
  ];
  test.each(rows)('%s, in %s', (_, language, change, sentence) => {
    expect(shown(language, change)).toBe(sentence);
  });
});

const fieldsOfKind = (...names: readonly KindName[]) =>
  fieldsOf(form).flatMap(({ name, kind }) => {
    const [first = '', ...rest] = keysOf(name);
    const path = name.includes('[]') ? [first, 0, ...rest] : [first, ...rest];
    const asked = kindOf(kind);
    return asked !== undefined && names.includes(asked.name) ? [[name, path, asked.codes ?? []] as const] : [];
  });

describe('an answer reads as its kind does', () => {
  test.each(fieldsOfKind('day', 'month', 'partialDate'))('%s: a date', (_, path) => {
    expect(shown('en', set(path, undefined, '2024-02'))).toMatch(/now February 2024\.$/u);
  });

  test.each(fieldsOfKind('citizenship'))('%s: countries', (_, path) => {
    expect(shown('en', set(path, undefined, ['SO', 'unknown']))).toMatch(/now Somalia and “Unknown”\.$/u);
  });

  test.each(fieldsOfKind('language'))('%s: a language', (_, path) => {
    expect(shown('en', set(path, undefined, 'so'))).toMatch(/now Somali\.$/u);
  });

  test.each(fieldsOfKind('option'))('%s: an option in quotation marks', (name, path, codes) => {
    for (const option of codes) {
      const words = (optionWordsOf(labelsIn.en, name)?.[option]?.text ?? '').replace(/\.$/u, '');
      expect(words).not.toBe('');
      expect(shown('en', set(path, undefined, option))).toContain(`now “${words}”`);
    }
  });

  test.each(fieldsOfKind('text', 'longText', 'email'))('%s: the text, whatever it looks like', (_, path) => {
    for (const text of ['2024-02', 'SO', 'so', 'other', 'first']) {
      expect(shown('en', set(path, undefined, text))).toMatch(new RegExp(`now “${text}”\\.$`, 'u'));
    }
  });
});

describe('a list of codes', () => {
  const citizenships = (before: readonly string[] | undefined, after: readonly string[] | undefined) =>
    set(['customer', 'citizenships'], before, after);
  const spoken = (before: readonly string[] | undefined, after: readonly string[] | undefined) =>
    set(['customer', 'nativeLanguages'], before, after);
  const rows: readonly (readonly [string, Language, PlanChange, string])[] = [
    ['with more', 'fi', spoken(['ar'], ['ckb', 'ar', 'fa']), 'Äidinkielet: Nyt myös kurdi (sorani) ja persia (farsi).'],
    [
      'with less',
      'fi',
      spoken(['ar', 'so', 'sw', 'fa'], ['ar']),
      'Äidinkielet: Ei enää somali, swahili eikä persia (farsi).',
    ],
    ['with less', 'sv', spoken(['ar', 'so', 'sw'], ['ar']), 'Modersmål: Inte längre somaliska eller swahili.'],
    [
      'with one for another',
      'en',
      citizenships(['SO', 'KE'], ['SO', 'ET']),
      'Nationality: Now also Ethiopia, no longer Kenya.',
    ],
    [
      'with one for another',
      'sv',
      citizenships(['SO', 'KE'], ['SO', 'ET']),
      'Medborgarskap: Nu också Etiopien, inte längre Kenya.',
    ],
    [
      'of which nothing stays',
      'fi',
      citizenships(['unknown'], ['ER']),
      'Kansalaisuus: Aiemmin ”Ei tiedossa”, nyt Eritrea.',
    ],
    [
      'of which nothing stays',
      'sv',
      citizenships(['SY'], ['stateless']),
      'Medborgarskap: Tidigare Syrien, nu ”Statslös”.',
    ],
    [
      'of which nothing stays',
      'en',
      citizenships(['stateless'], ['FI']),
      'Nationality: Previously “Stateless”, now Finland.',
    ],
    [
      'that was not there',
      'en',
      spoken(undefined, ['ti', 'am', 'ar']),
      'Native languages: Previously no answer, now Tigrinya, Amharic and Arabic.',
    ],
    [
      'that is not there any more',
      'sv',
      spoken(['ti', 'am'], undefined),
      'Modersmål: Tidigare tigrinja och amhariska, nu inget svar.',
    ],
    ['that is empty now', 'fi', citizenships(['ER'], []), 'Kansalaisuus: Aiemmin Eritrea, nyt ei vastausta.'],
    [
      'in another order',
      'en',
      spoken(['ar', 'ckb'], ['ckb', 'ar']),
      'Native languages: The order is now Kurdish (Sorani) and Arabic.',
    ],
    ['without a repetition', 'fi', citizenships(['IQ', 'IQ'], ['IQ']), 'Kansalaisuus: Aiemmin Irak ja Irak, nyt Irak.'],
  ];
  test.each(rows)('%s, in %s', (_, language, change, sentence) => {
    expect(shown(language, change)).toBe(sentence);
  });

  test('has its codes where no names are given, and for a code without a name', () => {
    const change = citizenships(['SO'], ['SO', 'IQ']);
    expect(describeChange(labelsIn.en, change, { values: 'show' })).toBe('Nationality: Now also IQ.');
    expect(shown('en', citizenships(['SO'], ['SO', 'toString']))).toBe('Nationality: Now also toString.');
  });
});

describe('a row', () => {
  const measure = { id: 'm1', measure: 'Uimakurssi', schedule: 'Kevät' };
  const rows: readonly (readonly [string, Language, PlanChange, string])[] = [
    [
      'that is new',
      'fi',
      { kind: 'add', path: ['measures', 2], after: measure },
      'Toimenpiteet, rivi 3: Rivi ”Uimakurssi” on lisätty.',
    ],
    [
      'that is new',
      'sv',
      { kind: 'add', path: ['contributors', 0], after: { organisation: 'Biblioteket' } },
      'Deltagare, rad 1: Raden ”Biblioteket” har lagts till.',
    ],
    [
      'that was removed',
      'en',
      { kind: 'remove', path: ['measures', 0], before: { ...measure, intermediateGoal: 'Vesillä' } },
      'Measures: The row “Vesillä” has been removed. It was row 1 before.',
    ],
    [
      'with a day alone',
      'sv',
      { kind: 'remove', path: ['measures', 0], before: { dueDate: '2026-03-13' } },
      'Åtgärder: Raden 13.3.2026 har tagits bort. Tidigare var den rad 1.',
    ],
    [
      'without an answer',
      'fi',
      { kind: 'remove', path: ['contributors', 2], before: { id: 'm1' } },
      'Osallistujat: Rivi on poistettu. Aiemmin se oli rivi 3.',
    ],
    [
      'that moved',
      'fi',
      { kind: 'move', path: ['measures', 1], from: 3, to: 1 },
      'Toimenpiteet, rivi 2: Rivi on siirretty. Aiemmin se oli rivi 4.',
    ],
    [
      'that moved',
      'sv',
      { kind: 'move', path: ['measures', 1], from: 3, to: 1 },
      'Åtgärder, rad 2: Raden har flyttats. Tidigare var den rad 4.',
    ],
    [
      'that moved',
      'en',
      { kind: 'move', path: ['measures', 1], from: 3, to: 1 },
      'Measures, row 2: The row has been moved. It was row 4 before.',
    ],
  ];
  test.each(rows)('%s, in %s', (_, language, change, sentence) => {
    expect(shown(language, change)).toBe(sentence);
  });
});

test('no answer may be null, as other languages write it', () => {
  const nullAt = (path: PlanChange['path'], before: unknown, after: unknown) =>
    ({ kind: 'set', path, before, after }) as PlanChange;
  expect(shown('en', nullAt(['customer', 'town'], null, 'Kemi'))).toBe('Town: Previously no answer, now “Kemi”.');
  expect(shown('sv', nullAt(['planDate'], '2024-02-06', null))).toBe(
    'Datum för utarbetande eller översyn: Tidigare 6.2.2024, nu inget svar.',
  );
  expect(shown('fi', nullAt(['customer', 'citizenships'], null, ['ER']))).toBe(
    'Kansalaisuus: Aiemmin ei vastausta, nyt Eritrea.',
  );
  expect(shown('fi', nullAt(['customer', 'citizenships'], ['ER'], null))).toBe(
    'Kansalaisuus: Aiemmin Eritrea, nyt ei vastausta.',
  );
  expect(shown('en', nullAt(['customer', 'interpreter'], null, null))).toBe(
    'Interpreter: Previously no answer, now no answer.',
  );
  expect(hidden('en', nullAt(['customer', 'town'], null, 'Kemi'))).toBe('Town: An answer has been added.');
  expect(hidden('en', nullAt(['customer', 'town'], 'Kemi', null))).toBe('Town: The answer has been removed.');
  const row = { intermediateGoal: null, measure: 'Uimakurssi' };
  expect(shown('en', { kind: 'add', path: ['measures', 0], after: row } as unknown as PlanChange)).toBe(
    'Measures, row 1: The row “Uimakurssi” has been added.',
  );
  expect(shown('en', { kind: 'add', path: ['measures', 0], after: null } as unknown as PlanChange)).toBe(
    'Measures, row 1: The row has been added.',
  );
});
