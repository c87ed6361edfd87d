import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { dayOf, monthOf, written, yearOf, type IsoDate } from './iso-date.ts';

/** The day `count` days later, or earlier if negative. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const date = addDaysToDate(dateOf(day), count);
  return written(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

// In UTC, so that every day exists: local time zones have skipped some.
function dateOf(day: IsoDate): Date {
  const date = new UTCDateMini(yearOf(day), monthOf(day) - 1, dayOf(day));
  // The constructor takes the years 0 to 99 for 1900 to 1999.
  if (yearOf(day) < 100) date.setFullYear(yearOf(day), monthOf(day) - 1, dayOf(day));
  return date;
}
