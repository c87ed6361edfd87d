import { calendarDay } from './iso-date.ts';

/** A day of which only the month or only the year may be known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

export const partialDatePattern = String.raw`^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|${calendarDay})$(?!\n)`;

const partialDate = /* @__PURE__ */ new RegExp(partialDatePattern, 'u');

/** Whether a value is a year, a month or a day of the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && partialDate.test(value);
}
