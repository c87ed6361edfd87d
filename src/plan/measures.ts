import type { IsoDate } from '../values/iso-date.ts';
import type { RowId, Text } from '../values/text.ts';

/** One row of the table "Intermediate goals for the next 12 months and the agreed on measures". */
export interface Measure {
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
}
