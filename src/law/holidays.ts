import { addDays } from '../values/days.ts';
import { dayOf, monthOf, weekday, yearOf, type IsoDate } from '../values/iso-date.ts';

// Days of the year as month and day: 1206 is 6 December.
const fixedHolidays = [101, 106, 501, 1206, 1225, 1226];

// Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday.
const daysFromEaster = [-2, 0, 1, 39, 49];

const saturday = 6;

/**
 * Whether a day is a public holiday in Finland; an ordinary Sunday is none. Computed for every year from the holidays as
 * they are today, which is right from 1992 on: before that, some were moved to Saturdays.
 *
 * @example
 * import { isPublicHoliday } from 'kotoplan';
 *
 * isPublicHoliday('2026-04-03'); // true: Good Friday
 * isPublicHoliday('2026-12-24'); // false: Christmas Eve is none
 */
export function isPublicHoliday(day: IsoDate): boolean {
  const dayOfYear = monthAndDay(day);
  if (fixedHolidays.includes(dayOfYear)) return true;
  if (dayOfYear >= 320 && dayOfYear <= 613)
    return daysFromEaster.includes(marchDay(day) - marchDayOfEaster(yearOf(day)));
  // Midsummer Day and All Saints' Day: the Saturday of a week.
  const saturdayHoliday = (dayOfYear >= 620 && dayOfYear <= 626) || (dayOfYear >= 1031 && dayOfYear <= 1106);
  return saturdayHoliday && weekday(day) === saturday;
}

/**
 * Whether a period may end on a day: not on a Saturday, a Sunday, a holiday, Christmas Eve or Midsummer Eve (act 150/1930,
 * section 5). That the section applies to the window of the first plan is our reading: this library extends no period by it.
 *
 * @example
 * import { isWorkingDay } from 'kotoplan';
 *
 * isWorkingDay('2025-12-24'); // false
 */
export function isWorkingDay(day: IsoDate): boolean {
  if (weekday(day) >= saturday || isPublicHoliday(day)) return false;
  const dayOfYear = monthAndDay(day);
  const midsummerEve = dayOfYear >= 619 && dayOfYear <= 625 && weekday(day) === saturday - 1;
  return dayOfYear !== 1224 && !midsummerEve;
}

/**
 * The first working day after a day, that day itself not counted.
 *
 * @example
 * import { nextWorkingDay } from 'kotoplan';
 *
 * nextWorkingDay('2025-04-12'); // '2025-04-14': Monday after a Saturday
 */
export function nextWorkingDay(day: IsoDate): IsoDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

// Between Good Friday and Whit Sunday there is no leap day, so days can be counted on from the 1st of March.
const daysBefore: Readonly<Record<number, number>> = { 3: 0, 4: 31, 5: 61, 6: 92 };

function marchDay(day: IsoDate): number {
  return (daysBefore[monthOf(day)] ?? NaN) + dayOf(day);
}

const monthAndDay = (day: IsoDate): number => monthOf(day) * 100 + dayOf(day);

/** Easter Sunday of a year as a day of March (32 is 1 April), by the method of Meeus, Jones and Butcher. */
function marchDayOfEaster(year: number): number {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonYear = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((moonYear + 11 * fullMoon + 22 * toSunday) / 451);
  return 22 + fullMoon + toSunday - 7 * lateMoon;
}
