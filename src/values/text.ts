/** A short answer: 1–300 code points, at least one of them not blank. */
export type Text = string;

/** A long answer, several paragraphs if need be: 1–20,000 code points, at least one of them not blank. */
export type LongText = string;

/** An e-mail address of at most 254 code points; letters outside ASCII are allowed. */
export type Email = string;

/** The id of a table row, unique in its table: 1–64 of `A–Z a–z 0–9 _ -`. */
export type RowId = string;

export const textLimit = 300;
export const longTextLimit = 20_000;
export const emailLimit = 254;

/**
 * What counts as blank, as the inside of a character class: the C0 and C1 controls, every Unicode space, the zero-width
 * space and the byte order mark. `\s` is not used because it differs between regular expression engines.
 */
const blankClass = String.raw`\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff`;

/** At least one character that is not blank. */
export const nonBlankPattern = `[^${blankClass}]`;

// Every pattern that is anchored at the end says `$(?!\n)`: in Python `$` alone also matches before a last newline.
// The counts also bound the work: without them a domain of millions of dots would overflow the regular expression's stack.
export const emailPattern = `^[^${blankClass}@"]{1,64}@[^${blankClass}@.]{1,63}(?:\\.[^${blankClass}@.]{1,63}){1,126}$(?!\\n)`;

export const rowIdPattern = String.raw`^[A-Za-z0-9_-]{1,64}$(?!\n)`;

// eslint-disable-next-line regexp/no-useless-assertions, regexp/prefer-w -- Python's `$` admits a line break, and its `\w` other letters.
const rowId = /* @__PURE__ */ new RegExp(rowIdPattern, 'u');

/** Whether a value can be the id of a row. */
export function isRowId(value: unknown): value is RowId {
  return typeof value === 'string' && rowId.test(value);
}

const nonBlank = /* @__PURE__ */ new RegExp(nonBlankPattern, 'u');

/** Whether a value is a text with nothing but blanks, an empty one included. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && !nonBlank.test(value);
}

/** A text without the blanks at its ends. Linear in them, which a pattern that ends in `+$` would not be. */
export function trimBlanks(text: string): string {
  const start = text.search(nonBlank);
  if (start < 0) return '';
  let end = text.length;
  while (isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
