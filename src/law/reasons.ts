import type { FieldPath } from '../plan/fields.ts';
import type { IsoDate } from '../values/iso-date.ts';

/**
 * How sure a legal value is: `act` read in the act · `guidance` the authorities' guidance only · `inferred` follows from
 * a rule of law whose application here is our reading · `unverified` not confirmed.
 */
export type Certainty = 'act' | 'guidance' | 'inferred' | 'unverified';

/** Where a legal value is said. */
export interface LegalReference {
  /** Number and year of the act, `681/2023`. */
  readonly act: string;
  /** The section, `3`; absent where guidance alone says it. */
  readonly section?: string;
  /** ELI or other address of the text. */
  readonly url: string;
}

/** What the assessment asks, in this order; every reason is always given. */
export const reasonCodes = [
  /** The law of the day is known to this library. */
  'lawKnown',
  /** The first plan is not before the permit, card or registration. */
  'planAfterResidenceDate',
  /** The first plan is drawn up within the window. */
  'withinWindow',
  /** A ground for departing from the window is stated and in force. */
  'windowException',
  /** The customer is not a job seeker (for one, the employment authority draws the plan up). */
  'notJobseeker',
] as const;

/** One of {@link reasonCodes}. */
export type ReasonCode = (typeof reasonCodes)[number];

/** One answer of the assessment, with what it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly holds: true | false | 'unknown';
  readonly legal: LegalReference;
  /** The legal value that was used: which, since when, how sure. */
  readonly parameter?: {
    readonly id: string;
    readonly value: string;
    readonly from: IsoDate;
    readonly certainty: Certainty;
  };
  /** The answers that would have been needed. */
  readonly missing?: readonly FieldPath[];
}
