import { isPublicHoliday } from '../../law/holidays.ts';
import { legalParameters, monthsOn } from '../../law/parameters.ts';
import { compareToMonthsAfter, weekday } from '../../values/iso-date.ts';
import { finding } from '../findings.ts';
import { isAfter } from './compare.ts';
import type { Rule } from './rule.ts';

const saturday = 6;

/** Nothing is said of what the customer does. */
export const expectedOfCustomerMissing: Rule = ({ agreement }) =>
  agreement?.expectedOfCustomer === undefined
    ? [finding('expectedOfCustomerMissing', ['agreement', 'expectedOfCustomer'])]
    : [];

/** Nothing is said of what the municipality does. */
export const municipalityCommitsMissing: Rule = ({ agreement }) =>
  agreement?.municipalityCommits === undefined
    ? [finding('municipalityCommitsMissing', ['agreement', 'municipalityCommits'])]
    : [];

/** Neither a day for the next meeting nor a word about it. */
export const nextMeetingMissing: Rule = ({ agreement }) =>
  agreement?.nextMeetingDate === undefined && agreement?.nextMeetingDetails === undefined
    ? [finding('nextMeetingMissing', ['agreement', 'nextMeetingDate'])]
    : [];

/** Words about the next meeting, but no day. */
export const nextMeetingWithoutDate: Rule = ({ agreement }) =>
  agreement?.nextMeetingDate === undefined && agreement?.nextMeetingDetails !== undefined
    ? [finding('nextMeetingWithoutDate', ['agreement', 'nextMeetingDate'])]
    : [];

/** The next meeting lies before the plan that announces it. */
export const nextMeetingBeforePlan: Rule = ({ agreement, planDate }) =>
  isAfter(planDate, agreement?.nextMeetingDate)
    ? [finding('nextMeetingBeforePlan', ['agreement', 'nextMeetingDate'])]
    : [];

/** The next meeting on the day of the plan itself. */
export const nextMeetingSameDay: Rule = ({ agreement, planDate }) =>
  planDate !== undefined && agreement?.nextMeetingDate === planDate
    ? [finding('nextMeetingSameDay', ['agreement', 'nextMeetingDate'])]
    : [];

/** The next meeting is after the day by which the municipality reviews the plan, by the law of the plan's day. */
export const nextMeetingAfterReviewDue: Rule = ({ agreement, planDate }, { parameters = legalParameters }) => {
  if (agreement?.nextMeetingDate === undefined || planDate === undefined) return [];
  const months = monthsOn('reviewInterval', planDate, parameters);
  return months !== undefined && compareToMonthsAfter(agreement.nextMeetingDate, planDate, months) > 0
    ? [finding('nextMeetingAfterReviewDue', ['agreement', 'nextMeetingDate'], { months })]
    : [];
};

/** The next meeting on a Saturday, a Sunday or a Finnish public holiday. */
export const nextMeetingOnHoliday: Rule = ({ agreement }) =>
  agreement?.nextMeetingDate !== undefined &&
  (weekday(agreement.nextMeetingDate) >= saturday || isPublicHoliday(agreement.nextMeetingDate))
    ? [finding('nextMeetingOnHoliday', ['agreement', 'nextMeetingDate'])]
    : [];
