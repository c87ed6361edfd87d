import { describe, expect, test } from 'vitest';
import { readable } from '../../src/check/readable.ts';
import { checkShape } from '../../src/check/shape.ts';
import { cases, validCases } from '../../src/fixtures/index.ts';

const [plan] = cases.quotaRefugee.plans;
const read = (document: unknown) => readable(document, checkShape(document));

test.each(Object.entries(validCases))('%s is read whole', (_, { plans }) => {
  for (const valid of plans) {
    const { modelVersion: _, ...answers } = valid;
    expect(read(valid)).toEqual(answers);
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
    const { modelVersion: _, ...answers } = plan;
    expect(read(document)).toEqual({
      ...answers,
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
    const customer: unknown = Object.create(plan.customer);
    expect(read({ ...plan, customer, planDate: 'x' })?.customer).toEqual(plan.customer);
  });

  test('a confirmation that is not given can be read', () => {
    const agreement = { ...plan.agreement, agreedMattersUnderstood: false };
    expect(read({ ...plan, agreement })?.agreement?.agreedMattersUnderstood).toBe(false);
  });
});

test('nothing can be read of what is no object', () => {
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
