import { brokenForm, halfFilledDraft } from '../../fixtures/index.ts';
import type { IntegrationPlan } from '../../plan/plan.ts';
import type { Json } from '../difference.ts';
import { error, info, omittedInDraft, warning, type Base } from './change.ts';

// The documents that the vectors change. A new rule that has something to say about one of them is expected here, once.

/** A first plan, made on a Tuesday, on which no rule has anything to say. */
export const zahra = {
  document: {
    modelVersion: 1,
    contributors: [
      { id: 'c1', name: 'Kaarina Esimerkki', organisation: 'Esimerkkilän kunta' },
      { id: 'c2', name: 'Tuomas Malli', organisation: 'Tulkkipalvelu' },
    ],
    planDate: '2026-03-10',
    customer: {
      name: 'Zahra Esimerkki',
      dateOfBirth: '1990-05-17',
      citizenships: ['IQ'],
      nativeLanguages: ['ckb', 'ar'],
      contactLanguage: 'ckb',
      interpreter: true,
      address: 'Esimerkkikuja 4 B 12',
      postalCode: '00990',
      town: 'Esimerkkilä',
      telephone: '000 012 3499',
      email: 'zahra@example.org',
      arrivalMonth: '2025-08',
      firstResidenceDate: '2025-06-16',
      withinThreeYears: true,
    },
    status: { kind: 'first' },
    lifeSituation: { summary: 'Zahra asuu kahden lapsensa kanssa ja on opiskellut yhdeksän vuotta.' },
    goals: {
      wishes: 'Haluan työskennellä leipomossa.',
      primaryGoal: 'basicLanguageSkills',
      languageStudyPlan: 'Kansalaisopiston kurssi syksystä alkaen.',
      otherStudyPlan: 'Digitaitojen lyhyt kurssi.',
    },
    measures: [
      {
        id: 'm1',
        intermediateGoal: 'Arjen suomi',
        measure: 'Kurssi',
        responsibleParty: 'Asiakas',
        schedule: 'Syksy 2026',
      },
      { id: 'm2', intermediateGoal: 'Terveys', measure: 'Tarkastus', responsibleParty: 'Kunta', dueDate: '2026-09-01' },
    ],
    agreement: {
      rightsAndDutiesDiscussed: true,
      agreedMattersUnderstood: true,
      expectedOfCustomer: 'Käy kurssilla.',
      municipalityCommits: 'Varaa tulkin.',
      nextMeetingDate: '2026-08-18',
      nextMeetingDetails: 'Klo 10 kirjastossa',
    },
  } as const satisfies IntegrationPlan,
  findings: [],
} satisfies Base;

/** A form on which nothing is answered yet. */
export const empty = (): Base => ({
  document: {},
  findings: [
    omittedInDraft(error('missing', '/modelVersion')),
    omittedInDraft(error('missing', '/contributors')),
    omittedInDraft(error('missing', '/planDate')),
    omittedInDraft(error('missing', '/customer/name')),
    omittedInDraft(warning('birthDateMissing', '/customer/dateOfBirth')),
    omittedInDraft(warning('citizenshipMissing', '/customer/citizenships')),
    omittedInDraft(warning('nativeLanguageMissing', '/customer/nativeLanguages')),
    omittedInDraft(warning('contactLanguageMissing', '/customer/contactLanguage')),
    omittedInDraft(warning('interpreterUnanswered', '/customer/interpreter')),
    omittedInDraft(warning('contactDetailsMissing', '/customer/address')),
    omittedInDraft(warning('residenceDateMissing', '/customer/firstResidenceDate')),
    omittedInDraft(error('missing', '/status/kind')),
    omittedInDraft(warning('summaryMissing', '/lifeSituation/summary')),
    omittedInDraft(info('wishesMissing', '/goals/wishes')),
    omittedInDraft(error('missing', '/goals/primaryGoal')),
    omittedInDraft(error('missing', '/measures')),
    omittedInDraft(error('missing', '/agreement/rightsAndDutiesDiscussed')),
    omittedInDraft(error('missing', '/agreement/agreedMattersUnderstood')),
    omittedInDraft(warning('expectedOfCustomerMissing', '/agreement/expectedOfCustomer')),
    omittedInDraft(warning('municipalityCommitsMissing', '/agreement/municipalityCommits')),
    omittedInDraft(warning('nextMeetingMissing', '/agreement/nextMeetingDate')),
  ],
});

