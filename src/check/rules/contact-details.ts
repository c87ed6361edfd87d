import { finding } from '../findings.ts';
import type { Rule } from './rule.ts';

const postalCodePattern = /^\d{5}$/;
const fiveDigits = /(?:\d\D*){5}/;

/** Not five digits. A warning only: there are foreign codes, and people with none. */
export const postalCodeFormat: Rule = ({ customer }) =>
  customer?.postalCode !== undefined && !postalCodePattern.test(customer.postalCode)
    ? [finding('postalCodeFormat', ['customer', 'postalCode'])]
    : [];

/** Fewer than five digits, however they are grouped and whatever stands beside them. */
export const telephoneFormat: Rule = ({ customer }) =>
  customer?.telephone !== undefined && !fiveDigits.test(customer.telephone)
    ? [finding('telephoneFormat', ['customer', 'telephone'])]
    : [];

/** No way to reach the customer: neither address nor telephone nor e-mail. */
export const contactDetailsMissing: Rule = ({ customer }) =>
  customer?.address === undefined && customer?.telephone === undefined && customer?.email === undefined
    ? [finding('contactDetailsMissing', ['customer', 'address'])]
    : [];
