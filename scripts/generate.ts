import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';
import { generateNames } from './generate-names.ts';
import { publishedVectors } from '../src/testing/vectors/index.ts';
import { faultsOfVectors, generateVectors } from './generate-vectors.ts';

// Writes every generated file of the project; with --check writes nothing and fails when one is out of date.

const checkOnly = process.argv.includes('--check');
let stale = 0;

const faults = faultsOfVectors(publishedVectors());
for (const fault of faults) console.error(fault);
if (faults.length === 0) settle(generateVectors());
settle(generateNames());
// These are made with the names just written, so they are loaded only now.
const { generateSchemas } = await import('./generate-schemas.ts');
const { generateDocs } = await import('./generate-docs.ts');
settle([...(await generateSchemas()), ...generateDocs()]);
if (stale > 0 || faults.length > 0) process.exitCode = 1;

function settle(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    if (checkOnly) {
      console.error(`${path} is out of date. Run "npm run generate" and commit it.`);
      stale += 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      console.log(`wrote ${path}`);
    }
  }
}
