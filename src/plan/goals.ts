import type { LongText, Text } from '../values/text.ts';
import type { PrimaryGoal } from './options.ts';

/** "Goals For Integration". */
export interface Goals {
  /** "Wishes for the future in the customer's own words." */
  readonly wishes?: LongText;
  /** "The primary goal of the customer's integration plan is (choose one)". */
  readonly primaryGoal: PrimaryGoal;
  /** The words after "specify". Required when the primary goal is `otherLanguageLevel` or `other`. */
  readonly primaryGoalSpecify?: Text;
  /** "Additional information on the primary goal". */
  readonly primaryGoalDetails?: LongText;
  /** "If the primary goal is employment or entrepreneurship: Primary and alternative professional goals". */
  readonly professionalGoals?: LongText;
  /** "Language study plan". */
  readonly languageStudyPlan?: LongText;
  /** "Other study plan". */
  readonly otherStudyPlan?: LongText;
  /** "Other measures that improve integration in the long term". */
  readonly otherLongTermMeasures?: LongText;
}

/** The goals of a draft: everything may still be absent. */
export type GoalsDraft = Partial<Goals>;
