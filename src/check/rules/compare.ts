import { addDays } from '../../values/days.ts';
import { addMonths, type IsoDate } from '../../values/iso-date.ts';
import type { PartialDate } from '../../values/partial-date.ts';
import type { YearMonth } from '../../values/year-month.ts';

// ISO days, months and partial dates compare as text, without a Date object.

/** Both days are given and the first is later. */
export function isAfter(day: IsoDate | undefined, other: IsoDate | undefined): boolean {
  return day !== undefined && other !== undefined && day > other;
}

/**
 * Both are given and the first is earlier, whatever the months and days are that they leave open: 1985-03 is before 1986
 * and before 1985-04, but not certainly before 1985-03-20, and not certainly before 1985.
 */
export function isCertainlyBefore(date: PartialDate | undefined, other: PartialDate | undefined): boolean {
  return date !== undefined && other !== undefined && date < other && !other.startsWith(date);
}

/** The earliest day that a partial date can mean. */
export function earliestDay(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The latest day that a partial date can mean. */
export function latestDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  return date.length === 4 ? `${date}-12-31` : addDays(addMonths(`${date}-01`, 1), -1);
}

/** How many years the year of a date is after that of another, whatever the months and days are. */
export function yearsAfter(date: PartialDate, other: PartialDate): number {
  return weightOfYear(date) - weightOfYear(other);
}

/** How many months the month of a date is after that of another, whatever the days are. */
export function monthsAfter(date: YearMonth, other: YearMonth): number {
  return yearsAfter(date, other) * 12 + weightOfMonth(date) - weightOfMonth(other);
}

// What the digit 0 weighs itself (its code is 48) falls out of every difference. Slices and Number() cost five times as much.
const weightOfYear = (date: string): number =>
  date.charCodeAt(0) * 1000 + date.charCodeAt(1) * 100 + date.charCodeAt(2) * 10 + date.charCodeAt(3);
const weightOfMonth = (date: string): number => date.charCodeAt(5) * 10 + date.charCodeAt(6);
// Up to so many, looking back costs less than remembering; beyond it would grow with their square.
const few = 20;

/** The places of those values of a list that already stand earlier in it; what is undefined repeats nothing. */
export function repeatsOf(values: readonly (string | undefined)[] | undefined): readonly number[] {
  const places: number[] = [];
  const seen = values !== undefined && values.length > few ? new Set<string>() : undefined;
  values?.forEach((value, place) => {
    if (value === undefined) return;
    if (seen === undefined ? values.indexOf(value) < place : seen.has(value)) places.push(place);
    seen?.add(value);
  });
  return places;
}
