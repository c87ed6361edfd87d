import type { Contributor } from '../../plan/contributors.ts';
import { rules } from './rule.ts';

/** The other participants. */
export const contributors = rules({
  /** Nobody besides the customer contributes, not even the worker. */
  contributorsMissing: { severity: 'warning', absence: true },
  /** A row of the other participants has neither a name nor an organisation. */
  contributorBlank: {
    severity: 'error',
    absence: true,
    each: ({ contributors: rows }, _, report) => {
      rows?.forEach(({ name, organisation }, row) => {
        if (name === undefined && organisation === undefined) report(['contributors', row]);
      });
    },
  },
  /**
   * A row has a name without an organisation or the other way round; a note only, because a relative has no
   * organisation and an interpreter may not want to be named.
   */
  contributorIncomplete: {
    severity: 'info',
    absence: true,
    each: ({ contributors: rows }, _, report) => {
      rows?.forEach(({ name, organisation }, row) => {
        if ((name === undefined) === (organisation === undefined)) return;
        report(['contributors', row, name === undefined ? 'name' : 'organisation']);
      });
    },
  },
  /** A participant has the same name as the customer; not an error, because relatives can share a name. */
  contributorIsCustomer: {
    severity: 'warning',
    each: ({ contributors: rows, customer }, _, report) => {
      rows?.forEach(({ name }, row) => {
        if (name !== undefined && isSameName(name, customer?.name)) report(['contributors', row, 'name']);
      });
    },
  },
  /** Two rows of the other participants say the same. */
  contributorRepeated: {
    severity: 'info',
    each: ({ contributors: rows }, _, report) => {
      rows?.forEach((one, row) => {
        if (one.name === undefined && one.organisation === undefined) return;
        for (let earlier = 0; earlier < row; earlier += 1) {
          if (!isSameContributor(one, rows[earlier])) continue;
          report(['contributors', row]);
          return;
        }
      });
    },
  },
});

function isSameContributor(one: Contributor, other: Contributor | undefined): boolean {
  return isSameName(one.name, other?.name) && isSameName(one.organisation, other?.organisation);
}

// Capitals do not make another person. Comparing lengths first avoids building the lower case in vain.
function isSameName(name: string | undefined, other: string | undefined): boolean {
  if (name === undefined || other === undefined) return name === other;
  return name.length === other.length && name.toLowerCase() === other.toLowerCase();
}
