import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import { en as namesEn } from '../../src/names/en.ts';
import { fi as namesFi } from '../../src/names/fi.ts';
import { sv as namesSv } from '../../src/names/sv.ts';
import { everyLanguage, everythingSaid } from '../labels/everything-said.ts';

const project = await scratchProject(['zod']);
afterAll(() => {
  project.remove();
});

/** What a browser would load of a program that uses the installed package. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project.folder },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function everythingOf(path: string): Promise<string> {
  return bundle(`export * from '${path}';`);
}

/** Long enough to be of one language alone, and written alike in a minified file. */
const wordsIn = Object.fromEntries(
  everyLanguage.map(([language, labels]) => {
    const texts = everythingSaid(labels).map(([, text]) => text);
    return [language, texts.filter((text) => text.length > 20 && !/['"`\n\u00a0]/u.test(text))];
  }),
);
const countriesIn: Readonly<Record<string, readonly string[]>> = {
  fi: Object.values(namesFi.citizenships),
  sv: Object.values(namesSv.citizenships),
  en: Object.values(namesEn.citizenships),
};
const languages = everyLanguage.map(([language]) => language);

function foundIn(text: string, words: readonly string[] = []): readonly string[] {
  expect(words.length).toBeGreaterThan(50);
  return words.filter((word) => text.includes(word));
}

describe('kotoplan', () => {
  test('brings neither zod nor anything that evaluates text', async () => {
    const text = await everythingOf('kotoplan');
    expect(text).not.toMatch(/zod|new Function|\beval\(/iu);
  });

  test.each(languages)('holds no word and no country in %s', async (language) => {
    const text = await everythingOf('kotoplan');
    expect(foundIn(text, wordsIn[language])).toEqual([]);
    // Short names of countries are parts of other words (`Oman`, `Niger`).
    expect(
      foundIn(
        text,
        countriesIn[language]?.filter((country) => country.length > 6),
      ),
    ).toEqual([]);
  });

  test('gives an option list for half a kilobyte', async () => {
    const text = await bundle("import { primaryGoals } from 'kotoplan'; console.log(primaryGoals);");
    expect(brotliCompressSync(text).byteLength).toBeLessThanOrEqual(512);
  });

  test('has what the sentinels would catch elsewhere', async () => {
    expect(await everythingOf('kotoplan/zod')).toMatch(/zod/iu);
    expect(foundIn(await everythingOf('kotoplan/labels/sv'), wordsIn['sv']).length).toBeGreaterThan(50);
    expect(foundIn(await everythingOf('kotoplan/names/en'), countriesIn['en']).length).toBeGreaterThan(200);
  });
});

describe.each(languages)('kotoplan/labels/%s', (language) => {
  test.each(languages.filter((other) => other !== language))('holds no word of %s', async (other) => {
    expect(foundIn(await everythingOf(`kotoplan/labels/${language}`), wordsIn[other])).toEqual([]);
  });
});

test.each(['kotoplan/labels', 'kotoplan/json-schema', 'kotoplan/fixtures'])(
  '%s brings no language and no zod',
  async (path) => {
    const text = await everythingOf(path);
    for (const language of languages) expect(foundIn(text, wordsIn[language])).toEqual([]);
    expect(text).not.toMatch(/zod|new Function|\beval\(/iu);
  },
);
