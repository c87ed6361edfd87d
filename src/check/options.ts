import type { LegalParameters } from '../law/parameters.ts';
import type { Boundary, WindowException } from '../law/window.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** What the caller knows beyond the document. The library reads no clock: what depends on today needs `on`. */
export interface CheckOptions {
  /** The day of the check, `YYYY-MM-DD`. Without it, what depends on today is not checked. */
  readonly on?: IsoDate;
  /** Whether the customer is a job seeker, where that is known. */
  readonly jobseeker?: boolean;
  /** The ground, if any, for departing from the window of the first plan. */
  readonly windowException?: WindowException;
  /** `statutory` (unless said): the last day of the window is in time. `formLiteral`: "less than 3 years", it is not. */
  readonly boundary?: Boundary;
  /** Legal values to use instead of the library's own. */
  readonly parameters?: LegalParameters;
  /** The most findings to return, 100 unless said; errors are kept first. */
  readonly maxFindings?: number;
}
