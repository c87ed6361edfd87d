import type { LanguageTag } from '../../values/language-tag.ts';
import { finding } from '../findings.ts';
import { repeatsOf } from './repeats.ts';
import type { Rule } from './rule.ts';

// What officials can be expected to speak with a customer without an interpreter.
const languagesOfOffice: readonly LanguageTag[] = ['fi', 'sv', 'en'];

/** No native language; `und`, not known, is an answer. */
export const nativeLanguageMissing: Rule = ({ customer }) =>
  customer?.nativeLanguages === undefined || customer.nativeLanguages.length === 0
    ? [finding('nativeLanguageMissing', ['customer', 'nativeLanguages'])]
    : [];

/** The same native language twice. */
export const nativeLanguageRepeated: Rule = ({ customer }) =>
  repeatsOf(customer?.nativeLanguages).map((place) =>
    finding('nativeLanguageRepeated', ['customer', 'nativeLanguages', place]),
  );

/** No language to use with the customer. */
export const contactLanguageMissing: Rule = ({ customer }) =>
  customer?.contactLanguage === undefined ? [finding('contactLanguageMissing', ['customer', 'contactLanguage'])] : [];

/** Neither Yes nor No. */
export const interpreterUnanswered: Rule = ({ customer }) =>
  customer?.interpreter === undefined ? [finding('interpreterUnanswered', ['customer', 'interpreter'])] : [];

/** No interpreter, though the contact language is neither Finnish, Swedish nor English. The worker may well speak it. */
export const interpreterMayBeNeeded: Rule = ({ customer }) =>
  customer?.interpreter === false &&
  customer.contactLanguage !== undefined &&
  !languagesOfOffice.includes(customer.contactLanguage)
    ? [finding('interpreterMayBeNeeded', ['customer', 'interpreter'])]
    : [];
