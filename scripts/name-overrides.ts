import type { Language } from '../src/plan/languages.ts';
import type { Citizenship } from '../src/values/citizenship.ts';
import type { LanguageTag } from '../src/values/language-tag.ts';

/** Our names of some codes; a language that is not given here keeps the name that CLDR has. */
export type NameOverrides<Code extends string> = Readonly<
  Partial<Record<Code, Readonly<Partial<Record<Language, string>>>>>
>;

export const citizenshipOverrides: NameOverrides<Citizenship> = {
  // Not countries, so CLDR has no names. "Kansalaisuudeton" is the legal term; "ilman kansalaisuutta" is statistics.
  stateless: { fi: 'Kansalaisuudeton', sv: 'Statslös', en: 'Stateless' },
  unknown: { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Unknown' },

  // CLDR adds the special administrative region, which a form does not ask about.
  HK: { fi: 'Hongkong', sv: 'Hongkong', en: 'Hong Kong' },
  MO: { fi: 'Macao', sv: 'Macao', en: 'Macao' },

  // CLDR tells the two Congos apart by their capitals, in words that are on nobody's papers.
  CD: { sv: 'Demokratiska republiken Kongo', en: 'Democratic Republic of the Congo' },
  CG: { sv: 'Republiken Kongo', en: 'Republic of the Congo' },

  // ISO says "State of Palestine"; CLDR's first form names territories, which are no citizenship. This is its short form.
  PS: { fi: 'Palestiina', sv: 'Palestina', en: 'Palestine' },

  // One name of a country is enough in a list.
  MM: { fi: 'Myanmar', sv: 'Myanmar', en: 'Myanmar' },
  CC: { fi: 'Kookossaaret', en: 'Cocos Islands' },

  // CLDR abbreviates with "&", official English does not.
  AG: { en: 'Antigua and Barbuda' },
  BA: { en: 'Bosnia and Herzegovina' },
  GS: { en: 'South Georgia and South Sandwich Islands' },
  HM: { en: 'Heard and McDonald Islands' },
  KN: { en: 'St. Kitts and Nevis' },
  PM: { en: 'St. Pierre and Miquelon' },
  SJ: { en: 'Svalbard and Jan Mayen' },
  ST: { en: 'São Tomé and Príncipe' },
  TC: { en: 'Turks and Caicos Islands' },
  TT: { en: 'Trinidad and Tobago' },
  VC: { en: 'St. Vincent and Grenadines' },
  WF: { en: 'Wallis and Futuna' },
};

export const languageOverrides: NameOverrides<LanguageTag> = {
  // CLDR has no name for the sign languages of Finland.
  fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  fss: {
    fi: 'suomenruotsalainen viittomakieli',
    sv: 'finlandssvenskt teckenspråk',
    en: 'Finland-Swedish Sign Language',
  },

  // CLDR knows Dari as the Persian of Afghanistan (fa-AF) only.
  prs: { fi: 'dari', sv: 'dari', en: 'Dari' },
  // Beside Dari in the same list, so it says which Persian; many look for it as Farsi.
  fa: { fi: 'persia (farsi)', sv: 'persiska (farsi)', en: 'Persian (Farsi)' },

  // CLDR has no name for Kurmanji, a foreign spelling for Finnish Sorani and a scholar's name ("Central Kurdish") in the
  // others. Together in the alphabet with Kurdish itself, which remains for those who do not say which.
  ckb: { fi: 'kurdi (sorani)', sv: 'kurdiska (sorani)', en: 'Kurdish (Sorani)' },
  kmr: { fi: 'kurdi (kurmandži)', sv: 'kurdiska (kurmandji)', en: 'Kurdish (Kurmanji)' },

  // "Afghanska" could be Dari as well.
  ps: { sv: 'pashto' },
  // "Romany" is dated.
  rom: { en: 'Romani' },
  // "Kome" is not what the language is called.
  kv: { sv: 'komi' },
  // The name in Greenlandic itself helps nobody find it; Swedish has "grönländska".
  kl: { fi: 'grönlanti', en: 'Greenlandic' },

  // Answers rather than languages, hence the capital. CLDR has none for `mis` and a technical term for `und`.
  mis: { fi: 'Muu kieli', sv: 'Annat språk', en: 'Other language' },
  und: { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Unknown' },
};
