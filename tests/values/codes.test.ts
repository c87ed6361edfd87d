import countries from 'i18n-iso-countries';
import iso6391 from 'iso-639-1';
import { describe, expect, test } from 'vitest';
import { citizenshipCodes } from '../../src/values/citizenship.ts';
import { languageTags } from '../../src/values/language-tag.ts';

function repeated(codes: readonly string[]): string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

describe('citizenshipCodes', () => {
  // The package counts Kosovo in; ISO 3166-1 does not.
  const iso3166 = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK');

  test('ISO 3166-1 has 249 codes', () => {
    expect(iso3166).toHaveLength(249);
  });

  test('are ISO 3166-1 in code order, then Kosovo, stateless and unknown', () => {
    expect(citizenshipCodes).toEqual([...iso3166.sort(), 'XK', 'stateless', 'unknown']);
  });

  test('no code stands twice', () => {
    expect(repeated(citizenshipCodes)).toEqual([]);
  });
});

describe('languageTags', () => {
  // What integration services in Finland meet, with the sign languages of Finland (fse, fss).
  // prettier-ignore
  const metInFinland = [
    'ar', 'so', 'fa', 'prs', 'ckb', 'kmr', 'ku', 'ru', 'uk', 'et', 'vi', 'th', 'tr', 'ti', 'am', 'sw', 'rw', 'rn', 'ln',
    'my', 'ur', 'ps', 'bn', 'ne', 'tl', 'zh', 'sq', 'bs', 'sr', 'hr', 'ro', 'rom', 'fse', 'fss',
  ];
  const iso639 = iso6391.getAllCodes();

  test('ISO 639-1 has 183 codes', () => {
    expect(iso639).toHaveLength(183);
  });

  test.each(iso639)('hold %s of ISO 639-1', (code) => {
    expect(languageTags).toContain(code);
  });

  test('hold nothing beyond ISO 639-1, the languages met in Finland and the two answers that name none', () => {
    const known = new Set([...iso639, ...metInFinland, 'mis', 'und']);
    expect(languageTags.filter((tag) => !known.has(tag))).toEqual([]);
  });

  test('begin with the languages of Finland and those met here, before a language that is rare here', () => {
    const firstRare = languageTags.indexOf('aa');
    const late = ['fi', 'sv', 'en', ...metInFinland].filter((tag) => {
      const index = (languageTags as readonly string[]).indexOf(tag);
      return index === -1 || index > firstRare;
    });
    expect(languageTags.slice(0, 3)).toEqual(['fi', 'sv', 'en']);
    expect(late).toEqual([]);
  });

  test('end with a language without a code and a language that is not known', () => {
    expect(languageTags.slice(-2)).toEqual(['mis', 'und']);
  });

  test('no tag stands twice', () => {
    expect(repeated(languageTags)).toEqual([]);
  });
});
