import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import type { Label, PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
import { everyLabel } from '../support/everything-said.ts';

interface OfficialString {
  readonly key: string;
  readonly at: readonly (readonly string[])[];
  readonly sv: string;
  readonly en: string;
}

const read = (name: string) => readFileSync(new URL(`../official-text/${name}`, import.meta.url), 'utf8');
const strings = JSON.parse(read('strings.json')) as readonly OfficialString[];

/** The text in one line: a word hyphenated at the end of a line is whole again, the marks of Markdown are gone. */
const inOneLine = (text: string) =>
  text
    .replace(/(\p{Ll})-\r?\n(\p{Ll})/gu, '$1$2')
    .replace(/\]\(#\)|-{3,}|[[#*]/gu, '')
    .replace(/\s+/gu, ' ');

const official = { sv: inOneLine(read('sv.txt')), en: inOneLine(read('en.txt')) };

const labelAt = (labels: PlanLabels, way: readonly string[]) =>
  way.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], labels) as Label;

const places = strings.flatMap(({ key, at, ...texts }) => at.map((way) => ({ key, way, texts })));

test('the form has 65 strings', () => {
  expect(new Set(strings.map(({ key }) => key)).size).toBe(65);
});

describe.each(['sv', 'en'] as const)('the official text in %s', (language) => {
  test.each(strings)('holds $key', (string) => {
    expect(official[language]).toContain(string[language]);
  });

  test('holds nothing but the listed strings', () => {
    // The longest first, each once for every time it is listed: “Name” must not eat a piece of a longer string.
    const texts = strings.map((string) => string[language]).sort((a, b) => b.length - a.length);
    const leftOver = texts.reduce((rest, text) => rest.replace(text, '|'), official[language]);
    expect(leftOver.replace(/[| ]/gu, '')).toBe('');
  });
});

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('the labels in %s', (language, labels) => {
  test.each(places)('say $key word for word at $way', ({ way, texts }) => {
    expect(labelAt(labels, way)).toEqual({ text: texts[language], source: 'official' });
  });

  test.each(everyLabel(labels).filter(([, { source }]) => source !== 'own'))(
    'are right to call %s official',
    (_, label) => {
      expect(label.source).toBe('official');
      expect(official[language]).toContain(label.text);
    },
  );
});

describe('the labels in fi', () => {
  test.each(places)('translate $key at $way', ({ way, texts }) => {
    const { text, source } = labelAt(fi, way);
    expect(source).toBe('translation');
    expect(text).not.toBe('');
    expect([texts.sv, texts.en]).not.toContain(text);
  });

  test('never claim to be official', () => {
    expect(everyLabel(fi).filter(([, { source }]) => source === 'official')).toEqual([]);
  });

  test('are translations exactly where the form has words', () => {
    const waysTo = (labels: PlanLabels, source: string) =>
      everyLabel(labels).flatMap(([way, label]) => (label.source === source ? [way] : []));
    expect(waysTo(fi, 'translation')).toEqual(waysTo(sv, 'official'));
    expect(waysTo(fi, 'translation')).toEqual(waysTo(en, 'official'));
    expect(waysTo(fi, 'translation')).toHaveLength(new Set(places.map(({ way }) => way.join(' '))).size);
  });
});
