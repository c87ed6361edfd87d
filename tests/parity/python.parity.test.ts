import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasPython } from '../support/python.ts';
import { runs, seed } from '../support/runs.ts';
import { mutatedDocuments, vectorDocuments } from './documents.ts';
import { disagreeing, expectAgreement, expectBothKinds, longestName, shortenedSchemas } from './expectations.ts';
import { comparePython } from './parity.ts';

// As validators.parity.test.ts, with Python's jsonschema.

describe.runIf(hasPython('jsonschema'))('Python', () => {
  test('agrees about every vector', async () => {
    expectAgreement(await comparePython(vectorDocuments, 'schemas'));
  });

  test('agrees about mutated documents', { timeout: 1_800_000 }, async () => {
    const parity = await comparePython(mutatedDocuments(runs(5_000), seed), 'schemas');
    expectAgreement(parity);
    expectBothKinds(parity);
  });

  test('is named where a schema says something else', async () => {
    const folder = shortenedSchemas();
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    expect(disagreeing(await comparePython([longestName], folder))).toEqual([
      'Python jsonschema, 2020-12, draft',
      'Python jsonschema, draft-07, fi, draft',
    ]);
  });
});
