import { zahra } from '../bases.ts';
import { changed, error } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

const [course, checkUp] = zahra.document.measures;

/** Days, months, options, languages and addresses in another notation. */
export const notationFindings = (): FindingsVectors => ({
  'notADate-29-february-of-1900': changed(zahra, {
    name: '29 February of 1900',
    patch: { planDate: '1900-02-29' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-29-february-of-a-common-year': changed(zahra, {
    name: '29 February of a common year',
    patch: { planDate: '2023-02-29' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-30-february': changed(zahra, {
    name: '30 February',
    patch: { planDate: '2025-02-30' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-31-april': changed(zahra, {
    name: '31 April',
    patch: { planDate: '2025-04-31' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-a-day-with-a-line-end': changed(zahra, {
    name: 'a day with a line end',
    patch: { planDate: '2025-01-01\n' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-a-day-with-a-time': changed(zahra, {
    name: 'a day with a time',
    patch: { planDate: '2025-01-01T00:00:00Z' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-a-finnish-day': changed(zahra, {
    name: 'a Finnish day',
    patch: { measures: [course, { ...checkUp, dueDate: '1.9.2026' }] },
    finds: [error('notADate', '/measures/1/dueDate')],
  }),
  'notADate-a-year-of-five-digits': changed(zahra, {
    name: 'a year of five digits',
    patch: { planDate: '12025-01-01' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-day-0': changed(zahra, {
    name: 'day 0',
    patch: { planDate: '0000-00-00' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-month-13': changed(zahra, {
    name: 'month 13',
    patch: { planDate: '2025-13-01' },
    finds: [error('notADate', '/planDate')],
  }),
  'notADate-other-digits': changed(zahra, {
    name: 'other digits',
    patch: { planDate: '٢٠٢٥-٠١-٠١' },
    finds: [error('notADate', '/planDate')],
  }),
  'notAMonth-a-day': changed(zahra, {
    name: 'a day',
    patch: { customer: { arrivalMonth: '2025-01-01' } },
    finds: [error('notAMonth', '/customer/arrivalMonth')],
  }),
  'notAMonth-a-month-with-a-line-end': changed(zahra, {
    name: 'a month with a line end',
    patch: { customer: { arrivalMonth: '2025-01\n' } },
    finds: [error('notAMonth', '/customer/arrivalMonth')],
  }),
  'notAMonth-month-0': changed(zahra, {
    name: 'month 0',
    patch: { customer: { arrivalMonth: '2025-00' } },
    finds: [error('notAMonth', '/customer/arrivalMonth')],
  }),
  'notAPartialDate-a-day-that-does-not-exist': changed(zahra, {
    name: 'a day that does not exist',
    patch: { customer: { dateOfBirth: '1990-02-30' } },
    finds: [error('notAPartialDate', '/customer/dateOfBirth')],
  }),
  'notAPartialDate-a-year-of-two-digits': changed(zahra, {
    name: 'a year of two digits',
    patch: { customer: { dateOfBirth: '90' } },
    finds: [error('notAPartialDate', '/customer/dateOfBirth')],
  }),
  'notAPartialDate-a-year-with-a-line-end': changed(zahra, {
    name: 'a year with a line end',
    patch: { customer: { dateOfBirth: '1990\n' } },
    finds: [error('notAPartialDate', '/customer/dateOfBirth')],
  }),
  'notAnOption-a-country-code-in-small-letters': changed(zahra, {
    name: 'a country code in small letters',
    patch: { customer: { citizenships: ['iq'] } },
    finds: [error('notAnOption', '/customer/citizenships/0')],
  }),
  'notAnOption-a-country-code-of-three-letters': changed(zahra, {
    name: 'a country code of three letters',
    patch: { customer: { citizenships: ['XKX'] } },
    finds: [error('notAnOption', '/customer/citizenships/0')],
  }),
  'notAnOption-a-goal-that-is-not-offered': changed(zahra, {
    name: 'a goal that is not offered',
    patch: { goals: { primaryGoal: 'happiness' } },
    finds: [error('notAnOption', '/goals/primaryGoal')],
  }),
  'notAnOption-the-name-of-a-method-as-a-goal': changed(zahra, {
    name: 'the name of a method as a goal',
    patch: { goals: { primaryGoal: 'constructor' } },
    finds: [error('notAnOption', '/goals/primaryGoal')],
  }),
  'notALanguage-a-code-that-is-not-in-the-list': changed(zahra, {
    name: 'a code that is not in the list',
    patch: { customer: { nativeLanguages: ['ckb', 'xx'] } },
    finds: [error('notALanguage', '/customer/nativeLanguages/1')],
  }),
  'notALanguage-the-name-of-a-language': changed(zahra, {
    name: 'the name of a language',
    patch: { customer: { contactLanguage: 'swahili' } },
    finds: [error('notALanguage', '/customer/contactLanguage')],
  }),
  'notAnEmail-a-blank-inside': changed(zahra, {
    name: 'a blank inside',
    patch: { customer: { email: 'zah ra@example.org' } },
    finds: [error('notAnEmail', '/customer/email')],
  }),
  'notAnEmail-a-line-end': changed(zahra, {
    name: 'a line end',
    patch: { customer: { email: 'zahra@example.org\n' } },
    finds: [error('notAnEmail', '/customer/email')],
  }),
  'notAnEmail-no-at-sign': changed(zahra, {
    name: 'no at sign',
    patch: { customer: { email: 'zahra.example.org' } },
    finds: [error('notAnEmail', '/customer/email')],
  }),
  'notAnEmail-no-dot': changed(zahra, {
    name: 'no dot',
    patch: { customer: { email: 'zahra@example' } },
    finds: [error('notAnEmail', '/customer/email')],
  }),
});
