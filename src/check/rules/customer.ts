import type { Citizenship } from '../../values/citizenship.ts';
import { compareToMonthsAfter } from '../../values/iso-date.ts';
import type { LanguageTag } from '../../values/language-tag.ts';
import { earliestDay, isAfter, isCertainlyBefore, latestDay, monthsAfter, repeatsOf, yearsAfter } from './compare.ts';
import { rules } from './rule.ts';

const adultAge = 18;
const plausibleAge = 110;
const farMonths = 36;

/** The customer. */
export const customer = rules({
  /** No date of birth is given; not an error, because some people have no papers that say it. */
  birthDateMissing: { severity: 'warning', absence: true },
  /**
   * Only the year or the month of birth is given, which is right where no more is known; 1 January is never flagged.
   */
  birthDatePartial: {
    severity: 'info',
    at: 'customer.dateOfBirth',
    holds: ({ customer: of }) => of?.dateOfBirth !== undefined && of.dateOfBirth.length < 10,
  },
  /** The date of birth is certainly after the plan's date, whatever day a partial date stands for. */
  birthDateAfterPlan: {
    severity: 'error',
    at: 'customer.dateOfBirth',
    holds: ({ customer: of, planDate }) => isCertainlyBefore(planDate, of?.dateOfBirth),
  },
  /**
   * The customer is certainly under 18 on the plan's date; not an error, because there is a form for minors, but the
   * authority chooses.
   */
  customerIsMinor: {
    severity: 'warning',
    at: 'customer.dateOfBirth',
    holds: ({ customer: of, planDate }) => {
      const born = of?.dateOfBirth;
      // A birth after the plan is another question.
      if (born === undefined || planDate === undefined || isCertainlyBefore(planDate, born)) return false;
      if (yearsAfter(planDate, born) > adultAge) return false;
      // A person born on 29 February comes of age on 28 February, as act 150/1930, section 3, counts years.
      return compareToMonthsAfter(planDate, earliestDay(born), adultAge * 12) < 0;
    },
  },
  /** The customer is certainly over 110 years old on the plan's date; not an error, because it is possible. */
  customerAgeImplausible: {
    severity: 'warning',
    at: 'customer.dateOfBirth',
    holds: ({ customer: of, planDate }) => {
      const born = of?.dateOfBirth;
      if (born === undefined || planDate === undefined || yearsAfter(planDate, born) <= plausibleAge) return false;
      const isOlder = compareToMonthsAfter(planDate, latestDay(born), (plausibleAge + 1) * 12) >= 0;
      return isOlder && { years: plausibleAge };
    },
  },
  /** No citizenship is given; not an error, because it may be under inquiry: `unknown` says so. */
  citizenshipMissing: { severity: 'warning', absence: true },
  /** `stateless` stands together with a country. */
  statelessWithCitizenship: {
    severity: 'error',
    at: 'customer.citizenships',
    holds: ({ customer: of }) => of?.citizenships?.includes('stateless') === true && of.citizenships.some(namesCountry),
  },
  /** `unknown` stands together with anything else; not an error, because a further citizenship may be unclear. */
  unknownWithCitizenship: {
    severity: 'warning',
    at: 'customer.citizenships',
    holds: ({ customer: of }) =>
      of?.citizenships?.includes('unknown') === true && of.citizenships.some((code) => code !== 'unknown'),
  },
  /** Finnish citizenship is given; not an error, because people can have two. */
  citizenshipFinnish: {
    severity: 'warning',
    each: ({ customer: of }, _, report) => {
      const place = of?.citizenships?.indexOf('FI') ?? -1;
      if (place >= 0) report(['customer', 'citizenships', place]);
    },
  },
  /** The same citizenship stands twice. */
  citizenshipRepeated: {
    severity: 'info',
    each: ({ customer: of }, _, report) => {
      for (const place of repeatsOf(of?.citizenships)) report(['customer', 'citizenships', place]);
    },
  },
  /** No native language is given; not an error, because a language without a code is `mis` or may be left open. */
  nativeLanguageMissing: { severity: 'warning', absence: true },
  /** The same native language stands twice. */
  nativeLanguageRepeated: {
    severity: 'info',
    each: ({ customer: of }, _, report) => {
      for (const place of repeatsOf(of?.nativeLanguages)) report(['customer', 'nativeLanguages', place]);
    },
  },
  /** The language used with the customer is not given. */
  contactLanguageMissing: { severity: 'warning', absence: true },
  /** Whether an interpreter is needed is not answered. */
  interpreterUnanswered: { severity: 'warning', absence: true },
  /**
   * No interpreter, and the contact language is not Finnish, Swedish or English; a note only, because the worker may
   * speak it.
   */
  interpreterMayBeNeeded: {
    severity: 'info',
    at: 'customer.interpreter',
    holds: ({ customer: of }) =>
      of?.interpreter === false && of.contactLanguage !== undefined && !languagesOfOffice.includes(of.contactLanguage),
  },
  /**
   * The postal code is not five digits; not an error, because foreign addresses, reception centres and people without
   * a code exist.
   */
  postalCodeFormat: {
    severity: 'warning',
    at: 'customer.postalCode',
    holds: ({ customer: of }) => of?.postalCode !== undefined && !fiveDigits.test(of.postalCode),
  },
  /** The telephone number has fewer than five digits; not an error, because numbers are written in many ways. */
  telephoneFormat: {
    severity: 'warning',
    at: 'customer.telephone',
    // However the digits are grouped, and whatever is written next to them.
    holds: ({ customer: of }) => of?.telephone !== undefined && !fiveDigitsAnywhere.test(of.telephone),
  },
  /**
   * There is no address, telephone number or e-mail address at all; not an error, because some have none and some must
   * not be found.
   */
  contactDetailsMissing: {
    severity: 'warning',
    absence: true,
    asks: ['customer.address', 'customer.telephone', 'customer.email'],
  },
  /** The month of arrival is certainly before the date of birth. */
  arrivalBeforeBirth: {
    severity: 'error',
    at: 'customer.arrivalMonth',
    // A person born in the year or the month of the arrival may have come as a baby.
    holds: ({ customer: of }) => isCertainlyBefore(of?.arrivalMonth, of?.dateOfBirth),
  },
  /** The month of arrival is after the month of the plan's date. */
  arrivalAfterPlan: {
    severity: 'warning',
    at: 'customer.arrivalMonth',
    // As text, a month is later than a day only if it is a later month.
    holds: ({ customer: of, planDate }) => isAfter(of?.arrivalMonth, planDate),
  },
  /**
   * The arrival and the permit, card or registration are more than 36 months apart; a note only, because either can
   * come first.
   */
  arrivalFarFromResidence: {
    severity: 'info',
    at: 'customer.arrivalMonth',
    // Asylum seekers wait here for a permit; family members get theirs before they travel.
    holds: ({ customer: of }) => {
      if (of?.arrivalMonth === undefined || of.firstResidenceDate === undefined) return false;
      return Math.abs(monthsAfter(of.firstResidenceDate, of.arrivalMonth)) > farMonths && { months: farMonths };
    },
  },
});

const fiveDigits = /^\d{5}$/;
const fiveDigitsAnywhere = /(?:\d\D*){5}/;

// What officials can be expected to speak with a customer without an interpreter.
const languagesOfOffice: readonly LanguageTag[] = ['fi', 'sv', 'en'];

function namesCountry(code: Citizenship): boolean {
  return code !== 'stateless' && code !== 'unknown';
}
