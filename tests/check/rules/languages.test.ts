import { expect, test } from 'vitest';
import { codesWith, type Changes } from './plan.ts';

test.each<[string, Changes['customer'], readonly string[]]>([
  ['no native language', { nativeLanguages: undefined }, ['nativeLanguageMissing']],
  ['an empty list of native languages', { nativeLanguages: [] }, ['nativeLanguageMissing']],
  ['a native language that is not known', { nativeLanguages: ['und'] }, []],
  ['a native language without a code', { nativeLanguages: ['mis'] }, []],
  ['the same native language twice', { nativeLanguages: ['ar', 'ckb', 'ar'] }, ['nativeLanguageRepeated']],
  ['no contact language', { contactLanguage: undefined }, ['contactLanguageMissing']],
  ['the interpreter is not asked for', { interpreter: undefined }, ['interpreterUnanswered']],
  ['no interpreter for Sorani', { interpreter: false }, ['interpreterMayBeNeeded']],
  ['no interpreter for sign language', { interpreter: false, contactLanguage: 'fse' }, ['interpreterMayBeNeeded']],
  ['no interpreter for Finnish', { interpreter: false, contactLanguage: 'fi' }, []],
  ['no interpreter for Swedish', { interpreter: false, contactLanguage: 'sv' }, []],
  ['no interpreter for English', { interpreter: false, contactLanguage: 'en' }, []],
  [
    'no interpreter, and no contact language',
    { interpreter: false, contactLanguage: undefined },
    ['contactLanguageMissing'],
  ],
  ['an interpreter for Finnish', { interpreter: true, contactLanguage: 'fi' }, []],
])('%s', (_, customer, codes) => {
  expect(codesWith({ customer })).toEqual(codes);
});
