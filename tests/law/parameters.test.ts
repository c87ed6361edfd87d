import { describe, expect, test } from 'vitest';
import {
  exceptionOn,
  legalParameters,
  monthsOn,
  parameterOn,
  type LegalParameters,
  type LegalValue,
  type ParameterId,
} from '../../src/law/parameters.ts';

const ids = Object.keys(legalParameters) as ParameterId[];
const rows = ids.flatMap((id) => legalParameters[id].map((value) => [id, value.from, value] as const));

describe('the value of the day', () => {
  test.each([
    ['firstPlanWindow', '2011-09-01', 'P3Y'],
    ['firstPlanWindow', '2024-12-31', 'P3Y'],
    ['firstPlanWindow', '2025-01-01', 'P3Y'],
    ['windowExceptions', '2024-12-31', 'couldNotTravel'],
    ['windowExceptions', '2025-01-01', 'humanTrafficking'],
    ['totalMaxDuration', '2024-12-31', 'P3Y'],
    ['totalMaxDuration', '2025-01-01', 'P2Y'],
    ['reviewInterval', '2024-12-31', 'P12M'],
    ['reviewInterval', '2025-01-01', 'P6M'],
    ['reviewInterval', '9999-12-31', 'P6M'],
  ] as const)('%s on %s is %s', (id, day, value) => {
    expect(parameterOn(id, day).value).toBe(value);
  });

  test('comes with its id, its start, its certainty and its source', () => {
    expect(parameterOn('firstPlanWindow', '2026-03-26')).toEqual({
      id: 'firstPlanWindow',
      value: 'P3Y',
      from: '2025-01-01',
      certainty: 'guidance',
      legal: { act: '681/2023', url: 'https://kotoutuminen.fi/en/when-is-the-integration-plan-drawn-up-' },
    });
  });

  test('says of the older act that its start is less sure than its values', () => {
    expect(parameterOn('firstPlanWindow', '2020-05-05')).toMatchObject({
      from: '2011-09-01',
      fromCertainty: 'unverified',
      certainty: 'guidance',
      legal: { act: '1386/2010' },
    });
  });

  test('names the ground that may have survived apart from the one in force', () => {
    expect(parameterOn('windowExceptions', '2025-01-01')).toMatchObject({
      value: 'humanTrafficking',
      certainty: 'guidance',
      unverified: 'couldNotTravel',
    });
  });
});

describe('what is refused', () => {
  test.each(ids)('%s before the first act that is known here', (id) => {
    expect(() => parameterOn(id, '2011-08-31')).toThrow(
      new RangeError('parameterOn: the law is not known here before 2011-09-01'),
    );
  });
  test.each(['2023-02-29', '0000-00-00', '2025', ''])('a day that is none: "%s"', (day) => {
    expect(() => parameterOn('firstPlanWindow', day)).toThrow(
      new RangeError('parameterOn: the day is not a day of the calendar, YYYY-MM-DD'),
    );
  });
  test.each(['secondPlanWindow', 'toString'])('an id that is none: %s', (id) => {
    expect(() => parameterOn(id as ParameterId, '2025-01-01')).toThrow(
      new RangeError('parameterOn: there is no parameter of this id'),
    );
  });
  test('a table without a row', () => {
    const parameters: LegalParameters = { ...legalParameters, firstPlanWindow: [] };
    expect(() => parameterOn('firstPlanWindow', '2025-01-01', parameters)).toThrow(
      new RangeError('parameterOn: the law is not known here before any day'),
    );
  });
});

test.each(rows)('%s from %s says where it stands', (_, __, { legal }) => {
  expect(legal.url).toMatch(/^https?:\/\//);
  expect(legal.act).toMatch(/^(1386\/2010|681\/2023)$/);
});

test.each(ids)('the values of %s stand in rising order', (id) => {
  const starts = legalParameters[id].map(({ from }) => from);
  expect(starts).toEqual([...starts].sort());
  expect(new Set(starts).size).toBe(starts.length);
});

describe("a caller's own table", () => {
  const own = (value: string, from = '2026-01-01'): LegalValue => ({
    from,
    value,
    certainty: 'act',
    legal: { act: '681/2023', section: '16', url: 'https://example.org/act' },
  });
  const window = (...values: LegalValue[]): LegalParameters => ({ ...legalParameters, firstPlanWindow: values });

  test('is used instead of ours', () => {
    expect(parameterOn('firstPlanWindow', '2026-01-01', window(own('P4Y')))).toEqual({
      id: 'firstPlanWindow',
      ...own('P4Y'),
    });
  });
  test('has its own first day', () => {
    expect(() => parameterOn('firstPlanWindow', '2025-12-31', window(own('P4Y')))).toThrow(
      new RangeError('parameterOn: the law is not known here before 2026-01-01'),
    );
  });
  test('keeps unknown as it is', () => {
    expect(parameterOn('firstPlanWindow', '2026-01-01', window(own('unknown'))).value).toBe('unknown');
  });

  test.each([
    ['P3Y', 36],
    ['P6M', 6],
    ['P1Y6M', 18],
    ['P0M', 0],
    ['unknown', undefined],
    ['P', undefined],
    ['P10Y', 120],
    ['P90D', undefined],
    ['P3Y7D', undefined],
    ['-P3Y', undefined],
    ['three years', undefined],
  ])('the duration %s has %s months', (value, months) => {
    expect(monthsOn('firstPlanWindow', '2026-01-01', window(own(value)))).toBe(months);
  });
  test('a duration before the first day is not known', () => {
    expect(monthsOn('firstPlanWindow', '2025-12-31', window(own('P3Y')))).toBeUndefined();
  });

  test.each([
    ['both grounds in force', { value: 'humanTrafficking couldNotTravel' }, true],
    ['the other ground in force', { value: 'humanTrafficking' }, false],
    ['no ground in force', { value: '' }, false],
    ['grounds that are not known', { value: 'unknown' }, 'unknown'],
    ['a row that is not confirmed', { value: 'couldNotTravel', certainty: 'unverified' as const }, 'unknown'],
    ['a ground that is not confirmed', { value: '', unverified: 'humanTrafficking couldNotTravel' }, 'unknown'],
  ])('%s', (_, row, expected) => {
    const parameters = { ...legalParameters, windowExceptions: [{ ...own(''), ...row }] };
    expect(exceptionOn('couldNotTravel', '2026-01-01', parameters)).toBe(expected);
  });
});

test.each([
  ['couldNotTravel', '2024-12-31', true],
  ['couldNotTravel', '2025-01-01', 'unknown'],
  ['humanTrafficking', '2024-12-31', false],
  ['humanTrafficking', '2025-01-01', true],
  ['humanTrafficking', '2011-08-31', 'unknown'],
] as const)('%s on %s is in force: %s', (ground, day, expected) => {
  expect(exceptionOn(ground, day, legalParameters)).toBe(expected);
});
