import type { KindName } from '../../form/kind.ts';
import { isoDatePattern, leapYear } from '../../values/iso-date.ts';
import { partialDatePattern } from '../../values/partial-date.ts';
import { yearMonthPattern } from '../../values/year-month.ts';

// SurveyJS runs patterns without the flag `u`: what the published ones say of code points has to be said in UTF-16 units.
// The three alternatives exclude each other, so that there is one way to read a text and nothing to go back for.
const anyPoint = String.raw`(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udbff]|[\ud800-\udbff](?![\udc00-\udfff]))`;

/** A published pattern for an engine that counts UTF-16 units. */
export function inUnits(pattern: string): string {
  return pattern.replaceAll(/\[\^([^[\]]*)\]/gu, (_, excluded: string) =>
    anyPoint.replace(String.raw`[^\ud800-\udbff]`, String.raw`[^\ud800-\udbff${excluded}]`),
  );
}

/** A text of at most so many code points. */
export function atMost(limit: number): string {
  return `^${anyPoint}{0,${limit}}$`;
}

const thirtyOne = String.raw`(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[13578]|1[02])`;
const thirty = String.raw`(?:0?[1-9]|[12][0-9]|30)\.(?:0?[469]|11)`;
const february = String.raw`(?:0?[1-9]|1[0-9]|2[0-8])\.0?2`;
const paperDay = String.raw`(?:(?:${thirtyOne}|${thirty}|${february})\.[0-9]{4}|29\.0?2\.${leapYear})`;
const paperMonth = '(?:0?[1-9]|1[0-2])/[0-9]{4}';

/**
 * What a person may type for a day, a month or a part of a day: ISO, and where no date picker writes the answer as on paper,
 * which `tidyPlan` turns into ISO.
 */
export const typedDates: Readonly<Partial<Record<KindName, string>>> = {
  day: isoDatePattern,
  month: `${yearMonthPattern}|^${paperMonth}$`,
  partialDate: `${partialDatePattern}|^(?:${paperMonth}|${paperDay})$`,
};