/** A form saved in the middle of a first meeting. */
export const halfFilled = (): Base => ({
  document: halfFilledDraft,
  findings: [
    omittedInDraft(warning('contactDetailsMissing', '/customer/address')),
    omittedInDraft(warning('residenceDateMissing', '/customer/firstResidenceDate')),
    omittedInDraft(error('missing', '/goals/primaryGoal')),
    omittedInDraft(warning('measureIncomplete', '/measures/0/responsibleParty')),
    omittedInDraft(warning('measureIncomplete', '/measures/0/schedule')),
    omittedInDraft(error('mustBeYes', '/agreement/agreedMattersUnderstood')),
    omittedInDraft(warning('expectedOfCustomerMissing', '/agreement/expectedOfCustomer')),
    omittedInDraft(warning('municipalityCommitsMissing', '/agreement/municipalityCommits')),
    omittedInDraft(warning('nextMeetingMissing', '/agreement/nextMeetingDate')),
  ],
});

/** Everything wrong at once. */
export const broken = (): Base => ({
  document: brokenForm as Json,
  findings: [
    error('blank', '/contributors/0/name'),
    error('wrongType', '/contributors/1'),
    error('notADate', '/planDate'),
    error('unknownField', '/customer', { count: 2 }),
    omittedInDraft(error('missing', '/customer/name')),
    error('notAPartialDate', '/customer/dateOfBirth'),
    error('tooMany', '/customer/citizenships', { limit: 10 }),
    error('notALanguage', '/customer/nativeLanguages/1'),
    error('notALanguage', '/customer/contactLanguage'),
    error('wrongType', '/customer/interpreter'),
    warning('postalCodeFormat', '/customer/postalCode'),
    warning('telephoneFormat', '/customer/telephone'),
    error('notAnEmail', '/customer/email'),
    error('notAMonth', '/customer/arrivalMonth'),
    error('notADate', '/customer/firstResidenceDate'),
    omittedInDraft(error('missing', '/status/firstPlanDate')),
    error('wrongType', '/lifeSituation/summary'),
    error('blank', '/goals/wishes'),
    error('notAnOption', '/goals/primaryGoal'),
    error('wrongType', '/measures/0/id'),
    error('tooLong', '/measures/0/measure', { limit: 300 }),
    omittedInDraft(error('mustBeYes', '/agreement/rightsAndDutiesDiscussed')),
    omittedInDraft(error('missing', '/agreement/agreedMattersUnderstood')),
    omittedInDraft(warning('expectedOfCustomerMissing', '/agreement/expectedOfCustomer')),
    omittedInDraft(warning('municipalityCommitsMissing', '/agreement/municipalityCommits')),
    error('notADate', '/agreement/nextMeetingDate'),
  ],
});

const firstOfHodan = {
  modelVersion: 1,
  contributors: [],
  planDate: '2023-02-14',
  customer: {
    name: 'Hodan Esimerkki',
    dateOfBirth: '1986-07-01',
    arrivalMonth: '2022-08',
    firstResidenceDate: '2022-06-06',
  },
  status: { kind: 'first' },
  goals: { wishes: 'Haluan lukea lapsille.', primaryGoal: 'literacy', languageStudyPlan: 'Lukutaitokurssi' },
  measures: [],
  agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true },
};
const update = { status: { kind: 'update', firstPlanDate: '2023-02-14' } };

/** A first plan and two updates in good order, with no more than the history of a person looks at. */
export const hodan = {
  first: firstOfHodan,
  second: { ...firstOfHodan, planDate: '2024-02-06', ...update },
  third: { ...firstOfHodan, planDate: '2024-11-26', ...update },
};
