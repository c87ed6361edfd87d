import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Everything is generated once, and compared with a copy in which one file has been changed.
const copy = mkdtempSync(join(tmpdir(), 'kotoplan-'));
for (const folder of ['docs', 'schemas', 'src']) cpSync(folder, join(copy, folder), { recursive: true });
const changed = 'schemas/integration-plan.schema.json';
appendFileSync(join(copy, changed), '\n');
const generator = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/generate.ts'), '--check'];
const { status, stderr } = spawnSync(process.execPath, generator, { encoding: 'utf8', cwd: copy });
const complaints = stderr.trimEnd().split('\n');
const complaintOfChanged = `${changed} is out of date. Run "npm run generate" and commit it.`;
afterAll(() => {
  rmSync(copy, { recursive: true });
});

test('every generated file is fresh', () => {
  expect(complaints.filter((complaint) => complaint !== complaintOfChanged)).toEqual([]);
});

test('a file that is not is named, with the command that mends it, and nothing is written', () => {
  expect(complaints).toContain(complaintOfChanged);
  expect(status).toBe(1);
  expect(readFileSync(join(copy, changed), 'utf8')).toBe(`${readFileSync(changed, 'utf8')}\n`);
});
