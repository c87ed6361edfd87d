import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../../src/check/options.ts';
import { legalParameters, type LegalParameters } from '../../../src/law/parameters.ts';
import { codesWith, findingsOf, goodUpdate, planWith, type Changes } from './plan.ts';

const own = (value: string): { readonly parameters: LegalParameters } => ({
  parameters: {
    ...legalParameters,
    firstPlanWindow: legalParameters.firstPlanWindow.map((row) => ({ ...row, value })),
  },
});

/** What is said of the window alone: the plan's other dates are left out, so that nothing else can be said. */
function windowCodes(
  [firstResidenceDate, planDate]: readonly [string | undefined, string | undefined],
  changes: { readonly withinThreeYears?: boolean | undefined; readonly status?: Changes['status'] } = {},
  options: CheckOptions = {},
): readonly string[] {
  const { withinThreeYears, status } = { withinThreeYears: true, ...changes };
  return codesWith(
    {
      planDate,
      customer: { firstResidenceDate, withinThreeYears, dateOfBirth: '1960-02-03', arrivalMonth: undefined },
      ...(status === undefined ? {} : { status }),
      measures: [{ intermediateGoal: 'a', measure: 'b', responsibleParty: 'c', schedule: 'd' }],
      agreement: { nextMeetingDate: undefined },
    },
    options,
  ).filter((code) => code !== 'nextMeetingWithoutDate');
}

const closed = ['statementContradicted', 'windowClosed'];

describe('a first plan whose statement is ticked', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a day before the window ends', '2022-10-13', '2025-10-10', []],
    ['on its last day', '2022-10-13', '2025-10-13', ['windowLastDay']],
    ['a day late', '2022-10-13', '2025-10-14', closed],
    ['29 February, on the last day', '2024-02-29', '2027-02-28', ['windowLastDay']],
    ['29 February, on the next working day', '2024-02-29', '2027-03-01', [...closed, 'windowEndsOnHoliday']],
    ['28 February to 29 February of a leap year', '2025-02-28', '2028-02-29', closed],
    ['the end of a month', '2023-01-31', '2026-01-31', ['windowLastDay']],
    ['a window that ends on a Saturday, on Monday', '2022-04-12', '2025-04-14', [...closed, 'windowEndsOnHoliday']],
    ['a window that ends on a Saturday, on Sunday', '2022-04-12', '2025-04-13', closed],
    ['a window that ends on a Saturday, on Tuesday', '2022-04-12', '2025-04-15', closed],
    ['a window that ends on a Sunday', '2025-05-14', '2028-05-15', [...closed, 'windowEndsOnHoliday']],
    ['a window that ends on Independence Day', '2021-12-06', '2024-12-09', [...closed, 'windowEndsOnHoliday']],
    ['a window that ends on Midsummer Eve', '2023-06-19', '2026-06-22', [...closed, 'windowEndsOnHoliday']],
    ['a window that ends on Christmas Eve', '2022-12-24', '2025-12-29', [...closed, 'windowEndsOnHoliday']],
    ['a window that ends on May Day', '2022-05-01', '2025-05-02', [...closed, 'windowEndsOnHoliday']],
    ['a plan of the very day of the permit', '2025-10-13', '2025-10-13', []],
    ['a plan before the permit', '2025-10-14', '2025-10-13', ['residenceDateAfterPlan']],
    ['before the law that is known', '2005-01-01', '2011-08-31', []],
    ['the first day of the law that is known', '2005-01-01', '2011-09-01', closed],
  ])('%s', (_, firstResidenceDate, planDate, codes) => {
    expect(windowCodes([firstResidenceDate, planDate])).toEqual(codes);
  });

  test('a date that is missing leaves everything open', () => {
    expect(windowCodes([undefined, '2025-10-14'])).toEqual(['residenceDateMissing']);
    expect(windowCodes(['2022-10-13', undefined])).toEqual([]);
    expect(windowCodes(['2022-10-13', '2025-10-14'], { status: { kind: undefined } })).toEqual([]);
  });
});

describe('by the words of the form, "less than 3 years"', () => {
  test.each<[string, string, readonly string[]]>([
    ['the day before is in time', '2025-10-12', []],
    ['the last day of the act is late, and the two differ', '2025-10-13', [...closed, 'windowLastDay']],
    ['the day after is late', '2025-10-14', closed],
  ])('%s', (_, planDate, codes) => {
    expect(windowCodes(['2022-10-13', planDate], {}, { boundary: 'formLiteral' })).toEqual(codes);
  });
});

describe('the statement', () => {
  test.each<[string, boolean | undefined, string, readonly string[]]>([
    ['ticked and true', true, '2025-10-10', []],
    ['not answered though true', undefined, '2025-10-10', ['statementNotTicked']],
    ['denied though true', false, '2025-10-10', ['statementNotTicked']],
    ['not answered on the last day', undefined, '2025-10-13', ['statementNotTicked', 'windowLastDay']],
    ['not answered on the very day of the permit', undefined, '2022-10-13', ['statementNotTicked']],
    ['denied and false', false, '2025-10-14', ['windowClosed']],
    ['not answered and false', undefined, '2025-10-14', ['windowClosed']],
    ['denied, and the plan before the permit', false, '2022-10-12', ['residenceDateAfterPlan']],
  ])('%s', (_, withinThreeYears, planDate, codes) => {
    expect(windowCodes(['2022-10-13', planDate], { withinThreeYears })).toEqual(codes);
  });
});

