import { partialDatePattern, type PartialDate } from '../values/partial-date.ts';
import type { Language } from '../plan/languages.ts';

// prettier-ignore
const englishMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

const aDayAMonthOrAYear = /* @__PURE__ */ new RegExp(partialDatePattern, 'u');

/**
 * A day, a month or a year as people write it in a language. Anything that is none of these comes back as it is.
 *
 * @example
 * import { formatDate } from 'kotoplan/labels';
 *
 * formatDate('fi', '2028-02-29'); // '29.2.2028'
 * formatDate('en', '2028-02-29'); // '29 February 2028'
 * formatDate('sv', '2024-02'); // '2/2024'
 */
export function formatDate(language: Language, day: PartialDate): string {
  if (!aDayAMonthOrAYear.test(day)) return day;
  // A Date at midnight is the day before in half of the world: the parts of the text are all that is needed.
  const [year, month, dayOfMonth] = day.split('-');
  if (month === undefined) return day;
  if (language === 'en') {
    const named = `${englishMonths[Number(month) - 1]} ${year}`;
    return dayOfMonth === undefined ? named : `${Number(dayOfMonth)} ${named}`;
  }
  return dayOfMonth === undefined ? `${Number(month)}/${year}` : `${Number(dayOfMonth)}.${Number(month)}.${year}`;
}
