import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import * as batch from '../../src/batch/index.ts';
import * as root from '../../src/index.ts';
import * as jsonForms from '../../src/form-builders/json-forms/index.ts';
import * as jsonSchema from '../../src/json-schema/index.ts';
import * as rjsf from '../../src/form-builders/rjsf/index.ts';
import * as labels from '../../src/labels/index.ts';
import * as privacy from '../../src/privacy/index.ts';
import * as standardSchema from '../../src/standard-schema/index.ts';
import * as surveyjs from '../../src/form-builders/surveyjs/index.ts';
import * as testing from '../../src/testing/index.ts';
import { claimsModule, codeInMarkdown, codeInSource, withClaims } from './documented-code.ts';

const docs = readdirSync(new URL('../../docs', import.meta.url), { recursive: true, encoding: 'utf8' });
const guides = docs.filter((file) => file.endsWith('.md') && !file.startsWith('api'));
const pages = ['README.md', ...guides.map((file) => `docs/${file}`)];
const inPages = pages.flatMap(codeInMarkdown);
const published = [
  root,
  labels,
  jsonForms,
  jsonSchema,
  privacy,
  batch,
  rjsf,
  testing,
  standardSchema,
  surveyjs,
].flatMap((entry) => Object.entries(entry));
const inSource = codeInSource().filter(({ name }) => published.some(([publicName]) => publicName === name));
const examples = [...inPages, ...inSource].map((example, index) => ({ ...example, file: `example-${index}.ts` }));

// Examples are run and compiled all at once: a process and a program for each would take minutes.
const project = await scratchProject([
  'zod',
  'ajv',
  'ajv-formats',
  'fast-check',
  '@types/node',
  'hono',
  '@hono/standard-validator',
]);
afterAll(() => {
  project.remove();
});

let wrong: Readonly<Record<string, readonly string[]>> = {};
let complaints: readonly string[] = [];

beforeAll(async () => {
  project.write('run/claims.mjs', claimsModule);
  for (const { file, code } of examples) {
    project.write(`shown/${file}`, code);
    project.write(`run/${file}`, withClaims(code));
  }
  project.write('run/all.ts', runner);
  const { code, error } = await project.tsx('run/all.ts');
  if (code !== 0) throw new Error(`the examples ended with ${String(code)}\n${error}`);
  wrong = JSON.parse(readFileSync(join(project.folder, 'wrong.json'), 'utf8')) as typeof wrong;
  complaints = project.typeErrors(
    examples.map(({ file }) => `shown/${file}`),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: ['node'] },
  );
}, 90_000);

const runner = `
import { writeFileSync } from 'node:fs';
import * as claims from './claims.mjs';

const wrong = {};
for (const file of ${JSON.stringify(examples.map(({ file }) => file))}) {
  claims.starting();
  const thrown = await import('./' + file).then(() => [], (error) => [String(error?.stack ?? error)]);
  wrong[file] = [...claims.wrong, ...thrown];
}
writeFileSync('wrong.json', JSON.stringify(wrong));
`;

test.each(examples)('$title says what happens', ({ file }) => {
  expect(wrong[file]).toEqual([]);
  expect(complaints.filter((complaint) => complaint.includes(`/${file}:`))).toEqual([]);
});

test('nothing else is complained of', () => {
  expect(complaints).toEqual([]);
});

test('the README shows code for every job', () => {
  expect(codeInMarkdown('README.md').length).toBeGreaterThanOrEqual(6);
});

describe('has an example', () => {
  const functions = published.flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

  test.each(functions)('%s', (name) => {
    expect(inSource.map((example) => example.name)).toContain(name);
  });
});
