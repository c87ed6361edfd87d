import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { isPublicHoliday, isWorkingDay, nextWorkingDay } from '../../src/law/holidays.ts';
import { addDays } from '../../src/values/days.ts';
import { weekday } from '../../src/values/iso-date.ts';

describe('isPublicHoliday', () => {
  test.each([
    ["New Year's Day", '2026-01-01', true],
    ['Epiphany', '2026-01-06', true],
    ['Good Friday', '2026-04-03', true],
    ['Easter Eve', '2026-04-04', false],
    ['Easter Sunday', '2026-04-05', true],
    ['Easter Monday', '2026-04-06', true],
    ['May Day', '2026-05-01', true],
    ['Ascension Day', '2026-05-14', true],
    ['Whit Sunday', '2026-05-24', true],
    ['Whit Monday, a holiday no more', '2026-05-25', false],
    ['Midsummer Eve', '2026-06-19', false],
    ['Midsummer Day', '2026-06-20', true],
    ["All Saints' Day, in October", '2026-10-31', true],
    ["All Saints' Day, in November", '2025-11-01', true],
    ['Independence Day', '2026-12-06', true],
    ['Christmas Eve', '2026-12-24', false],
    ['Christmas Day', '2026-12-25', true],
    ['Boxing Day', '2026-12-26', true],
    ['an ordinary Sunday', '2026-03-29', false],
    ['an ordinary Thursday', '2026-03-26', false],
  ])('%s, %s: %s', (_, day, expected) => {
    expect(isPublicHoliday(day)).toBe(expected);
  });

  test.each([
    ['the earliest Easter there is', '2285-03-22'],
    ['the latest', '2038-04-25'],
  ])('%s', (_, easter) => {
    expect([-2, 0, 1, 39, 49].map((days) => isPublicHoliday(addDays(easter, days)))).not.toContain(false);
  });
});

describe('agrees with date-holidays', () => {
  const finland = new Holidays('FI');
  const years = Array.from({ length: 309 }, (_, index) => 1992 + index);

  test.each(years)('in %i', (year) => {
    const theirs = finland
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const ours: string[] = [];
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (isPublicHoliday(day)) ours.push(day);
    }
    expect(theirs.length).toBeGreaterThan(10);
    expect(ours).toEqual([...new Set(theirs)].sort());
  });
});

describe('isWorkingDay', () => {
  test.each([
    ['a Friday', '2025-04-11', true],
    ['a Saturday', '2025-04-12', false],
    ['a Sunday', '2025-04-13', false],
    ['a holiday on a weekday', '2026-05-14', false],
    ['Independence Day on a Monday', '2027-12-06', false],
    ['Christmas Eve on a Thursday', '2026-12-24', false],
    ['the day before it', '2026-12-23', true],
    ['Midsummer Eve at its earliest', '2026-06-19', false],
    ['Midsummer Eve at its latest', '2027-06-25', false],
    ['the Friday after Midsummer', '2026-06-26', true],
    ["New Year's Eve", '2026-12-31', true],
    ['Maundy Thursday', '2026-04-02', true],
  ])('%s, %s: %s', (_, day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });
});

describe('nextWorkingDay', () => {
  test.each([
    ['after a Wednesday', '2026-03-25', '2026-03-26'],
    ['after a Friday', '2025-04-11', '2025-04-14'],
    ['after a Saturday', '2025-04-12', '2025-04-14'],
    ['after a Sunday', '2027-02-28', '2027-03-01'],
    ['after Maundy Thursday', '2026-04-02', '2026-04-07'],
    ['after Midsummer Eve', '2026-06-19', '2026-06-22'],
    ['after Independence Day on a Monday', '2027-12-06', '2027-12-07'],
    ['after Christmas Eve', '2026-12-24', '2026-12-28'],
    ['after the Friday before Christmas Eve on a Monday', '2029-12-21', '2029-12-27'],
    ['at the end of the calendar', '9999-12-31', '9999-12-31'],
  ])('%s', (_, day, expected) => {
    expect(nextWorkingDay(day)).toBe(expected);
  });

  test('is a weekday, at most six days later, on every day of 2011 to 2040', () => {
    let days = 0;
    const wrong: string[] = [];
    for (let day = '2011-01-01'; day <= '2040-12-31'; day = addDays(day, 1)) {
      const next = nextWorkingDay(day);
      if (next <= day || next > addDays(day, 6) || weekday(next) > 5 || !isWorkingDay(next)) wrong.push(day);
      days += 1;
    }
    expect(days).toBe(10_958);
    expect(wrong).toEqual([]);
  });
});
