import { finding } from '../findings.ts';
import { isAfter } from './compare.ts';
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
  return Math.abs(monthCount(customer.arrivalMonth) - monthCount(customer.firstResidenceDate)) > farMonths
    ? [finding('arrivalFarFromResidence', ['customer', 'arrivalMonth'], { months: farMonths })]
    : [];
};

const monthCount = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
