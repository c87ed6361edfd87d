import { isBlank } from '../../values/text.ts';
import type { Kind, KindName } from '../kind.ts';

/** What differs between the kinds of choice. */
interface ChoiceFacts {
  readonly name: KindName;
  readonly definition?: string;
  /** Says that a text is not one of the codes. */
  readonly mismatch?: Kind['mismatch'];
  /** The shape of the codes, where a redacted copy may hold codes that are not in the list: they tell nothing. */
  readonly shape?: string;
}

/** A kind of choice from a closed list of codes. */
// @__NO_SIDE_EFFECTS__
export function choice<const Code extends string>(
  codes: readonly Code[],
  { name, definition, mismatch = 'notAnOption', shape }: ChoiceFacts,
): Kind<Code> {
  const known: ReadonlySet<unknown> = new Set(codes);
  const looksRight = shape === undefined ? undefined : new RegExp(shape, 'u');
  return {
    name,
    ...(definition !== undefined && { definition }),
    codes,
    schema: { type: 'string', enum: codes },
    wrong: (answer) => {
      if (known.has(answer)) return undefined;
      if (typeof answer !== 'string') return 'wrongType';
      return isBlank(answer) ? 'blank' : mismatch;
    },
    mismatch,
    statistics: 'code',
    ...(looksRight && { isReadable: (value) => typeof value === 'string' && looksRight.test(value) }),
  };
}
