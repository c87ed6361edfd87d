import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfVectors, generateVectors } from '../../scripts/generate-vectors.ts';
import { validCases } from '../../src/fixtures/index.ts';
import { publishedVectors } from '../../src/testing/vectors/index.ts';

const folder = new URL('../../schemas/vectors/', import.meta.url);
const published = publishedVectors();
const texts = Object.fromEntries(
  Object.keys(published).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
);
const contents = Object.entries(texts).map(([file, text]) => [file, JSON.parse(text) as unknown] as const);

test('the published files are what the sources say', () => {
  const stale = generateVectors().filter(({ path, content }) => readFileSync(path, 'utf8') !== content);
  expect(stale.map(({ path }) => `${path} is out of date. Run "npm run generate".`)).toEqual([]);
});

test('nothing else is published', () => {
  const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const generated = generateVectors().map(({ path }) => path.replace('schemas/vectors/', ''));
  expect(onDisk.map((name) => name.replaceAll(sep, '/')).sort()).toEqual([...generated, 'vectors.schema.json'].sort());
});

interface ValidVector {
  readonly document: unknown;
  readonly options?: unknown;
}

describe('every plan of the twelve right cases is a valid vector, with the options of its case', () => {
  const valid = contents.flatMap(([file, content]) => (file.startsWith('valid/') ? [content as ValidVector] : []));
  const plans = Object.entries(validCases).flatMap(([name, { plans: ofCase, ...others }]) =>
    ofCase.map((plan) => [name, plan, 'options' in others ? others.options : undefined] as const),
  );

  test.each(plans)('%s, %o', (_, plan, options) => {
    expect(valid.filter(({ document }) => JSON.stringify(document) === JSON.stringify(plan))).toEqual([
      expect.objectContaining({ document: plan, ...(options && { options }) }),
    ]);
  });
});

test('everything that is needed is there', () => {
  const files = Object.keys(texts).filter((file) => !file.includes('/'));
  expect(files).toEqual([
    'compare.json',
    'eligibility.json',
    'history.json',
    'labels.json',
    'merge.json',
    'revision.json',
    'tidy.json',
    'windows.json',
  ]);
});

test('the manifest names every file and counts its vectors', () => {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
    readonly files: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
    readonly structuralCodes: readonly string[];
  };
  expect(manifest.files).toEqual(Object.keys(texts));
  for (const [kind, count] of Object.entries(manifest.counts)) {
    const ofKind = contents.filter(([file]) => file.startsWith(kind));
    const counted = ofKind.flatMap(([, content]) => (content as { vectors?: readonly unknown[] }).vectors ?? [content]);
    expect([kind, count]).toEqual([kind, counted.length]);
  }
  expect(manifest.counts['valid/']).toBeGreaterThanOrEqual(13);
  expect(manifest.structuralCodes).toEqual([
    'missing',
    'unknownField',
    'wrongType',
    'blank',
    'tooLong',
    'tooMany',
    'notADate',
    'notAMonth',
    'notAPartialDate',
    'notAnOption',
    'notALanguage',
    'notAnEmail',
    'mustBeYes',
    'unsupportedVersion',
  ]);
});

describe('nobody real is in the vectors', () => {
  // The code is there to be found: its number, 900 or more, is given to nobody.
  const withCode = 'findings/identityCodeInText.json';

  test.each(Object.entries(texts))('%s', (file, text) => {
    const codes = text.match(/\d{6}[-+A-FU-Y]\d{3}[\dA-Y]/giu) ?? [];
    expect(codes).toEqual(file === withCode ? ['010190-900P'] : []);
    // `@example` without an end is an address that is to be refused.
    const addresses = text.match(/@[\w.]+/gu) ?? [];
    expect(addresses.filter((address) => !/^@example(?:\.org)?$/u.test(address))).toEqual([]);
    const telephones = [...text.matchAll(/"telephone": "(.*)"/gu)].map(([, number]) => number);
    expect(telephones.filter((number) => !/^(?:000|\d{0,4}$)/u.test(number ?? ''))).toEqual([]);
  });
});

describe('the vectors are read by every language', () => {
  test.each(Object.entries(texts))('%s holds no half of a surrogate pair', (_, text) => {
    expect(JSON.stringify(JSON.parse(text))).not.toMatch(/\\ud[89a-f]/iu);
  });
});

describe('npm run generate names what is wrong with the vectors', () => {
  test('nothing now', () => {
    expect(faultsOfVectors(published)).toEqual([]);
  });

  test.each([
    ['windowLastDay', 'findings/windowLastDay.json', 'windowLastDay (info)'],
    ['reviewOverdue', 'findings/reviewOverdue.json', 'reviewOverdue (warning)'],
    ['the lesser severity of measureIncomplete', 'findings/measureIncomplete-info.json', 'measureIncomplete (info)'],
    ['the severity of measureIncomplete', 'findings/measureIncomplete.json', 'measureIncomplete (warning)'],
  ])('no vector for %s', (_, gone, code) => {
    const left = Object.fromEntries(Object.entries(published).filter(([file]) => file !== gone));
    expect(faultsOfVectors(left)).toEqual([`src/testing/vectors: findings/ has no vector for ${code}`]);
  });

  const vector = texts['findings/blank-an-empty-text.json'] ?? '';
  test.each([
    ['a typo', vector.replace('"document"', '"docment"'), 'has a key that is unknown here: "docment"'],
    [
      'an unknown code',
      vector.replace('"code": "blank"', '"code": "blanc"'),
      'findings[0] has a code that no finding has: "blanc"',
    ],
    [
      'facts that are lists',
      vector.replace('"facts": {}', '"facts": {"limit": []}'),
      'is not as vectors.schema.json says',
    ],
  ])('a file with %s', (_, text, reason) => {
    const faults = faultsOfVectors({ ...published, 'findings/mine.json': JSON.parse(text) as unknown });
    expect(faults).toEqual([expect.stringContaining(`src/testing/vectors: findings/mine.json ${reason}`)]);
  });
});
