import type { Citizenship } from '../../values/citizenship.ts';
import { finding } from '../findings.ts';
import { repeatsOf } from './repeats.ts';
import type { Rule } from './rule.ts';

/** No citizenship; `unknown` is an answer. */
export const citizenshipMissing: Rule = ({ customer }) =>
  customer?.citizenships === undefined || customer.citizenships.length === 0
    ? [finding('citizenshipMissing', ['customer', 'citizenships'])]
    : [];

/** Nobody is without a citizenship and has one. */
export const statelessWithCitizenship: Rule = ({ customer }) =>
  customer?.citizenships?.includes('stateless') === true && customer.citizenships.some(isCountry)
    ? [finding('statelessWithCitizenship', ['customer', 'citizenships'])]
    : [];

/** `unknown` beside another answer: a second citizenship may be suspected, so this is no error. */
export const unknownWithCitizenship: Rule = ({ customer }) =>
  customer?.citizenships?.includes('unknown') === true && customer.citizenships.some((code) => code !== 'unknown')
    ? [finding('unknownWithCitizenship', ['customer', 'citizenships'])]
    : [];

/** A Finnish citizen on a form for immigrants. No error: dual nationals exist. */
export const citizenshipFinnish: Rule = ({ customer }) => {
  const place = customer?.citizenships?.indexOf('FI') ?? -1;
  return place < 0 ? [] : [finding('citizenshipFinnish', ['customer', 'citizenships', place])];
};

/** The same citizenship twice. */
export const citizenshipRepeated: Rule = ({ customer }) =>
  repeatsOf(customer?.citizenships).map((place) => finding('citizenshipRepeated', ['customer', 'citizenships', place]));

const isCountry = (code: Citizenship): boolean => code !== 'stateless' && code !== 'unknown';
