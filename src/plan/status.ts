import type { IsoDate } from '../values/iso-date.ts';
import type { StatusKind } from './options.ts';

/** "This is: their first integration plan / an update to the integration plan". */
export interface PlanStatus {
  /** Which of the two boxes is ticked. */
  readonly kind: StatusKind;
  /** "Date of the first integration plan". Required for an update. */
  readonly firstPlanDate?: IsoDate;
}

/** The status of a draft: everything may still be absent. */
export type PlanStatusDraft = Partial<PlanStatus>;
