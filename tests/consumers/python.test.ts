import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { hasPython } from '../support/python.ts';

const example = resolve('examples/python/check_vectors.py');
const folder = mkdtempSync(join(tmpdir(), 'kotoplan-python-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.runIf(hasPython('jsonschema'))('the example in Python', () => {
  const run = (...args: string[]) => spawnSync('python3', [example, ...args], { encoding: 'utf8' });

  test('finds that the schemas and the vectors agree, and prints a table', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^vectors +stage +accepted +refused\nvalid +final +\d\d +0\nvalid +draft +\d\d +0\n/u);
    expect(stdout).toMatch(/\n\d{3} questions, 0 disagreements\n$/u);
    expect(status).toBe(0);
  });

  test('names the vectors that the schemas do not agree with, and fails', () => {
    cpSync(resolve('schemas'), folder, { recursive: true });
    const file = join(folder, 'integration-plan.schema.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"maxLength": 300', '"maxLength": 301'));
    const { status, stderr } = run(folder);
    expect(stderr).toContain('findings/tooLong-301-characters.json, final: accepted\n');
    expect(status).toBe(1);
  });
});

describe('where Python or a module is missing', () => {
  test('that is said aloud', () => {
    vi.stubEnv('CI', '');
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    try {
      expect(hasPython('there_is_no_such_module')).toBe(false);
      expect(warn.mock.calls.flat().join('')).toContain('NOT RUN');
    } finally {
      warn.mockRestore();
      vi.unstubAllEnvs();
    }
  });

  test('it fails on the machine that decides', () => {
    vi.stubEnv('CI', 'true');
    try {
      expect(() => hasPython('there_is_no_such_module')).toThrow('is not there');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
