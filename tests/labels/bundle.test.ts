import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { everyLanguage, everyLabel } from '../support/everything-said.ts';

const languages = everyLanguage.map(([language]) => language);

async function bundle(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`src/labels/${entry}.ts`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    metafile: true,
    write: false,
  });
  return { text: outputFiles.map((file) => file.text).join(''), inputs: Object.keys(metafile.inputs) };
}

/** Long enough to be of one language alone; taken as they stand in a minified file. */
const sentinels = Object.fromEntries(
  everyLanguage.map(([language, labels]) => [
    language,
    everyLabel(labels).flatMap(([, { text }]) => (text.length > 20 && !text.includes("'") ? [text] : [])),
  ]),
);

describe.each(languages)('the bundled labels in %s', (language) => {
  test('are one file that imports nothing', async () => {
    const { inputs } = await bundle(language);
    expect(inputs).toEqual([`src/labels/${language}.ts`]);
  });

  test('hold all their words', async () => {
    const { text } = await bundle(language);
    expect(sentinels[language]?.length).toBeGreaterThan(50);
    expect(sentinels[language]?.filter((words) => !text.includes(words))).toEqual([]);
  });

  test.each(languages.filter((other) => other !== language))('hold no word of %s', async (other) => {
    const { text } = await bundle(language);
    expect(sentinels[other]?.filter((words) => text.includes(words))).toEqual([]);
  });

  test('fit in 8 KiB', async () => {
    const { text } = await bundle(language);
    expect(brotliCompressSync(text).byteLength).toBeLessThanOrEqual(8 * 1024);
  });
});

describe('the bundled functions', () => {
  test.each(languages)('hold no word of %s', async (language) => {
    const { text } = await bundle('index');
    expect(sentinels[language]?.filter((words) => text.includes(words))).toEqual([]);
  });
});
