import { zahra } from '../bases.ts';
import { changed, error, info, omittedInDraft, warning } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

const [course, checkUp] = zahra.document.measures;

/** Life situation, goals, measures and agreement. */
export const goalFindings = (): FindingsVectors => ({
  summaryMissing: changed(zahra, {
    name: 'no summary',
    patch: { lifeSituation: null },
    finds: [omittedInDraft(warning('summaryMissing', '/lifeSituation/summary'))],
  }),
  wishesMissing: changed(zahra, {
    name: 'no wishes',
    patch: { goals: { wishes: null } },
    finds: [omittedInDraft(info('wishesMissing', '/goals/wishes'))],
  }),
  specifyWithoutOption: changed(zahra, {
    name: 'words to an option that is not chosen',
    patch: { goals: { primaryGoalSpecify: 'A2.2' } },
    finds: [warning('specifyWithoutOption', '/goals/primaryGoalSpecify')],
  }),
  professionalGoalsUnexpected: changed(zahra, {
    name: 'a profession beside a goal of language',
    patch: { goals: { professionalGoals: 'Leipuri' } },
    finds: [info('professionalGoalsUnexpected', '/goals/professionalGoals')],
  }),
  professionalGoalsMissing: changed(zahra, {
    name: 'work without professional goals',
    patch: { goals: { primaryGoal: 'workOrEntrepreneurship' } },
    finds: [omittedInDraft(warning('professionalGoalsMissing', '/goals/professionalGoals'))],
  }),
  languagePlanMissing: changed(zahra, {
    name: 'a goal of language without a plan for it',
    patch: { goals: { languageStudyPlan: null } },
    finds: [omittedInDraft(warning('languagePlanMissing', '/goals/languageStudyPlan'))],
  }),
  studyPlanMissing: changed(zahra, {
    name: 'a profession without any study plan',
    patch: { goals: { languageStudyPlan: null, otherStudyPlan: null, primaryGoal: 'profession' } },
    finds: [omittedInDraft(warning('studyPlanMissing', '/goals/otherStudyPlan'))],
  }),
  measuresMissing: changed(zahra, {
    name: 'an empty table',
    patch: { measures: [] },
    finds: [omittedInDraft(warning('measuresMissing', '/measures'))],
  }),
  'measureIncomplete-info': changed(zahra, {
    name: 'no goal in a row below one that has a goal',
    patch: { measures: [course, { id: 'm2', measure: 'Tarkastus', responsibleParty: 'Kunta', dueDate: '2026-09-01' }] },
    finds: [omittedInDraft(info('measureIncomplete', '/measures/1/intermediateGoal'))],
  }),
  measureIncomplete: changed(zahra, {
    name: 'a row without a responsible party',
    patch: { measures: [course, { measure: 'Tarkastus', intermediateGoal: 'Terveys', schedule: 'Heti' }] },
    finds: [omittedInDraft(warning('measureIncomplete', '/measures/1/responsibleParty'))],
  }),
  dueDateOutsideTwelveMonths: changed(zahra, {
    name: 'a year and a day after the plan',
    patch: { measures: [course, { ...checkUp, dueDate: '2027-03-11' }] },
    finds: [warning('dueDateOutsideTwelveMonths', '/measures/1/dueDate', { months: 12 })],
  }),
  expectedOfCustomerMissing: changed(zahra, {
    name: 'nothing is said of the customer',
    patch: { agreement: { expectedOfCustomer: null } },
    finds: [omittedInDraft(warning('expectedOfCustomerMissing', '/agreement/expectedOfCustomer'))],
  }),
  municipalityCommitsMissing: changed(zahra, {
    name: 'nothing is said of the municipality',
    patch: { agreement: { municipalityCommits: null } },
    finds: [omittedInDraft(warning('municipalityCommitsMissing', '/agreement/municipalityCommits'))],
  }),
  nextMeetingMissing: changed(zahra, {
    name: 'neither a day nor a word',
    patch: { agreement: { nextMeetingDate: null, nextMeetingDetails: null } },
    finds: [omittedInDraft(warning('nextMeetingMissing', '/agreement/nextMeetingDate'))],
  }),
  nextMeetingWithoutDate: changed(zahra, {
    name: 'words without a day',
    patch: { agreement: { nextMeetingDate: null } },
    finds: [omittedInDraft(info('nextMeetingWithoutDate', '/agreement/nextMeetingDate'))],
  }),
  nextMeetingBeforePlan: changed(zahra, {
    name: 'the day before the plan',
    patch: { agreement: { nextMeetingDate: '2026-03-09' } },
    finds: [error('nextMeetingBeforePlan', '/agreement/nextMeetingDate')],
  }),
  nextMeetingSameDay: changed(zahra, {
    name: 'the day of the plan',
    patch: { agreement: { nextMeetingDate: '2026-03-10' } },
    finds: [warning('nextMeetingSameDay', '/agreement/nextMeetingDate')],
  }),
  nextMeetingAfterReviewDue: changed(zahra, {
    name: 'six months and a day after the plan',
    patch: { agreement: { nextMeetingDate: '2026-09-11' } },
    finds: [warning('nextMeetingAfterReviewDue', '/agreement/nextMeetingDate', { months: 6 })],
  }),
  nextMeetingOnHoliday: changed(zahra, {
    name: 'a Saturday',
    patch: { agreement: { nextMeetingDate: '2026-08-15' } },
    finds: [info('nextMeetingOnHoliday', '/agreement/nextMeetingDate')],
  }),
});
