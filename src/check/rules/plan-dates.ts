import { monthsOn } from '../../law/parameters.ts';
import { compareToMonthsAfter } from '../../values/iso-date.ts';
import { isAfter } from './compare.ts';
import { rules } from './rule.ts';

/** The plan's own dates. */
export const planDates = rules({
  /** The plan's date is after the day of the check; needs the option `on`. */
  planDateInFuture: {
    severity: 'warning',
    at: 'planDate',
    holds: ({ planDate }, { options }) => isAfter(planDate, options.on),
  },
  /** A first plan gives a date of the first plan other than the plan's own date. */
  firstPlanDateDiffers: {
    severity: 'error',
    at: 'status.firstPlanDate',
    holds: ({ planDate, status }) =>
      status?.kind === 'first' &&
      status.firstPlanDate !== undefined &&
      planDate !== undefined &&
      status.firstPlanDate !== planDate,
  },
  /** An update gives a date of the first plan after the plan's own date. */
  firstPlanDateAfterPlan: {
    severity: 'error',
    at: 'status.firstPlanDate',
    holds: ({ planDate, status }) => status?.kind === 'update' && isAfter(status.firstPlanDate, planDate),
  },
  /**
   * An update is dated the same day as the first plan; not an error, because a plan can be corrected the day it is
   * drawn up.
   */
  firstPlanDateSameDay: {
    severity: 'warning',
    at: 'status.firstPlanDate',
    // More often a wrong box or a copied date than a plan corrected on its day.
    holds: ({ planDate, status }) =>
      status?.kind === 'update' && status.firstPlanDate !== undefined && status.firstPlanDate === planDate,
  },
  /**
   * An update is dated later than the first plan's date plus the longest total duration in force on the plan's date; a
   * note only, because that duration holds as a rule.
   */
  totalDurationExceeded: {
    severity: 'info',
    at: 'planDate',
    holds: ({ planDate, status }, { parameters }) => {
      if (status?.kind !== 'update' || status.firstPlanDate === undefined || planDate === undefined) return false;
      const months = monthsOn('totalMaxDuration', planDate, parameters);
      const isLonger = months !== undefined && compareToMonthsAfter(planDate, status.firstPlanDate, months) > 0;
      return isLonger && { years: months / 12 };
    },
  },
});
