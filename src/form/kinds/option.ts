import type { Kind } from '../kind.ts';
import { choice } from './choice.ts';

/** One of a few options, which the form shows all at once. */
// @__NO_SIDE_EFFECTS__
export function option<const Code extends string>(codes: readonly Code[]): Kind<Code> {
  return choice(codes, { name: 'option' });
}
