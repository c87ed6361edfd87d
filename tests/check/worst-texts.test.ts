import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import { checkPlan, tidyPlan } from '../../src/index.ts';
import { isoDatePattern } from '../../src/values/iso-date.ts';
import { partialDatePattern } from '../../src/values/partial-date.ts';
import { emailPattern, nonBlankPattern, rowIdPattern } from '../../src/values/text.ts';
import { yearMonthPattern } from '../../src/values/year-month.ts';
import { withAt } from '../support/with.ts';

// The text on which each expression has the most to try. On ten million characters a square would take days: where the
// work is linear the tests end, otherwise they run out of time.

const length = 10_000_000;
const filled = (part: string, end = ''): string => part.repeat(length / part.length) + end;

describe('the published patterns decide at once', () => {
  test.each([
    ['a day: years without an end', isoDatePattern, filled('2025-02-')],
    ['a partial date: years without an end', partialDatePattern, filled('2025-')],
    ['a month: years without an end', yearMonthPattern, filled('2025-')],
    ['an e-mail address: dots without a domain', emailPattern, `a@${filled('a.')}`],
    ['an e-mail address: names without a sign', emailPattern, filled('a')],
    ['an e-mail address: signs only', emailPattern, filled('@')],
    ['a row id: one character too odd', rowIdPattern, filled('a', '!')],
    ['a text: blanks only', nonBlankPattern, filled(' ')],
    ['a text: rare blanks only', nonBlankPattern, filled('\u3000')],
  ])('%s', (_, pattern, text) => {
    expect(new RegExp(pattern, 'u').test(text)).toBe(false);
  });
});

const plan = cases.quotaRefugee.plans[0];
const codesAt = (path: readonly string[], text: string): readonly string[] =>
  checkPlan(withAt(plan, path, text)).findings.map(({ code }) => code);

describe('the rules read the longest text they are given once', () => {
  const longest = (part: string): string => part.repeat(20_000 / part.length);

  test.each([
    ['what begins like an identity code', longest('010190'), []],
    ['century signs', longest('-'), []],
    ['codes with a wrong check character', longest('010190-9009 '), []],
    ['digits only', longest('0123456789'), []],
    ['U+202E only', longest('\u202e'), ['bidiControlInText']],
    ['half surrogate pairs only', longest('\ud800'), ['unstorableText']],
    ['U+0000 only', longest('\u0000'), ['blank']],
  ])('%s', (_, text, codes) => {
    const expected = new Set(codesAt(['goals', 'wishes'], 'To swim.'));
    expect(codesAt(['goals', 'wishes'], text).filter((code) => !expected.has(code))).toEqual(codes);
  });

  test('a telephone number of 300 characters', () => {
    expect(codesAt(['customer', 'telephone'], '1+'.repeat(2) + '-'.repeat(296))).toContain('telephoneFormat');
  });
});

describe('tidying reads a text once', () => {
  test.each([
    ['blanks between two letters', `a${filled(' ')}a`],
    ['line ends', `a${filled('\r\n')}a`],
    ['control characters', `a${filled('\u0001')}a`],
    ['letters that are composed', filled('e\u0301')],
  ])('%s', (_, text) => {
    const { draft } = tidyPlan({ goals: { wishes: text } });
    expect(typeof (draft as { goals: { wishes: unknown } }).goals.wishes).toBe('string');
  });

  test('days and months without an end', () => {
    const { draft } = tidyPlan({ planDate: filled('1.1.'), customer: { arrivalMonth: filled('1/') } });
    expect(Object.keys(draft as object)).toContain('planDate');
  });
});
