import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { StreamIo } from '../../src/cli/io.ts';
import { startLineThread } from '../../src/cli/line-thread.ts';
import { lineReporter, type LineThread, type LineWork } from '../../src/cli/report-lines.ts';
import { run } from '../../src/cli/run.ts';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { checkPlan, pointerOf } from '../../src/index.ts';
import { describeFinding } from '../../src/labels/index.ts';
import { en } from '../../src/labels/en.ts';

const secret = 'Salainen';
const [good] = cases.quotaRefugee.plans;
const [broken] = cases.brokenForm.plans;
const line = (document: unknown) => `${JSON.stringify(document)}\n`;
const mixed = [line(good), '\n', `{"customer":{"name":"${secret}\n`, line(broken), `"${'x'.repeat(40_000)}"\n`].join(
  '',
);

/** Threads that answer late, the first latest of all. */
function slowThread(work: LineWork, order: number): LineThread {
  const report = lineReporter(work);
  let delay = 20 - order;
  return {
    report: (lines) =>
      new Promise((resolve) => {
        delay = Math.max(1, delay - 5);
        setTimeout(() => {
          resolve(report(lines));
        }, delay);
      }),
    stop: () => Promise.resolve(),
  };
}

interface World {
  readonly content?: string;
  readonly pieceBytes?: number;
  readonly isTerminal?: boolean;
  readonly startThread?: StreamIo['startThread'];
  /** After so many writes nobody reads any more. */
  readonly readerLeavesAfter?: number;
}

async function check(args: readonly string[], world: World = {}) {
  const { content = mixed, pieceBytes = 1_000, readerLeavesAfter = Infinity } = world;
  const out: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  let started = 0;
  let stopped = 0;
  let pieces = 0;
  async function* piecesOf(text: string) {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      pieces += 1;
      yield await Promise.resolve(bytes.subarray(at, at + pieceBytes));
    }
  }
  // eslint-disable-next-line @typescript-eslint/require-await -- a disk that fails
  async function* breaking() {
    yield new TextEncoder().encode(line(good));
    throw Object.assign(new Error(secret), { code: 'EIO' });
  }
  const exitCode = await run(['check', ...args], {
    out: (text) => void out.push(`${text}\n`),
    error: (text) => void errors.push(text),
    read: () => Promise.reject(new Error('read as one document')),
    streams: {
      open: (file) => {
        if (file === 'nowhere') return Promise.reject(Object.assign(new Error(secret), { code: 'ENOENT' }));
        return Promise.resolve({
          pieces: file === 'breaking' ? breaking() : piecesOf(content),
          size: Buffer.byteLength(content),
        });
      },
      write: (text) => {
        out.push(text);
        return Promise.resolve(out.length < readerLeavesAfter);
      },
      ...(world.isTerminal && { progress: (shown: string) => void progress.push(shown) }),
      startThread: (work) => {
        const thread = (world.startThread ?? ((given: LineWork) => slowThread(given, started)))(work);
        started += 1;
        return {
          ...thread,
          stop: () => {
            stopped += 1;
            return thread.stop();
          },
        };
      },
    },
  });
  return { exitCode, out: out.join(''), errors, progress, started, stopped, pieces };
}

