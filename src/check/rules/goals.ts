import { goals as goalsOfForm } from '../../plan/goals.ts';
import type { PrimaryGoal } from '../../plan/options.ts';
import type { PlanDraft } from '../../plan/plan.ts';
import { rules } from './rule.ts';

/** Life situation and goals. */
export const goals = rules({
  /** The summary of the life situation is not given. */
  summaryMissing: { severity: 'warning', absence: true },
  /** The wishes for the future are not given; a note only, because a person may refuse to say them. */
  wishesMissing: { severity: 'info', absence: true },
  /**
   * The primary goal is specified although the chosen goal asks for no specification; not an error, because the text
   * is kept, but the paper has no line for it.
   */
  specifyWithoutOption: {
    severity: 'warning',
    at: 'goals.primaryGoalSpecify',
    holds: ({ goals: of }) =>
      of?.primaryGoalSpecify !== undefined && of.primaryGoal !== undefined && !isSpecified(of.primaryGoal),
  },
  /**
   * Professional goals are given although the primary goal is neither work nor a profession; a note only, because they
   * can be a later aim.
   */
  professionalGoalsUnexpected: {
    severity: 'info',
    at: 'goals.professionalGoals',
    holds: ({ goals: of }) =>
      of?.professionalGoals !== undefined &&
      of.primaryGoal !== undefined &&
      of.primaryGoal !== 'workOrEntrepreneurship' &&
      of.primaryGoal !== 'profession',
  },
  /** The primary goal is work or entrepreneurship, and no professional goals are given. */
  professionalGoalsMissing: {
    severity: 'warning',
    absence: true,
    asks: ['goals.professionalGoals'],
    where: goalIs('workOrEntrepreneurship'),
  },
  /**
   * The primary goal is basic language skills, another language level or literacy, and there is no language study
   * plan.
   */
  languagePlanMissing: {
    severity: 'warning',
    absence: true,
    asks: ['goals.languageStudyPlan'],
    where: goalIs('basicLanguageSkills', 'otherLanguageLevel', 'literacy'),
  },
  /** The primary goal is literacy, basic education or a profession, and there is no study plan of either kind. */
  studyPlanMissing: {
    severity: 'warning',
    absence: true,
    asks: ['goals.otherStudyPlan', 'goals.languageStudyPlan'],
    where: goalIs('literacy', 'basicEducation', 'profession'),
  },
});

function goalIs(...primaryGoals: readonly PrimaryGoal[]): (plan: PlanDraft) => boolean {
  return ({ goals: of }) => of?.primaryGoal !== undefined && primaryGoals.includes(of.primaryGoal);
}

/** Whether the form has room for words after this goal; elsewhere they would be lost in print. */
function isSpecified(primaryGoal: PrimaryGoal): boolean {
  return goalsOfForm.conditions.some(
    (condition) => condition.require === 'primaryGoalSpecify' && condition.in.includes(primaryGoal),
  );
}
