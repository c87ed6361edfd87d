import { describe, expect, test } from 'vitest';
import { generateNames } from '../../../scripts/generate-names.ts';
import { en } from '../../../src/labels/code-names/en.ts';
import { fi } from '../../../src/labels/code-names/fi.ts';
import type { PlanNames } from '../../../src/labels/code-names/code-names.ts';
import { sv } from '../../../src/labels/code-names/sv.ts';
import { citizenshipCodes, type Citizenship } from '../../../src/values/citizenship.ts';
import { languageTags, type LanguageTag } from '../../../src/values/language-tag.ts';

const all: readonly PlanNames[] = [fi, sv, en];

describe.each(all)('the names in $language', (names) => {
  describe.each([
    ['citizenships', names.citizenships, citizenshipCodes],
    ['languages', names.languages, languageTags],
  ])('of %s', (_, table: Readonly<Record<string, string>>, codes: readonly string[]) => {
    test('are total, in the order of the closed list', () => {
      expect(Object.keys(table)).toEqual(codes);
    });

    test('are neither blank nor padded nor codes', () => {
      const wrong = Object.entries(table).filter(
        ([code, name]) => name !== name.trim() || name.length < 2 || name === code,
      );
      expect(wrong).toEqual([]);
    });

    test('differ from each other, in capitals too', () => {
      const spelt = Object.values(table).map((name) => name.toLowerCase());
      expect(spelt.filter((name, index) => spelt.indexOf(name) !== index)).toEqual([]);
    });

    test('are in Unicode normal form C', () => {
      expect(Object.values(table).filter((name) => name !== name.normalize('NFC'))).toEqual([]);
    });
  });

  test('begin with a capital for countries', () => {
    expect(Object.values(names.citizenships).filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
  });

  test('write "and" out', () => {
    expect(Object.values(names.citizenships).filter((name) => name.includes('&'))).toEqual([]);
  });
});

test.each(all.filter(({ language }) => language !== 'en'))(
  '$language writes languages in lower case',
  ({ languages }) => {
    const capital = Object.entries(languages).filter(([, name]) => /^\p{Lu}/u.test(name));
    expect(capital.map(([tag]) => tag)).toEqual(['mis', 'und']);
  },
);

test.each<[Citizenship, string, string, string]>([
  ['FI', 'Suomi', 'Finland', 'Finland'],
  ['SE', 'Ruotsi', 'Sverige', 'Sweden'],
  ['AX', 'Ahvenanmaa', 'Åland', 'Åland Islands'],
  ['AF', 'Afganistan', 'Afghanistan', 'Afghanistan'],
  ['BA', 'Bosnia ja Hertsegovina', 'Bosnien och Hercegovina', 'Bosnia and Herzegovina'],
  ['BY', 'Valko-Venäjä', 'Belarus', 'Belarus'],
  ['CD', 'Kongon demokraattinen tasavalta', 'Demokratiska republiken Kongo', 'Democratic Republic of the Congo'],
  ['CG', 'Kongon tasavalta', 'Republiken Kongo', 'Republic of the Congo'],
  ['CI', 'Norsunluurannikko', 'Elfenbenskusten', 'Côte d’Ivoire'],
  ['EE', 'Viro', 'Estland', 'Estonia'],
  ['ER', 'Eritrea', 'Eritrea', 'Eritrea'],
  ['ET', 'Etiopia', 'Etiopien', 'Ethiopia'],
  ['GB', 'Iso-Britannia', 'Storbritannien', 'United Kingdom'],
  ['HK', 'Hongkong', 'Hongkong', 'Hong Kong'],
  ['IQ', 'Irak', 'Irak', 'Iraq'],
  ['IR', 'Iran', 'Iran', 'Iran'],
  ['IS', 'Islanti', 'Island', 'Iceland'],
  ['MK', 'Pohjois-Makedonia', 'Nordmakedonien', 'North Macedonia'],
  ['MM', 'Myanmar', 'Myanmar', 'Myanmar'],
  ['PS', 'Palestiina', 'Palestina', 'Palestine'],
  ['RU', 'Venäjä', 'Ryssland', 'Russia'],
  ['SO', 'Somalia', 'Somalia', 'Somalia'],
  ['SY', 'Syyria', 'Syrien', 'Syria'],
  ['TW', 'Taiwan', 'Taiwan', 'Taiwan'],
  ['UA', 'Ukraina', 'Ukraina', 'Ukraine'],
  ['US', 'Yhdysvallat', 'USA', 'United States'],
  ['VN', 'Vietnam', 'Vietnam', 'Vietnam'],
  ['XK', 'Kosovo', 'Kosovo', 'Kosovo'],
  ['stateless', 'Kansalaisuudeton', 'Statslös', 'Stateless'],
  ['unknown', 'Ei tiedossa', 'Okänt', 'Unknown'],
])('the citizenship %s is %s, %s, %s', (code, ...names) => {
  expect(all.map(({ citizenships }) => citizenships[code])).toEqual(names);
});

test.each<[LanguageTag, string, string, string]>([
  ['fi', 'suomi', 'finska', 'Finnish'],
  ['sv', 'ruotsi', 'svenska', 'Swedish'],
  ['en', 'englanti', 'engelska', 'English'],
  ['ar', 'arabia', 'arabiska', 'Arabic'],
  ['so', 'somali', 'somaliska', 'Somali'],
  ['ru', 'venäjä', 'ryska', 'Russian'],
  ['uk', 'ukraina', 'ukrainska', 'Ukrainian'],
  ['et', 'viro', 'estniska', 'Estonian'],
  ['fa', 'persia (farsi)', 'persiska (farsi)', 'Persian (Farsi)'],
  ['prs', 'dari', 'dari', 'Dari'],
  ['ckb', 'kurdi (sorani)', 'kurdiska (sorani)', 'Kurdish (Sorani)'],
  ['kmr', 'kurdi (kurmandži)', 'kurdiska (kurmandji)', 'Kurdish (Kurmanji)'],
  ['ku', 'kurdi', 'kurdiska', 'Kurdish'],
  ['ps', 'paštu', 'pashto', 'Pashto'],
  ['ti', 'tigrinja', 'tigrinja', 'Tigrinya'],
  ['am', 'amhara', 'amhariska', 'Amharic'],
  ['sw', 'swahili', 'swahili', 'Swahili'],
  ['rw', 'ruanda', 'kinjarwanda', 'Kinyarwanda'],
  ['my', 'burma', 'burmesiska', 'Burmese'],
  ['zh', 'kiina', 'kinesiska', 'Chinese'],
  ['tl', 'tagalog', 'tagalog', 'Tagalog'],
  ['ro', 'romania', 'rumänska', 'Romanian'],
  ['rom', 'romani', 'romani', 'Romani'],
  ['se', 'pohjoissaame', 'nordsamiska', 'Northern Sami'],
  ['fse', 'suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'],
  ['fss', 'suomenruotsalainen viittomakieli', 'finlandssvenskt teckenspråk', 'Finland-Swedish Sign Language'],
  ['no', 'norja', 'norska', 'Norwegian'],
  ['nb', 'norjan bokmål', 'norskt bokmål', 'Norwegian Bokmål'],
  ['nn', 'norjan nynorsk', 'nynorska', 'Norwegian Nynorsk'],
  ['mis', 'Muu kieli', 'Annat språk', 'Other language'],
  ['und', 'Ei tiedossa', 'Okänt', 'Unknown'],
])('the language %s is %s, %s, %s', (tag, ...names) => {
  expect(all.map(({ languages }) => languages[tag])).toEqual(names);
});

test('the generator writes one file per language', () => {
  expect(generateNames().map(({ path }) => path)).toEqual([
    'src/labels/code-names/fi.ts',
    'src/labels/code-names/sv.ts',
    'src/labels/code-names/en.ts',
  ]);
});

test.each(generateNames())('$path says where its names come from', ({ content }) => {
  expect(content).toMatch(/^\/\/ Generated by "npm run generate" from cldr-localenames-full \d+\.\d+\.\d+ /u);
});
