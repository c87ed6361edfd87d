import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { cases, validCases } from '../../src/fixtures/index.ts';
import { readAnswers } from '../../src/form/read-answers.ts';
import { form } from '../../src/plan/form.ts';
import type { PlanDraft } from '../../src/plan/plan.ts';

const [plan] = cases.quotaRefugee.plans;
const reading = (document: unknown) => readAnswers(form, document, checkShape(document));
const read = (document: unknown) => reading(document)?.document as PlanDraft | undefined;

test.each(Object.entries(validCases))('%s is read whole', (_, { plans }) => {
  for (const valid of plans) {
    expect(read(valid)).toBe(valid);
  }
});

describe('of a wrong document', () => {
  test('the wrong answers are left out, and the document stays as it is', () => {
    const document = {
      ...plan,
      planDate: 'x',
      measures: ['x', { measure: 5, schedule: 'y' }],
      goals: { wishes: 5, primaryGoal: 'literacy' },
      lifeSituation: 'x',
      mood: 1,
    };
    const before = structuredClone(document);
    expect(read(document)).toEqual({
      ...plan,
      mood: 1,
      planDate: undefined,
      measures: [{}, { schedule: 'y' }],
      goals: { primaryGoal: 'literacy' },
      lifeSituation: undefined,
    });
    expect(document).toEqual(before);
  });

  test('a table in which nothing is wrong is the very one of the document', () => {
    expect(read({ ...plan, contributors: [5] })?.measures).toBe(plan.measures);
  });

  test('a wrong code leaves a hole, and a list that is too long ends at its limit', () => {
    const customer = { ...plan.customer, citizenships: ['FI', 'XX', 'SO'], nativeLanguages: Array(25).fill('so') };
    const document = { ...plan, customer };
    const before = structuredClone(document);
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect(read(document)?.customer?.citizenships).toStrictEqual(['FI', , 'SO']);
    expect(read(document)?.customer?.nativeLanguages).toEqual(Array(20).fill('so'));
    expect(document).toEqual(before);
  });

  test('a table that is too long ends at its limit, and its wrong rows are empty ones', () => {
    const measures: readonly unknown[] = ['x', ...Array.from({ length: 200 }, () => ({ measure: 'y', schedule: 5 }))];
    const rows = read({ ...plan, contributors: measures.slice(0, 1), measures })?.measures;
    expect(rows).toHaveLength(200);
    expect(rows?.slice(0, 2)).toEqual([{}, { measure: 'y' }]);
  });

  test('answers that a section inherits are read as well', () => {
    const customer: unknown = Object.create({ ...plan.customer, interpreter: 'x' });
    expect(read({ ...plan, customer })?.customer).toEqual({ ...plan.customer, interpreter: undefined });
  });

  test('one row object in two places is read in each of them', () => {
    const row = { id: 'm1', measure: 'x', dueDate: 'y' };
    const document = { ...plan, measures: [row, row] };
    const rows = read(document)?.measures;
    expect(rows).toEqual([
      { id: 'm1', measure: 'x', dueDate: undefined },
      { id: 'm1', measure: 'x', dueDate: undefined },
    ]);
    expect(row.dueDate).toBe('y');
  });

  test('a place is unreadable if it, what holds it or a part of it is wrong', () => {
    const wrong = reading({ ...plan, customer: 5, measures: [{ measure: 5 }], goals: { ...plan.goals, wishes: '' } });
    expect(wrong?.isUnreadable(['customer', 'name'])).toBe(true);
    expect(wrong?.isUnreadable(['measures', 0])).toBe(true);
    expect(wrong?.isUnreadable(['goals', 'wishes'])).toBe(true);
    expect(wrong?.isUnreadable(['goals', 'primaryGoal'])).toBe(false);
    expect(wrong?.isUnreadable(['measures', 1])).toBe(false);
  });

  test('a confirmation that is not given can be read', () => {
    const agreement = { ...plan.agreement, agreedMattersUnderstood: false };
    expect(read({ ...plan, agreement })?.agreement?.agreedMattersUnderstood).toBe(false);
  });
});

test('nothing can be read of something that is not an object', () => {
  for (const document of [null, [], 'plan', 1, undefined]) expect(read(document)).toBeUndefined();
});

test.each([
  ['another version', 7],
  ['a version of a wrong type', 'x'],
])('nothing can be read of %s', (_, modelVersion) => {
  expect(read({ ...plan, modelVersion })).toBeUndefined();
});

test('a document without its version can be read', () => {
  const { modelVersion: _, ...answers } = plan;
  expect(read(answers)).toEqual(answers);
});
