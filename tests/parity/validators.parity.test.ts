import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runs, seed } from '../support/runs.ts';
import { mutatedDocuments, vectorDocuments } from './documents.ts';
import { disagreeing, expectAgreement, expectBothKinds, longestName, shortenedSchemas } from './expectations.ts';
import { compareValidators } from './parity.ts';

// One verdict, many validators: what checkPlan calls a document of the right shape, zod and every published schema accept.
// `npm run parity` asks about 100,000 documents.

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
});

test('where a schema says something else, each validator is named, with the document', async () => {
  const folder = shortenedSchemas();
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const parity = await compareValidators([longestName], folder);
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

test('the same seed makes the same documents, all of them JSON', () => {
  const [one, other] = [[...mutatedDocuments(600, 1)], [...mutatedDocuments(600, 1)]];
  expect(one).toHaveLength(600);
  expect(other).toEqual(one);
  expect([...mutatedDocuments(600, 2)]).not.toEqual(one);
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});
