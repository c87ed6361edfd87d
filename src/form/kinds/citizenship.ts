import { citizenshipCodes, citizenshipPattern } from '../../values/citizenship.ts';
import { choice } from './choice.ts';

/** A country, `stateless` or `unknown`. */
export const citizenship = /* @__PURE__ */ choice(citizenshipCodes, {
  name: 'citizenship',
  definition: 'Citizenship',
  shape: citizenshipPattern,
});
