import type { FieldPath } from './fields.ts';

/**
 * What is hidden when the customer's whereabouts must not become known (non-disclosure for personal safety), in paper
 * order: where the customer can be found, and what names the municipality and its services. Any other free text may name
 * a place as well: that only a person can see.
 */
export const nonDisclosureFields = [
  'contributors[].organisation',
  'customer.address',
  'customer.postalCode',
  'customer.town',
  'customer.telephone',
  'customer.email',
  'measures[].responsibleParty',
  'agreement.municipalityCommits',
  'agreement.nextMeetingDetails',
] as const satisfies readonly FieldPath[];
