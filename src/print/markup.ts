/** A piece of the page. Only {@link markup} makes it, so that no text gets there unescaped. */
export interface Markup {
  readonly html: string;
}

/** Nothing on the page. */
export const nothing: Markup = { html: '' };

/** The template tag of every piece of the page: texts are escaped, pieces and lists of them stand as they are. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  let html = parts[0] ?? '';
  for (let place = 0; place < values.length; place++) {
    html += htmlOf(values[place] ?? '') + (parts[place + 1] ?? '');
  }
  return { html };
}

function htmlOf(value: string | Markup | readonly Markup[]): string {
  if (typeof value === 'string') return escaped(visible(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => references[character] ?? character);
}

/**
 * The text with its dangerous invisible characters written out: `[U+202E]`. Controls, halves of characters and what is no
 * character make a page invalid; the overrides, embeddings and isolates of the reading direction can make a text read as
 * something that it does not say; the zero width space, U+FEFF and the tags of U+E0000–E007F can hide something in it.
 * Joiners, marks of direction and soft hyphens stay: names and words are written with them.
 */
export function visible(text: string): string {
  return text.replace(
    /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}\u200B\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu,
    codeOf,
  );
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text as a string of CSS. What is no letter or digit is written by its number: no text can leave the string. */
export function cssString(text: string): string {
  const safe = visible(text).replace(
    /[^\p{L}\p{M}\p{N}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
