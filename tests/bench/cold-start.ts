import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianOf } from './measure.ts';
import { rounded, table } from './report.ts';

// What importing costs a process that has just started: an empty one, the library's root, and the date-fns functions that
// the root imports. On the built package: run "npm run build" first.

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(checkout, 'dist', '.cold-start-'));

const programs: Readonly<Record<string, string>> = {
  'an empty process': '',
  'its functions of date-fns': `
    import 'date-fns/addDays';
    import 'date-fns/differenceInCalendarDays';
    import '@date-fns/utc/date/mini';`,
  'the root of kotoplan': `import 'kotoplan';`,
};

const rounds = 31;
const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
try {
  for (const [name, imports] of Object.entries(programs)) {
    const report = `const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
    writeFileSync(join(folder, `${name}.mjs`), `${imports}\n${report}\n`);
  }
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(programs).sort(() => Math.random() - 0.5);
    for (const name of names) {
      const milliseconds = execFileSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: 'utf8' });
      times.get(name)?.push(Number(milliseconds));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const empty = times.get('an empty process') ?? [];
table(
  `CPU of a process that has just started, median of ${rounds}`,
  [...times].map(([name, found]) => ({
    '': name,
    ms: rounded(medianOf(found)),
    '% of an empty process': Math.round(medianOf(found.map((time, round) => time / (empty[round] ?? NaN))) * 100),
  })),
);