describe('an update is not bound to the window', () => {
  const status = { kind: 'update', firstPlanDate: '2024-06-06' } as const;
  test.each<[string, boolean | undefined, string, readonly string[]]>([
    ['made within it', true, '2025-06-05', []],
    ['made on its last day', true, '2025-06-06', []],
    ['made after it', undefined, '2025-08-19', []],
    ['made after it, and the statement denied', false, '2025-08-19', []],
    ['made after it, and the statement ticked', true, '2025-08-19', ['statementContradicted']],
    ['made within it, and nothing ticked', undefined, '2025-06-05', []],
  ])('%s', (_, withinThreeYears, planDate, codes) => {
    expect(windowCodes(['2022-06-06', planDate], { withinThreeYears, status })).toEqual(codes);
  });

  test('made on the working day after a window that ended on a Sunday', () => {
    const recent = { ...status, firstPlanDate: '2026-06-08' };
    expect(windowCodes(['2024-02-29', '2027-03-01'], { withinThreeYears: undefined, status: recent })).toEqual([]);
  });

  test('its contradicted statement is a note, and says which plan it is about', () => {
    const customer = { firstResidenceDate: '2023-03-09', withinThreeYears: true };
    expect(findingsOf(planWith(goodUpdate, { customer }))).toEqual([
      {
        code: 'statementContradicted',
        severity: 'info',
        path: ['customer', 'withinThreeYears'],
        facts: { years: 3, plan: 'update' },
      },
    ]);
  });
});

describe('an exception', () => {
  const excepted = ['statementContradicted', 'windowException'];
  test.each<[string, CheckOptions['windowException'], string, string, readonly string[]]>([
    ['human trafficking under the act of 2025', 'humanTrafficking', '2022-04-12', '2026-01-15', excepted],
    ['human trafficking before it was a ground', 'humanTrafficking', '2021-04-12', '2024-12-31', closed],
    ['a journey that could not be made, before 2025', 'couldNotTravel', '2021-04-12', '2024-12-31', excepted],
    ['the same from 2025, which nobody has confirmed', 'couldNotTravel', '2022-04-12', '2026-01-15', closed],
    ['none is needed in time', 'humanTrafficking', '2022-04-12', '2025-04-11', []],
    ['a holiday does not matter beside it', 'humanTrafficking', '2022-04-12', '2025-04-14', excepted],
  ])('%s', (_, windowException = 'humanTrafficking', firstResidenceDate, planDate, codes) => {
    expect(windowCodes([firstResidenceDate, planDate], {}, { windowException })).toEqual(codes);
  });

  test('an update needs none', () => {
    const status = { kind: 'update', firstPlanDate: '2024-06-06' } as const;
    const options = { windowException: 'humanTrafficking' } as const;
    expect(windowCodes(['2022-06-06', '2025-08-19'], { status, withinThreeYears: false }, options)).toEqual([]);
  });
});

describe('the end is near', () => {
  test.each<[string, string, string | undefined, readonly string[]]>([
    ['91 days left', '2025-07-14', undefined, []],
    ['90 days left', '2025-07-15', undefined, ['windowEndsSoon']],
    ['the last day', '2025-10-13', undefined, ['windowEndsSoon']],
    ['the day after', '2025-10-14', undefined, []],
    ['a plan that is drawn up today', '2025-10-01', '2025-10-01', []],
    ['a plan that was drawn up', '2025-10-01', '2025-09-30', []],
    ['a plan that is still to come', '2025-10-01', '2025-10-02', ['planDateInFuture', 'windowEndsSoon']],
  ])('%s', (_, on, planDate, codes) => {
    expect(windowCodes(['2022-10-13', planDate], {}, { on })).toEqual(codes);
  });

  test('a day earlier by the words of the form', () => {
    expect(windowCodes(['2022-10-13', undefined], {}, { on: '2025-10-13', boundary: 'formLiteral' })).toEqual([]);
    expect(windowCodes(['2022-10-13', undefined], {}, { on: '2025-10-12', boundary: 'formLiteral' })).toEqual([
      'windowEndsSoon',
    ]);
  });

  test('also where it is not said which plan this is, never for an update, never without the day of the check', () => {
    const soon = ['2022-10-13', undefined] as const;
    expect(windowCodes(soon, { status: { kind: undefined } }, { on: '2025-10-01' })).toEqual(['windowEndsSoon']);
    const status = { kind: 'update', firstPlanDate: '2024-06-06' } as const;
    expect(windowCodes(soon, { status }, { on: '2025-10-01' })).toEqual([]);
    expect(windowCodes(soon)).toEqual([]);
  });

  test('not where the law of the day is not known', () => {
    expect(windowCodes(['2008-10-13', undefined], {}, { on: '2011-08-31' })).toEqual([]);
  });
});

describe("the caller's own window", () => {
  test('counts, with its years', () => {
    expect(windowCodes(['2022-10-13', '2025-10-14'], {}, own('P5Y'))).toEqual([]);
    expect(windowCodes(['2022-10-13', '2027-10-14'], {}, own('P5Y'))).toEqual(closed);
    const plan = planWith({ customer: { firstResidenceDate: '2024-03-09' } });
    expect(findingsOf(plan, own('P2Y')).map(({ facts }) => facts)).toEqual([{ years: 2 }, { years: 2, plan: 'first' }]);
  });

  test('says nothing where it is unknown', () => {
    expect(windowCodes(['1999-10-13', '2025-10-14'], { withinThreeYears: false }, own('unknown'))).toEqual([]);
    expect(windowCodes(['2022-10-13', undefined], {}, { ...own('unknown'), on: '2025-10-01' })).toEqual([]);
  });
});

test('a job seeker is a question to the whole plan', () => {
  expect(codesWith({}, { jobseeker: true })).toEqual(['customerIsJobseeker']);
  expect(codesWith({}, { jobseeker: false })).toEqual([]);
});
