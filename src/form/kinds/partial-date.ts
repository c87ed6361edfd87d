import { dayAsOnPaper } from '../../values/iso-date.ts';
import { isPartialDate, partialDatePattern, type PartialDate } from '../../values/partial-date.ts';
import { isBlank } from '../../values/text.ts';
import { monthAsOnPaper } from '../../values/year-month.ts';
import type { Kind } from '../kind.ts';

/** A day of which only the month or only the year may be known. */
export const partialDate: Kind<PartialDate> = {
  name: 'partialDate',
  definition: 'PartialDate',
  schema: { type: 'string', pattern: partialDatePattern },
  wrong: (answer) => {
    if (isPartialDate(answer)) return undefined;
    if (typeof answer !== 'string') return 'wrongType';
    return isBlank(answer) ? 'blank' : 'notAPartialDate';
  },
  mismatch: 'notAPartialDate',
  typed: (text) => dayAsOnPaper(monthAsOnPaper(text)),
  statistics: 'ageBand',
};
