import { describe, expect, test } from 'vitest';
import { cases, validCases } from '../../src/fixtures/index.ts';
import { describeChange, describeConflict, nameOf, type Language } from '../../src/labels/index.ts';
import { en as namesEn } from '../../src/names/en.ts';
import { fi as namesFi } from '../../src/names/fi.ts';
import { sv as namesSv } from '../../src/names/sv.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import type { MergeConflict, PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { everyLanguage, labelsIn } from './everything-said.ts';

const namesIn = { fi: namesFi, sv: namesSv, en: namesEn };

function shown(language: Language, change: PlanChange): string {
  return describeChange(labelsIn[language], change, { values: 'show', names: namesIn[language] });
}

function hidden(language: Language, change: PlanChange): string {
  return describeChange(labelsIn[language], change, { values: 'hide', names: namesIn[language] });
}

const set = (path: PlanChange['path'], before: unknown, after: unknown) =>
  ({
    kind: 'set',
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }) as PlanChange;

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
    ['that is yes or no', 'sv', set(['customer', 'interpreter'], true, false), 'Tolk: Tidigare Ja, nu Nej.'],
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
      'Less than 3 years have passed: Previously Yes, now no answer.',
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
      'Kansalaisuus: Aiemmin Ei tiedossa, nyt Eritrea.',
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
      'Measures, row 1: The row “Vesillä” has been removed.',
    ],
    [
      'with a day alone',
      'sv',
      { kind: 'remove', path: ['measures', 0], before: { dueDate: '2026-03-13' } },
      'Åtgärder, rad 1: Raden 13.3.2026 har tagits bort.',
    ],
    [
      'without an answer',
      'fi',
      { kind: 'remove', path: ['measures', 0], before: { id: 'm1' } },
      'Toimenpiteet, rivi 1: Rivi on poistettu.',
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

describe('with the values hidden', () => {
  const rows: readonly (readonly [string, PlanChange, string, string, string])[] = [
    [
      'an answer that was not there',
      set(['customer', 'town'], undefined, 'Oulu'),
      'Postitoimipaikka: Vastaus on lisätty.',
      'Postanstalt: Ett svar har lagts till.',
      'Town: An answer has been added.',
    ],
    [
      'an answer that is not there any more',
      set(['customer', 'town'], 'Oulu', undefined),
      'Postitoimipaikka: Vastaus on poistettu.',
      'Postanstalt: Svaret har tagits bort.',
      'Town: The answer has been removed.',
    ],
    [
      'another answer',
      set(['customer', 'town'], 'Oulu', 'Kemi'),
      'Postitoimipaikka: Vastausta on muutettu.',
      'Postanstalt: Svaret har ändrats.',
      'Town: The answer has been changed.',
    ],
    [
      'another list',
      set(['customer', 'citizenships'], ['SO'], ['SO', 'IQ']),
      'Kansalaisuus: Vastausta on muutettu.',
      'Medborgarskap: Svaret har ändrats.',
      'Nationality: The answer has been changed.',
    ],
    [
      'a new row',
      { kind: 'add', path: ['measures', 0], after: { measure: 'Oulu' } },
      'Toimenpiteet, rivi 1: Rivi on lisätty.',
      'Åtgärder, rad 1: Raden har lagts till.',
      'Measures, row 1: The row has been added.',
    ],
    [
      'a removed row',
      { kind: 'remove', path: ['measures', 0], before: { measure: 'Oulu' } },
      'Toimenpiteet, rivi 1: Rivi on poistettu.',
      'Åtgärder, rad 1: Raden har tagits bort.',
      'Measures, row 1: The row has been removed.',
    ],
  ];
  test.each(rows)('%s', (_, change, fi, sv, en) => {
    expect([hidden('fi', change), hidden('sv', change), hidden('en', change)]).toEqual([fi, sv, en]);
  });

  test('no sentence holds an answer', () => {
    const marked = marksIn(cases.quotaRefugee.plans[0]);
    const without: IntegrationPlan = { ...marked, contributors: [], measures: [], goals: { primaryGoal: 'other' } };
    const changes = [
      ...comparePlans(marked, without),
      ...comparePlans(without, marked),
      ...comparePlans(cases.quotaRefugee.plans[0], marked),
    ];
    expect(changes.length).toBeGreaterThan(20);
    for (const [language] of everyLanguage) {
      expect(changes.map((change) => hidden(language, change)).filter((text) => text.includes('Salainen'))).toEqual([]);
      expect(
        changes.map((change) => shown(language, change)).filter((text) => text.includes('Salainen')).length,
      ).toBeGreaterThan(10);
    }
  });
});

/** The plan with a mark in every text. */
function marksIn(plan: IntegrationPlan): IntegrationPlan {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    typeof value === 'string' && value.includes(' ') ? `Salainen ${value}` : value,
  ) as IntegrationPlan;
}

