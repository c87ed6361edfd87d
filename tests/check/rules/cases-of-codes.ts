import type { FindingCode, historyCodes } from '../../../src/check/catalogue.ts';
import type { Finding } from '../../../src/check/findings.ts';
import type { CheckOptions } from '../../../src/check/options.ts';
import { inventedCode } from './identity-code.ts';
import { findingsOf, goodPlan, goodUpdate, planWith, type Changes } from './plan.ts';
import type { Path } from '../../../src/form/paths.ts';

export const structuralCodes = [
  'missing',
  'unknownField',
  'wrongType',
  'blank',
  'tooLong',
  'tooMany',
  'notADate',
  'notAMonth',
  'notAPartialDate',
  'notAnOption',
  'notALanguage',
  'notAnEmail',
  'mustBeYes',
  'unsupportedVersion',
] as const satisfies readonly FindingCode[];

export type RuleCode = Exclude<FindingCode, (typeof structuralCodes | typeof historyCodes)[number]>;

export interface Case {
  readonly changes: Changes | readonly Changes[];
  readonly options?: CheckOptions;
  readonly path: Path;
  readonly facts?: object;
  /** What the same plan is told besides. */
  readonly also?: readonly RuleCode[];
}

const [row, otherRow] = goodPlan.measures;

/** For every rule's code a plan that has the finding, the field it stands at, and the facts it comes with. */
export const casesOfCodes: Readonly<Record<RuleCode, Case>> = {
  planDateInFuture: { changes: {}, options: { on: '2026-03-09' }, path: ['planDate'] },
  firstPlanDateDiffers: {
    changes: { status: { firstPlanDate: '2026-03-09' } },
    path: ['status', 'firstPlanDate'],
  },
  firstPlanDateAfterPlan: {
    changes: [goodUpdate, { status: { firstPlanDate: '2026-03-11' } }],
    path: ['status', 'firstPlanDate'],
  },
  firstPlanDateSameDay: {
    changes: [goodUpdate, { status: { firstPlanDate: '2026-03-10' } }],
    path: ['status', 'firstPlanDate'],
  },
  totalDurationExceeded: {
    changes: [goodUpdate, { status: { firstPlanDate: '2024-03-09' } }],
    path: ['planDate'],
    facts: { years: 2 },
  },
  contributorsMissing: { changes: { contributors: [] }, path: ['contributors'] },
  contributorBlank: {
    changes: { contributors: [{ name: 'Outi', organisation: 'Kunta' }, {}] },
    path: ['contributors', 1],
  },
  contributorIncomplete: { changes: { contributors: [{ name: 'Outi' }] }, path: ['contributors', 0, 'organisation'] },
  contributorIsCustomer: {
    changes: { contributors: [{ name: 'Zahra Esimerkki', organisation: 'Kunta' }] },
    path: ['contributors', 0, 'name'],
  },
  contributorRepeated: {
    changes: {
      contributors: [
        { id: 'c1', name: 'Outi', organisation: 'Kunta' },
        { id: 'c2', name: 'Outi', organisation: 'Kunta' },
      ],
    },
    path: ['contributors', 1],
  },
  birthDateMissing: { changes: { customer: { dateOfBirth: undefined } }, path: ['customer', 'dateOfBirth'] },
  birthDatePartial: { changes: { customer: { dateOfBirth: '1990' } }, path: ['customer', 'dateOfBirth'] },
  birthDateAfterPlan: {
    changes: { customer: { dateOfBirth: '2026-03-11', arrivalMonth: undefined, firstResidenceDate: undefined } },
    path: ['customer', 'dateOfBirth'],
    also: ['residenceDateMissing'],
  },
  customerIsMinor: { changes: { customer: { dateOfBirth: '2008-03-11' } }, path: ['customer', 'dateOfBirth'] },
  customerAgeImplausible: {
    changes: { customer: { dateOfBirth: '1915-03-10' } },
    path: ['customer', 'dateOfBirth'],
    facts: { years: 110 },
  },
  citizenshipMissing: { changes: { customer: { citizenships: undefined } }, path: ['customer', 'citizenships'] },
  statelessWithCitizenship: {
    changes: { customer: { citizenships: ['stateless', 'IQ'] } },
    path: ['customer', 'citizenships'],
  },
  unknownWithCitizenship: {
    changes: { customer: { citizenships: ['unknown', 'IQ'] } },
    path: ['customer', 'citizenships'],
  },
  citizenshipFinnish: { changes: { customer: { citizenships: ['IQ', 'FI'] } }, path: ['customer', 'citizenships', 1] },
  citizenshipRepeated: {
    changes: { customer: { citizenships: ['IQ', 'SY', 'IQ'] } },
    path: ['customer', 'citizenships', 2],
  },
  nativeLanguageMissing: { changes: { customer: { nativeLanguages: [] } }, path: ['customer', 'nativeLanguages'] },
  nativeLanguageRepeated: {
    changes: { customer: { nativeLanguages: ['ckb', 'ckb'] } },
    path: ['customer', 'nativeLanguages', 1],
  },
  contactLanguageMissing: {
    changes: { customer: { contactLanguage: undefined } },
    path: ['customer', 'contactLanguage'],
  },
  interpreterUnanswered: { changes: { customer: { interpreter: undefined } }, path: ['customer', 'interpreter'] },
  interpreterMayBeNeeded: { changes: { customer: { interpreter: false } }, path: ['customer', 'interpreter'] },
  postalCodeFormat: { changes: { customer: { postalCode: '990' } }, path: ['customer', 'postalCode'] },
  telephoneFormat: { changes: { customer: { telephone: '112' } }, path: ['customer', 'telephone'] },
  contactDetailsMissing: {
    changes: { customer: { address: undefined, telephone: undefined, email: undefined } },
    path: ['customer', 'address'],
  },
  arrivalAfterPlan: { changes: { customer: { arrivalMonth: '2026-04' } }, path: ['customer', 'arrivalMonth'] },
  arrivalBeforeBirth: {
    changes: { customer: { dateOfBirth: '1990-05', arrivalMonth: '1990-04', firstResidenceDate: '1992-01-02' } },
    path: ['customer', 'arrivalMonth'],
    also: ['birthDatePartial', 'windowClosed', 'statementContradicted'],
  },
  arrivalFarFromResidence: {
    changes: { customer: { arrivalMonth: '2022-05' } },
    path: ['customer', 'arrivalMonth'],
    facts: { months: 36 },
  },
  residenceDateMissing: {
    changes: { customer: { firstResidenceDate: undefined } },
    path: ['customer', 'firstResidenceDate'],
  },
  residenceDateAfterPlan: {
    changes: { customer: { firstResidenceDate: '2026-03-11' } },
    path: ['customer', 'firstResidenceDate'],
  },
  residenceDateBeforeBirth: {
    changes: { customer: { dateOfBirth: '1992', firstResidenceDate: '1991-12-31', arrivalMonth: '1992-01' } },
    path: ['customer', 'firstResidenceDate'],
    also: ['birthDatePartial', 'windowClosed', 'statementContradicted'],
  },
  windowLastDay: {
    changes: { customer: { firstResidenceDate: '2023-03-10' } },
    path: ['customer', 'firstResidenceDate'],
  },
  windowClosed: {
    changes: { customer: { firstResidenceDate: '2023-03-09' } },
    path: ['customer', 'firstResidenceDate'],
    facts: { years: 3 },
    also: ['statementContradicted'],
  },
  windowException: {
    changes: { customer: { firstResidenceDate: '2023-03-09' } },
    options: { windowException: 'humanTrafficking' },
    path: ['customer', 'firstResidenceDate'],
    facts: { years: 3 },
    also: ['statementContradicted'],
  },
  windowEndsOnHoliday: {
    changes: { planDate: '2026-03-09', customer: { firstResidenceDate: '2023-03-07' } },
    path: ['customer', 'firstResidenceDate'],
    also: ['windowClosed', 'statementContradicted'],
  },
  windowEndsSoon: {
    changes: { planDate: undefined, customer: { firstResidenceDate: '2023-03-10' } },
    options: { on: '2026-03-10' },
    path: ['customer', 'firstResidenceDate'],
    facts: { days: 90 },
  },
  statementContradicted: {
    changes: { customer: { firstResidenceDate: '2023-03-09' } },
    path: ['customer', 'withinThreeYears'],
    facts: { years: 3, plan: 'first' },
    also: ['windowClosed'],
  },
  statementNotTicked: {
    changes: { customer: { withinThreeYears: undefined } },
    path: ['customer', 'withinThreeYears'],
  },
  customerIsJobseeker: { changes: {}, options: { jobseeker: true }, path: [] },
  summaryMissing: { changes: { lifeSituation: undefined }, path: ['lifeSituation', 'summary'] },
  wishesMissing: { changes: { goals: { wishes: undefined } }, path: ['goals', 'wishes'] },
  specifyWithoutOption: { changes: { goals: { primaryGoalSpecify: 'A2.2' } }, path: ['goals', 'primaryGoalSpecify'] },
  professionalGoalsUnexpected: {
    changes: { goals: { professionalGoals: 'Leipuri' } },
    path: ['goals', 'professionalGoals'],
  },
  professionalGoalsMissing: {
    changes: { goals: { primaryGoal: 'workOrEntrepreneurship' } },
    path: ['goals', 'professionalGoals'],
  },
  languagePlanMissing: { changes: { goals: { languageStudyPlan: undefined } }, path: ['goals', 'languageStudyPlan'] },
  studyPlanMissing: {
    changes: { goals: { primaryGoal: 'profession', languageStudyPlan: undefined, otherStudyPlan: undefined } },
    path: ['goals', 'otherStudyPlan'],
  },
  measuresMissing: { changes: { measures: [] }, path: ['measures'] },
  measureIncomplete: {
    changes: { measures: [row, { measure: 'Tarkastus', intermediateGoal: 'Terveys', schedule: 'Heti' }] },
    path: ['measures', 1, 'responsibleParty'],
  },
  dueDateOutsideTwelveMonths: {
    changes: { measures: [row, { ...otherRow, dueDate: '2027-03-11' }] },
    path: ['measures', 1, 'dueDate'],
    facts: { months: 12 },
  },
  expectedOfCustomerMissing: {
    changes: { agreement: { expectedOfCustomer: undefined } },
    path: ['agreement', 'expectedOfCustomer'],
  },
  municipalityCommitsMissing: {
    changes: { agreement: { municipalityCommits: undefined } },
    path: ['agreement', 'municipalityCommits'],
  },
  nextMeetingMissing: {
    changes: { agreement: { nextMeetingDate: undefined, nextMeetingDetails: undefined } },
    path: ['agreement', 'nextMeetingDate'],
  },
  nextMeetingWithoutDate: {
    changes: { agreement: { nextMeetingDate: undefined } },
    path: ['agreement', 'nextMeetingDate'],
  },
  nextMeetingBeforePlan: {
    changes: { agreement: { nextMeetingDate: '2026-03-09' } },
    path: ['agreement', 'nextMeetingDate'],
  },
  nextMeetingSameDay: {
    changes: { agreement: { nextMeetingDate: '2026-03-10' } },
    path: ['agreement', 'nextMeetingDate'],
  },
  nextMeetingAfterReviewDue: {
    changes: { agreement: { nextMeetingDate: '2026-09-11' } },
    path: ['agreement', 'nextMeetingDate'],
    facts: { months: 6 },
  },
  nextMeetingOnHoliday: {
    changes: { agreement: { nextMeetingDate: '2026-08-15' } },
    path: ['agreement', 'nextMeetingDate'],
  },
  rowIdRepeated: { changes: { measures: [row, { ...otherRow, id: 'm1' }] }, path: ['measures', 1, 'id'] },
  unstorableText: {
    changes: { goals: { wishes: 'Haluan\u0000 leipoa.' } },
    path: ['goals', 'wishes'],
  },
  identityCodeInText: {
    changes: { lifeSituation: { summary: `Henkilötunnus ${inventedCode()}.` } },
    path: ['lifeSituation', 'summary'],
  },
  bidiControlInText: { changes: { customer: { name: 'Zahra \u202eikkremisE' } }, path: ['customer', 'name'] },
};

/** All that the rules say of the plan of a case. */
export function findingsIn({ changes, options }: Case): readonly Finding[] {
  return findingsOf(planWith(...(changes instanceof Array ? changes : [changes])), options);
}
