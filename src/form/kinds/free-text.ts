import { isBlank, nonBlankPattern } from '../../values/text.ts';
import type { AnswerCode, Kind, KindName } from '../kind.ts';

/** A kind of text that people write in their own words, of at most `limit` code points. */
// @__NO_SIDE_EFFECTS__
export function freeText<Answer extends string>(
  name: KindName,
  definition: string,
  limit: number,
  further: Pick<Kind, 'wrong' | 'mismatch'> & { readonly pattern: string } = {
    pattern: nonBlankPattern,
    wrong: nothing,
    mismatch: 'blank',
  },
): Kind<Answer> {
  const { pattern, wrong, mismatch } = further;
  return {
    name,
    definition,
    limit,
    schema: { type: 'string', pattern, maxLength: limit },
    wrong: (answer) => {
      if (typeof answer !== 'string') return 'wrongType';
      if (answer.length <= limit && beginsVisibly(answer)) return wrong(answer);
      if (isBlank(answer)) return 'blank';
      return isLonger(answer, limit) ? 'tooLong' : wrong(answer);
    },
    mismatch,
    statistics: 'hidden',
    isReadable: (value) => typeof value === 'string',
  };
}

function nothing(): AnswerCode | undefined {
  return undefined;
}

// Most texts begin with a visible ASCII character, so nothing has to be searched. An empty text begins with NaN.
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

// A text has at most as many code points as UTF-16 units, and at least half as many.
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || Array.from(text).length > limit);
}
