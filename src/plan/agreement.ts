import { confirmation, day, longText, text } from '../form/kinds/index.ts';
import { optional, required, section } from '../form/section.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { LongText, Text } from '../values/text.ts';

/** The end of the paper: the two confirmations, what each side does, and the next meeting. */
export type Agreement = {
  /** "Have you had a conversation with the customer regarding the rights and duties …?" The paper has only a Yes box. */
  readonly rightsAndDutiesDiscussed: true;
  /** "The matters that have been agreed on … have been explained … in an understandable manner." Only a Yes box. */
  readonly agreedMattersUnderstood: true;
  /** "The following is expected of the customer". */
  readonly expectedOfCustomer?: LongText;
  /** "The municipality agrees to". */
  readonly municipalityCommits?: LongText;
  /** "Date of the next meeting", the day. */
  readonly nextMeetingDate?: IsoDate;
  /** "Date of the next meeting", whatever else was agreed: the time, the place. */
  readonly nextMeetingDetails?: Text;
};

/** The agreement of a draft: everything may still be absent, and a confirmation may still be `false`. */
export type AgreementDraft = Partial<Omit<Agreement, 'rightsAndDutiesDiscussed' | 'agreedMattersUnderstood'>> & {
  readonly rightsAndDutiesDiscussed?: boolean;
  readonly agreedMattersUnderstood?: boolean;
};

export const agreement = section<Agreement>('Agreement', {
  rightsAndDutiesDiscussed: required(confirmation, { privacy: 'plan' }),
  agreedMattersUnderstood: required(confirmation, { privacy: 'plan' }),
  expectedOfCustomer: optional(longText, { privacy: 'special', missing: 'expectedOfCustomerMissing' }),
  // Says what the municipality and its services do, and so where the customer is.
  municipalityCommits: optional(longText, {
    privacy: 'special',
    missing: 'municipalityCommitsMissing',
    hidden: true,
  }),
  nextMeetingDate: optional(day, { privacy: 'plan', expected: 'always' }),
  // The place of the meeting.
  nextMeetingDetails: optional(text, { privacy: 'special', hidden: true }),
});
