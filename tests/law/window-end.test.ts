import { describe, expect, test } from 'vitest';
import { windowEnd } from '../../src/law/eligibility.ts';
import { isWorkingDay, nextWorkingDay } from '../../src/law/holidays.ts';
import { legalParameters, type LegalParameters, type LegalValue } from '../../src/law/parameters.ts';

describe('the last day in time', () => {
  test.each([
    ['an ordinary day', '2022-10-13', '2025-10-13'],
    ['29 February', '2024-02-29', '2027-02-28'],
    ['28 February, three years before a leap year', '2021-02-28', '2024-02-28'],
    ['28 February', '2023-02-28', '2026-02-28'],
    ['1 March', '2024-03-01', '2027-03-01'],
    ['the end of a month of 30 days', '2023-04-30', '2026-04-30'],
    ['the end of a month of 31 days', '2023-08-31', '2026-08-31'],
    ['the end of the year', '2022-12-31', '2025-12-31'],
    ['the first day of the year', '2023-01-01', '2026-01-01'],
    ['the last that can be written', '9996-12-31', '9999-12-31'],
    ['one that could not be written', '9999-12-31', '9999-12-31'],
    ['the first year of the calendar', '0000-02-29', '0003-02-28'],
  ])('%s', (_, firstResidenceDate, expected) => {
    expect(windowEnd(firstResidenceDate)).toBe(expected);
  });
});

describe('"less than three years" ends a day earlier', () => {
  test.each([
    ['2022-10-13', '2025-10-12'],
    ['2024-02-29', '2027-02-27'],
    ['2021-03-01', '2024-02-29'],
    ['2022-03-01', '2025-02-28'],
    ['2023-01-01', '2025-12-31'],
  ])('%s: %s', (firstResidenceDate, expected) => {
    expect(windowEnd(firstResidenceDate, { boundary: 'formLiteral' })).toBe(expected);
  });
});

describe('a day on which no period ends does not move the window', () => {
  test.each([
    ['a Saturday', '2022-04-12', '2025-04-12', '2025-04-14'],
    ['a Sunday', '2025-05-14', '2028-05-14', '2028-05-15'],
    ['29 February and then a Sunday', '2024-02-29', '2027-02-28', '2027-03-01'],
    ['Independence Day', '2024-12-06', '2027-12-06', '2027-12-07'],
    ['Midsummer Eve', '2023-06-19', '2026-06-19', '2026-06-22'],
    ['Christmas Eve', '2023-12-24', '2026-12-24', '2026-12-28'],
    ['May Day', '2023-05-01', '2026-05-01', '2026-05-04'],
    ['Ascension Day', '2023-05-14', '2026-05-14', '2026-05-15'],
  ])('%s', (_, firstResidenceDate, end, workingDay) => {
    expect(windowEnd(firstResidenceDate)).toBe(end);
    expect(isWorkingDay(end)).toBe(false);
    expect(nextWorkingDay(end)).toBe(workingDay);
  });
});

// The section once more, in other words and from other means: the same month and day of the year that is three later, and
// 28 February where the day is a 29 February and that year has none.
describe('act 150/1930, section 3', () => {
  const hasLeapDay = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const restated = (day: string): string => {
    const year = Number(day.slice(0, 4)) + 3;
    const monthAndDay = day.slice(4);
    return monthAndDay === '-02-29' && !hasLeapDay(year) ? `${year}-02-28` : `${year}${monthAndDay}`;
  };
  const dayBefore = (day: string): string =>
    new Date(Date.parse(`${day}T12:00:00Z`) - 864e5).toISOString().slice(0, 10);
  const days: string[] = [];
  for (let time = Date.UTC(2011, 0, 1, 12); time <= Date.UTC(2040, 11, 31, 12); time += 864e5) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }

  test('is restated for every day of 2011 to 2040', () => {
    expect(days).toHaveLength(10_958);
    expect([days[0], days.at(-1)]).toEqual(['2011-01-01', '2040-12-31']);
  });
  test('is what windowEnd computes', () => {
    expect(days.filter((day) => windowEnd(day) !== restated(day))).toEqual([]);
  });
  test('is a day later than "less than three years"', () => {
    expect(days.filter((day) => windowEnd(day, { boundary: 'formLiteral' }) !== dayBefore(restated(day)))).toEqual([]);
  });
});

describe('the length of the window', () => {
  const row = (from: string, value: string): LegalValue => ({
    from,
    value,
    certainty: 'act',
    legal: { act: '681/2023', url: 'https://example.org/act' },
  });
  const parameters: LegalParameters = {
    ...legalParameters,
    firstPlanWindow: [row('2020-01-01', 'P3Y'), row('2026-01-01', 'P1Y6M'), row('2030-01-01', 'unknown')],
  };

  test('is the one in force on the day of the question', () => {
    expect(windowEnd('2024-08-31', { on: '2025-12-31', parameters })).toBe('2027-08-31');
    expect(windowEnd('2024-08-31', { on: '2026-01-01', parameters })).toBe('2026-02-28');
  });
  test('is the newest where no day is given', () => {
    const known = { ...parameters, firstPlanWindow: parameters.firstPlanWindow.slice(0, 2) };
    expect(windowEnd('2024-08-31', { parameters: known })).toBe('2026-02-28');
  });
  test('is the newest where the law of the day of the question is not known', () => {
    expect(windowEnd('2022-10-13', { on: '2011-08-31' })).toBe('2025-10-13');
  });
  test.each([
    ['while it is unknown', { on: '2030-01-01', parameters }],
    ['where the newest is unknown', { parameters }],
    ['in a table without a row', { parameters: { ...legalParameters, firstPlanWindow: [] } }],
  ])('is not guessed %s', (_, options) => {
    expect(() => windowEnd('2024-08-31', options)).toThrow(
      new RangeError('windowEnd: the parameters say that the window is unknown'),
    );
  });
});

describe('a day that is none', () => {
  test.each(['2023-02-29', '0000-00-00', '2023-2-9', ''])('is refused as the first day: "%s"', (day) => {
    expect(() => windowEnd(day)).toThrow(
      new RangeError('windowEnd: the first argument is not a day of the calendar, YYYY-MM-DD'),
    );
  });
  test('is refused as the day of the question', () => {
    expect(() => windowEnd('2022-10-13', { on: '2023-02-29' })).toThrow(
      new RangeError('windowEnd: the option "on" is not a day of the calendar, YYYY-MM-DD'),
    );
  });
});
