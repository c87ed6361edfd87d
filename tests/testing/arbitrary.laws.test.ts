/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the arbitraries are fast-check's own; only their
   type is another, so that programs without fast-check compile */
import { findingSeverities, historyCodes } from '../../src/check/catalogue.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import { cases, validCases } from '../../src/fixtures/index.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { fieldNameAt } from '../../src/form/paths.ts';
import { planFields } from '../../src/plan/fields.ts';
import { primaryGoals } from '../../src/plan/options.ts';
import { arbitraryDraft, arbitraryPlan, mutate, type Mutation } from '../../src/testing/index.ts';
import { deepFrozen } from '../support/deep-frozen.ts';
import { pathsOf } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';

const plans = arbitraryPlan(fc);
const drafts = arbitraryDraft(fc);
const alwaysAnswered = [
  'modelVersion',
  'contributors',
  'planDate',
  'customer.name',
  'status.kind',
  'goals.primaryGoal',
  'measures',
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
];
const errorsOf = (document: unknown, options = {}) =>
  checkPlan(document, options).findings.filter(({ severity }) => severity === 'error');

describe('arbitrary plans', () => {
  test('have no error, under either boundary', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('statutory', 'formLiteral'), (plan, boundary) => {
        expect(errorsOf(plan, { boundary })).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('are documents of JSON, and are small', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
        expect(JSON.stringify(plan).length).toBeLessThan(8_000);
      }),
    );
  });

  const sample = fc.sample(plans, { numRuns: 600, seed: 7 });

  test('are the same for the same seed, and others for another', () => {
    expect(fc.sample(arbitraryPlan(fc), { numRuns: 600, seed: 7 })).toEqual(sample);
    expect(fc.sample(plans, { numRuns: 600, seed: 8 })).not.toEqual(sample);
  });

  test('answer every field at some time, and leave what need not be answered', () => {
    const answered = sample.map((plan) => new Set(pathsOf(plan).map(fieldNameAt)));
    const fields = Object.keys(planFields).filter((field) => !alwaysAnswered.includes(field));
    expect(fields).toHaveLength(Object.keys(planFields).length - alwaysAnswered.length);
    for (const field of fields) {
      expect([field, answered.some((one) => one.has(field))]).toEqual([field, true]);
      expect([field, answered.some((one) => !one.has(field))]).toEqual([field, true]);
    }
  });

  test('show every primary goal, and warnings and notes of many kinds', () => {
    expect(new Set(sample.map(({ goals }) => goals.primaryGoal))).toEqual(new Set(primaryGoals));
    const codes = new Set(sample.flatMap((plan) => checkPlan(plan).findings.map(({ code }) => code)));
    expect(codes.size).toBeGreaterThan(30);
  });

  test('shrink to the least plan in which something is still so', () => {
    const { counterexample } = fc.check(
      fc.property(plans, ({ measures }) => measures.every(({ schedule }) => schedule === undefined)),
      { seed: 3, numRuns: 1_000 },
    );
    expect(counterexample).toEqual([
      {
        modelVersion: 1,
        contributors: [],
        planDate: '2025-03-04',
        customer: { name: 'kurssi' },
        status: { kind: 'first' },
        goals: { primaryGoal: 'workOrEntrepreneurship' },
        measures: [{ schedule: 'kurssi' }],
        agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true },
      },
    ]);
  });
});

describe('arbitrary drafts', () => {
  test('have no error', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(checkDraft(draft)).toMatchObject({ ok: true });
      }),
      { numRuns: runs(1_000) },
    );
  });

  const sample = fc.sample(drafts, { numRuns: 300, seed: 7 });

  test('are the same for the same seed', () => {
    expect(fc.sample(arbitraryDraft(fc), { numRuns: 300, seed: 7 })).toEqual(sample);
  });

  test('leave any section out at some time, and say that something is not yet understood', () => {
    for (const section of ['contributors', 'planDate', 'customer', 'status', 'goals', 'measures', 'agreement']) {
      expect([section, sample.some((draft) => !(section in draft))]).toEqual([section, true]);
    }
    expect(sample.some((draft) => draft.agreement?.agreedMattersUnderstood === false)).toBe(true);
    expect(sample.filter((draft) => !checkPlan(draft).ok).length).toBeGreaterThan(sample.length / 2);
  });

  test('shrink to the empty draft', () => {
    const { counterexample } = fc.check(fc.property(drafts, () => false));
    expect(counterexample).toEqual([{}]);
  });
});

const everyCase: readonly IntegrationPlan[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);
const mutations = plans.chain((plan) => mutate(deepFrozen(plan), fc));

function expectToBeFound({ document, defect, path }: Mutation): void {
  const { ok, findings } = checkPlan(document);
  expect(ok).toBe(false);
  expect(findings.map((one) => ({ code: one.code, path: one.path, severity: one.severity }))).toContainEqual({
    code: defect,
    path,
    severity: 'error',
  });
}

describe('a plan with one thing made wrong', () => {
  test('has the named finding at its path, whatever the plan', () => {
    fc.assert(fc.property(mutations, expectToBeFound), { numRuns: runs(1_000) });
  });

  test('has it in every case too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyCase).chain((plan) => mutate(plan, fc)),
        expectToBeFound,
      ),
      {
        numRuns: runs(1_000),
      },
    );
  });

  test('shows every error that checkPlan can say', () => {
    const shown = new Set(fc.sample(mutations, { numRuns: 3_000, seed: 7 }).map(({ defect }) => defect));
    const history: readonly string[] = historyCodes;
    const errors = Object.entries(findingSeverities).flatMap(([code, severity]) =>
      severity === 'error' && !history.includes(code) ? [code] : [],
    );
    expect([...shown].sort()).toEqual(errors.sort());
  });

  test('is the same for the same seed, and leaves the plan as it is', () => {
    const plan = deepFrozen(cases.thirdUpdate.plans[0]);
    const sample = () => fc.sample(mutate(plan, fc), { numRuns: 200, seed: 7 });
    expect(sample()).toEqual(sample());
  });
});
