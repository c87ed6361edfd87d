import { day, rowId, text } from '../form/kinds/index.ts';
import { optional, section } from '../form/section.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { RowId, Text } from '../values/text.ts';

/** One row of the table "Intermediate goals for the next 12 months and the agreed on measures". */
export type Measure = {
  /** Ours, not on the paper: keeps the row recognisable from one plan to the next. */
  readonly id?: RowId;
  /** "Intermediate goal". */
  readonly intermediateGoal?: Text;
  /** "Measure". */
  readonly measure?: Text;
  /** "Responsible party". */
  readonly responsibleParty?: Text;
  /** "Schedule", in words. */
  readonly schedule?: Text;
  /** Ours, not on the paper: the schedule as a day, where there is one. */
  readonly dueDate?: IsoDate;
};

export const measure = section<Measure>('Measure', {
  id: optional(rowId, { privacy: 'none', expected: 'never' }),
  intermediateGoal: optional(text, { privacy: 'special' }),
  measure: optional(text, { privacy: 'special', expected: 'always' }),
  // Names the municipality or one of its services, and so where the customer is.
  responsibleParty: optional(text, { privacy: 'special', expected: 'always', hidden: true }),
  schedule: optional(text, { privacy: 'special' }),
  dueDate: optional(day, { privacy: 'plan' }),
});
