import { day, option } from '../form/kinds/index.ts';
import { optional, required, section } from '../form/section.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { statusKinds, type StatusKind } from './options.ts';

/** "This is: their first integration plan / an update to the integration plan". */
export type PlanStatus = {
  /** Which of the two boxes is ticked. */
  readonly kind: StatusKind;
  /** "Date of the first integration plan". Required for an update. */
  readonly firstPlanDate?: IsoDate;
};

/** The status of a draft: everything may still be absent. */
export type PlanStatusDraft = Partial<PlanStatus>;

export const status = section<PlanStatus>(
  'PlanStatus',
  {
    kind: required(option(statusKinds), { privacy: 'plan' }),
    firstPlanDate: optional(day, { privacy: 'plan' }),
  },
  { conditions: [{ when: 'kind', in: ['update'], require: 'firstPlanDate' }] },
);
