import { lineBlocks, type LineBlock } from '../batch/line-blocks.ts';
import { exitCodes, type Io, type StreamIo, UsageError } from './io.ts';
import { labelsOf } from './locales.ts';
import { beforeNumber, lineReporter, type LineReport, type LineThread, type LineWork } from './report-lines.ts';
import { emptySummary, summaryForMachines, summaryInWords, withReport, type LineSummary } from './summarize-lines.ts';

// A message to another thread has a cost, which a block should be worth.
const bytesForThread = 524_288;

/** `kotoplan check --ndjson FILE`: the findings of plans that stand one on a line, in the order of the lines. */
export async function checkLinesOf(
  file: string,
  { work, workers }: { readonly work: LineWork; readonly workers: number },
  { streams }: Io,
): Promise<number> {
  if (streams === undefined) throw new UsageError('check: lines cannot be read here');
  const { pieces, size } = await opened(file, streams);
  const areThreads = workers > 1;
  const threads = areThreads ? Array.from({ length: workers }, () => streams.startThread(work)) : [thisThread(work)];
  const { maxBytes } = work.options;
  const blocks = lineBlocks(pieces, { maxBytes, minBlockBytes: areThreads ? bytesForThread : 0 });
  // Each thread has its next block before it is done with the last; more that is read ahead would only need memory.
  const ahead = areThreads ? 4 * workers : 0;

  const before = beforeNumber(work);

  let summary = emptySummary;
  let bytesDone = 0;
  try {
    for await (const { bytes, report } of inOrder(blocks, threads, ahead, lineReporter(work))) {
      const rows = rowsOf(report).map(
        (row, index) => `${before}${summary.lines + (report.at[index] ?? 0) + 1}${row}\n`,
      );
      // Whoever reads has seen enough.
      if (rows.length > 0 && !(await streams.write(rows.join('')))) break;
      summary = withReport(summary, report);
      bytesDone += bytes;
      streams.progress?.(progressOf(file, summary, size && bytesDone / size, work));
    }
  } finally {
    streams.progress?.('');
    await Promise.all(threads.map(({ stop }) => stop()));
  }
  const labels = labelsOf[work.locale];
  await streams.write(`${work.json ? summaryForMachines(summary) : summaryInWords(summary, labels)}\n`);
  const isGood = summary.plansWithErrors === 0 && Object.keys(summary.problems).length === 0;
  return isGood ? exitCodes.ok : exitCodes.errors;
}

/** Opens a file; that it cannot be read, now or later, is said as it is of other files. */
async function opened(file: string, streams: StreamIo): ReturnType<StreamIo['open']> {
  const unreadable = (error: unknown): UsageError => {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return new UsageError(`${file}: cannot be read${code}`);
  };
  async function* readable(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    try {
      yield* pieces;
    } catch (error) {
      throw unreadable(error);
    }
  }
  try {
    const { pieces, ...others } = await streams.open(file);
    return { pieces: readable(pieces), ...others };
  } catch (error) {
    throw unreadable(error);
  }
}

function thisThread(work: LineWork): LineThread {
  const report = lineReporter(work);
  return { report: (lines) => Promise.resolve(report(lines)), stop: () => Promise.resolve() };
}

function rowsOf({ at, rows }: LineReport): readonly string[] {
  return at.length === 0 ? [] : rows.split('\n');
}

interface Reported {
  readonly report: LineReport;
  readonly bytes: number;
}

/** Deals each block to the thread that has least to do, and gives the reports in the order of the blocks. */
async function* inOrder(
  blocks: AsyncIterable<LineBlock>,
  threads: readonly LineThread[],
  ahead: number,
  reportHere: (lines: undefined) => LineReport,
): AsyncGenerator<Reported, void> {
  const busy = threads.map((thread) => ({ thread, bytes: 0 }));
  const asked: Promise<Reported>[] = [];
  for await (const { lines } of blocks) {
    const idlest = busy.reduce((one, other) => (other.bytes < one.bytes ? other : one));
    const bytes = lines?.length ?? 0;
    idlest.bytes += bytes;
    const reported = (async () => {
      const report = lines === undefined ? reportHere(lines) : await idlest.thread.report(lines);
      idlest.bytes -= bytes;
      return { report, bytes };
    })();
    // It is waited for in its turn; that it fails before is no failure of anything else.
    reported.catch(() => undefined);
    asked.push(reported);
    while (asked.length > ahead) yield await (asked.shift() as Promise<Reported>);
  }
  for (const reported of asked) yield await reported;
}

function progressOf(file: string, { lines }: LineSummary, share: number | undefined, { locale }: LineWork): string {
  const { number } = labelsOf[locale];
  // A file may grow while it is read.
  const percent = share === undefined ? '' : ` ${Math.min(100, Math.floor(share * 100))} %`;
  return `${file}: ${number(lines)}${percent}`;
}