describe('kotoplan check --ndjson', () => {
  test('says line, severity, code, place and sentence of every finding, and then how often each was found', async () => {
    const { exitCode, out, errors } = await check(['--ndjson', 'plans', '--locale', 'en', '--max-bytes', '20000']);
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: [] });
    const rows = out.trimEnd().split('\n');
    const { findings } = checkPlan(broken);
    expect(checkPlan(good).findings).toEqual([]);
    expect(rows.slice(0, findings.length + 2)).toEqual([
      '3 error notJson: The line is not JSON.',
      ...findings.map((one) => {
        const word = en.severities[one.severity].word.text;
        const place = one.path.length === 0 ? '' : ` ${pointerOf(one.path)}`;
        return `4 ${word} ${one.code}${place}: ${describeFinding(en, one)}`;
      }),
      '5 error tooLong: The line is too long to be read.',
    ]);
    const summary = rows.slice(findings.length + 2);
    expect(summary.slice(0, 4)).toEqual([
      'Plans: 2',
      'Plans with something to correct: 1',
      '  error notJson: 1',
      '  error tooLong: 1',
    ]);
    expect(summary).toContain('  error missing: 3');
    expect(out).not.toContain(secret);
  });

  test('gives one JSON text a line to machines, and the summary last', async () => {
    const { out } = await check(['--ndjson', '-', '--json', '--max-bytes', '20000']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    const { findings } = checkPlan(broken);
    expect(rows).toEqual([
      { line: 3, ok: false, problem: 'notJson', findings: [], omitted: 0 },
      {
        line: 4,
        ok: false,
        findings: findings.map(({ code, severity, path, facts }) => ({
          code,
          severity,
          pointer: pointerOf(path),
          facts,
        })),
        omitted: 0,
      },
      { line: 5, ok: false, problem: 'tooLong', findings: [], omitted: 0 },
      { summary: expect.objectContaining({ lines: 5, plans: 2, plansWithErrors: 1 }) as unknown },
    ]);
    const { summary } = rows.at(-1) as { summary: { findings: { count: number }[]; problems: object } };
    expect(summary.problems).toEqual({ notJson: 1, tooLong: 1 });
    expect(summary.findings.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
  });

  test('names no place where a finding is about the whole plan', async () => {
    const { out } = await check(['--ndjson', '-', '--stage', 'draft', '--locale', 'en'], { content: '{"x":1}' });
    expect(out).toMatch(/^1 error unknownField: /u);
  });

  test('ends with 0 where there is no error, also for warnings and for nothing', async () => {
    const plans = Object.values(validCases).flatMap(({ plans: ofCase }): readonly unknown[] => ofCase);
    expect(await check(['--ndjson', '-'], { content: plans.map(line).join('') })).toMatchObject({ exitCode: 0 });
    expect(await check(['--ndjson', '-', '--locale', 'en'], { content: '' })).toMatchObject({
      exitCode: 0,
      out: 'Plans: 0\nPlans with something to correct: 0\n',
    });
    expect(await check(['--ndjson', '-'], { content: '[' })).toMatchObject({ exitCode: 1 });
  });

  test('checks drafts as drafts, and takes the circumstances', async () => {
    const content = line(halfFilledDraft);
    expect(await check(['--ndjson', '-', '--stage', 'draft'], { content })).toMatchObject({ exitCode: 0 });
    expect(await check(['--ndjson', '-'], { content })).toMatchObject({ exitCode: 1 });
    const { out } = await check(['--ndjson', '-', '--on', '2020-01-01'], { content: line(good) });
    expect(out).toContain('planDateInFuture');
  });

  test('shows its progress where somebody looks, and then clears it', async () => {
    const content = line(good).repeat(10);
    const { progress } = await check(['--ndjson', 'plans'], { isTerminal: true, content });
    expect(progress[0]).toMatch(/^plans: [0-9]+ [0-9]+ %$/u);
    expect(progress.at(-2)).toBe('plans: 10 100 %');
    expect(progress.at(-1)).toBe('');
    expect((await check(['--ndjson', 'plans'], { content })).progress).toEqual([]);
  });

  test('stops reading when nobody reads what it says', async () => {
    const content = `${'x'.repeat(99)}\n`.repeat(10_000);
    const { pieces } = await check(['--ndjson', '-'], { content, readerLeavesAfter: 2 });
    expect(pieces).toBeLessThan(5);
  });

  test.each([
    ['a file that is not there', ['--ndjson', 'nowhere'], 'nowhere: cannot be read (ENOENT)'],
    ['a file that breaks off', ['--ndjson', 'breaking'], 'breaking: cannot be read (EIO)'],
    ['two files', ['--ndjson', 'a', 'b'], 'check: --ndjson takes one file, or - for standard input'],
    ['no workers', ['--ndjson', 'a', '--workers', '0'], '--workers is a whole number from 1 to 64'],
    ['half a worker', ['--ndjson', 'a', '--workers', '1.5'], '--workers is a whole number from 1 to 64'],
    ['a limit that is none', ['--ndjson', 'a', '--max-bytes', '-1'], ''],
    ['a limit in words', ['--ndjson', 'a', '--max-bytes', '1M'], '--max-bytes is a whole number from 1 to 536870887'],
    ['workers for one document', ['a', '--workers', '2'], 'check: --workers and --max-bytes are for --ndjson'],
  ])('says in one line what is wrong with %s', async (_, args, message) => {
    const { exitCode, errors } = await check(args);
    expect(exitCode).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).not.toContain(secret);
  });
});

