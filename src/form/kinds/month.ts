import { isBlank } from '../../values/text.ts';
import { isYearMonth, monthAsOnPaper, yearMonthPattern, type YearMonth } from '../../values/year-month.ts';
import type { Kind } from '../kind.ts';

/** A month of a year. */
export const month: Kind<YearMonth> = {
  name: 'month',
  definition: 'YearMonth',
  schema: { type: 'string', pattern: yearMonthPattern },
  wrong: (answer) => {
    if (isYearMonth(answer)) return undefined;
    if (typeof answer !== 'string') return 'wrongType';
    return isBlank(answer) ? 'blank' : 'notAMonth';
  },
  mismatch: 'notAMonth',
  typed: monthAsOnPaper,
  statistics: 'month',
};
