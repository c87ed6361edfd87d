/** A day of the Gregorian calendar, `YYYY-MM-DD`, of the years 0000–9999. Always a day that exists. */
export type IsoDate = string;

export const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/**
 * One day that exists, 29 February in leap years only; without anchors, so that it can stand inside other patterns. The
 * rarest alternative stands last, because it is tried on every day.
 */
export const calendarDay = `(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29)`;

export const isoDatePattern = String.raw`^${calendarDay}$(?!\n)`;

// The published pattern itself, so that this and the schemas cannot differ.
// eslint-disable-next-line regexp/no-useless-assertions -- Python's `$` admits a line break; JavaScript's does not.
const isoDate = /* @__PURE__ */ new RegExp(isoDatePattern, 'u');

/** Whether a value is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && isoDate.test(value);
}

/** A day written as on paper, `24.3.2026`, as ISO. A text that is not such a day comes back as it is. */
export function dayAsOnPaper(text: string): string {
  const day = text.replace(
    /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/u,
    (_, date: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
  return isIsoDate(day) ? day : text;
}

/** Throws a RangeError that names the argument, never its value, where that is not a day of the calendar. */
export function requireIsoDate(argument: string, value: unknown): asserts value is IsoDate {
  if (!isIsoDate(value)) throw new RangeError(`${argument} is not a day of the calendar, YYYY-MM-DD`);
}

// Days are text and are compared as text. What checkPlan needs for every plan computes on integers and is held to date-fns
// by the tests; the rest of the arithmetic is in days.ts, on date-fns (docs/decisions/calendar-arithmetic.md).
// A result that four digits of a year cannot write is the first or the last day they can: comparisons stay right.

/** The same day number `count` months later (earlier if negative), or the last day of that month where it has no such day. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

/**
 * How a day stands to the one `count` months after another: below 0 earlier, 0 the very day, above 0 later. Says what
 * comparing with `addMonths` says, in a tenth of its time, because no day is written.
 */
export function compareToMonthsAfter(day: IsoDate, start: IsoDate, count: number): number {
  const months = yearOf(start) * 12 + monthOf(start) - 1 + count;
  const monthsApart = yearOf(day) * 12 + monthOf(day) - 1 - months;
  if (monthsApart !== 0) return monthsApart;
  return dayOf(day) - Math.min(dayOf(start), daysInMonth(yearOf(day), monthOf(day)));
}

/** The same day `count` years later; 28 February where a 29th has no anniversary. */
export function addYears(day: IsoDate, count: number): IsoDate {
  return addMonths(day, count * 12);
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: IsoDate): number {
  const month = monthOf(day);
  // A year begins in March here, so that the leap day is its last. 400 years are whole weeks and keep the year positive.
  const year = yearOf(day) + 400 - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return ((year + leapDays + (daysBeforeMonth[month - 1] ?? 0) + dayOf(day) + 6) % 7) + 1;
}

// Modulo 7, counted from March.
const daysBeforeMonth = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

// '0' is 48: the constants take it off every digit at once. Slicing and Number() would cost five times as much.
export const yearOf = (day: IsoDate): number =>
  day.charCodeAt(0) * 1000 + day.charCodeAt(1) * 100 + day.charCodeAt(2) * 10 + day.charCodeAt(3) - 53_328;
export const monthOf = (day: IsoDate): number => day.charCodeAt(5) * 10 + day.charCodeAt(6) - 528;
export const dayOf = (day: IsoDate): number => day.charCodeAt(8) * 10 + day.charCodeAt(9) - 528;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function written(year: number, month: number, day: number): IsoDate {
  if (year < 0) return '0000-01-01';
  if (year > 9999) return '9999-12-31';
  const fourDigits = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${fourDigits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
