import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printPlan } from '../../src/print/index.ts';
import { labelsIn } from '../support/everything-said.ts';
import { countOf, readTextsOf } from './page.ts';

interface OfficialString {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
}

const strings = JSON.parse(
  readFileSync(new URL('../official-text/strings.json', import.meta.url), 'utf8'),
) as readonly OfficialString[];

describe.each(['sv', 'en'] as const)('the printed form in %s', (language) => {
  const texts = readTextsOf(printPlan({}, { labels: labelsIn[language] }));

  test.each(strings)('says $key word for word', (string) => {
    expect(countOf(texts, string[language])).toBeGreaterThan(0);
  });

  test('says nothing else but what is ours', () => {
    const official = new Set(strings.map((string) => string[language]));
    const { sections, print } = labelsIn[language];
    const own = texts.map(({ text }) => text).filter((text) => !official.has(text));
    expect(own).toEqual([sections.agreement.title.text, print.noRightToServices.text]);
  });
});
