import type { IsoDate } from '../values/iso-date.ts';
import type { Certainty, LegalReference } from './reasons.ts';

/** What the law table holds, each with values that change over time. */
export type ParameterId = 'firstPlanWindow' | 'windowExceptions' | 'totalMaxDuration' | 'reviewInterval';

/** A legal value, in force from a day on. */
export interface LegalValue {
  readonly from: IsoDate;
  /** An ISO 8601 duration (`P3Y`, `P6M`); for `windowExceptions` the grounds, separated by a blank; `unknown` where it is not known. */
  readonly value: string;
  readonly certainty: Certainty;
  readonly legal: LegalReference;
}

/** The dated table of legal values; the values of a parameter in rising order of `from`. */
export type LegalParameters = Readonly<Record<ParameterId, readonly LegalValue[]>>;