// More than the blocks that threads are given, so that there are several; one line is longer than a block.
const many = Array.from({ length: 1_500 }, (_, number) => {
  if (number % 100 === 7) return '{"cut":\n';
  if (number % 100 === 8) return '\r\n';
  if (number === 500) return `"${'y'.repeat(3_000_000)}"\n`;
  return number % 3 === 0
    ? line(broken)
    : line({ ...good, lifeSituation: { summary: `Ää – ${number} ${'z'.repeat(3_000)}` } });
}).join('');

describe('in several threads', () => {
  test('says the same in the same order as in one', async () => {
    const options = ['--ndjson', 'plans', '--json'];
    const one = await check(options, { content: many, pieceBytes: 65_536 });
    const three = await check([...options, '--workers', '3'], { content: many, pieceBytes: 65_536 });
    expect(one.out.split('\n').length).toBeGreaterThan(500);
    expect(three.out).toBe(one.out);
    expect(three).toMatchObject({ exitCode: 1, started: 3, stopped: 3 });
    expect(one).toMatchObject({ exitCode: 1, started: 0 });
  });

  test('that are real ones as well', async () => {
    // A thread runs JavaScript only.
    const folder = mkdtempSync(join(tmpdir(), 'kotoplan-'));
    const outfile = join(folder, 'line-worker.mjs');
    await build({ entryPoints: ['src/cli/line-worker.ts'], outfile, bundle: true, platform: 'node', format: 'esm' });
    const startThread = (work: LineWork) => startLineThread(pathToFileURL(outfile), work);
    const options = ['--ndjson', 'plans', '--locale', 'sv'];
    const one = await check(options, { content: many, pieceBytes: 65_536 });
    const two = await check([...options, '--workers', '2'], { content: many, pieceBytes: 65_536, startThread });
    rmSync(folder, { recursive: true });
    expect(two.out).toBe(one.out);
  });

  test('does not read ahead of slow threads without end', async () => {
    const content = line({ ...good, lifeSituation: { summary: 'z'.repeat(20_000) } }).repeat(1_000);
    const { pieces } = await check(['--ndjson', 'plans', '--workers', '2', '--json'], {
      content: `[\n${content}[\n${content}`,
      pieceBytes: 65_536,
      readerLeavesAfter: 1,
    });
    // The first block, four that were asked for and one that was being read: six mebibytes of forty.
    expect(pieces).toBeLessThan(6 * 17);
  });

  test('ends when one of them fails, and stops the others', async () => {
    const startThread = (): LineThread => ({
      report: () => Promise.reject(new Error('out of memory')),
      stop: () => Promise.resolve(),
    });
    await expect(check(['--ndjson', 'plans', '--workers', '2'], { content: many, startThread })).rejects.toThrow(
      'out of memory',
    );
  });

  test('a thread that ends by itself is an error and not a wait', async () => {
    const work: LineWork = { options: { maxBytes: 10 }, locale: 'fi', json: false };
    const program = new URL('data:text/javascript,process.exit(0)');
    const thread = startLineThread(program, work);
    await expect(thread.report(new Uint8Array(1))).rejects.toThrow('a thread has ended before its work');
    await expect(thread.report(new Uint8Array(1))).rejects.toThrow('a thread has ended before its work');
    await thread.stop();
  });
});

test('without streams there is nothing to read lines from', async () => {
  const errors: string[] = [];
  const io = { out: () => undefined, error: (text: string) => void errors.push(text), read: () => Promise.resolve('') };
  expect(await run(['check', '--ndjson', '-'], io)).toBe(2);
  expect(errors).toEqual(['check: lines cannot be read here']);
});
