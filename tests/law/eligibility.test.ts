import { describe, expect, test } from 'vitest';
import type { EligibilityFacts, WindowOptions } from '../../src/law/assessment.ts';
import { assessEligibility } from '../../src/law/eligibility.ts';
import { legalParameters, type LegalParameters, type LegalValue } from '../../src/law/parameters.ts';
import { reasonCodes, type ReasonCode } from '../../src/law/reasons.ts';

const reasonOf = (code: ReasonCode, facts: EligibilityFacts, options?: WindowOptions) =>
  assessEligibility(facts, options).reasons.find((reason) => reason.code === code);

describe('the last day and its neighbours', () => {
  test.each([
    ['statutory', '2022-10-13', '2025-10-12', 'eligible'],
    ['statutory', '2022-10-13', '2025-10-13', 'eligible'],
    ['statutory', '2022-10-13', '2025-10-14', 'notEligible'],
    ['formLiteral', '2022-10-13', '2025-10-12', 'eligible'],
    ['formLiteral', '2022-10-13', '2025-10-13', 'notEligible'],
    ['formLiteral', '2022-10-13', '2025-10-14', 'notEligible'],
    ['statutory', '2024-02-29', '2027-02-28', 'eligible'],
    ['statutory', '2024-02-29', '2027-03-01', 'notEligible'],
    ['formLiteral', '2024-02-29', '2027-02-27', 'eligible'],
    ['formLiteral', '2024-02-29', '2027-02-28', 'notEligible'],
    ['statutory', '2022-04-12', '2025-04-14', 'notEligible'],
    ['statutory', '2023-06-19', '2026-06-22', 'notEligible'],
    ['statutory', '2022-10-13', '2022-10-13', 'eligible'],
  ] as const)('%s: permit %s, first plan %s is %s', (boundary, firstResidenceDate, firstPlanDate, outcome) => {
    expect(assessEligibility({ firstResidenceDate, firstPlanDate }, { boundary }).outcome).toBe(outcome);
  });

  test('the boundary is the statutory one unless said', () => {
    const facts = { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-13' };
    expect(assessEligibility(facts).outcome).toBe('eligible');
    expect(assessEligibility(facts).windowEnd).toBe('2025-10-13');
    expect(assessEligibility(facts, { boundary: 'formLiteral' }).windowEnd).toBe('2025-10-12');
  });
});

describe('the reasons', () => {
  test('are all given, each with its source', () => {
    const facts = { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-14', jobseeker: false } as const;
    const window = { id: 'firstPlanWindow', value: 'P3Y', from: '2025-01-01', certainty: 'guidance' };
    const guidance = { act: '681/2023', url: 'https://kotoutuminen.fi/en/when-is-the-integration-plan-drawn-up-' };
    const act = { act: '681/2023', url: 'http://data.finlex.fi/eli/sd/2023/681/ajantasa/2024-12-30/fin' };
    expect(assessEligibility({ ...facts, windowException: 'couldNotTravel' })).toEqual({
      outcome: 'undetermined',
      windowEnd: '2025-10-13',
      reasons: [
        { code: 'lawKnown', holds: true, legal: guidance, parameter: window },
        { code: 'planAfterResidenceDate', holds: true, legal: guidance },
        { code: 'withinWindow', holds: false, legal: guidance, parameter: window },
        {
          code: 'windowException',
          holds: 'unknown',
          legal: guidance,
          parameter: { id: 'windowExceptions', value: 'couldNotTravel', from: '2025-01-01', certainty: 'unverified' },
        },
        { code: 'notJobseeker', holds: true, legal: { ...act, section: '3' } },
      ],
    });
  });

  const cases: readonly (readonly [string, EligibilityFacts, WindowOptions])[] = [
    ['nothing is known', {}, {}],
    ['everything is known', { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-14', jobseeker: true }, {}],
    ['the law is not known', { firstResidenceDate: '1999-10-13', firstPlanDate: '2000-10-14' }, {}],
    ['a day is asked about', { firstResidenceDate: '2022-10-13' }, { on: '2025-01-01' }],
  ];
  test.each(cases)('stand in their order when %s', (_, facts, options) => {
    expect(assessEligibility(facts, options).reasons.map(({ code }) => code)).toEqual(reasonCodes);
  });
});

describe('the act of the first plan decides', () => {
  test.each([
    ['2024-12-31', '2011-09-01', '1386/2010'],
    ['2025-01-01', '2025-01-01', '681/2023'],
  ])('first plan %s', (firstPlanDate, from, act) => {
    const facts = { firstResidenceDate: '2023-05-05', firstPlanDate, jobseeker: false };
    expect(reasonOf('withinWindow', facts)).toMatchObject({ holds: true, parameter: { from }, legal: { act } });
    expect(reasonOf('notJobseeker', facts)).toMatchObject({ legal: { act } });
  });

  test('and not the day of the question', () => {
    const facts = { firstResidenceDate: '2021-05-05', firstPlanDate: '2024-06-06' };
    const asked = assessEligibility({ ...facts, windowException: 'couldNotTravel' }, { on: '2026-01-01' });
    expect(asked.outcome).toBe('eligible');
    expect(asked).not.toHaveProperty('daysLeft');
  });

  test('before the first act that is known here, nothing is guessed', () => {
    const facts = { firstResidenceDate: '2009-05-05', firstPlanDate: '2011-08-31', jobseeker: true };
    const assessed = assessEligibility(facts);
    expect(assessed.outcome).toBe('undetermined');
    expect(assessed).not.toHaveProperty('windowEnd');
    expect(reasonOf('lawKnown', facts)).toMatchObject({ holds: false });
    expect(reasonOf('withinWindow', facts)).toMatchObject({ holds: 'unknown' });
  });
});

describe('exceptions', () => {
  const late = { firstResidenceDate: '2021-05-05' };
  test.each([
    ['humanTrafficking', '2024-12-31', 'notEligible', false, 'couldNotTravel', 'guidance'],
    ['humanTrafficking', '2025-01-01', 'eligible', true, 'humanTrafficking', 'guidance'],
    ['couldNotTravel', '2024-12-31', 'eligible', true, 'couldNotTravel', 'guidance'],
    ['couldNotTravel', '2025-01-01', 'undetermined', 'unknown', 'couldNotTravel', 'unverified'],
  ] as const)('%s on %s: %s', (windowException, firstPlanDate, outcome, holds, value, certainty) => {
    const facts = { ...late, firstPlanDate, windowException };
    expect(assessEligibility(facts).outcome).toBe(outcome);
    expect(reasonOf('windowException', facts)).toMatchObject({ holds, parameter: { value, certainty } });
  });

  test('within the window, an exception that is not confirmed changes nothing', () => {
    const facts = { firstResidenceDate: '2024-05-05', firstPlanDate: '2025-05-05' };
    expect(assessEligibility({ ...facts, windowException: 'couldNotTravel' }).outcome).toBe('eligible');
  });
  test('without one, the reason does not hold and names no parameter', () => {
    const reason = reasonOf('windowException', { ...late, firstPlanDate: '2025-01-01' });
    expect(reason).toMatchObject({ holds: false });
    expect(reason).not.toHaveProperty('parameter');
  });
  test('whether one is in force is not known without the day of the plan', () => {
    const facts = { ...late, windowException: 'humanTrafficking' } as const;
    const reason = reasonOf('windowException', facts);
    expect(reason).toMatchObject({ holds: 'unknown', missing: ['status.firstPlanDate'] });
    expect(reason).not.toHaveProperty('parameter');
  });
  test('one that the law does not know is ignored, and the reason says what it knows', () => {
    const facts = { ...late, firstPlanDate: '2025-01-01', windowException: 'illness' as 'couldNotTravel' };
    expect(assessEligibility(facts).outcome).toBe('notEligible');
    expect(reasonOf('windowException', facts)).toMatchObject({
      holds: false,
      parameter: { value: 'humanTrafficking' },
    });
  });
});

describe('job seekers', () => {
  const within = { firstResidenceDate: '2024-05-05', firstPlanDate: '2025-05-05' };
  test.each([
    ['a job seeker', { ...within, jobseeker: true }, 'notEligible', false],
    ['nobody', { ...within, jobseeker: false }, 'eligible', true],
    ['who may be one', within, 'eligible', 'unknown'],
    ['a job seeker with dates missing', { jobseeker: true }, 'notEligible', false],
    [
      'one with an exception',
      { ...within, jobseeker: true, windowException: 'humanTrafficking' },
      'notEligible',
      false,
    ],
  ] as const)('%s', (_, facts, outcome, holds) => {
    expect(assessEligibility(facts).outcome).toBe(outcome);
    expect(reasonOf('notJobseeker', facts)).toMatchObject({ holds });
    expect(reasonOf('notJobseeker', facts)).not.toHaveProperty('missing');
  });
});

describe('what is missing or cannot be', () => {
  const residence = 'customer.firstResidenceDate';
  const plan = 'status.firstPlanDate';
  test.each([
    ['nothing given', {}, [residence, plan]],
    ['no first plan', { firstResidenceDate: '2022-10-13' }, [plan]],
    ['no permit', { firstPlanDate: '2025-10-13' }, [residence]],
    ['a permit on no day', { firstResidenceDate: '2023-02-29', firstPlanDate: '2025-10-13' }, [residence]],
    ['a first plan on no day', { firstResidenceDate: '2022-10-13', firstPlanDate: '0000-00-00' }, [plan]],
    [
      'a date of another type',
      { firstResidenceDate: 20221013 as never, firstPlanDate: null as never },
      [residence, plan],
    ],
  ])('%s', (_, facts: EligibilityFacts, missing) => {
    expect(assessEligibility(facts).outcome).toBe('undetermined');
    expect(reasonOf('withinWindow', facts)).toMatchObject({ holds: 'unknown', missing });
    expect(reasonOf('planAfterResidenceDate', facts)).toMatchObject({ holds: 'unknown', missing });
  });

  test('a first plan whose date cannot be read is not replaced by the day of the question', () => {
    const assessed = assessEligibility(
      { firstResidenceDate: '2022-10-13', firstPlanDate: 'last year' },
      { on: '2025-01-01' },
    );
    expect(assessed.outcome).toBe('undetermined');
    expect(assessed).not.toHaveProperty('daysLeft');
  });
  test('without the first plan, the window still has an end', () => {
    expect(assessEligibility({ firstResidenceDate: '2022-10-13' })).toMatchObject({ windowEnd: '2025-10-13' });
  });
  test('a plan before the permit leaves the outcome open, whatever the exception', () => {
    const facts = {
      firstResidenceDate: '2025-10-13',
      firstPlanDate: '2025-10-12',
      windowException: 'humanTrafficking',
    } as const;
    expect(assessEligibility(facts)).toMatchObject({ outcome: 'undetermined', windowEnd: '2028-10-13' });
    expect(reasonOf('planAfterResidenceDate', facts)).toMatchObject({ holds: false });
    expect(reasonOf('withinWindow', facts)).toMatchObject({ holds: 'unknown' });
  });
  test.each(['9996-12-31', '9997-01-01', '9999-12-31'])('a permit of %s is no obstacle', (firstResidenceDate) => {
    const facts = { firstResidenceDate, firstPlanDate: '9999-12-31' };
    expect(assessEligibility(facts)).toMatchObject({ outcome: 'eligible', windowEnd: '9999-12-31' });
  });
});

describe('while there is no first plan, the day of the question stands in for it', () => {
  test.each([
    ['2025-10-03', 'eligible', 10],
    ['2025-10-13', 'eligible', 0],
    ['2025-10-14', 'notEligible', -1],
    ['2022-10-12', 'undetermined', 1097],
  ])('on %s: %s, %i days left', (on, outcome, daysLeft) => {
    expect(assessEligibility({ firstResidenceDate: '2022-10-13' }, { on })).toMatchObject({ outcome, daysLeft });
  });

  test('"less than three years" leaves a day less', () => {
    const options = { on: '2025-10-03', boundary: 'formLiteral' } as const;
    expect(assessEligibility({ firstResidenceDate: '2022-10-13' }, options).daysLeft).toBe(9);
  });
  test('without the permit there are no days to count', () => {
    expect(assessEligibility({}, { on: '2025-10-03' })).not.toHaveProperty('daysLeft');
  });
  test('a day that is none is refused by the name of the option', () => {
    expect(() => assessEligibility({}, { on: '2023-02-29' })).toThrow(
      new RangeError('assessEligibility: the option "on" is not a day of the calendar, YYYY-MM-DD'),
    );
  });
});

describe("a caller's own legal values", () => {
  const own = (value: string): LegalValue => ({
    from: '2025-01-01',
    value,
    certainty: 'act',
    legal: { act: '681/2023', section: '16', url: 'https://example.org/act' },
  });
  const facts = { firstResidenceDate: '2023-01-15', firstPlanDate: '2025-05-05' };
  const withWindow = (value: string): LegalParameters => ({ ...legalParameters, firstPlanWindow: [own(value)] });

  test('are computed with and named', () => {
    const options = { parameters: withWindow('P2Y') };
    expect(assessEligibility(facts, options)).toMatchObject({ outcome: 'notEligible', windowEnd: '2025-01-15' });
    expect(reasonOf('withinWindow', facts, options)).toMatchObject({
      legal: { section: '16' },
      parameter: { value: 'P2Y', certainty: 'act' },
    });
  });
  test.each(['unknown', 'P36', 'three years'])('a window that cannot be computed with stays open: %s', (value) => {
    const options = { parameters: withWindow(value) };
    expect(assessEligibility(facts, options).outcome).toBe('undetermined');
    expect(assessEligibility(facts, options)).not.toHaveProperty('windowEnd');
    expect(reasonOf('lawKnown', facts, options)).toMatchObject({ holds: 'unknown', parameter: { value } });
    expect(reasonOf('withinWindow', facts, options)).toMatchObject({ holds: 'unknown', parameter: { value } });
  });
  test('an exception in force makes up for a window that is unknown', () => {
    const stated = { ...facts, windowException: 'humanTrafficking' } as const;
    expect(assessEligibility(stated, { parameters: withWindow('unknown') }).outcome).toBe('eligible');
  });
  test('exceptions that are unknown leave a late plan open', () => {
    const late = {
      firstResidenceDate: '2021-01-15',
      firstPlanDate: '2025-05-05',
      windowException: 'humanTrafficking',
    } as const;
    const parameters = { ...legalParameters, windowExceptions: [own('unknown')] };
    expect(assessEligibility(late, { parameters }).outcome).toBe('undetermined');
    expect(reasonOf('windowException', late, { parameters })).toMatchObject({ parameter: { value: 'unknown' } });
  });
  test('a table without rows knows no law', () => {
    const parameters: LegalParameters = { ...legalParameters, firstPlanWindow: [], windowExceptions: [] };
    expect(assessEligibility({ ...facts, windowException: 'couldNotTravel' }, { parameters }).outcome).toBe(
      'undetermined',
    );
  });
});
