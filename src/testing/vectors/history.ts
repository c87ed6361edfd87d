import type { Json } from '../difference.ts';
import { thirdUpdate } from '../../fixtures/third-update.ts';
import { hodan } from './bases.ts';
import { error, info, patched, warning } from './change.ts';

/** The plans of one person, one after the other. */
export const historyVectors = (): readonly Json[] => [
  { name: 'no plan', plans: [], findings: [] },
  { name: 'one plan', plans: [hodan.first], findings: [] },
  {
    name: 'a first plan and its updates',
    plans: [hodan.first, hodan.second, hodan.third, patched(hodan.second, { planDate: '2025-08-19' })],
    findings: [],
  },
  { name: 'a history that begins with an update', plans: [hodan.second, hodan.third], findings: [] },
  {
    name: 'case 6, whose goal changed with the third update',
    plans: thirdUpdate.plans,
    findings: [info('primaryGoalChanged', '/3/goals/primaryGoal')],
  },
  {
    name: 'two plans of one day',
    plans: [hodan.first, patched(hodan.second, { planDate: '2023-02-14' })],
    findings: [error('planDatesNotRising', '/1/planDate')],
  },
  {
    name: 'dates that cannot be read are passed over',
    plans: [
      hodan.first,
      patched(hodan.second, { planDate: '6.2.2024' }),
      patched(hodan.second, { planDate: '2023-02-14' }),
    ],
    findings: [error('planDatesNotRising', '/2/planDate')],
  },
  {
    name: 'a year of birth that became a day of that year is no other one',
    plans: [patched(hodan.first, { customer: { dateOfBirth: '1986' } }), hodan.second],
    findings: [],
  },
  {
    name: 'the year of birth alone between two days: what was known best counts',
    plans: [
      hodan.first,
      patched(hodan.second, { customer: { dateOfBirth: '1986' } }),
      patched(hodan.third, { customer: { dateOfBirth: '1986-09-01' } }),
    ],
    findings: [warning('identityChanged', '/2/customer/dateOfBirth')],
  },
  {
    name: 'another month of arrival and another permit',
    plans: [
      hodan.first,
      patched(hodan.second, { customer: { arrivalMonth: '2022-09', firstResidenceDate: '2022-06-09' } }),
    ],
    findings: [
      warning('identityChanged', '/1/customer/arrivalMonth'),
      warning('identityChanged', '/1/customer/firstResidenceDate'),
    ],
  },
  {
    name: 'a name that is written in another way is no other identity',
    plans: [hodan.first, patched(hodan.second, { customer: { name: 'Hodan Esimerki' } })],
    findings: [],
  },
  {
    name: 'a review on its last day, six months from 2025',
    plans: [patched(hodan.second, { planDate: '2025-08-19' })],
    options: { on: '2026-02-19' },
    findings: [],
  },
  {
    name: 'a review on its last day, twelve months until 2024',
    plans: [hodan.first, hodan.second],
    options: { on: '2025-02-06' },
    findings: [],
  },
  {
    name: 'a review a day late, twelve months until 2024',
    plans: [hodan.first, hodan.second],
    options: { on: '2025-02-07' },
    findings: [warning('reviewOverdue', '/1/planDate', { months: 12 })],
  },
  {
    name: 'the review of the newest plan counts, wherever it stands',
    plans: [hodan.second, hodan.first],
    options: { on: '2025-02-07' },
    findings: [
      warning('reviewOverdue', '/0/planDate', { months: 12 }),
      error('planDatesNotRising', '/1/planDate'),
      warning('secondFirstPlan', '/1/status/kind'),
    ],
  },
  {
    name: 'wrong use: the day of the check is none',
    plans: [hodan.first],
    options: { on: '2025-02-29' },
    refused: true,
  },
];
