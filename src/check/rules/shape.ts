import type { ShapeCode } from '../../form/shape-finding.ts';
import { rules } from './rule.ts';

/** The shape of the document: what the walk over it reports. */
export const shape = rules({
  /**
   * A required answer is absent, or a conditional one whose condition holds; where a whole section is absent, each
   * required field in it is reported.
   */
  missing: { severity: 'error', absence: true },
  /**
   * An object has keys that the form does not have; several keys of one object are one finding at the object, with
   * their number and never their names.
   */
  unknownField: { severity: 'error' },
  /**
   * The value is of another kind than the field holds, for example a number where text is asked; a row id with other
   * characters than `A–Z a–z 0–9 _ -`, or with more than 64, counts here too.
   */
  wrongType: { severity: 'error' },
  /**
   * A text, a date or a choice is empty or holds nothing but blanks; an answer that is not given is an absent key.
   */
  blank: { severity: 'error' },
  /** A text has more code points than its field may hold. */
  tooLong: { severity: 'error' },
  /** A list has more entries than it may hold. */
  tooMany: { severity: 'error' },
  /** A day is not written `YYYY-MM-DD` or is not in the calendar. */
  notADate: { severity: 'error' },
  /** A month is not written `YYYY-MM`. */
  notAMonth: { severity: 'error' },
  /** The date of birth is none of `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, or is a day that is not in the calendar. */
  notAPartialDate: { severity: 'error' },
  /** The value is not one of the options of its field, citizenship codes included. */
  notAnOption: { severity: 'error' },
  /** The value is not one of the language tags of the closed list. */
  notALanguage: { severity: 'error' },
  /**
   * The text does not have the shape of an e-mail address; letters outside ASCII are allowed, and whether the address
   * exists is not known here.
   */
  notAnEmail: { severity: 'error' },
  /** A confirmation is `false`; the paper has only a Yes box, so the plan is a draft until then. */
  mustBeYes: { severity: 'error', absence: true },
  /** `modelVersion` is not one that this release reads; nothing else is reported then. */
  unsupportedVersion: { severity: 'error' },
}) satisfies Readonly<Record<ShapeCode, unknown>>;
