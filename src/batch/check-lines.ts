import { checkDraft, checkPlan } from '../check/check-plan.ts';
import type { Finding } from '../check/findings.ts';
import type { CheckOptions } from '../check/options.ts';
import type { Stage } from '../plan/plan.ts';
import { eachLine, type LineProblem, type LineReader } from './each-line.ts';
import { lineBlocks, type LineSource } from './line-blocks.ts';

/** How lines are checked; the options of `checkPlan` count for every line. */
export interface LineOptions extends CheckOptions {
  /** `final` unless said. */
  readonly stage?: Stage;
  /** The longest line in bytes, 1 MiB unless said. Of a longer one nothing is kept. */
  readonly maxBytes?: number;
}

/** What the check of a line found. Safe to log, as findings are. */
export interface LineCheck extends LineContent {
  /** From 1, as an editor counts. */
  readonly line: number;
}

export interface LineContent {
  /** Whether the line holds a document without errors. */
  readonly ok: boolean;
  /** Why the line could not be read; then there are no findings. */
  readonly problem?: LineProblem;
  /** As `checkPlan` gives them. */
  readonly findings: readonly Finding[];
  /** How many findings `maxFindings` left out. */
  readonly omitted: number;
}

export const defaultMaxBytes = 1_048_576;

/**
 * Checks documents that stand one on a line (NDJSON, JSON Lines), and says of each line in turn what `checkPlan` says.
 *
 * Reads as slowly as its results are asked for, and holds about a megabyte and one line, however long the stream is. A line
 * that cannot be read is told as a `problem` and does not end anything. Lines of blanks are passed over and counted; `\n`
 * and `\r\n` end a line, and the last needs no end.
 *
 * @throws RangeError when `maxBytes` is no count of bytes, or for what `checkPlan` throws one. What the stream throws comes
 * through.
 * @example
 * ```ts
 * import { checkLines } from 'kotoplan/batch';
 *
 * const lines = ['{"modelVersion":1,"planDate":"2026-02-30"}\n', '{"customer":\n'];
 * for await (const { line, problem, findings } of checkLines(lines, { stage: 'draft' })) {
 *   console.log(line, problem ?? findings.map(({ code, path }) => `${path.join('.')} ${code}`));
 * }
 * // 1 [ 'planDate notADate' ]
 * // 2 notJson
 * ```
 */
export function checkLines(source: LineSource, options: LineOptions = {}): AsyncGenerator<LineCheck, void> {
  const { maxBytes = defaultMaxBytes } = options;
  if (!(maxBytes >= 1)) throw new RangeError('checkLines: maxBytes must be a count of bytes');
  return checks(source, maxBytes, contentReader(options));
}

async function* checks(
  source: LineSource,
  maxBytes: number,
  contentOf: ContentReader,
): AsyncGenerator<LineCheck, void> {
  let next = 1;
  for await (const { lines } of lineBlocks(source, { maxBytes })) {
    const found: LineCheck[] = [];
    const read: LineReader = (line, document, problem) => {
      found.push({ line, ...contentOf(document, problem) });
    };
    if (lines === undefined) read(next, undefined, 'tooLong');
    next = lines === undefined ? next + 1 : eachLine(lines, { firstLine: next, maxBytes }, read);
    yield* found;
  }
}

export type ContentReader = (document: unknown, problem: LineProblem | undefined) => LineContent;

/** Says what is to be said of a line. The document is not kept: a caller may collect what was said of all. */
export function contentReader({ stage = 'final', maxBytes: _limit, ...options }: LineOptions): ContentReader {
  const check = stage === 'draft' ? checkDraft : checkPlan;
  return (document, problem) => {
    if (problem !== undefined) return { ok: false, problem, findings: [], omitted: 0 };
    const { ok, findings, omitted } = check(document, options);
    return { ok, findings, omitted };
  };
}
