import { rules } from './rule.ts';

/** The history of a person's plans: what `checkHistory` reports, which compares them. */
export const history = rules({
  /**
   * A plan's date is not after that of the plan before it: the plans are handed in from the oldest to the newest.
   */
  planDatesNotRising: { severity: 'error' },
  /**
   * An update gives another date of the first plan than the first plan, or the first update of those handed in, does.
   */
  firstPlanDateChanged: { severity: 'error' },
  /**
   * A plan that follows another is marked as the first; not an error, because a person who moves can be given a new
   * one.
   */
  secondFirstPlan: { severity: 'warning' },
  /**
   * The date of birth, of arrival or of the permit, card or registration is certainly another than in an earlier plan;
   * not an error, because such dates are often corrected. A year that becomes a day of that year is no other date.
   */
  identityChanged: { severity: 'warning' },
  /** The primary goal is another than in the plan before; a note only, because goals are reached. */
  primaryGoalChanged: { severity: 'info' },
  /**
   * A text of the goals section that the plan before had is not given any more; a note only, because it may be meant
   * so. Neither the specification of the primary goal nor the rows of the table count.
   */
  goalsDropped: { severity: 'info' },
  /**
   * The newest plan's date plus the review interval in force on it is before the day of the check; needs the option
   * `on`.
   */
  reviewOverdue: { severity: 'warning' },
});
