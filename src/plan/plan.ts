import type { IsoDate } from '../values/iso-date.ts';
import type { Agreement, AgreementDraft } from './agreement.ts';
import type { Contributor } from './contributors.ts';
import type { Customer, CustomerDraft } from './customer.ts';
import type { Goals, GoalsDraft } from './goals.ts';
import type { LifeSituation } from './life-situation.ts';
import type { Measure } from './measures.ts';
import type { PlanStatus, PlanStatusDraft } from './status.ts';

/** The version of the document this release reads and writes. */
export const modelVersion = 1;

/**
 * One filled form, ready to be handed over. A blank answer is an absent key, never `''` or `null`; days are `YYYY-MM-DD`,
 * months `YYYY-MM`; unknown keys are errors.
 */
export type IntegrationPlan = {
  readonly modelVersion: 1;
  /** "In addition to the customer, the following persons contribute …". At most 50; may be empty. */
  readonly contributors: readonly Contributor[];
  /** "Date of review/drawing up of the integration plan". */
  readonly planDate: IsoDate;
  readonly customer: Customer;
  readonly status: PlanStatus;
  readonly lifeSituation?: LifeSituation;
  readonly goals: Goals;
  /** The table of measures. At most 200; may be empty. */
  readonly measures: readonly Measure[];
  readonly agreement: Agreement;
};

/** A form that is being filled in: everything may be absent at every level, what is present must be right. */
export type PlanDraft = {
  readonly modelVersion?: 1;
  readonly contributors?: readonly Contributor[];
  readonly planDate?: IsoDate;
  readonly customer?: CustomerDraft;
  readonly status?: PlanStatusDraft;
  readonly lifeSituation?: LifeSituation;
  readonly goals?: GoalsDraft;
  readonly measures?: readonly Measure[];
  readonly agreement?: AgreementDraft;
};

/** `draft`: autosave-safe, everything may be absent. `final`: ready to be handed over. */
export type Stage = 'draft' | 'final';
