import { planFields, type FieldPath, type IntegrationPlan } from '../../src/index.ts';
import { withAt } from '../support/with.ts';
import { valueAt } from '../../src/form/paths.ts';

/** A plan that answers every field; its texts are made by the caller from the field. */
export function answeredPlan(text: (field: FieldPath) => string): IntegrationPlan {
  return {
    modelVersion: 1,
    contributors: [
      { id: 'c1', name: text('contributors[].name'), organisation: text('contributors[].organisation') },
      { id: 'c2', name: text('contributors[].name') },
    ],
    planDate: '2026-03-24',
    customer: {
      name: text('customer.name'),
      dateOfBirth: '1991-05-17',
      citizenships: ['SO', 'stateless'],
      nativeLanguages: ['so', 'kmr'],
      contactLanguage: 'ar',
      languageDetails: text('customer.languageDetails'),
      interpreter: true,
      address: text('customer.address'),
      postalCode: text('customer.postalCode'),
      town: text('customer.town'),
      telephone: text('customer.telephone'),
      email: text('customer.email'),
      arrivalMonth: '2024-11',
      firstResidenceDate: '2024-10-13',
      withinThreeYears: true,
    },
    status: { kind: 'update', firstPlanDate: '2025-01-14' },
    lifeSituation: { summary: text('lifeSituation.summary') },
    goals: {
      wishes: text('goals.wishes'),
      primaryGoal: 'other',
      primaryGoalSpecify: text('goals.primaryGoalSpecify'),
      primaryGoalDetails: text('goals.primaryGoalDetails'),
      professionalGoals: text('goals.professionalGoals'),
      languageStudyPlan: text('goals.languageStudyPlan'),
      otherStudyPlan: text('goals.otherStudyPlan'),
      otherLongTermMeasures: text('goals.otherLongTermMeasures'),
    },
    measures: [
      {
        id: 'm1',
        intermediateGoal: text('measures[].intermediateGoal'),
        measure: text('measures[].measure'),
        responsibleParty: text('measures[].responsibleParty'),
        schedule: text('measures[].schedule'),
        dueDate: '2026-08-19',
      },
      { id: 'm2', measure: text('measures[].measure') },
      { id: 'm3', measure: text('measures[].measure'), responsibleParty: text('measures[].responsibleParty') },
    ],
    agreement: {
      rightsAndDutiesDiscussed: true,
      agreedMattersUnderstood: true,
      expectedOfCustomer: text('agreement.expectedOfCustomer'),
      municipalityCommits: text('agreement.municipalityCommits'),
      nextMeetingDate: '2026-09-15',
      nextMeetingDetails: text('agreement.nextMeetingDetails'),
    },
  };
}

export const everyField = Object.keys(planFields) as readonly FieldPath[];

/** Where an answer to a field stands in a document; of a column, in its first row. */
export function pathOf(field: FieldPath): readonly (string | number)[] {
  return field
    .replace('[]', '.0')
    .split('.')
    .map((key) => (key === '0' ? 0 : key));
}

/** A copy of the plan with another answer to a field, of the same kind; a table has a row more. */
export function answeredOtherwise(plan: IntegrationPlan, field: FieldPath): unknown {
  const answer = valueAt(plan, pathOf(field));
  return withAt(plan, pathOf(field), otherAnswer(answer));
}

function otherAnswer(answer: unknown): unknown {
  if (typeof answer === 'boolean') return !answer;
  if (Array.isArray(answer)) return [...(answer as readonly unknown[]), answer[0]];
  const other: Readonly<Record<string, unknown>> = {
    update: 'first',
    other: 'literacy',
    ar: 'so',
    '2024-11': '2023-10',
  };
  if (typeof answer !== 'string') return undefined;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(answer)) return '1971-01-02';
  return other[answer] ?? `${answer} otherwise`;
}
