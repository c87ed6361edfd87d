/** A month of a year, `YYYY-MM`. */
export type YearMonth = string;

export const yearMonthPattern = String.raw`^[0-9]{4}-(?:0[1-9]|1[0-2])$(?!\n)`;

// eslint-disable-next-line regexp/no-useless-assertions -- Python's `$` admits a line break; JavaScript's does not.
const yearMonth = /* @__PURE__ */ new RegExp(yearMonthPattern, 'u');

/** Whether a value is a month, written `YYYY-MM`. */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && yearMonth.test(value);
}

/** A month written as on paper, `2/2024`, as ISO. A text that is not such a month comes back as it is. */
export function monthAsOnPaper(text: string): string {
  return text.replace(
    /^(0?[1-9]|1[0-2])\/([0-9]{4})$/u,
    (_, month: string, year: string) => `${year}-${month.padStart(2, '0')}`,
  );
}
