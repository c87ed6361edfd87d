/** One text of a page, and the language of the nearest element around it that has one. */
export interface PageText {
  readonly text: string;
  readonly language: string | undefined;
  /** The elements around it, the outermost first. */
  readonly inside: readonly string[];
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const withoutEnd = new Set(['meta', '!DOCTYPE']);

/** Text as a reader sees it. A reference that the pages do not use is an error. */
function decoded(text: string): string {
  return text.replace(/&([^;]*);?/gu, (_, name: string) => {
    const character = references[name];
    if (character === undefined) throw new Error('an ampersand that begins no reference');
    return character;
  });
}

/** Every tag of a page in order, as it is written. */
export function tagsOf(page: string): readonly string[] {
  return page.match(/<[^<>]*>/gu) ?? [];
}

/**
 * Every text of a page, in order. Pages hold no `<` or `>` but those of their tags; if a text brought one, tags would not
 * fit any more, and that is an error.
 */
export function textsOf(page: string): readonly PageText[] {
  const open: { readonly name: string; readonly language: string | undefined }[] = [];
  const texts: PageText[] = [];
  for (const part of page.split(/(<[^<>]*>)/u)) {
    if (!part.startsWith('<')) {
      // In a style `>` is a combinator.
      if (part.includes('<') || (part.includes('>') && open.at(-1)?.name !== 'style'))
        throw new Error('a bracket that belongs to no tag');
      const language = open.findLast((element) => element.language !== undefined)?.language;
      if (part.trim() !== '') texts.push({ text: decoded(part), language, inside: open.map(({ name }) => name) });
    } else if (part.startsWith('</')) {
      const closed = open.pop()?.name;
      if (part !== `</${closed}>`) throw new Error(`${part} closes ${closed}`);
    } else {
      const name = /^<([^\s>]+)/u.exec(part)?.[1] ?? '';
      if (!withoutEnd.has(name)) open.push({ name, language: / lang="([^"]*)"/u.exec(part)?.[1] });
    }
  }
  if (open.length > 0) throw new Error('an element that is not closed');
  return texts;
}

/** The texts of a page that people read: neither its style nor the title of the window. */
export function readTextsOf(page: string): readonly PageText[] {
  return textsOf(page).filter(({ inside }) => inside.includes('body'));
}

/** How often a text stands on its own in a page, in a language. */
export function countOf(texts: readonly PageText[], text: string, language?: string): number {
  return texts.filter((one) => one.text === text && (language === undefined || one.language === language)).length;
}
