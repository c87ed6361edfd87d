import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from '../../src/values/days.ts';
import {
  addMonths,
  addYears,
  compareToMonthsAfter,
  isIsoDate,
  requireIsoDate,
  weekday,
} from '../../src/values/iso-date.ts';

describe('isIsoDate', () => {
  test.each([
    ['an ordinary day', '2025-10-13', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of another year', '2023-02-29', false],
    ['29 February of a full century', '1900-02-29', false],
    ['29 February of a fourth century', '2000-02-29', true],
    ['30 February', '2024-02-30', false],
    ['31 April', '2025-04-31', false],
    ['a month that is none', '2025-13-01', false],
    ['noughts only', '0000-00-00', false],
    ['the first day that can be written', '0000-01-01', true],
    ['the last day that can be written', '9999-12-31', true],
    ['a year of five digits', '10000-01-01', false],
    ['a day with a time', '2025-10-13T00:00:00Z', false],
    ['a day with a line break', '2025-10-13\n', false],
    ['a Finnish day', '13.10.2025', false],
    ['an empty text', '', false],
    ['a number', 20251013, false],
    ['a Date', new Date(Date.UTC(2025, 9, 13)), false],
    ['nothing', undefined, false],
  ])('%s', (_, value, expected) => {
    expect(isIsoDate(value)).toBe(expected);
  });
});

test('requireIsoDate names the argument and never its value', () => {
  expect(() => {
    requireIsoDate('somewhere: the option "on"', '2023-02-29');
  }).toThrow(new RangeError('somewhere: the option "on" is not a day of the calendar, YYYY-MM-DD'));
});

describe('addMonths', () => {
  test.each([
    ['keeps the day number', '2022-10-13', 36, '2025-10-13'],
    ['clamps 31 August to 30 September', '2025-08-31', 1, '2025-09-30'],
    ['clamps 30 November to 28 February', '2025-11-30', 3, '2026-02-28'],
    ['clamps to 29 February in a leap year', '2023-08-31', 6, '2024-02-29'],
    ['clamps 29 February to 28', '2024-02-29', 36, '2027-02-28'],
    ['finds 29 February again after four years', '2024-02-29', 48, '2028-02-29'],
    ['does not stretch 28 February to 29', '2023-02-28', 12, '2024-02-28'],
    ['crosses the year', '2025-12-31', 2, '2026-02-28'],
    ['goes back', '2025-03-31', -1, '2025-02-28'],
    ['goes back over the year', '2025-01-15', -13, '2023-12-15'],
    ['adds nothing', '2025-01-31', 0, '2025-01-31'],
    ['writes early years with four digits', '0099-11-30', 3, '0100-02-28'],
    ['reaches the last month', '9996-12-31', 36, '9999-12-31'],
    ['computes in the last year', '9999-01-31', 1, '9999-02-28'],
    ['computes in the first year', '0000-05-31', -1, '0000-04-30'],
    ['stops at the last day', '9997-01-01', 36, '9999-12-31'],
    ['stops at the first day', '0000-01-31', -1, '0000-01-01'],
  ])('%s', (_, day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2007-09-02', 18, '2025-09-02'],
  ['9999-01-01', 1, '9999-12-31'],
])('addYears(%s, %i) is %s', (day, count, expected) => {
  expect(addYears(day, count)).toBe(expected);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-03-30', 1, '2025-03-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0000-01-01', -1, '0000-01-01'],
])('addDays(%s, %i) is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test.each([
  ['Pacific/Apia', '2011-12-29', '2011-12-30'],
  ['Pacific/Kiritimati', '1994-12-30', '1994-12-31'],
  ['America/Sao_Paulo', '2018-11-03', '2018-11-04'],
])('in %s, where a day or its midnight was skipped, every day exists', (timeZone, day, next) => {
  vi.stubEnv('TZ', timeZone);
  try {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    expect(addDays(day, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(day);
    expect(daysBetween(day, next)).toBe(1);
    expect(weekday(next)).toBe((weekday(day) % 7) + 1);
  } finally {
    vi.unstubAllEnvs();
  }
});

test.each([
  ['2026-03-26', 4],
  ['2028-05-14', 7],
  ['2000-01-01', 6],
  ['9999-12-31', 5],
])('weekday(%s) is %i', (day, expected) => {
  expect(weekday(day)).toBe(expected);
});

test.each([
  ['2025-10-13', '2025-10-13', 0],
  ['2025-10-13', '2025-10-14', 1],
  ['2025-10-14', '2025-10-13', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['0000-01-01', '9999-12-31', 3_652_424],
])('daysBetween(%s, %s) is %i', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

/** Days from 2000-01-01 on as the machine's own calendar writes them, in UTC. */
const dayOf = (count: number): string => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
const days = Array.from({ length: 36_890 }, (_, count) => dayOf(count));

describe('on every day of 2000 to 2100', () => {
  const noon = (day: string): Date =>
    new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
  const iso = (date: Date): string =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

  test('the days are those of 2000 to 2100', () => {
    expect([days.at(0), days.at(-1)]).toEqual(['2000-01-01', '2100-12-31']);
  });
  test.each([1, 6, 12, 24, 36, -1, -12])('addMonths by %i is what date-fns says', (count) => {
    expect(days.filter((day) => addMonths(day, count) !== iso(addMonthsToDate(noon(day), count)))).toEqual([]);
  });
  test.each([6, 12, 36, 1332])('compareToMonthsAfter by %i says what comparing with addMonths says', (count) => {
    const wrong = days.filter((day) => {
      const end = addMonths(day, count);
      const found = [addDays(end, -1), end, addDays(end, 1)].map((near) => compareToMonthsAfter(near, day, count));
      return found.map(Math.sign).join() !== '-1,0,1';
    });
    expect(wrong).toEqual([]);
  });
  test.each([1, 14, 90, 366])('addDays by %i, and back, is what the calendar in UTC says', (count) => {
    const later = days.slice(count);
    expect(later.filter((day, index) => addDays(days[index] as string, count) !== day)).toEqual([]);
    expect(later.filter((day, index) => addDays(day, -count) !== days[index])).toEqual([]);
  });
  test('weekdays follow each other', () => {
    // 2000-01-01 was a Saturday.
    expect(days.filter((day, index) => weekday(day) !== ((index + 5) % 7) + 1)).toEqual([]);
  });
  test('daysBetween counts the days', () => {
    expect(days.filter((day, index) => daysBetween('2000-01-01', day) !== index)).toEqual([]);
    expect(days.filter((day, index) => daysBetween(day, '2000-01-01') !== -index)).toEqual([]);
  });
});

describe('invariants, anywhere in the calendar', () => {
  const anyDay = fc.integer({ min: -730_485, max: 2_921_939 }).map(dayOf);

  test('addMonths gives a day of the calendar, and a later one for more months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
        const end = addMonths(day, count);
        expect(isIsoDate(end)).toBe(true);
        expect(addMonths(day, count + 1) >= end).toBe(true);
      }),
    );
  });
});
