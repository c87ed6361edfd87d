import type { Json } from '../../difference.ts';
import { inEach } from './in-each.ts';

const secret = { id: 'm1', measure: 'Salainen' };

const long =
  'Amal käy kielikahvilassa ja harjoittelee suomea naapurin kanssa joka viikko. ' +
  'Amal käy kielikahvilassa ja harjoittelee suomea naapurin kanssa joka viikko. Hyvä.';

/** Changes and conflicts, in sentences. */
export const changeWords = (): readonly Json[] => [
  {
    name: 'an answer that is a day, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/planDate', before: '2023-02-14', after: '2024-02-06' },
    values: 'show',
    text: 'Laatimis- tai tarkistamispäivä: Aiemmin 14.2.2023, nyt 6.2.2024.',
  },
  {
    name: 'an answer that is a day, in en',
    language: 'en',
    change: { kind: 'set', path: '/agreement/nextMeetingDate', before: '2023-02-14', after: '2024-02-06' },
    values: 'show',
    text: 'Date of the next meeting: Previously 14 February 2023, now 6 February 2024.',
  },
  {
    name: 'an answer that is a month, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/customer/arrivalMonth', before: '2024-02', after: '2024-03' },
    values: 'show',
    text: 'Ankomst till Finland (månad/år): Tidigare 2/2024, nu 3/2024.',
  },
  {
    name: 'an answer that became a day, in en',
    language: 'en',
    change: { kind: 'set', path: '/customer/dateOfBirth', before: '1961', after: '1961-05-01' },
    values: 'show',
    text: 'Date of birth: Previously 1961, now 1 May 1961.',
  },
  {
    name: 'an answer that looks like a month and is none, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/customer/address', before: '2024-02', after: '2024-03' },
    values: 'show',
    text: 'Osoite: Aiemmin ”2024-02”, nyt ”2024-03”.',
  },
  {
    name: 'an answer that is an option, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/goals/primaryGoal', before: 'literacy', after: 'basicEducation' },
    values: 'show',
    text: 'Päätavoite: Aiemmin ”luku- ja kirjoitustaito”, nyt ”perusopetus”.',
  },
  {
    name: 'an answer that is an option, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/goals/primaryGoal', before: 'profession', after: 'other' },
    values: 'show',
    text: 'Huvudmål: Tidigare ”ett yrke”, nu ”Annat huvudmål, vilket?”',
  },
  {
    name: 'an answer that is an option with a full stop on the form, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/status/kind', before: 'first', after: 'update' },
    values: 'show',
    text: 'Första plan eller översyn: Tidigare ”den första integrationsplanen”, nu ”en översyn av integrationsplanen”.',
  },
  {
    name: 'an answer that is yes or no, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/customer/interpreter', after: true },
    values: 'show',
    text: 'Tulkki: Aiemmin ei vastausta, nyt ”Kyllä”.',
  },
  {
    name: 'an answer that is yes or no, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/customer/interpreter', before: true, after: false },
    values: 'show',
    text: 'Tolk: Tidigare ”Ja”, nu ”Nej”.',
  },
  ...inEach(
    'an answer that is a text,',
    { change: { kind: 'set', path: '/customer/town', before: 'Oulu', after: 'Kemi' }, values: 'show' },
    { fi: 'Postitoimipaikka: Aiemmin ”Oulu”, nyt ”Kemi”.', en: 'Town: Previously “Oulu”, now “Kemi”.' },
  ),
  {
    name: 'an answer that ends its own sentence, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/goals/wishes', before: 'Leipuri.', after: 'Haluan leipoa!' },
    values: 'show',
    text: 'Tulevaisuuden toive: Aiemmin ”Leipuri.”, nyt ”Haluan leipoa!”',
  },
  {
    name: 'an answer of a row, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/measures/1/schedule', before: 'Våren', after: 'Hösten' },
    values: 'show',
    text: 'Åtgärder, rad 2, Tidsplan: Tidigare ”Våren”, nu ”Hösten”.',
  },
  {
    name: 'an answer of a row that is a day, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/measures/0/dueDate', after: '2026-03-13' },
    values: 'show',
    text: 'Toimenpiteet, rivi 1, Määräpäivä: Aiemmin ei vastausta, nyt 13.3.2026.',
  },
  {
    name: 'an answer that was not there, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/goals/otherStudyPlan', after: 'Grundskola' },
    values: 'show',
    text: 'Annan studieplan: Tidigare inget svar, nu ”Grundskola”.',
  },
  {
    name: 'an answer that was not there and is long, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/goals/wishes', after: long },
    values: 'show',
    text: `Tulevaisuuden toive: Aiemmin ei vastausta, nyt ”${long}”`,
  },
  {
    name: 'an answer that is not there any more, in en',
    language: 'en',
    change: { kind: 'set', path: '/customer/withinThreeYears', before: true },
    values: 'show',
    text: 'Less than 3 years have passed: Previously “Yes”, now no answer.',
  },
  {
    name: 'an answer that was long and is not there any more, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/goals/wishes', before: long },
    values: 'show',
    text: `Önskan för framtiden: Texten har tagits bort. Den borttagna texten: ”${long}”`,
  },
  {
    name: 'an answer that is long is told as it is now, in fi',
    language: 'fi',
    change: { kind: 'set', path: '/goals/wishes', before: 'Leipuri', after: long },
    values: 'show',
    text: `Tulevaisuuden toive: Tekstiä on muutettu. Uusi teksti: ”${long}”`,
  },
  {
    name: 'an answer that was long is told as it is now, in en',
    language: 'en',
    change: { kind: 'set', path: '/goals/wishes', before: long, after: 'Leipuri' },
    values: 'show',
    text: 'Wishes for the future: The text has been changed. The new text: “Leipuri”.',
  },
  {
    name: 'an answer of several lines keeps them, in sv',
    language: 'sv',
    change: { kind: 'set', path: '/goals/wishes', before: 'Bagare', after: 'Bagare\n\neller kock' },
    values: 'show',
    text: 'Önskan för framtiden: Texten har ändrats. Den nya texten: ”Bagare\n\neller kock”.',
  },
  {
    name: 'an answer that is no answer of the customer, in en',
    language: 'en',
    change: { kind: 'set', path: '/modelVersion', after: 1 },
    values: 'show',
    text: 'Version of the format: Previously no answer, now 1.',
  },
  {
    name: 'a row that is new, in fi',
    language: 'fi',
    change: { kind: 'add', path: '/measures/2', after: { id: 'm1', measure: 'Uimakurssi', schedule: 'Kevät' } },
    values: 'show',
    text: 'Toimenpiteet, rivi 3: Rivi ”Uimakurssi” on lisätty.',
  },
  {
    name: 'a row that is new, in sv',
    language: 'sv',
    change: { kind: 'add', path: '/contributors/0', after: { organisation: 'Biblioteket' } },
    values: 'show',
    text: 'Deltagare, rad 1: Raden ”Biblioteket” har lagts till.',
  },
  {
    name: 'a row that was removed, in en',
    language: 'en',
    change: {
      kind: 'remove',
      path: '/measures/0',
      before: { id: 'm1', measure: 'Uimakurssi', schedule: 'Kevät', intermediateGoal: 'Vesillä' },
    },
    values: 'show',
    text: 'Measures: The row “Vesillä” has been removed. It was row 1 before.',
  },
  {
    name: 'a row with a day alone, in sv',
    language: 'sv',
    change: { kind: 'remove', path: '/measures/0', before: { dueDate: '2026-03-13' } },
    values: 'show',
    text: 'Åtgärder: Raden 13.3.2026 har tagits bort. Tidigare var den rad 1.',
  },
  {
    name: 'a row without an answer, in fi',
    language: 'fi',
    change: { kind: 'remove', path: '/contributors/2', before: { id: 'm1' } },
    values: 'show',
    text: 'Osallistujat: Rivi on poistettu. Aiemmin se oli rivi 3.',
  },
  ...inEach(
    'a row that moved,',
    { change: { kind: 'move', path: '/measures/1', from: 3, to: 1 }, values: 'show' },
    {
      fi: 'Toimenpiteet, rivi 2: Rivi on siirretty. Aiemmin se oli rivi 4.',
      sv: 'Åtgärder, rad 2: Raden har flyttats. Tidigare var den rad 4.',
      en: 'Measures, row 2: The row has been moved. It was row 4 before.',
    },
  ),
  {
    name: 'a change without its answers, in en',
    language: 'en',
    change: { kind: 'set', path: '/planDate', before: '2023-02-14', after: '2024-02-06' },
    values: 'hide',
    text: 'Date of drawing up or review: The answer has been changed.',
  },
  ...inEach(
    'a conflict of two answers,',
    { conflict: { kind: 'field', path: '/customer/town', base: 'Salainen', ours: 'Salainen 1', theirs: 'Salainen 2' } },
    {
      fi: 'Postitoimipaikka: Vastausta on muutettu kummassakin versiossa, mutta eri tavalla.',
      sv: 'Postanstalt: Svaret har ändrats i båda versionerna, men på olika sätt.',
      en: 'Town: The answer has been changed in both versions, but not in the same way.',
    },
  ),
  ...inEach(
    'a conflict of a row that one removed and the other edited,',
    { conflict: { kind: 'row', path: '/measures/1', base: secret, theirs: { ...secret, schedule: 'Salainen' } } },
    {
      fi: 'Toimenpiteet, rivi 2: Toisessa versiossa rivi on poistettu, toisessa sitä on muutettu.',
      sv: 'Åtgärder, rad 2: I den ena versionen har raden tagits bort, i den andra har den ändrats.',
      en: 'Measures, row 2: In one version the row has been removed, in the other it has been changed.',
    },
  ),
  ...inEach(
    'a conflict of rows that cannot be told apart,',
    {
      conflict: {
        kind: 'rows',
        path: '/measures',
        base: [],
        ours: [secret],
        theirs: [{ ...secret, schedule: 'Salainen' }],
      },
    },
    {
      fi: 'Toimenpiteet: Ei ole selvää, mitkä versioiden rivit vastaavat toisiaan. Valitse, mitkä rivit jäävät.',
      sv: 'Åtgärder: Det är oklart vilka rader i versionerna som motsvarar varandra. Välj vilka rader som ska vara kvar.',
      en: 'Measures: It is not clear which rows of the two versions correspond. Choose which rows to keep.',
    },
  ),
  ...inEach(
    'a conflict of two orders,',
    { conflict: { kind: 'order', path: '/contributors', base: [secret], ours: [secret], theirs: [secret] } },
    {
      fi: 'Osallistujat: Rivit on järjestetty versioissa eri tavalla.',
      sv: 'Deltagare: Raderna har ordnats på olika sätt i versionerna.',
      en: 'Participants: The rows have been put into a different order in each version.',
    },
  ),
];
