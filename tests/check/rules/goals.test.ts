import { expect, test } from 'vitest';
import { primaryGoals, type PrimaryGoal } from '../../../src/plan/options.ts';
import { codesWith, type Changes } from './plan.ts';

test.each<[string, Changes, readonly string[]]>([
  ['no summary', { lifeSituation: { summary: undefined } }, ['summaryMissing']],
  ['no life situation at all', { lifeSituation: undefined }, ['summaryMissing']],
  ['no wish, which may be refused', { goals: { wishes: undefined } }, ['wishesMissing']],
])('%s', (_, changes, codes) => {
  expect(codesWith(changes)).toEqual(codes);
});

type CodesOfGoal = Readonly<Record<PrimaryGoal, readonly string[]>>;
const silent: CodesOfGoal = {
  workOrEntrepreneurship: [],
  profession: [],
  literacy: [],
  basicEducation: [],
  basicLanguageSkills: [],
  otherLanguageLevel: [],
  rehabilitation: [],
  dailyLife: [],
  other: [],
};

test.each(primaryGoals)('with nothing but the goal %s', (primaryGoal) => {
  const codes: CodesOfGoal = {
    ...silent,
    workOrEntrepreneurship: ['professionalGoalsMissing'],
    profession: ['studyPlanMissing'],
    literacy: ['languagePlanMissing', 'studyPlanMissing'],
    basicEducation: ['studyPlanMissing'],
    basicLanguageSkills: ['languagePlanMissing'],
    otherLanguageLevel: ['languagePlanMissing'],
  };
  const goals = { primaryGoal, languageStudyPlan: undefined, otherStudyPlan: undefined };
  expect(codesWith({ goals })).toEqual(codes[primaryGoal]);
});

test.each(primaryGoals)('with everything beside the goal %s', (primaryGoal) => {
  const unexpected = ['professionalGoalsUnexpected', 'specifyWithoutOption'];
  const codes: CodesOfGoal = {
    workOrEntrepreneurship: ['specifyWithoutOption'],
    profession: ['specifyWithoutOption'],
    literacy: unexpected,
    basicEducation: unexpected,
    basicLanguageSkills: unexpected,
    otherLanguageLevel: ['professionalGoalsUnexpected'],
    rehabilitation: unexpected,
    dailyLife: unexpected,
    other: ['professionalGoalsUnexpected'],
  };
  const goals = { primaryGoal, primaryGoalSpecify: 'Oma yhdistys', professionalGoals: 'Leipuri' };
  expect(codesWith({ goals })).toEqual(codes[primaryGoal]);
});

test.each<[string, Changes['goals'], readonly string[]]>([
  ['literacy with a language plan', { primaryGoal: 'literacy', otherStudyPlan: undefined }, []],
  [
    'literacy with another plan only',
    { primaryGoal: 'literacy', languageStudyPlan: undefined },
    ['languagePlanMissing'],
  ],
  ['basic education with either plan', { primaryGoal: 'basicEducation', otherStudyPlan: undefined }, []],
  ['a profession with either plan', { primaryGoal: 'profession', languageStudyPlan: undefined }, []],
])('study plans: %s', (_, goals, codes) => {
  expect(codesWith({ goals })).toEqual(codes);
});

test('while no goal is chosen, nothing depends on it', () => {
  const filled = { primaryGoal: undefined, primaryGoalSpecify: 'A2.2', professionalGoals: 'Leipuri' };
  expect(codesWith({ goals: filled })).toEqual([]);
  expect(
    codesWith({ goals: { primaryGoal: undefined, languageStudyPlan: undefined, otherStudyPlan: undefined } }),
  ).toEqual([]);
});
