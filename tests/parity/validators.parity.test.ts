import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPython } from '../support/python.ts';
import { runs, seed } from '../support/runs.ts';
import { mutatedDocuments, vectorDocuments } from './documents.ts';
import { compareValidators, comparePython, type Parity } from './parity.ts';

// One verdict, many validators: what checkPlan calls a document of the right shape, zod and every published schema accept.
// `npm run parity` asks about 100,000 documents.

const withPython = hasPython('jsonschema');

const expectAgreement = ({ rows, examples }: Parity): void => {
  for (const { validator, stage, documents, right, disagreements } of rows) {
    console.log(`${validator}, ${stage}: ${documents} documents, ${right} right, ${disagreements} disagreements`);
  }
  expect(examples).toEqual([]);
  expect(rows.filter(({ disagreements }) => disagreements > 0)).toEqual([]);
};

// A sample of one kind would prove nothing.
const expectBothKinds = ({ rows }: Parity): void => {
  for (const { documents, right } of rows) expect(Math.min(right, documents - right)).toBeGreaterThan(documents / 20);
};

describe('all agree about', () => {
  test('every vector', async () => {
    expect(vectorDocuments.length).toBeGreaterThan(150);
    expectAgreement(await compareValidators(vectorDocuments, 'schemas'));
  });

  test('mutated documents', { timeout: 1_800_000 }, async () => {
    const parity = await compareValidators(mutatedDocuments(runs(100_000), seed), 'schemas');
    expectAgreement(parity);
    expectBothKinds(parity);
    expect(parity.rows).toHaveLength(17);
  });

  test.runIf(withPython)('every vector and mutated documents, with Python', { timeout: 1_800_000 }, async () => {
    expectAgreement(await comparePython(vectorDocuments, 'schemas'));
    const parity = await comparePython(mutatedDocuments(runs(5_000), seed), 'schemas');
    expectAgreement(parity);
    expectBothKinds(parity);
  });
});

describe('where a schema says something else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotoplan-parity-'));
  beforeAll(() => {
    cpSync('schemas', folder, { recursive: true });
    const names = ['', 'fi.', 'sv.', 'en.'].flatMap((name) => [`${name}schema`, `draft.${name}schema`]);
    for (const file of [...names, 'openapi'].map((name) => join(folder, `integration-plan.${name}.json`))) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"maxLength": 300', '"maxLength": 299'));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const document = { customer: { name: 'a'.repeat(300) } };
  const disagreeing = ({ rows }: Parity) =>
    rows.filter(({ disagreements }) => disagreements > 0).map(({ validator, stage }) => `${validator}, ${stage}`);

  test('each validator is named, with the document', async () => {
    const parity = await compareValidators([document], folder);
    expect(disagreeing(parity)).toEqual([
      'Ajv 2020-12, draft',
      'Ajv draft-07, fi, draft',
      'Ajv draft-07, sv, draft',
      'Ajv draft-07, en, draft',
      'Ajv OpenAPI 3.1, draft',
      '@hyperjump/json-schema, draft',
      '@cfworker/json-schema, draft',
    ]);
    expect(parity.examples[0]).toContain('Ajv 2020-12, draft, does not agree about {"customer":{"name":"aaa');
  });

  test.runIf(withPython)('and Python is', async () => {
    expect(disagreeing(await comparePython([document], folder))).toEqual([
      'Python jsonschema, 2020-12, draft',
      'Python jsonschema, draft-07, fi, draft',
    ]);
  });
});

test('the same seed makes the same documents, all of them JSON', () => {
  const [one, other] = [[...mutatedDocuments(600, 1)], [...mutatedDocuments(600, 1)]];
  expect(one).toHaveLength(600);
  expect(other).toEqual(one);
  expect([...mutatedDocuments(600, 2)]).not.toEqual(one);
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});
