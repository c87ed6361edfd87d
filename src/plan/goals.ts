import { longText, option, text } from '../form/kinds/index.ts';
import { optional, required, section } from '../form/section.ts';
import type { LongText, Text } from '../values/text.ts';
import { primaryGoals, type PrimaryGoal } from './options.ts';

/** "Goals For Integration". */
export type Goals = {
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
};

/** The goals of a draft: everything may still be absent. */
export type GoalsDraft = Partial<Goals>;

export const goals = section<Goals>(
  'Goals',
  {
    wishes: optional(longText, { privacy: 'special', missing: 'wishesMissing' }),
    primaryGoal: required(option(primaryGoals), { privacy: 'special' }),
    primaryGoalSpecify: optional(text, { privacy: 'special' }),
    primaryGoalDetails: optional(longText, { privacy: 'special' }),
    professionalGoals: optional(longText, { privacy: 'special' }),
    languageStudyPlan: optional(longText, { privacy: 'special' }),
    otherStudyPlan: optional(longText, { privacy: 'special' }),
    otherLongTermMeasures: optional(longText, { privacy: 'special' }),
  },
  { conditions: [{ when: 'primaryGoal', in: ['otherLanguageLevel', 'other'], require: 'primaryGoalSpecify' }] },
);
