import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { checkLines } from '../../src/batch/index.ts';
import { eachLine } from '../../src/batch/each-line.ts';
import { lineBlocks } from '../../src/batch/line-blocks.ts';
import { documents } from './documents.ts';
import { medianOf } from './measure.ts';

// What the check of a file with a plan a line costs, beside reading and JSON.parse of the same file:
// `tsx tests/bench/batch.ts`, with `--million` also for a file of 4 GB. Run apart from the others, because it takes minutes.

const sizes: readonly { readonly documents: number; readonly rounds: number }[] = [
  { documents: 10_000, rounds: 9 },
  { documents: 100_000, rounds: 5 },
  ...(process.argv.includes('--million') ? [{ documents: 1_000_000, rounds: 1 }] : []),
];

const folder = mkdtempSync(join(tmpdir(), 'kotoplan-bench-'));
const distinct = 2_000;
const everyTwentiethIsInvalid = 20;

/** Writes a file of so many documents, of which the distinct ones come round again. */
async function fileOf(count: number): Promise<string> {
  const { valid, invalid } = documents(distinct);
  const lines = valid.map(
    (plan, index) => `${(index % everyTwentiethIsInvalid === 0 ? invalid[index] : plan) ?? plan}\n`,
  );
  const file = join(folder, `${count}.ndjson`);
  const handle = await open(file, 'w');
  for (let left = count; left > 0; left -= distinct) await handle.write(lines.slice(0, left).join(''));
  await handle.close();
  return file;
}

const ratios = (values: readonly number[], others: readonly number[]): number =>
  medianOf(values.map((value, round) => value / (others[round] ?? NaN)));
const shuffled = <T>(values: readonly T[]): readonly T[] =>
  values
    .map((value) => ({ value, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);

// In this process: CPU time of a program that is warm.

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

let sink = 0;
const maxBytes = 1_048_576;
const piecesOf = (file: string) => createReadStream(file, { highWaterMark: maxBytes });

async function parseOnly(file: string): Promise<void> {
  for await (const { lines } of lineBlocks(piecesOf(file), { maxBytes })) {
    if (lines) eachLine(lines, { firstLine: 1, maxBytes }, (_, document) => void (sink += document === null ? 0 : 1));
  }
}

async function checked(file: string): Promise<void> {
  for await (const { findings } of checkLines(piecesOf(file))) sink += findings.length;
}

async function inThisProcess(): Promise<void> {
  const count = 5_000;
  const rounds = 15;
  const file = await fileOf(count);
  const contenders = { 'JSON.parse only': parseOnly, checkLines: checked };
  const times: Record<string, number[]> = { 'JSON.parse only': [], checkLines: [] };
  for (let round = -2; round < rounds; round++) {
    for (const [name, work] of shuffled(Object.entries(contenders))) {
      const time = await cpuOf(() => work(file));
      if (round >= 0) times[name]?.push(time / count);
    }
  }
  const floor = times['JSON.parse only'] ?? [];
  console.log(`\nThe library, warm: CPU time for ${count} documents in a file, ${rounds} rounds`);
  console.table(
    Object.entries(times).map(([name, measured]) => ({
      '': name,
      'µs per document': medianOf(measured).toFixed(1),
      'rate of JSON.parse only': `${Math.round(100 * ratios(floor, measured))} %`,
    })),
  );
}

// As commands: wall time and memory of whole processes, their start included.

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const atExit = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});`;

async function processOf(program: string, args: readonly string[]): Promise<Run> {
  const before = process.hrtime.bigint();
  const hook = `data:text/javascript,${encodeURIComponent(atExit)}`;
  const child = spawn(process.execPath, ['--import', hook, join(folder, program), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = await text(child.stderr);
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const { maxRSS, cpu } = JSON.parse(said) as { readonly maxRSS: number; readonly cpu: number };
  return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024 };
}

const commands: Readonly<Record<string, (file: string) => Promise<Run>>> = {
  'readline and JSON.parse': (file) => processOf('parse-lines.js', [file, 'readline']),
  'JSON.parse only': (file) => processOf('parse-lines.js', [file]),
  'one thread': (file) => processOf('kotoplan.js', ['check', '--ndjson', file, '--json']),
  'two workers': (file) => processOf('kotoplan.js', ['check', '--ndjson', file, '--json', '--workers', '2']),
};

async function asCommands(): Promise<void> {
  await build({
    entryPoints: ['src/cli/kotoplan.ts', 'src/cli/line-worker.ts', 'tests/bench/parse-lines.ts'],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  // Tells Node what the bundles are.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const rows = [];
  for (const { documents: count, rounds } of sizes) {
    const file = await fileOf(count);
    const runs: Record<string, Run[]> = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, command] of shuffled(Object.entries(commands))) runs[name]?.push(await command(file));
    }
    const secondsOf = (name: string) => (runs[name] ?? []).map(({ seconds }) => seconds);
    for (const [name, measured] of Object.entries(runs)) {
      const seconds = measured.map((run) => run.seconds);
      rows.push({
        documents: count,
        '': name,
        'documents per second': Math.round(count / medianOf(seconds)),
        'CPU seconds': medianOf(measured.map((run) => run.cpuSeconds)).toFixed(1),
        'rate of JSON.parse only': `${Math.round(100 * ratios(secondsOf('JSON.parse only'), seconds))} %`,
        'rate of one thread': ratios(secondsOf('one thread'), seconds).toFixed(2),
        'peak memory, MB': Math.round(Math.max(...measured.map((run) => run.peakMegabytes))),
      });
    }
    console.log(`${count} documents, ${Math.round(statSync(file).size / count)} bytes each, ${rounds} rounds`);
    rmSync(file);
  }
  console.table(rows);
}

try {
  await inThisProcess();
  await asCommands();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`(${sink} things found)`);
