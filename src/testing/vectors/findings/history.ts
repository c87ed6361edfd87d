import { hodan } from '../bases.ts';
import { error, info, patched, warning } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

/** The plans of one person. */
export const historyFindings = (): FindingsVectors => ({
  planDatesNotRising: {
    name: 'the third plan is older than the second',
    plans: [hodan.first, hodan.second, patched(hodan.second, { planDate: '2024-02-05' })],
    findings: [error('planDatesNotRising', '/2/planDate')],
  },
  firstPlanDateChanged: {
    name: 'an update names another first plan',
    plans: [hodan.first, hodan.second, patched(hodan.third, { status: { firstPlanDate: '2023-02-15' } })],
    findings: [error('firstPlanDateChanged', '/2/status/firstPlanDate')],
  },
  secondFirstPlan: {
    name: 'a first plan after a first plan',
    plans: [hodan.first, patched(hodan.first, { planDate: '2024-02-06' })],
    findings: [warning('secondFirstPlan', '/1/status/kind')],
  },
  identityChanged: {
    name: 'another day of birth',
    plans: [hodan.first, patched(hodan.second, { customer: { dateOfBirth: '1986-01-07' } })],
    findings: [warning('identityChanged', '/1/customer/dateOfBirth')],
  },
  primaryGoalChanged: {
    name: 'literacy and then basic education',
    plans: [hodan.first, patched(hodan.second, { goals: { primaryGoal: 'basicEducation' } })],
    findings: [info('primaryGoalChanged', '/1/goals/primaryGoal')],
  },
  goalsDropped: {
    name: 'two goals are not given any more',
    plans: [hodan.first, patched(hodan.second, { goals: { wishes: null, languageStudyPlan: null } })],
    findings: [info('goalsDropped', '/1/goals/wishes'), info('goalsDropped', '/1/goals/languageStudyPlan')],
  },
  reviewOverdue: {
    name: 'six months and a day after the newest plan',
    plans: [hodan.first, hodan.second, patched(hodan.second, { planDate: '2025-08-19' })],
    options: { on: '2026-02-20' },
    findings: [warning('reviewOverdue', '/2/planDate', { months: 6 })],
  },
});
