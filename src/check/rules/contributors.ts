import type { Contributor } from '../../plan/contributors.ts';
import { finding, type Finding } from '../findings.ts';
import type { Rule } from './rule.ts';

/** Nobody besides the customer. */
export const contributorsMissing: Rule = ({ contributors }) =>
  contributors === undefined || contributors.length === 0 ? [finding('contributorsMissing', ['contributors'])] : [];

/** A row that names neither a person nor an organisation. */
export const contributorBlank: Rule = ({ contributors }) => {
  const found: Finding[] = [];
  contributors?.forEach(({ name, organisation }, place) => {
    if (name === undefined && organisation === undefined) {
      found.push(finding('contributorBlank', ['contributors', place]));
    }
  });
  return found;
};

/** One half of a row. No more than a note: a relative has no organisation, an interpreter may not want a name. */
export const contributorIncomplete: Rule = ({ contributors }) => {
  const found: Finding[] = [];
  contributors?.forEach(({ name, organisation }, place) => {
    if ((name === undefined) !== (organisation === undefined)) {
      const emptyCell = name === undefined ? 'name' : 'organisation';
      found.push(finding('contributorIncomplete', ['contributors', place, emptyCell]));
    }
  });
  return found;
};

/** The customer's own name among those who contribute besides the customer. */
export const contributorIsCustomer: Rule = ({ contributors, customer }) => {
  const found: Finding[] = [];
  contributors?.forEach(({ name }, place) => {
    if (name !== undefined && isSameName(name, customer?.name)) {
      found.push(finding('contributorIsCustomer', ['contributors', place, 'name']));
    }
  });
  return found;
};

/** The same person of the same organisation in two rows. */
export const contributorRepeated: Rule = ({ contributors }) => {
  const found: Finding[] = [];
  contributors?.forEach((row, place) => {
    if (row.name === undefined && row.organisation === undefined) return;
    for (let earlier = 0; earlier < place; earlier += 1) {
      if (!isSameContributor(row, contributors[earlier])) continue;
      found.push(finding('contributorRepeated', ['contributors', place]));
      return;
    }
  });
  return found;
};

function isSameContributor(row: Contributor, other: Contributor | undefined): boolean {
  return isSameName(row.name, other?.name) && isSameName(row.organisation, other?.organisation);
}

// Capitals do not make another person. Comparing lengths first keeps the lower case from being built in vain.
function isSameName(name: string | undefined, other: string | undefined): boolean {
  if (name === undefined || other === undefined) return name === other;
  return name.length === other.length && name.toLowerCase() === other.toLowerCase();
}
