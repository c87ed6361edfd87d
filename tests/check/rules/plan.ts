import type { FindingCode } from '../../../src/check/catalogue.ts';
import { findingsOfRules } from '../../../src/check/run-rules.ts';
import { shapeOf } from '../../../src/check/shape.ts';
import type { Finding } from '../../../src/check/findings.ts';
import type { CheckOptions } from '../../../src/check/options.ts';
import type { PlanDraft } from '../../../src/plan/plan.ts';

/** A first plan, made on a Tuesday, on which no rule has anything to say. */
export const goodPlan = {
  modelVersion: 1,
  contributors: [
    { id: 'c1', name: 'Kaarina Esimerkki', organisation: 'Esimerkkilän kunta' },
    { id: 'c2', name: 'Tuomas Malli', organisation: 'Tulkkipalvelu' },
  ],
  planDate: '2026-03-10',
  customer: {
    name: 'Zahra Esimerkki',
    dateOfBirth: '1990-05-17',
    citizenships: ['IQ'],
    nativeLanguages: ['ckb', 'ar'],
    contactLanguage: 'ckb',
    interpreter: true,
    address: 'Esimerkkikuja 4 B 12',
    postalCode: '00990',
    town: 'Esimerkkilä',
    telephone: '000 012 3499',
    email: 'zahra@example.org',
    arrivalMonth: '2025-08',
    firstResidenceDate: '2025-06-16',
    withinThreeYears: true,
  },
  status: { kind: 'first' },
  lifeSituation: { summary: 'Zahra asuu kahden lapsensa kanssa ja on opiskellut yhdeksän vuotta.' },
  goals: {
    wishes: 'Haluan työskennellä leipomossa.',
    primaryGoal: 'basicLanguageSkills',
    languageStudyPlan: 'Kansalaisopiston kurssi syksystä alkaen.',
    otherStudyPlan: 'Digitaitojen lyhyt kurssi.',
  },
  measures: [
    {
      id: 'm1',
      intermediateGoal: 'Arjen suomi',
      measure: 'Kurssi',
      responsibleParty: 'Asiakas',
      schedule: 'Syksy 2026',
    },
    { id: 'm2', intermediateGoal: 'Terveys', measure: 'Tarkastus', responsibleParty: 'Kunta', dueDate: '2026-09-01' },
  ],
  agreement: {
    rightsAndDutiesDiscussed: true,
    agreedMattersUnderstood: true,
    expectedOfCustomer: 'Käy kurssilla.',
    municipalityCommits: 'Varaa tulkin.',
    nextMeetingDate: '2026-08-18',
    nextMeetingDetails: 'Klo 10 kirjastossa',
  },
} as const satisfies PlanDraft;

/** An update of the same plan, on which no rule has anything to say either. */
export const goodUpdate: Changes = {
  planDate: '2026-03-10',
  status: { kind: 'update', firstPlanDate: '2025-09-09' },
};

/** Answers to put in the place of the good plan's; `undefined` takes one away. Lists and tables are replaced whole. */
export type Changes = {
  readonly [Key in keyof PlanDraft]?: NonNullable<PlanDraft[Key]> extends readonly unknown[] | string | number
    ? PlanDraft[Key] | undefined
    : | { readonly [Field in keyof NonNullable<PlanDraft[Key]>]?: NonNullable<PlanDraft[Key]>[Field] | undefined }
      | undefined;
};

/** The good plan with some answers changed. */
export function planWith(...changes: readonly Changes[]): PlanDraft {
  const plan: Record<string, unknown> = { ...goodPlan };
  for (const [key, value] of changes.flatMap((change) => Object.entries<unknown>(change))) {
    plan[key] = isSection(value) ? { ...(plan[key] as object), ...value } : value;
  }
  return plan;
}

function isSection(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value);
}

/** All that the rules say of a plan. */
export function findingsOf(plan: PlanDraft, options: CheckOptions = {}): readonly Finding[] {
  return findingsOfRules({ document: plan, isUnreadable: () => false }, shapeOf(plan), options);
}

/** The codes of all that the rules say of a plan, in the order of the alphabet. */
export function codesOf(plan: PlanDraft, options?: CheckOptions): readonly FindingCode[] {
  return findingsOf(plan, options)
    .map(({ code }) => code)
    .sort();
}

/** The codes of all that the rules say of the good plan with some answers changed, in the order of the alphabet. */
export function codesWith(changes: Changes, options?: CheckOptions): readonly FindingCode[] {
  return codesOf(planWith(changes), options);
}
