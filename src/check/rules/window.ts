import { lastDayInTime, windowEndOn } from '../../law/deadlines.ts';
import { isWorkingDay, nextWorkingDay } from '../../law/holidays.ts';
import { daysBetween } from '../../values/days.ts';
import { isAfter, isCertainlyBefore } from './compare.ts';
import { rules } from './rule.ts';

const soonDays = 90;

/** The three years for the first plan. The window binds that plan alone: of an update, only the statement is judged. */
export const firstPlanWindow = rules({
  /**
   * The date of the first permit, card or registration is not given, so eligibility cannot be determined; not an
   * error, because the plan can be drawn up all the same.
   */
  residenceDateMissing: { severity: 'warning', absence: true },
  /** The date of the permit, card or registration is certainly before the date of birth. */
  residenceDateBeforeBirth: {
    severity: 'error',
    at: 'customer.firstResidenceDate',
    holds: ({ customer }) => isCertainlyBefore(customer?.firstResidenceDate, customer?.dateOfBirth),
  },
  /**
   * The date of the permit, card or registration is after the plan's date; not an error, because a registration can be
   * pending.
   */
  residenceDateAfterPlan: {
    severity: 'warning',
    at: 'customer.firstResidenceDate',
    holds: ({ customer, planDate }) => isAfter(customer?.firstResidenceDate, planDate),
  },
  /**
   * At most 90 days of the window are left, and the first plan is not yet drawn up (no date, or one after `on`); needs
   * the option `on`.
   */
  windowEndsSoon: {
    severity: 'info',
    at: 'customer.firstResidenceDate',
    // A plan that does not say which it is counts as a first plan here.
    holds: ({ planDate, status, customer }, { options: { on, boundary }, parameters }) => {
      const firstResidenceDate = customer?.firstResidenceDate;
      if (on === undefined || firstResidenceDate === undefined || status?.kind === 'update') return false;
      if (planDate !== undefined && planDate <= on) return false;
      const end = windowEndOn(firstResidenceDate, planDate ?? on, parameters, boundary);
      const daysLeft = end === undefined ? -1 : daysBetween(on, end);
      return daysLeft >= 0 && daysLeft <= soonDays && { days: soonDays };
    },
  },
  /**
   * The first plan is dated the last day of the statutory window, where the form ("less than 3 years") is a day
   * stricter than the act; with the option `boundary: 'formLiteral'` it stands beside `windowClosed`.
   */
  windowLastDay: {
    severity: 'info',
    at: 'customer.firstResidenceDate',
    holds: (_, { window }) => window?.kind === 'first' && window.afterEnd === 0,
  },
  /**
   * The first plan is dated after the window, and no ground for an exception that is certainly in force is given; not
   * an error, because the authority decides.
   */
  windowClosed: {
    severity: 'warning',
    at: 'customer.firstResidenceDate',
    holds: (_, { window }) =>
      window?.kind === 'first' && window.isClosed && !window.isExcepted && { years: window.months / 12 },
  },
  /**
   * The first plan is dated after the window, and the option `windowException` names a ground that is in force; not an
   * error, because the authority decides.
   */
  windowException: {
    severity: 'warning',
    at: 'customer.firstResidenceDate',
    holds: (_, { window }) =>
      window?.kind === 'first' && window.isClosed && window.isExcepted && { years: window.months / 12 },
  },
  /**
   * Beside `windowClosed`: the window ends on a Saturday, a Sunday or a holiday, and the plan is dated the next
   * working day; a note and never an extension, because it is not settled that act 150/1930, section 5, applies to
   * this window.
   */
  windowEndsOnHoliday: {
    severity: 'info',
    at: 'customer.firstResidenceDate',
    holds: (_, { window }) => {
      if (window?.kind !== 'first' || !window.isClosed || window.isExcepted) return false;
      const end = lastDayInTime(window.firstResidenceDate, window.months, 'statutory');
      return !isWorkingDay(end) && window.planDate === nextWorkingDay(end);
    },
  },
  /**
   * "Less than 3 years have passed" is ticked although the window had closed on the day of the plan; an error on a
   * first plan, a note on an update, which the window does not concern.
   */
  statementContradicted: {
    severity: 'error',
    // An exception does not make the statement true.
    each: ({ customer }, { window }, report) => {
      if (window?.isClosed !== true || customer?.withinThreeYears !== true) return;
      const { kind, months } = window;
      report(['customer', 'withinThreeYears'], {
        facts: { years: months / 12, plan: kind },
        severity: kind === 'first' ? 'error' : 'info',
      });
    },
  },
  /**
   * "Less than 3 years have passed" is not ticked on a first plan although the plan is in time; not an error, because
   * the dates say it too.
   */
  statementNotTicked: {
    severity: 'warning',
    absence: true,
    at: 'customer.withinThreeYears',
    holds: ({ customer }, { window }) =>
      window?.kind === 'first' && !window.isClosed && customer?.withinThreeYears !== true,
  },
  /** The option `jobseeker` is true: the employment authority draws the plan up, not the municipality. */
  customerIsJobseeker: {
    severity: 'warning',
    each: (_, { options }, report) => {
      if (options.jobseeker === true) report([]);
    },
  },
});
