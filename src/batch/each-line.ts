/** Why a line holds no document: it is no JSON, no UTF-8, or longer than `maxBytes`. */
export type LineProblem = 'notJson' | 'notUtf8' | 'tooLong';

/** Takes what a line says, or why it says nothing. */
export type LineReader = (line: number, document: unknown, problem: LineProblem | undefined) => void;

const newline = 10;

/**
 * Parses every line of a block of whole lines, the last with or without its end, and returns the number of the next line.
 * Passes over lines of blanks. A line at a time is decoded: one character that Latin-1 does not have would make V8 keep
 * the text of a whole block in two bytes a character, and slow to parse.
 */
export function eachLine(
  bytes: Uint8Array,
  { firstLine, maxBytes }: { readonly firstLine: number; readonly maxBytes: number },
  read: LineReader,
): number {
  let line = firstLine;
  let start = 0;
  while (start < bytes.length) {
    const newlineAt = bytes.indexOf(newline, start);
    const end = newlineAt < 0 ? bytes.length : newlineAt;
    if (end - start > maxBytes) read(line, undefined, 'tooLong');
    else if (end > start) readLine(bytes.subarray(start, end), line, read);
    start = end + 1;
    line += 1;
  }
  return line;
}

// It passes over a byte order mark wherever a line begins with one, because files that have one are put together as well.
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

function readLine(bytes: Uint8Array, line: number, read: LineReader): void {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    read(line, undefined, 'notUtf8');
    return;
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // Here and not before parsing, so that only lines that are no JSON are looked at twice.
    if (text.trim() !== '') read(line, undefined, 'notJson');
    return;
  }
  read(line, document, undefined);
}
