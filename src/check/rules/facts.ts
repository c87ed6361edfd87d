import type { ShapeFacts } from '../../form/shape-finding.ts';

/** The numbers that belong to a finding: of the form, the law or the document's shape, never of a person's answers. */
export interface FactsByCode extends ShapeFacts {
  /** As a rule, how many years all plans together last. */
  readonly totalDurationExceeded: { readonly years: number };
  /** The age above which we ask. */
  readonly customerAgeImplausible: { readonly years: number };
  /** How far apart is far. */
  readonly arrivalFarFromResidence: { readonly months: number };
  /** Within how many years the first plan is drawn up. */
  readonly windowClosed: { readonly years: number };
  readonly windowException: { readonly years: number };
  /** How many days before its end the window counts as ending soon. */
  readonly windowEndsSoon: { readonly days: number };
  readonly statementContradicted: { readonly years: number; readonly plan: 'first' | 'update' };
  /** How many months the table of measures covers. */
  readonly dueDateOutsideTwelveMonths: { readonly months: number };
  /** Within how many months the municipality reviews the plan. */
  readonly nextMeetingAfterReviewDue: { readonly months: number };
  readonly reviewOverdue: { readonly months: number };
}
