import type { PathsOf } from '../internal/field-path.ts';
import type { IntegrationPlan } from './plan.ts';

/** A field of the plan, or one of its two tables, as text: `customer.name`, `measures`, `measures[].schedule`. */
export type FieldPath = PathsOf<IntegrationPlan>;

/**
 * Whom an answer tells something about, and how much harm it can do: `none` nothing personal · `plan` about the plan ·
 * `contact` where the customer can be found · `identity` who the customer is · `special` may hold health or social facts
 * (GDPR, article 9): all free text does.
 */
export type PrivacyClass = 'none' | 'plan' | 'contact' | 'identity' | 'special';

/**
 * What is known of a field beyond its shape. `expected`: whether a good final plan answers it (`sometimes`: only when
 * answered, or when its absence is a finding now; `never`: not a question to people). `multiline`: a long text.
 */
export interface FieldFacts {
  readonly privacy: PrivacyClass;
  readonly expected: 'always' | 'sometimes' | 'never';
  readonly multiline?: true;
}

/** Every field and table of the plan, in paper order. A field of the interfaces that is missing here does not compile. */
export const planFields = {
  modelVersion: { privacy: 'none', expected: 'never' },

  contributors: { privacy: 'plan', expected: 'always' },
  'contributors[].id': { privacy: 'none', expected: 'never' },
  'contributors[].name': { privacy: 'identity', expected: 'sometimes' },
  'contributors[].organisation': { privacy: 'contact', expected: 'sometimes' },
  planDate: { privacy: 'plan', expected: 'always' },

  'customer.name': { privacy: 'identity', expected: 'always' },
  'customer.dateOfBirth': { privacy: 'identity', expected: 'always' },
  'customer.citizenships': { privacy: 'identity', expected: 'always' },
  'customer.nativeLanguages': { privacy: 'identity', expected: 'always' },
  'customer.contactLanguage': { privacy: 'identity', expected: 'always' },
  'customer.languageDetails': { privacy: 'special', expected: 'sometimes' },
  'customer.interpreter': { privacy: 'plan', expected: 'always' },
  'customer.address': { privacy: 'contact', expected: 'sometimes' },
  'customer.postalCode': { privacy: 'contact', expected: 'sometimes' },
  'customer.town': { privacy: 'contact', expected: 'sometimes' },
  'customer.telephone': { privacy: 'contact', expected: 'sometimes' },
  'customer.email': { privacy: 'contact', expected: 'sometimes' },
  'customer.arrivalMonth': { privacy: 'identity', expected: 'sometimes' },
  'customer.firstResidenceDate': { privacy: 'identity', expected: 'always' },
  'customer.withinThreeYears': { privacy: 'plan', expected: 'sometimes' },

  'status.kind': { privacy: 'plan', expected: 'always' },
  'status.firstPlanDate': { privacy: 'plan', expected: 'sometimes' },

  'lifeSituation.summary': { privacy: 'special', expected: 'always', multiline: true },

  'goals.wishes': { privacy: 'special', expected: 'always', multiline: true },
  'goals.primaryGoal': { privacy: 'special', expected: 'always' },
  'goals.primaryGoalSpecify': { privacy: 'special', expected: 'sometimes' },
  'goals.primaryGoalDetails': { privacy: 'special', expected: 'sometimes', multiline: true },
  'goals.professionalGoals': { privacy: 'special', expected: 'sometimes', multiline: true },
  'goals.languageStudyPlan': { privacy: 'special', expected: 'sometimes', multiline: true },
  'goals.otherStudyPlan': { privacy: 'special', expected: 'sometimes', multiline: true },
  'goals.otherLongTermMeasures': { privacy: 'special', expected: 'sometimes', multiline: true },

  measures: { privacy: 'plan', expected: 'always' },
  'measures[].id': { privacy: 'none', expected: 'never' },
  'measures[].intermediateGoal': { privacy: 'special', expected: 'sometimes' },
  'measures[].measure': { privacy: 'special', expected: 'always' },
  'measures[].responsibleParty': { privacy: 'special', expected: 'always' },
  'measures[].schedule': { privacy: 'special', expected: 'sometimes' },
  'measures[].dueDate': { privacy: 'plan', expected: 'sometimes' },

  'agreement.rightsAndDutiesDiscussed': { privacy: 'plan', expected: 'always' },
  'agreement.agreedMattersUnderstood': { privacy: 'plan', expected: 'always' },
  'agreement.expectedOfCustomer': { privacy: 'special', expected: 'always', multiline: true },
  'agreement.municipalityCommits': { privacy: 'special', expected: 'always', multiline: true },
  'agreement.nextMeetingDate': { privacy: 'plan', expected: 'always' },
  'agreement.nextMeetingDetails': { privacy: 'special', expected: 'sometimes' },
} as const satisfies Record<FieldPath, FieldFacts>;

/** The sections of the paper, in its order. The plan's own date stands on paper at the end of the first. */
export const planSections = [
  'contributors',
  'customer',
  'status',
  'lifeSituation',
  'goals',
  'measures',
  'agreement',
] as const;

/** One of {@link planSections}. */
export type SectionName = (typeof planSections)[number];
