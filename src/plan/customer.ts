import { citizenship, day, email, language, month, partialDate, text, yesNo } from '../form/kinds/index.ts';
import { list, optional, required, section } from '../form/section.ts';
import type { Citizenship } from '../values/citizenship.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { LanguageTag } from '../values/language-tag.ts';
import type { PartialDate } from '../values/partial-date.ts';
import type { Email, Text } from '../values/text.ts';
import type { YearMonth } from '../values/year-month.ts';

/** "Customer's Personal Data": the person the plan is for. */
export type Customer = {
  /** "Name", in one field, so that a person with one name is not asked for a second. */
  readonly name: Text;
  /** "Date of birth". A year or a month alone is enough where no more is known; never invent 1 January. */
  readonly dateOfBirth?: PartialDate;
  /** "Nationality"; the Swedish form says *Medborgarskap*, citizenship. At most 10. */
  readonly citizenships?: readonly Citizenship[];
  /** "Native language(s)"; the Swedish form asks for all of them (*Samtliga modersmål*). At most 20. */
  readonly nativeLanguages?: readonly LanguageTag[];
  /** "Preferred language": the language used with the customer (*asiointikieli*, *kontaktspråk*). */
  readonly contactLanguage?: LanguageTag;
  /** Ours, not on the paper: names a language that has no code, a dialect, a sign language. */
  readonly languageDetails?: Text;
  /** "Interpreter"; the Swedish form says *Tolk på plats*, on site. */
  readonly interpreter?: boolean;
  /** "Address". */
  readonly address?: Text;
  /** "Postal code and town", its first half. A string, because leading zeros matter. */
  readonly postalCode?: Text;
  /** "Postal code and town", its second half. */
  readonly town?: Text;
  /** "Telephone". */
  readonly telephone?: Text;
  /** "Email address". */
  readonly email?: Email;
  /** "When did the customer arrive in Finland (month/year)?" */
  readonly arrivalMonth?: YearMonth;
  /**
   * "Registration date of your first residence permit or residence card or the date of registering your right of residence".
   * The Swedish form and the guidance say *issue* of the permit or card. The three years for the first plan start here.
   */
  readonly firstResidenceDate?: IsoDate;
  /** "Less than 3 years have passed since the date above, and it is possible to draw up an integration plan": as ticked. */
  readonly withinThreeYears?: boolean;
};

/** The customer of a draft: everything may still be absent. */
export type CustomerDraft = Partial<Customer>;

export const customer = section<Customer>('Customer', {
  name: required(text, { privacy: 'identity' }),
  dateOfBirth: optional(partialDate, { privacy: 'identity', missing: 'birthDateMissing' }),
  citizenships: optional(list(citizenship, 10), { privacy: 'identity', missing: 'citizenshipMissing' }),
  nativeLanguages: optional(list(language, 20), { privacy: 'identity', missing: 'nativeLanguageMissing' }),
  contactLanguage: optional(language, { privacy: 'identity', missing: 'contactLanguageMissing' }),
  languageDetails: optional(text, { privacy: 'special' }),
  interpreter: optional(yesNo, { privacy: 'plan', missing: 'interpreterUnanswered' }),
  address: optional(text, { privacy: 'contact' }),
  postalCode: optional(text, { privacy: 'contact' }),
  town: optional(text, { privacy: 'contact' }),
  telephone: optional(text, { privacy: 'contact' }),
  email: optional(email, { privacy: 'contact' }),
  arrivalMonth: optional(month, { privacy: 'identity' }),
  firstResidenceDate: optional(day, { privacy: 'identity', missing: 'residenceDateMissing' }),
  withinThreeYears: optional(yesNo, { privacy: 'plan' }),
});
