import { dayAsOnPaper, isIsoDate, isoDatePattern, type IsoDate } from '../../values/iso-date.ts';
import { isBlank } from '../../values/text.ts';
import type { Kind } from '../kind.ts';

/** A day of the calendar. */
export const day: Kind<IsoDate> = {
  name: 'day',
  definition: 'IsoDate',
  schema: { type: 'string', pattern: isoDatePattern, format: 'date' },
  wrong: (answer) => {
    if (isIsoDate(answer)) return undefined;
    if (typeof answer !== 'string') return 'wrongType';
    return isBlank(answer) ? 'blank' : 'notADate';
  },
  mismatch: 'notADate',
  typed: dayAsOnPaper,
  statistics: 'month',
};
