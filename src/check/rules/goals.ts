import type { PrimaryGoal } from '../../plan/options.ts';
import { finding } from '../findings.ts';
import type { Rule } from './rule.ts';
import { conditions } from '../../plan/fields.ts';

const professionalGoalsFit: readonly PrimaryGoal[] = ['workOrEntrepreneurship', 'profession'];
const languagePlanExpected: readonly PrimaryGoal[] = ['basicLanguageSkills', 'otherLanguageLevel', 'literacy'];
const studyPlanExpected: readonly PrimaryGoal[] = ['literacy', 'basicEducation', 'profession'];

/** No summary of the life situation. */
export const summaryMissing: Rule = ({ lifeSituation }) =>
  lifeSituation?.summary === undefined ? [finding('summaryMissing', ['lifeSituation', 'summary'])] : [];

/** No wish for the future. A note only: a wish may be refused. */
export const wishesMissing: Rule = ({ goals }) =>
  goals?.wishes === undefined ? [finding('wishesMissing', ['goals', 'wishes'])] : [];

const specified: readonly string[] = conditions
  .filter(({ require }) => require === 'goals.primaryGoalSpecify')
  .flatMap((condition) => condition.in);

/** Words after "specify" of an option that is not the one chosen: they would be lost in print. The text is kept. */
export const specifyWithoutOption: Rule = ({ goals }) =>
  goals?.primaryGoalSpecify !== undefined && goals.primaryGoal !== undefined && !specified.includes(goals.primaryGoal)
    ? [finding('specifyWithoutOption', ['goals', 'primaryGoalSpecify'])]
    : [];

/** Professional goals though the primary goal is neither work nor a profession. */
export const professionalGoalsUnexpected: Rule = ({ goals }) =>
  goals?.professionalGoals !== undefined &&
  goals.primaryGoal !== undefined &&
  !professionalGoalsFit.includes(goals.primaryGoal)
    ? [finding('professionalGoalsUnexpected', ['goals', 'professionalGoals'])]
    : [];

/** Work or entrepreneurship as the primary goal, and no professional goals, which the form asks for in that case. */
export const professionalGoalsMissing: Rule = ({ goals }) =>
  goals?.primaryGoal === 'workOrEntrepreneurship' && goals.professionalGoals === undefined
    ? [finding('professionalGoalsMissing', ['goals', 'professionalGoals'])]
    : [];

/** A goal of language or literacy without a plan for studying the language. */
export const languagePlanMissing: Rule = ({ goals }) =>
  goals?.primaryGoal !== undefined &&
  goals.languageStudyPlan === undefined &&
  languagePlanExpected.includes(goals.primaryGoal)
    ? [finding('languagePlanMissing', ['goals', 'languageStudyPlan'])]
    : [];

/** A goal that is reached by studying, and neither of the two study plans. */
export const studyPlanMissing: Rule = ({ goals }) =>
  goals?.primaryGoal !== undefined &&
  goals.languageStudyPlan === undefined &&
  goals.otherStudyPlan === undefined &&
  studyPlanExpected.includes(goals.primaryGoal)
    ? [finding('studyPlanMissing', ['goals', 'otherStudyPlan'])]
    : [];
