import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { everyLanguage, everythingSaid } from '../support/everything-said.ts';

const project = await scratchProject(['zod']);
afterAll(() => {
  project.remove();
});

type Bundler = (program: string) => Promise<string>;

const withEsbuild: Bundler = async (program) => {
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
};

// The bundler of Vite.
const withRolldown: Bundler = async (program) => {
  project.write('program.js', program);
  const bundled = await rolldown({
    input: join(project.folder, 'program.js'),
    cwd: project.folder,
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
};

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

const entriesWithoutWords = [
  'kotoplan',
  'kotoplan/labels',
  'kotoplan/json-schema',
  'kotoplan/form-builders/rjsf',
  'kotoplan/form-builders/json-forms',
  'kotoplan/form-builders/surveyjs',
  'kotoplan/standard-schema',
  'kotoplan/privacy',
  'kotoplan/print',
  'kotoplan/batch',
  'kotoplan/fixtures',
];

describe.each<[string, Bundler]>([
  ['esbuild', withEsbuild],
  ['rolldown', withRolldown],
])('bundled by %s', (_, bundle) => {
  const bundles = new Map<string, Promise<string>>();
  const everythingOf = (path: string): Promise<string> => {
    const bundled = bundles.get(path) ?? bundle(`export * from '${path}';`);
    bundles.set(path, bundled);
    return bundled;
  };

  test.each(entriesWithoutWords)('%s brings no language, no zod and nothing that evaluates text', async (path) => {
    const text = await everythingOf(path);
    for (const language of languages) expect(foundIn(text, wordsIn[language])).toEqual([]);
    expect(text).not.toMatch(/zod|new Function|\beval\(/iu);
  });

  test('kotoplan holds no name of a country', async () => {
    const text = await everythingOf('kotoplan');
    for (const language of languages) {
      // Short names of countries are parts of other words (`Oman`, `Niger`).
      const countries = countriesIn[language]?.filter((country) => country.length > 6);
      expect(foundIn(text, countries)).toEqual([]);
    }
  });

  test('the vectors are in kotoplan/testing alone', async () => {
    const sentinel = /missing-an-empty-document/u;
    const ofTesting = await everythingOf('kotoplan/testing');
    expect(ofTesting).toMatch(sentinel);
    // From the plan that most vectors change: they hold what they change in it, not the whole of it.
    expect(ofTesting.match(/Zahra asuu kahden lapsensa/gu)).toHaveLength(1);
    for (const path of entriesWithoutWords) expect(await everythingOf(path)).not.toMatch(sentinel);
  });

  test('an option list costs at most half a kilobyte', async () => {
    const text = await bundle("import { primaryGoals } from 'kotoplan'; console.log(primaryGoals);");
    expect(brotliCompressSync(text).byteLength).toBeLessThanOrEqual(512);
  });

  test('the sentinels would be found where they belong', async () => {
    expect(await everythingOf('kotoplan/zod')).toMatch(/zod/iu);
    expect(foundIn(await everythingOf('kotoplan/labels/sv'), wordsIn['sv']).length).toBeGreaterThan(50);
    expect(foundIn(await everythingOf('kotoplan/labels/code-names/en'), countriesIn['en']).length).toBeGreaterThan(200);
  });

  test.each(languages)('kotoplan/labels/%s holds no word of another language', async (language) => {
    const text = await everythingOf(`kotoplan/labels/${language}`);
    for (const other of languages.filter((each) => each !== language)) {
      expect(foundIn(text, wordsIn[other])).toEqual([]);
    }
  });
});
