import { zahra } from '../bases.ts';
import { changed, error, info, omittedInDraft, warning } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

/** The plan's own dates, and the three years for the first plan. */
export const dateFindings = (): FindingsVectors => ({
  planDateInFuture: changed(zahra, {
    name: 'the plan bears the day after the check',
    options: { on: '2026-03-09' },
    finds: [warning('planDateInFuture', '/planDate')],
  }),
  firstPlanDateDiffers: changed(zahra, {
    name: 'a first plan with another first date',
    patch: { status: { firstPlanDate: '2026-03-09' } },
    finds: [error('firstPlanDateDiffers', '/status/firstPlanDate')],
  }),
  firstPlanDateAfterPlan: changed(zahra, {
    name: 'an update of a plan that is drawn up a day later',
    patch: { status: { kind: 'update', firstPlanDate: '2026-03-11' } },
    finds: [error('firstPlanDateAfterPlan', '/status/firstPlanDate')],
  }),
  firstPlanDateSameDay: changed(zahra, {
    name: 'an update on the day of the first plan',
    patch: { status: { kind: 'update', firstPlanDate: '2026-03-10' } },
    finds: [warning('firstPlanDateSameDay', '/status/firstPlanDate')],
  }),
  totalDurationExceeded: changed(zahra, {
    name: 'an update two years and a day after the first plan',
    patch: { status: { kind: 'update', firstPlanDate: '2024-03-09' } },
    finds: [info('totalDurationExceeded', '/planDate', { years: 2 })],
  }),
  residenceDateMissing: changed(zahra, {
    name: 'no date of a permit',
    patch: { customer: { firstResidenceDate: null } },
    finds: [omittedInDraft(warning('residenceDateMissing', '/customer/firstResidenceDate'))],
  }),
  residenceDateAfterPlan: changed(zahra, {
    name: 'a permit of the day after the plan',
    patch: { customer: { firstResidenceDate: '2026-03-11' } },
    finds: [warning('residenceDateAfterPlan', '/customer/firstResidenceDate')],
  }),
  residenceDateBeforeBirth: changed(zahra, {
    name: 'a permit of the day before the year of birth',
    patch: { customer: { dateOfBirth: '1992', arrivalMonth: '1992-01', firstResidenceDate: '1991-12-31' } },
    finds: [
      info('birthDatePartial', '/customer/dateOfBirth'),
      error('residenceDateBeforeBirth', '/customer/firstResidenceDate'),
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  windowLastDay: changed(zahra, {
    name: 'a first plan on the last day',
    patch: { customer: { firstResidenceDate: '2023-03-10' } },
    finds: [info('windowLastDay', '/customer/firstResidenceDate')],
  }),
  'windowClosed-form-literal': changed(zahra, {
    name: 'the last day of the act, by the words of the form',
    patch: { customer: { firstResidenceDate: '2023-03-10' } },
    options: { boundary: 'formLiteral' },
    finds: [
      info('windowLastDay', '/customer/firstResidenceDate'),
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  windowClosed: changed(zahra, {
    name: 'a first plan on the day after the last',
    patch: { customer: { firstResidenceDate: '2023-03-09' } },
    finds: [
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  windowException: changed(zahra, {
    name: 'the same for a victim of human trafficking',
    patch: { customer: { firstResidenceDate: '2023-03-09' } },
    options: { windowException: 'humanTrafficking' },
    finds: [
      warning('windowException', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  windowEndsOnHoliday: changed(zahra, {
    name: 'the window ended on a Saturday, the plan is from Monday',
    patch: { planDate: '2026-03-09', customer: { firstResidenceDate: '2023-03-07' } },
    finds: [
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      info('windowEndsOnHoliday', '/customer/firstResidenceDate'),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  windowEndsSoon: changed(zahra, {
    name: 'the last day is today and there is no plan',
    patch: { planDate: null, customer: { firstResidenceDate: '2023-03-10' } },
    options: { on: '2026-03-10' },
    finds: [
      omittedInDraft(error('missing', '/planDate')),
      info('windowEndsSoon', '/customer/firstResidenceDate', { days: 90 }),
    ],
  }),
  'statementContradicted-info': changed(zahra, {
    name: 'ticked on an update, which the window does not bind',
    patch: { customer: { firstResidenceDate: '2023-03-09' }, status: { kind: 'update', firstPlanDate: '2025-09-09' } },
    finds: [info('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'update' })],
  }),
  statementContradicted: changed(zahra, {
    name: 'ticked on a first plan that comes a day late',
    patch: { customer: { firstResidenceDate: '2023-03-09' } },
    finds: [
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  statementNotTicked: changed(zahra, {
    name: 'not ticked on a first plan in time',
    patch: { customer: { withinThreeYears: null } },
    finds: [omittedInDraft(warning('statementNotTicked', '/customer/withinThreeYears'))],
  }),
  customerIsJobseeker: changed(zahra, {
    name: 'the caller knows of a job seeker',
    options: { jobseeker: true },
    finds: [warning('customerIsJobseeker', '')],
  }),
});
