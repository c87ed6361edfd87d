/** A day of the Gregorian calendar, `YYYY-MM-DD`, of the years 0000–9999. Always a day that exists. */
export type IsoDate = string;

const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** One day that exists, 29 February in leap years only; without anchors, so that it can stand inside other patterns. */
export const calendarDay = `(?:${leapYear}-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))`;

export const isoDatePattern = String.raw`^${calendarDay}$(?!\n)`;
