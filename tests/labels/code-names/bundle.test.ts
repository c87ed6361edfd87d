import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

// Words that the names of one language hold and those of the other two do not.
const sentinels = {
  fi: ['Yhdysvallat', 'suomenruotsalainen viittomakieli', 'Kansalaisuudeton'],
  sv: ['Elfenbenskusten', 'finlandssvenskt teckenspråk', 'Statslös'],
  en: ['Democratic Republic of the Congo', 'Finland-Swedish Sign Language', 'Stateless'],
} as const;
const languages = ['fi', 'sv', 'en'] as const;

describe.each(languages)('the bundled names in %s', (language) => {
  async function bundle() {
    const { outputFiles, metafile } = await build({
      entryPoints: [`src/labels/code-names/${language}.ts`],
      bundle: true,
      charset: 'utf8',
      format: 'esm',
      metafile: true,
      write: false,
    });
    return { text: outputFiles.map((file) => file.text).join(''), inputs: Object.keys(metafile.inputs) };
  }

  test('are one file that imports nothing', async () => {
    const { text, inputs } = await bundle();
    expect(inputs).toEqual([`src/labels/code-names/${language}.ts`]);
    expect(text).not.toMatch(/\b(?:import|require)\b/u);
  });

  test.each(languages)('hold the words of %s only if it is their own language', async (other) => {
    const { text } = await bundle();
    expect(sentinels[other].filter((word) => text.includes(word))).toEqual(language === other ? sentinels[other] : []);
  });
});
