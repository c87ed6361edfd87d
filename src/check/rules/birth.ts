import { compareToMonthsAfter } from '../../values/iso-date.ts';
import { finding } from '../findings.ts';
import { earliestDay, isCertainlyBefore, latestDay, yearsAfter } from './compare.ts';
import type { Rule } from './rule.ts';

const adultAge = 18;
const plausibleAge = 110;

/** No date of birth, not even a year. A warning only: refugees may have no papers. */
export const birthDateMissing: Rule = ({ customer }) =>
  customer?.dateOfBirth === undefined ? [finding('birthDateMissing', ['customer', 'dateOfBirth'])] : [];

/** A year or a month alone. 1 January is never questioned: many registers write it for people without papers. */
export const birthDatePartial: Rule = ({ customer }) =>
  customer?.dateOfBirth !== undefined && customer.dateOfBirth.length < 10
    ? [finding('birthDatePartial', ['customer', 'dateOfBirth'])]
    : [];

/** Born after the plan, whatever the day was. */
export const birthDateAfterPlan: Rule = ({ customer, planDate }) =>
  isCertainlyBefore(planDate, customer?.dateOfBirth)
    ? [finding('birthDateAfterPlan', ['customer', 'dateOfBirth'])]
    : [];

/**
 * Under 18 on the day of the plan even if born on the earliest day that the date leaves open: a child has a form of its
 * own. Silent where the birth is after the plan, which is another question.
 */
export const customerIsMinor: Rule = ({ customer, planDate }) => {
  const dateOfBirth = customer?.dateOfBirth;
  if (dateOfBirth === undefined || planDate === undefined || isCertainlyBefore(planDate, dateOfBirth)) return [];
  if (yearsAfter(planDate, dateOfBirth) > adultAge) return [];
  // Who was born on 29 February comes of age on 28 February, as act 150/1930, section 3, counts years.
  return compareToMonthsAfter(planDate, earliestDay(dateOfBirth), adultAge * 12) < 0
    ? [finding('customerIsMinor', ['customer', 'dateOfBirth'])]
    : [];
};

/** More than 110 full years old on the day of the plan even if born on the latest day that the date leaves open. */
export const customerAgeImplausible: Rule = ({ customer, planDate }) => {
  const dateOfBirth = customer?.dateOfBirth;
  if (dateOfBirth === undefined || planDate === undefined) return [];
  if (yearsAfter(planDate, dateOfBirth) <= plausibleAge) return [];
  return compareToMonthsAfter(planDate, latestDay(dateOfBirth), (plausibleAge + 1) * 12) < 0
    ? []
    : [finding('customerAgeImplausible', ['customer', 'dateOfBirth'], { years: plausibleAge })];
};

/** A permit, card or registration before the birth. */
export const residenceDateBeforeBirth: Rule = ({ customer }) =>
  isCertainlyBefore(customer?.firstResidenceDate, customer?.dateOfBirth)
    ? [finding('residenceDateBeforeBirth', ['customer', 'firstResidenceDate'])]
    : [];

/** An arrival before the birth. Who was born in the year or the month of the arrival may have come as a baby. */
export const arrivalBeforeBirth: Rule = ({ customer }) =>
  isCertainlyBefore(customer?.arrivalMonth, customer?.dateOfBirth)
    ? [finding('arrivalBeforeBirth', ['customer', 'arrivalMonth'])]
    : [];
