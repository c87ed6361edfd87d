import { repeatsOf } from './compare.ts';
import { rules } from './rule.ts';

/** Anywhere in the plan. The findings about texts come from the walk over the document (texts.ts). */
export const anywhere = rules({
  /** Two rows of a table have the same id, so that versions of the plan cannot be compared row by row. */
  rowIdRepeated: {
    severity: 'error',
    each: ({ contributors, measures }, _, report) => {
      for (const place of repeatedIds(contributors)) report(['contributors', place, 'id']);
      for (const place of repeatedIds(measures)) report(['measures', place, 'id']);
    },
  },
  /** A text holds U+0000 or a lone surrogate, which neither PostgreSQL nor UTF-8 can hold. */
  unstorableText: { severity: 'error' },
  /**
   * A text holds what looks like a Finnish personal identity code with the right check character; not an error,
   * because the likeness can be accidental.
   */
  identityCodeInText: { severity: 'warning' },
  /**
   * A text holds characters that change its direction (U+202A–202E, U+2066–2069) and can hide what it says; Arabic and
   * Hebrew are fine, and so are U+200E and U+200F.
   */
  bidiControlInText: { severity: 'warning' },
});

function repeatedIds(rows: readonly { readonly id?: string }[] = []): readonly number[] {
  return repeatsOf(rows.map(({ id }) => id));
}
