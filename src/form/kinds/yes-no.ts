import type { Kind } from '../kind.ts';

/** Yes or no; a box that may be left empty is one too. */
export const yesNo: Kind<boolean> = {
  name: 'yesNo',
  schema: { type: 'boolean' },
  wrong: (answer) => (typeof answer === 'boolean' ? undefined : 'wrongType'),
  mismatch: 'wrongType',
  statistics: 'code',
};
