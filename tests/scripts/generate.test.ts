import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const generator = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/generate.ts'), '--check'];

test('every generated file is fresh', () => {
  const { status, stderr } = spawnSync(process.execPath, generator, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a file that is not is named, with the command that mends it, and nothing is written', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'kotoplan-'));
  const { status, stderr } = spawnSync(process.execPath, generator, { encoding: 'utf8', cwd: elsewhere });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'schemas/integration-plan.schema.json is out of date. Run "npm run generate" and commit it.',
  );
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});
