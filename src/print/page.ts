import { cssString, markup, type Markup } from './markup.ts';
import { words, type Reader, type Say } from './reader.ts';
import { style } from './style.ts';

/** A page of HTML that needs nothing but itself. */
export interface Page {
  readonly title: Say;
  readonly body: Markup;
  /** What stands on top of every sheet, in each language. */
  readonly sheetTitle: Say;
  /** Style that depends on what is printed. */
  readonly extraStyle?: string;
}

// Nothing on the page is fetched or run; should an application put it into a page of its own making, nothing can be.
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole document. */
export function pageOf(reader: Reader, { title, body, sheetTitle, extraStyle = '' }: Page): string {
  const [{ labels }] = reader.speeches;
  const { language } = labels;
  // Style is no text: it is the constant below and strings that cssString has made safe.
  const css: Markup = { html: style + sheetStyle(reader, sheetTitle) + extraStyle };
  return markup`<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title(labels)}</title>
<style>${css}</style>
</head>
<body>
<main class="${reader.speeches.length > 1 ? 'two' : 'one'}">
<h1 class="pair">${words(reader, title)}</h1>
${body}</main>
</body>
</html>
`.html;
}

/** The margins of the sheets: what is printed on top, and the number of the page below. */
function sheetStyle({ speeches }: Reader, sheetTitle: Say): string {
  const top = speeches.map(({ labels }) => sheetTitle(labels)).filter((text) => text !== '');
  const numbers = speeches.map(({ labels }) =>
    labels.print
      .page({ page: '\u0001', pages: '\u0002' })
      .split(/([\u0001\u0002])/u)
      .map((part) => (part === '\u0001' ? 'counter(page)' : part === '\u0002' ? 'counter(pages)' : cssString(part)))
      .join(' '),
  );
  return `@page{@top-left{content:${cssString(top.join('\n'))}}@bottom-right{content:${numbers.join(' "  ·  " ')}}}\n`;
}
