/** A month of a year, `YYYY-MM`. */
export type YearMonth = string;

export const yearMonthPattern = String.raw`^[0-9]{4}-(?:0[1-9]|1[0-2])$(?!\n)`;
