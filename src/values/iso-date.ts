/** A day of the Gregorian calendar, `YYYY-MM-DD`, of the years 0000–9999. Always a day that exists. */
export type IsoDate = string;

const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** One day that exists, 29 February in leap years only; without anchors, so that it can stand inside other patterns. */
export const calendarDay = `(?:${leapYear}-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))`;

export const isoDatePattern = String.raw`^${calendarDay}$(?!\n)`;

// The published pattern itself, written for every engine, so that this and the schemas cannot differ.
// eslint-disable-next-line regexp/prefer-d, regexp/no-useless-assertions
const isoDate = /* @__PURE__ */ new RegExp(isoDatePattern);

// The arithmetic below is on integers, not on Date objects: those belong to a time zone, in which a midnight or a whole day
// may not exist, and cost several times more (docs/decisions/calendar-arithmetic.md). The tests hold it to date-fns.
// A result that four digits of a year cannot write is the first or the last day they can: comparisons stay right.

/**
 * Whether a value is a day of the calendar, written `YYYY-MM-DD`.
 *
 * @example
 * import { isIsoDate } from 'kotoplan';
 *
 * isIsoDate('2024-02-29'); // true
 * isIsoDate('2023-02-29'); // false
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && isoDate.test(value);
}

/** Throws a RangeError that names the argument, never its value, where that is not a day of the calendar. */
export function requireIsoDate(argument: string, value: unknown): asserts value is IsoDate {
  if (!isIsoDate(value)) throw new RangeError(`${argument} is not a day of the calendar, YYYY-MM-DD`);
}

/** The same day number `count` months later (earlier if negative), or the last day of that month where it has no such day. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  if (year < 0) return firstDay;
  if (year > 9999) return lastDay;
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

/** The same day `count` years later; 28 February where a 29th has no anniversary. */
export function addYears(day: IsoDate, count: number): IsoDate {
  return addMonths(day, count * 12);
}

/** The day `count` days later, or earlier if negative. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const number = dayNumber(day) + count;
  if (number < 0) return firstDay;
  if (number >= daysBeforeYear(10_000)) return lastDay;
  let year = Math.floor(number / 365.2425);
  if (daysBeforeYear(year) > number) year -= 1;
  else if (daysBeforeYear(year + 1) <= number) year += 1;
  const dayOfYear = number - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) > dayOfYear) month -= 1;
  return written(year, month, dayOfYear - daysBeforeMonth(year, month) + 1);
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: IsoDate): number {
  // 0000-01-01 was a Saturday.
  return ((dayNumber(day) + 5) % 7) + 1;
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

const firstDay: IsoDate = '0000-01-01';
const lastDay: IsoDate = '9999-12-31';

// '0' is 48: the constants take it off every digit at once. Slicing and Number() would cost five times as much.
const yearOf = (day: IsoDate): number =>
  day.charCodeAt(0) * 1000 + day.charCodeAt(1) * 100 + day.charCodeAt(2) * 10 + day.charCodeAt(3) - 53_328;
const monthOf = (day: IsoDate): number => day.charCodeAt(5) * 10 + day.charCodeAt(6) - 528;
const dayOf = (day: IsoDate): number => day.charCodeAt(8) * 10 + day.charCodeAt(9) - 528;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 0000-01-01, itself in a leap year. */
function dayNumber(day: IsoDate): number {
  const year = yearOf(day);
  return daysBeforeYear(year) + daysBeforeMonth(year, monthOf(day)) + dayOf(day) - 1;
}

const daysBeforeYear = (year: number): number =>
  365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);

// (367m - 362) / 12 counts every month as if February had 30 days.
function daysBeforeMonth(year: number, month: number): number {
  const shortFebruary = month <= 2 ? 0 : isLeapYear(year) ? 1 : 2;
  return Math.floor((367 * month - 362) / 12) - shortFebruary;
}

function written(year: number, month: number, day: number): IsoDate {
  const fourDigits = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${fourDigits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
