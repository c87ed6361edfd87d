import { expect, test } from 'vitest';
import { planFields } from '../../../src/plan/fields.ts';
import type { PlanDraft } from '../../../src/plan/plan.ts';
import { withAt } from '../../support/with.ts';
import { inventedCode } from './identity-code.ts';
import { codesOf, codesWith, findingsOf, goodPlan } from './plan.ts';

const said = (summary: string): readonly string[] => codesWith({ lifeSituation: { summary } });

test.each([
  ['U+0000', 'Hei\u0000', ['unstorableText']],
  ['half a surrogate pair at the end', 'Hei \ud83d', ['unstorableText']],
  ['half a surrogate pair inside', 'Hei \ude00 sinä', ['unstorableText']],
  ['a whole surrogate pair', 'Hei \u{1f600}', []],
  ['other controls are tidied, not refused', 'Hei\u0001\u0085', []],
  ['a right-to-left override', 'a\u202eb', ['bidiControlInText']],
  ['an embedding', 'a\u202ab\u202c', ['bidiControlInText']],
  ['an isolate', 'a\u2066b\u2069', ['bidiControlInText']],
  ['Arabic and Hebrew', 'مرحبا שלום', []],
  ['their marks', 'a\u200e b\u200f', []],
  ['the neighbours of the controls', '\u2029\u202f\u2065\u206a', []],
  ['typographic quotes and dashes', '”Hei” – sanoi hän', []],
  [
    'everything at once',
    `\u0000\u202e ${inventedCode()}`,
    ['bidiControlInText', 'identityCodeInText', 'unstorableText'],
  ],
])('%s', (_, text, codes) => {
  expect(said(`${text} Zahra`)).toEqual(codes);
});

test.each(Array.from('+-UVWXYABCDEF'))('an identity code with the century sign %s', (sign) => {
  expect(said(`Hetu ${inventedCode('010190', sign)}.`)).toEqual(['identityCodeInText']);
});

// 31 numbers in a row give all 31 check characters.
test.each(Array.from({ length: 31 }, (_, number) => number))(
  'an identity code with the check character %i',
  (number) => {
    expect(said(inventedCode('010190', '-', `9${String(number).padStart(2, '0')}`))).toEqual(['identityCodeInText']);
  },
);

test.each(Array.from({ length: 31 }, (_, day) => String(day + 1).padStart(2, '0')))(
  'an identity code of day %s',
  (day) => {
    expect(said(inventedCode(`${day}1290`))).toEqual(['identityCodeInText']);
  },
);

test.each(Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')))(
  'an identity code of month %s',
  (month) => {
    expect(said(inventedCode(`09${month}00`))).toEqual(['identityCodeInText']);
  },
);

const code = inventedCode();
const start = code.slice(0, -1);
const otherCheck = code.endsWith('A') ? 'B' : 'A';

test.each([
  ['alone', code, true],
  ['at the beginning', `${code} on hetu`, true],
  ['at the end, after a colon', `hetu:${code}`, true],
  ['in brackets', `Zahra (${code})`, true],
  ['in small letters', code.toLowerCase(), true],
  ['after another that is wrong', `${start}${otherCheck} ${code}`, true],
  ['after a dash', `hetu-${code}`, true],
  ['every check character is computed', inventedCode('311299', 'A', '999'), true],
  ['with a wrong check character', `${start}${otherCheck}`, false],
  ['in a longer number', `1${code}`, false],
  ['in a longer word', `${code}B`, false],
  ['in a word with letters outside ASCII', `ä${code}`, false],
  ['with no such day', inventedCode('320190'), false],
  ['with day 00', inventedCode('000190'), false],
  ['with no such month', inventedCode('011390'), false],
  ['with month 00', inventedCode('010090'), false],
  ['with a sign that is none', inventedCode('010190', 'G'), false],
  ['with a blank for a sign', inventedCode('010190', ' '), false],
  ['a telephone number', '000-123456', false],
  ['a date and a telephone number', '010190, 000-1234', false],
])('an identity code %s', (_, text, isFound) => {
  expect(said(text)).toEqual(isFound ? ['identityCodeInText'] : []);
});

test('several in one text are one finding, in two texts two', () => {
  expect(said(`${code} ${inventedCode('020290')}`)).toEqual(['identityCodeInText']);
  expect(codesWith({ lifeSituation: { summary: code }, goals: { wishes: code } })).toEqual([
    'identityCodeInText',
    'identityCodeInText',
  ]);
});

// Whatever is neither a choice, a date, a number nor a confirmation holds free text.
const notTexts =
  /^(?:modelVersion|contributors|measures)$|\[\]\.id$|Date$|Month$|dateOfBirth$|kind$|primaryGoal$|citizenships$|[lL]anguages?$|interpreter$|withinThreeYears$|Discussed$|Understood$/;
const textFields = Object.keys(planFields).filter((field) => !notTexts.test(field));

test('the form has 24 free texts', () => {
  expect(textFields).toHaveLength(24);
});

test.each(textFields)('%s is looked at', (field) => {
  const path = field
    .split(/\.|(?=\[\])/)
    .map((key) => (key === '[]' ? 1 : key))
    .filter((key) => key !== '');
  // What is not an e-mail address is not read any further.
  const text = field === 'customer.email' ? `-${code}-\u202e@example.\ud800` : `a \u202e\u0000 ${code}`;
  const plan = withAt(goodPlan, path, text) as PlanDraft;
  const found = findingsOf(plan).filter(({ code: said }) => said.endsWith('Text'));
  expect(found.map((one) => one.path)).toEqual([path, path, path]);
  expect(codesOf(plan)).toEqual(expect.arrayContaining(['bidiControlInText', 'identityCodeInText', 'unstorableText']));
});
