import { isPublicHoliday } from '../../law/holidays.ts';
import { monthsOn } from '../../law/parameters.ts';
import { compareToMonthsAfter, weekday } from '../../values/iso-date.ts';
import { isAfter } from './compare.ts';
import { rules } from './rule.ts';

const saturday = 6;

/** The agreement. */
export const agreement = rules({
  /** What is expected of the customer is not given. */
  expectedOfCustomerMissing: { severity: 'warning', absence: true },
  /** What the municipality agrees to is not given. */
  municipalityCommitsMissing: { severity: 'warning', absence: true },
  /** Neither the date nor the details of the next meeting are given. */
  nextMeetingMissing: {
    severity: 'warning',
    absence: true,
    asks: ['agreement.nextMeetingDate', 'agreement.nextMeetingDetails'],
  },
  /** The next meeting has details but no date; a note only, because the time may be agreed later. */
  nextMeetingWithoutDate: {
    severity: 'info',
    absence: true,
    asks: ['agreement.nextMeetingDate'],
    where: ({ agreement: of }) => of?.nextMeetingDetails !== undefined,
  },
  /** The next meeting is before the plan's date. */
  nextMeetingBeforePlan: {
    severity: 'error',
    at: 'agreement.nextMeetingDate',
    holds: ({ agreement: of, planDate }) => isAfter(planDate, of?.nextMeetingDate),
  },
  /** The next meeting is on the plan's date. */
  nextMeetingSameDay: {
    severity: 'warning',
    at: 'agreement.nextMeetingDate',
    holds: ({ agreement: of, planDate }) => planDate !== undefined && of?.nextMeetingDate === planDate,
  },
  /**
   * The next meeting is later than the plan's date plus the review interval in force; not an error, because the review
   * can take place without that meeting.
   */
  nextMeetingAfterReviewDue: {
    severity: 'warning',
    at: 'agreement.nextMeetingDate',
    holds: ({ agreement: of, planDate }, { parameters }) => {
      if (of?.nextMeetingDate === undefined || planDate === undefined) return false;
      const months = monthsOn('reviewInterval', planDate, parameters);
      return months !== undefined && compareToMonthsAfter(of.nextMeetingDate, planDate, months) > 0 && { months };
    },
  },
  /**
   * The next meeting is on a weekend or a Finnish public holiday; a note only, because meetings are held then too.
   */
  nextMeetingOnHoliday: {
    severity: 'info',
    at: 'agreement.nextMeetingDate',
    holds: ({ agreement: of }) =>
      of?.nextMeetingDate !== undefined &&
      (weekday(of.nextMeetingDate) >= saturday || isPublicHoliday(of.nextMeetingDate)),
  },
});
