import { findingSeverities, historyCodes, shapeCodes } from '../src/check/catalogue.ts';
import type { Severity } from '../src/check/rules/rule.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { modelVersion } from '../src/plan/plan.ts';
import { readVectors } from '../src/testing/read-vectors.ts';
import { isFolder, kindOf } from '../src/testing/vector-kinds.ts';
import { publishedVectors } from '../src/testing/vectors/index.ts';
import type { GeneratedFile } from './generated-file.ts';

// Publishes the vectors of src/testing/vectors as whole documents. Every expectation is written there, by hand.

/** The contents of the files of vectors by name. */
export type VectorFiles = Readonly<Record<string, unknown>>;

/** What is wrong with the vectors, in sentences that name the file or the code: typos, and codes that no vector has. */
export function faultsOfVectors(files: VectorFiles): readonly string[] {
  const path = new URL('../schemas/vectors/vectors.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
  // A choice between keys says only which are required; what they hold is described around it.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).addSchema(schema, 'vectors');
  const ofFiles = Object.entries(files).flatMap(([file, content]) => {
    const read = readVectors(file, content);
    if (typeof read === 'string') return [`${file} ${read}`];
    const isRight = ajv.validate({ $ref: `vectors#/$defs/${read.kind.replace(/\.json$|\/$/u, '')}` }, content);
    return isRight ? [] : [`${file} is not as vectors.schema.json says: ${ajv.errorsText()}`];
  });
  return [...ofFiles, ...codesWithoutVector(files).map((code) => `findings/ has no vector for ${code}`)].map(
    (fault) => `src/testing/vectors: ${fault}`,
  );
}

// Two codes can weigh less than the table says (src/check/findings.ts).
const lesser: readonly (readonly [string, Severity])[] = [
  ['statementContradicted', 'info'],
  ['measureIncomplete', 'info'],
];

/** The codes that no vector is about, with each severity that they can have. */
function codesWithoutVector(files: VectorFiles): readonly string[] {
  const shown = new Set(
    Object.values(files).flatMap((content) => {
      const { about, findings } = content as Partial<FindingsVector>;
      return (findings ?? []).flatMap(({ code, severity }) => (code === about ? [`${code} (${severity})`] : []));
    }),
  );
  const expected = [...Object.entries(findingSeverities), ...lesser].map(([code, severity]) => `${code} (${severity})`);
  return expected.filter((code) => !shown.has(code));
}

interface FindingsVector {
  readonly about: string;
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

/** The published files of vectors, and the manifest with what other languages need to know of them. */
export function generateVectors(files: VectorFiles = publishedVectors()): GeneratedFile[] {
  return Object.entries({ ...files, 'manifest.json': manifestOf(files) }).map(([file, content]) => ({
    path: `schemas/vectors/${file}`,
    content: `${readable(content)}\n`,
  }));
}

// Characters that cannot be seen are written as escapes, one for each UTF-16 unit.
function readable(content: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(content, null, 2).replace(/[\u{7f}-\u{9f}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (hidden) =>
    hidden.split('').map(escaped).join(''),
  );
}

function manifestOf(files: VectorFiles): object {
  const counts: Record<string, number> = {};
  for (const [file, content] of Object.entries(files)) {
    const kind = kindOf(file);
    if (kind === undefined) continue;
    const { vectors } = content as { readonly vectors?: readonly unknown[] };
    counts[kind] = (counts[kind] ?? 0) + (isFolder(kind) ? 1 : (vectors?.length ?? 0));
  }
  return {
    modelVersion,
    counts,
    structuralCodes: shapeCodes,
    historyCodes,
    files: Object.keys(files),
  };
}
