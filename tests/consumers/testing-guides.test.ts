import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import { hasPython } from '../support/python.ts';

const guide = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
// Files that the guide shows whole: ```ts title="plans.test.ts"
const shown = guide.split(/^```/mu).flatMap((part) => {
  const [info = '', ...lines] = part.split('\n');
  const name = /^\w+ title="([^"]+)"$/u.exec(info)?.[1];
  return name === undefined ? [] : [[name, lines.join('\n')] as const];
});
const namesOf = (ending: string) => shown.flatMap(([name]) => (name.endsWith(ending) ? [name] : []));

const packages = ['vitest', 'jest', 'fast-check', 'ajv', 'ajv-formats', '@types/node'];
const project = await scratchProject(packages);
afterAll(() => {
  project.remove();
});
// jest runs CommonJS.
const inJest = 'jest/';
for (const [name, code] of shown) project.write(`${name.endsWith('.js') ? inJest : ''}${name}`, code);
project.write(`${inJest}package.json`, '{}');

test('the guide shows files for vitest, jest and pytest, and runs all of them', () => {
  expect([namesOf('.ts').length, namesOf('.js').length, namesOf('.py').length]).toEqual([3, 1, 1]);
  expect(shown.length).toBe(5);
  expect(guide.split('title=').length - 1).toBe(shown.length);
});

test.each(namesOf('.ts'))('%s passes in vitest', async (name) => {
  const { code, out, error } = await project.node(['node_modules/vitest/vitest.mjs', 'run', name, '--root', '.']);
  expect(code, out + error).toBe(0);
  expect(out).toContain(' passed');
});

test('the files for vitest compile', () => {
  const { NodeNext } = ts.ModuleKind;
  const complaints = project.typeErrors(namesOf('.ts'), {
    module: NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // vitest's own declarations speak of browsers.
    skipLibCheck: true,
    types: ['node'],
  });
  expect(complaints).toEqual([]);
});

test.each(namesOf('.js'))('%s passes in jest', async (name) => {
  const command = ['node_modules/jest/bin/jest.js', '--rootDir', inJest, '--no-cache', '--watchman=false', name];
  const { code, out, error } = await project.node(command);
  expect(code, out + error).toBe(0);
  // jest reports on the other channel.
  expect(error).toMatch(/Tests: +\d+ passed/u);
});

describe.runIf(hasPython('jsonschema', 'pytest'))('in Python', () => {
  test.each(namesOf('.py'))('%s passes in pytest', (name) => {
    const command = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', name];
    const { status, stdout } = spawnSync('python3', command, { cwd: project.folder, encoding: 'utf8' });
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/\d{3} passed/u);
  });
});
