import type { IsoDate } from '../values/iso-date.ts';
import type { PartialDate } from '../values/partial-date.ts';

/** Five years of age each, and one band for all from 100. */
// prettier-ignore
export const ageBands = [
  '0-4', '5-9', '10-14', '15-19', '20-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64',
  '65-69', '70-74', '75-79', '80-84', '85-89', '90-94', '95-99', '100+',
] as const;

/** One of {@link ageBands}. */
export type AgeBand = (typeof ageBands)[number];

/**
 * The band of the age on a day. Undefined before birth, and where only the month or year of birth is known and the person
 * may be in one band or the next: an invented birthday would make some people older and none younger.
 */
export function ageBandOn(day: IsoDate, birth: PartialDate): AgeBand | undefined {
  const eldest = bandOf(day, birth + '0000-01-01'.slice(birth.length));
  const youngest = bandOf(day, birth + '0000-12-31'.slice(birth.length));
  return eldest === youngest ? eldest : undefined;
}

// Days are compared as text. Whoever is born on 29 February is a year older on 1 March where there is no such day.
function bandOf(day: IsoDate, birth: IsoDate): AgeBand | undefined {
  const age = Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);
  return ageBands[Math.min(Math.floor(age / 5), ageBands.length - 1)];
}