const everyChange = Object.values(validCases).flatMap(({ plans }) =>
  Object.values(validCases).flatMap((other) => comparePlans(plans[0], other.plans[0])),
);

describe.each(everyLanguage)('every change between two cases, in %s', (language, labels) => {
  test.each(['show', 'hide'] as const)('is named and told in a whole sentence (%s)', (values) => {
    expect(everyChange.length).toBeGreaterThan(1000);
    for (const change of everyChange) {
      const name = `${nameOf(labels, change.path)}: `;
      const sentence = describeChange(labels, change, { values, names: namesIn[language] });
      expect(sentence.slice(0, name.length)).toBe(name);
      expect(sentence.slice(name.length)).toMatch(/^\p{Lu}.*(?:[\p{L}\p{N})”]\.|[.!?…]”)$/u);
      expect(sentence).not.toMatch(/\b(?:undefined|null|NaN|true|false)\b|\[object/u);
    }
  });
});

describe('describeConflict says what contradicts, without an answer', () => {
  const row = { id: 'm1', measure: 'Salainen' };
  const rows: readonly (readonly [string, MergeConflict, string, string, string])[] = [
    [
      'two answers',
      { kind: 'field', path: ['customer', 'town'], base: 'Salainen', ours: 'Salainen 1', theirs: 'Salainen 2' },
      'Postitoimipaikka: Vastausta on muutettu kummassakin versiossa, mutta eri tavalla.',
      'Postanstalt: Svaret har ändrats i båda versionerna, men på olika sätt.',
      'Town: The answer has been changed in both versions, but not in the same way.',
    ],
    [
      'a row that one removed and the other edited',
      { kind: 'row', path: ['measures', 1], base: row, theirs: { ...row, schedule: 'Salainen' } },
      'Toimenpiteet, rivi 2: Toisessa versiossa rivi on poistettu, toisessa sitä on muutettu.',
      'Åtgärder, rad 2: I den ena versionen har raden tagits bort, i den andra har den ändrats.',
      'Measures, row 2: In one version the row has been removed, in the other it has been changed.',
    ],
    [
      'two rows with one id',
      { kind: 'row', path: ['measures'], ours: row, theirs: { ...row, schedule: 'Salainen' } },
      'Välitavoitteet ja toimenpiteet: Kummassakin versiossa on lisätty rivi, jolla on sama tunniste mutta eri tiedot.',
      'Delmål och åtgärder: I båda versionerna har det lagts till en rad med samma identifierare men med olika uppgifter.',
      'Intermediate goals and measures: In both versions a row with the same identifier has been added, but not with the same answers.',
    ],
    [
      'two orders',
      { kind: 'order', path: ['contributors'], base: [row], ours: [row], theirs: [row] },
      'Muut osallistujat: Rivit on järjestetty versioissa eri tavalla.',
      'Övriga deltagare: Raderna har ordnats på olika sätt i versionerna.',
      'Other participants: The rows have been put into a different order in each version.',
    ],
  ];
  test.each(rows)('%s', (_, conflict, fi, sv, en) => {
    expect(everyLanguage.map(([, labels]) => describeConflict(labels, conflict))).toEqual([fi, sv, en]);
  });
});
