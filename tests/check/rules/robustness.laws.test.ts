import { absenceCodes } from '../../../src/check/catalogue.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../../src/check/options.ts';
import { primaryGoals, statusKinds } from '../../../src/plan/options.ts';
import type { PlanDraft } from '../../../src/plan/plan.ts';
import { citizenshipCodes } from '../../../src/values/citizenship.ts';
import { languageTags } from '../../../src/values/language-tag.ts';
import { runs } from '../../support/runs.ts';
import { inventedCode } from './identity-code.ts';
import { codesOf, findingsOf, goodPlan } from './plan.ts';

const day = fc.oneof(
  fc.constantFrom('0000-01-01', '0000-02-29', '2011-08-31', '2024-02-29', '2025-01-01', '9999-12-31'),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const month = day.map((date) => date.slice(0, 7));
const partialDate = fc.oneof(
  day,
  month,
  day.map((date) => date.slice(0, 4)),
);
const text = fc.oneof(
  fc.constantFrom('a', 'A', `x ${inventedCode()}`, '\u0000', '\ud800', '\u202e', '12345', '1'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);
const id = fc.constantFrom('a', 'b', 'c');

/** Any of the answers, or none: absent, or present without a value. */
function partly<T extends object>(answers: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> {
  const entries = Object.entries<fc.Arbitrary<unknown>>(answers);
  const optional = entries.map(([key, value]) => [key, fc.option(value, { nil: undefined })]);
  return fc.record(Object.fromEntries(optional) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  }) as fc.Arbitrary<Partial<T>>;
}

const texts = <Key extends string>(...keys: readonly Key[]): Record<Key, typeof text> =>
  Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>;

const draft = partly({
  planDate: day,
  contributors: fc.array(partly({ id, ...texts('name', 'organisation') }), { maxLength: 4 }),
  customer: partly({
    ...texts('name', 'languageDetails', 'address', 'postalCode', 'town', 'telephone', 'email'),
    dateOfBirth: partialDate,
    citizenships: fc.array(fc.constantFrom('FI', 'stateless', 'unknown', ...citizenshipCodes), { maxLength: 4 }),
    nativeLanguages: fc.array(fc.constantFrom(...languageTags), { maxLength: 4 }),
    contactLanguage: fc.constantFrom(...languageTags),
    interpreter: fc.boolean(),
    arrivalMonth: month,
    firstResidenceDate: day,
    withinThreeYears: fc.boolean(),
  }),
  status: partly({ kind: fc.constantFrom(...statusKinds), firstPlanDate: day }),
  lifeSituation: partly(texts('summary')),
  goals: partly({
    ...texts('wishes', 'primaryGoalSpecify', 'primaryGoalDetails', 'professionalGoals', 'languageStudyPlan'),
    ...texts('otherStudyPlan', 'otherLongTermMeasures'),
    primaryGoal: fc.constantFrom(...primaryGoals),
  }),
  measures: fc.array(
    partly({ id, ...texts('intermediateGoal', 'measure', 'responsibleParty', 'schedule'), dueDate: day }),
    { maxLength: 4 },
  ),
  agreement: partly({
    ...texts('expectedOfCustomer', 'municipalityCommits', 'nextMeetingDetails'),
    rightsAndDutiesDiscussed: fc.boolean(),
    agreedMattersUnderstood: fc.boolean(),
    nextMeetingDate: day,
  }),
}) as fc.Arbitrary<PlanDraft>;

const options: fc.Arbitrary<CheckOptions> = fc.record(
  {
    on: day,
    jobseeker: fc.boolean(),
    windowException: fc.constantFrom('humanTrafficking', 'couldNotTravel'),
    boundary: fc.constantFrom('statutory', 'formLiteral'),
  },
  { requiredKeys: [] },
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

describe('any draft', () => {
  test('is read without an error and left as it is, and says the same twice', () => {
    fc.assert(
      fc.property(draft, options, (any, given) => {
        expect(findingsOf(frozen(any), frozen(given))).toEqual(findingsOf(structuredClone(any), given));
      }),
      { numRuns: runs(500) },
    );
  });

  test('has every finding at a field of the form, in no more than one of a code', () => {
    fc.assert(
      fc.property(draft, options, (any, given) => {
        const said = findingsOf(any, given).map(({ code, path }) => `${code} ${path.join('/')}`);
        expect(said).toEqual([...new Set(said)]);
      }),
      { numRuns: runs(500) },
    );
  });

  test('says no more than numbers of the form and the law', () => {
    fc.assert(
      fc.property(draft, options, (any, given) => {
        const facts = findingsOf(any, given).flatMap((one) => Object.entries<unknown>(one.facts));
        const isSafe = ([key, fact]: [string, unknown]): boolean =>
          key === 'plan' ? fact === 'first' || fact === 'update' : [2, 3, 6, 12, 36, 90, 110].includes(Number(fact));
        expect(facts.filter((fact) => !isSafe(fact))).toEqual([]);
      }),
    );
  });
});

describe('a plan with one section', () => {
  const absent = codesOf({});

  test('an empty plan says only what is absent', () => {
    expect(absent).toEqual(absent.filter((code) => (absenceCodes as readonly string[]).includes(code)));
    expect(absent).toContain('birthDateMissing');
    expect(absent).toContain('summaryMissing');
  });

  test.each(Object.entries(goodPlan))('%s alone says nothing else', (section, answers) => {
    const codes = codesOf({ [section]: answers });
    expect(codes.every((code) => absent.includes(code) || code === 'statementNotTicked')).toBe(true);
    expect(codes.length).toBeLessThanOrEqual(absent.length);
  });
});

test('a plan whose dates are all one day', () => {
  const one = '2026-03-10';
  const plan: PlanDraft = {
    ...goodPlan,
    customer: { ...goodPlan.customer, dateOfBirth: one, arrivalMonth: '2026-03', firstResidenceDate: one },
    status: { kind: 'update', firstPlanDate: one },
    measures: [{ ...goodPlan.measures[0], dueDate: one }],
    agreement: { ...goodPlan.agreement, nextMeetingDate: one },
  };
  expect(codesOf(plan, { on: one })).toEqual(['customerIsMinor', 'firstPlanDateSameDay', 'nextMeetingSameDay']);
});
