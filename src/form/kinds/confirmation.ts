import type { Kind } from '../kind.ts';

/** A box that has only a Yes: `true` in a final document; a draft may still say `false`. */
export const confirmation: Kind<true, boolean> = {
  name: 'confirmation',
  schema: { type: 'boolean', const: true },
  draftSchema: { type: 'boolean' },
  wrong: (answer) => {
    if (answer === true) return undefined;
    return answer === false ? 'mustBeYes' : 'wrongType';
  },
  mismatch: 'mustBeYes',
  statistics: 'code',
  isReadable: (value) => typeof value === 'boolean',
};
