import { legalParameters, monthsOn } from '../../law/parameters.ts';
import { compareToMonthsAfter } from '../../values/iso-date.ts';
import { finding } from '../findings.ts';
import { isAfter } from './compare.ts';
import type { Rule } from './rule.ts';

/** The plan bears a day that has not come. */
export const planDateInFuture: Rule = ({ planDate }, { on }) =>
  isAfter(planDate, on) ? [finding('planDateInFuture', ['planDate'])] : [];

/** A first plan is its own first plan: a second date for it must be the same. */
export const firstPlanDateDiffers: Rule = ({ planDate, status }) =>
  status?.kind === 'first' &&
  status.firstPlanDate !== undefined &&
  planDate !== undefined &&
  status.firstPlanDate !== planDate
    ? [finding('firstPlanDateDiffers', ['status', 'firstPlanDate'])]
    : [];

/** An update cannot be older than the plan that it updates. */
export const firstPlanDateAfterPlan: Rule = ({ planDate, status }) =>
  status?.kind === 'update' && isAfter(status.firstPlanDate, planDate)
    ? [finding('firstPlanDateAfterPlan', ['status', 'firstPlanDate'])]
    : [];

/** An update on the very day of the first plan: possible, but more often a wrong box or a copied date. */
export const firstPlanDateSameDay: Rule = ({ planDate, status }) =>
  status?.kind === 'update' && status.firstPlanDate !== undefined && status.firstPlanDate === planDate
    ? [finding('firstPlanDateSameDay', ['status', 'firstPlanDate'])]
    : [];

/** As a rule all plans together last so long; the law is that of the update's day, the count starts at the first plan. */
export const totalDurationExceeded: Rule = ({ planDate, status }, { parameters = legalParameters }) => {
  if (status?.kind !== 'update' || status.firstPlanDate === undefined || planDate === undefined) return [];
  const months = monthsOn('totalMaxDuration', planDate, parameters);
  return months !== undefined && compareToMonthsAfter(planDate, status.firstPlanDate, months) > 0
    ? [finding('totalDurationExceeded', ['planDate'], { years: months / 12 })]
    : [];
};
