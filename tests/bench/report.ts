import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

// What the bench prints is also what it writes into docs/performance.md.

type Row = Readonly<Record<string, string | number>>;

const sections: string[] = [];

/** Prints a table and keeps it for the report. */
export function table(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(rows);
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(heads.map((head) => row[head] ?? '')));
  sections.push([`### ${title}`, '', line(heads), line(heads.map(() => '---')), ...body].join('\n'));
}

/** Two decimals, for people. */
export const rounded = (value: number): number => Number(value.toFixed(2));

/** Writes the tables of this run into docs/performance.md, in the place of the last run's. */
export function writeReport(): void {
  const file = new URL('../../docs/performance.md', import.meta.url);
  writeFileSync(file, [introduction(), ...sections].join('\n\n') + '\n');
}

function introduction(): string {
  return `# What it costs

Written by \`npm run bench\`: process CPU time, every contender once a round in random order, medians over the rounds; ratios are
medians of the ratios within a round, so that a machine that is slow for a while is slow for all of them. What a contender threw
away is cleared up before the next begins. All contenders are held to the same verdicts before the clock starts. "As shipped" and
"compiled" build their code at run time, which a page under \`script-src 'self'\` refuses; everything of this library runs there.

This run: Node ${process.version}, ${cpus().length} cores. Absolute times are this machine's; the ratios are what to compare.`;
}
