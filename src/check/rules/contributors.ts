import { finding } from '../findings.ts';
import { ofEveryRow } from './rows.ts';
import type { Rule } from './rule.ts';

/** Nobody besides the customer. */
export const contributorsMissing: Rule = ({ contributors }) =>
  contributors === undefined || contributors.length === 0 ? [finding('contributorsMissing', ['contributors'])] : [];

/** A row that names neither a person nor an organisation. */
export const contributorBlank = ofEveryRow('contributors', ({ name, organisation }, place) =>
  name === undefined && organisation === undefined ? [finding('contributorBlank', ['contributors', place])] : [],
);

/** One half of a row. No more than a note: a relative has no organisation, an interpreter may not want a name. */
export const contributorIncomplete = ofEveryRow('contributors', ({ name, organisation }, place) => {
  if ((name === undefined) === (organisation === undefined)) return [];
  return [finding('contributorIncomplete', ['contributors', place, name === undefined ? 'name' : 'organisation'])];
});

/** The customer's own name among those who contribute besides the customer. */
export const contributorIsCustomer = ofEveryRow('contributors', ({ name }, place, { customer }) =>
  name !== undefined && isSameName(name, customer?.name)
    ? [finding('contributorIsCustomer', ['contributors', place, 'name'])]
    : [],
);

/** The same person of the same organisation in two rows. */
export const contributorRepeated = ofEveryRow(
  'contributors',
  ({ name, organisation }, place, { contributors = [] }) => {
    if (name === undefined && organisation === undefined) return [];
    for (let earlier = 0; earlier < place; earlier += 1) {
      const row = contributors[earlier];
      if (isSameName(name, row?.name) && isSameName(organisation, row?.organisation)) {
        return [finding('contributorRepeated', ['contributors', place])];
      }
    }
    return [];
  },
);

// Capitals do not make another person. Comparing lengths first keeps the lower case from being built in vain.
function isSameName(name: string | undefined, other: string | undefined): boolean {
  if (name === undefined || other === undefined) return name === other;
  return name.length === other.length && name.toLowerCase() === other.toLowerCase();
}
