import { finding } from '../findings.ts';
import { isAfter, monthsAfter } from './compare.ts';
import type { Rule } from './rule.ts';

const farMonths = 36;

/** The customer came in a month after the plan's. (A month is later than a day as text only when it is a later month.) */
export const arrivalAfterPlan: Rule = ({ customer, planDate }) =>
  isAfter(customer?.arrivalMonth, planDate) ? [finding('arrivalAfterPlan', ['customer', 'arrivalMonth'])] : [];

/**
 * Arrival and permit, card or registration more than 36 months apart. A note only: asylum seekers wait here for a permit,
 * family members get theirs before they travel.
 */
export const arrivalFarFromResidence: Rule = ({ customer }) => {
  if (customer?.arrivalMonth === undefined || customer.firstResidenceDate === undefined) return [];
  return Math.abs(monthsAfter(customer.firstResidenceDate, customer.arrivalMonth)) > farMonths
    ? [finding('arrivalFarFromResidence', ['customer', 'arrivalMonth'], { months: farMonths })]
    : [];
};
