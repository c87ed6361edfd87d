import { describe, expect, test } from 'vitest';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { completeness, planSections, type PlanDraft, type SectionName } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

const plan = cases.quotaRefugee.plans[0];
const sectionOf = (draft: PlanDraft, section: SectionName) => {
  const found = completeness(draft).sections.find((one) => one.section === section);
  if (found === undefined) throw new Error(`no section ${section}`);
  return found;
};

test('the sections are those of the paper, in its order', () => {
  expect(completeness({}).sections.map(({ section }) => section)).toEqual(planSections);
});

test('an empty draft has nothing, and misses what every plan answers', () => {
  const { percent, sections } = completeness({});
  expect(percent).toBe(0);
  expect(Object.fromEntries(sections.map(({ section, missing }) => [section, missing]))).toEqual({
    contributors: ['contributors', 'planDate'],
    customer: [
      'customer.name',
      'customer.dateOfBirth',
      'customer.citizenships',
      'customer.nativeLanguages',
      'customer.contactLanguage',
      'customer.interpreter',
      // None of the ways to reach the customer is known; asked for once.
      'customer.address',
      'customer.firstResidenceDate',
    ],
    status: ['status.kind'],
    lifeSituation: ['lifeSituation.summary'],
    goals: ['goals.wishes', 'goals.primaryGoal'],
    measures: ['measures'],
    agreement: [
      'agreement.rightsAndDutiesDiscussed',
      'agreement.agreedMattersUnderstood',
      'agreement.expectedOfCustomer',
      'agreement.municipalityCommits',
      'agreement.nextMeetingDate',
    ],
  });
});

test.each(Object.entries(validCases))('every plan of %s is complete', (_, { plans }) => {
  expect(plans.map((one) => completeness(one).percent)).toEqual(plans.map(() => 100));
});

describe.each(planSections)('in section %s', (section) => {
  test.each(['half-filled', 'empty', 'full'])('answered and missing add up to expected: %s', (kind) => {
    const draft = kind === 'empty' ? {} : kind === 'full' ? plan : halfFilledDraft;
    const { answered, expected, missing } = sectionOf(draft, section);
    expect(answered + missing.length).toBe(expected);
  });
});

describe('a field that is answered only sometimes', () => {
  test('counts when it is answered', () => {
    const before = sectionOf(plan, 'goals');
    const after = sectionOf(withAt(plan, ['goals', 'otherLongTermMeasures'], 'x') as PlanDraft, 'goals');
    const wasAnswered = plan.goals.otherLongTermMeasures === undefined ? 1 : 0;
    expect(after.expected).toBe(before.expected + wasAnswered);
  });

  test('counts when a condition asks for it', () => {
    expect(sectionOf({ status: { kind: 'first' } }, 'status')).toMatchObject({ expected: 1, missing: [] });
    expect(sectionOf({ status: { kind: 'update' } }, 'status')).toMatchObject({
      expected: 2,
      missing: ['status.firstPlanDate'],
    });
  });

  test('counts when a rule asks for it', () => {
    const work = { goals: { primaryGoal: 'workOrEntrepreneurship', wishes: 'x' } } as const;
    expect(sectionOf(work, 'goals').missing).toEqual(['goals.professionalGoals']);
    const level = { goals: { primaryGoal: 'otherLanguageLevel', primaryGoalSpecify: 'A2.2', wishes: 'x' } } as const;
    expect(sectionOf(level, 'goals').missing).toEqual(['goals.languageStudyPlan']);
  });

  test('does not count when only a note would mention it', () => {
    const relative = { contributors: [{ name: 'Linh' }], planDate: '2025-08-20' };
    expect(sectionOf(relative, 'contributors')).toMatchObject({ answered: 2, missing: [] });
  });
});

describe('a table', () => {
  test('counts cell by cell, a field once for every row that lacks it', () => {
    const measures = [{ measure: 'a' }, { measure: 'b', responsibleParty: 'c', schedule: 'd' }, { measure: 'e' }];
    const { answered, missing } = sectionOf({ measures }, 'measures');
    expect(answered).toBe(5);
    expect(missing.filter((field) => field === 'measures[].responsibleParty')).toHaveLength(2);
    expect(missing.filter((field) => field === 'measures[].schedule')).toHaveLength(2);
  });

  test('counts no ids', () => {
    expect(sectionOf({ measures: [{ id: 'm1', measure: 'a' }] }, 'measures').answered).toBe(1);
  });

  test('hides nothing, however much is missing in it', () => {
    const draft = { measures: Array.from({ length: 120 }, () => ({ measure: 'a' })) };
    expect(sectionOf(draft, 'measures').missing).toHaveLength(3 * 120);
    expect(sectionOf({ ...draft, goals: { primaryGoal: 'literacy' } }, 'goals').missing).toContain(
      'goals.otherStudyPlan',
    );
  });

  test('takes a due date for a schedule', () => {
    const row = { intermediateGoal: 'a', measure: 'b', responsibleParty: 'c', dueDate: '2026-05-01' };
    expect(sectionOf({ measures: [row] }, 'measures')).toMatchObject({ answered: 4, missing: [] });
  });
});

test('a confirmation that is not given is not an answer', () => {
  const draft = withAt(plan, ['agreement', 'agreedMattersUnderstood'], false) as PlanDraft;
  expect(sectionOf(draft, 'agreement').missing).toEqual(['agreement.agreedMattersUnderstood']);
  expect(completeness(draft).percent).toBeLessThan(100);
});

test('rights and duties that were not discussed are not an answer either', () => {
  const draft = withAt(plan, ['agreement', 'rightsAndDutiesDiscussed'], false) as PlanDraft;
  expect(sectionOf(draft, 'agreement').missing).toEqual(['agreement.rightsAndDutiesDiscussed']);
});

test('an empty list and null are no answers', () => {
  const customer = { citizenships: [], contactLanguage: null } as unknown as NonNullable<PlanDraft['customer']>;
  expect(sectionOf({ customer }, 'customer').answered).toBe(0);
});

test('a blank answer that not every plan has is not missing', () => {
  expect(sectionOf({ customer: { town: ' ' } }, 'customer').missing).not.toContain('customer.town');
});

test('an answer that a rule only doubts is an answer', () => {
  const draft = withAt(plan, ['customer', 'telephone'], '112') as PlanDraft;
  expect(sectionOf(draft, 'customer')).toMatchObject({ answered: sectionOf(plan, 'customer').answered, missing: [] });
});

test('a field that a rule asks about is not missing for that', () => {
  // A second date for the first plan of a first plan: the other must be corrected, no answer is lacking.
  const draft = { planDate: '2026-03-10', status: { kind: 'first', firstPlanDate: '2026-03-09' } } as const;
  expect(sectionOf(draft, 'status').missing).toEqual([]);
});

test('no to a question is an answer', () => {
  expect(sectionOf({ customer: { interpreter: false } }, 'customer').missing).not.toContain('customer.interpreter');
});
