import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Parity } from './parity.ts';

/** Says how many documents were compared, and fails where anybody disagrees. */
export function expectAgreement({ rows, examples }: Parity): void {
  for (const { validator, stage, documents, right, disagreements } of rows) {
    console.log(`${validator}, ${stage}: ${documents} documents, ${right} right, ${disagreements} disagreements`);
  }
  expect(examples).toEqual([]);
  expect(rows.filter(({ disagreements }) => disagreements > 0)).toEqual([]);
}

/** A sample of one kind would prove nothing. */
export function expectBothKinds({ rows }: Parity): void {
  for (const { documents, right } of rows) expect(Math.min(right, documents - right)).toBeGreaterThan(documents / 20);
}

/** Who disagrees. */
export function disagreeing({ rows }: Parity): readonly string[] {
  return rows.filter(({ disagreements }) => disagreements > 0).map(({ validator, stage }) => `${validator}, ${stage}`);
}

/** A folder of schemas in which a text may have one character less. The caller removes it. */
export function shortenedSchemas(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kotoplan-parity-'));
  cpSync('schemas', folder, { recursive: true });
  const names = ['', 'fi.', 'sv.', 'en.'].flatMap((name) => [`${name}schema`, `draft.${name}schema`]);
  for (const file of [...names, 'openapi'].map((name) => join(folder, `integration-plan.${name}.json`))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"maxLength": 300', '"maxLength": 299'));
  }
  return folder;
}

/** What those schemas refuse and the library takes. */
export const longestName = { customer: { name: 'a'.repeat(300) } };
