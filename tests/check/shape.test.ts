import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { cases, unsupportedVersionForm } from '../../src/fixtures/index.ts';
import { pointerOf } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

const plan = cases.quotaRefugee.plans[0];
const shapeOf = (document: unknown) => checkShape(document).map(({ code, path }) => `${pointerOf(path)} ${code}`);
const longText = (length: number) => 'a'.repeat(length);

test('a plan of the right shape has no finding', () => {
  expect(checkShape(plan)).toEqual([]);
});

describe('one finding per path, the first that applies', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['a required text is absent', ['customer', 'name'], undefined, 'missing'],
    ['a required choice is absent', ['goals', 'primaryGoal'], undefined, 'missing'],
    ['a required table is absent', ['measures'], undefined, 'missing'],
    ['the version is absent', ['modelVersion'], undefined, 'missing'],
    ['null', ['customer', 'name'], null, 'wrongType'],
    ['a number for a text', ['customer', 'name'], 5, 'wrongType'],
    ['a text for yes or no', ['customer', 'interpreter'], 'true', 'wrongType'],
    ['a text for a confirmation', ['agreement', 'agreedMattersUnderstood'], 'yes', 'wrongType'],
    ['an object for a text', ['goals', 'wishes'], { text: 'x' }, 'wrongType'],
    ['a text for a row', ['measures', 0], 'x', 'wrongType'],
    ['an object for a table', ['measures'], { 0: {} }, 'wrongType'],
    ['a list for a section', ['customer'], [], 'wrongType'],
    ['a number for a day', ['planDate'], 20260324, 'wrongType'],
    ['a row id with a blank', ['measures', 0, 'id'], 'a b', 'wrongType'],
    ['an empty row id', ['measures', 0, 'id'], '', 'wrongType'],
    ['a row id of 65 characters', ['measures', 0, 'id'], longText(65), 'wrongType'],
    ['a version of a wrong type', ['modelVersion'], '1', 'wrongType'],
    ['another version', ['modelVersion'], 2, 'unsupportedVersion'],
    ['no number at all as version', ['modelVersion'], 1.5, 'unsupportedVersion'],
    ['an empty text', ['customer', 'name'], '', 'blank'],
    ['a text of blanks', ['customer', 'name'], ' \t\u00a0\u2003\ufeff', 'blank'],
    ['a blank day', ['planDate'], ' ', 'blank'],
    ['a blank e-mail address', ['customer', 'email'], '', 'blank'],
    ['a blank choice', ['goals', 'primaryGoal'], '', 'blank'],
    ['a blank language', ['customer', 'contactLanguage'], ' ', 'blank'],
    ['a blank text that is too long as well', ['customer', 'name'], ' '.repeat(301), 'blank'],
    ['301 characters', ['customer', 'name'], longText(301), 'tooLong'],
    ['301 characters of two units each', ['customer', 'name'], '😀'.repeat(301), 'tooLong'],
    ['20,001 characters', ['goals', 'wishes'], longText(20_001), 'tooLong'],
    ['an e-mail address that is too long and none', ['customer', 'email'], longText(255), 'tooLong'],
    ['11 citizenships', ['customer', 'citizenships'], Array(11).fill('SO'), 'tooMany'],
    ['21 languages', ['customer', 'nativeLanguages'], Array(21).fill('so'), 'tooMany'],
    ['51 participants', ['contributors'], Array(51).fill({ name: 'x' }), 'tooMany'],
    ['201 measures', ['measures'], Array(201).fill({ measure: 'x' }), 'tooMany'],
    ['30 February', ['planDate'], '2025-02-30', 'notADate'],
    ['29 February of a common year', ['planDate'], '2023-02-29', 'notADate'],
    ['29 February of 1900', ['planDate'], '1900-02-29', 'notADate'],
    ['month 13', ['planDate'], '2025-13-01', 'notADate'],
    ['day 0', ['planDate'], '0000-00-00', 'notADate'],
    ['a day with a time', ['planDate'], '2025-01-01T00:00:00Z', 'notADate'],
    ['a day with a line end', ['planDate'], '2025-01-01\n', 'notADate'],
    ['a year of five digits', ['planDate'], '12025-01-01', 'notADate'],
    ['other digits', ['planDate'], '٢٠٢٥-٠١-٠١', 'notADate'],
    ['a Finnish day', ['measures', 0, 'dueDate'], '1.2.2026', 'notADate'],
    ['a month 0', ['customer', 'arrivalMonth'], '2025-00', 'notAMonth'],
    ['a day for a month', ['customer', 'arrivalMonth'], '2025-01-01', 'notAMonth'],
    ['a month with a line end', ['customer', 'arrivalMonth'], '2025-01\n', 'notAMonth'],
    ['a birth date that does not exist', ['customer', 'dateOfBirth'], '1990-02-30', 'notAPartialDate'],
    ['a birth year of two digits', ['customer', 'dateOfBirth'], '90', 'notAPartialDate'],
    ['a goal that is not offered', ['goals', 'primaryGoal'], 'happiness', 'notAnOption'],
    ['the name of a method as a goal', ['goals', 'primaryGoal'], 'constructor', 'notAnOption'],
    ['a country that is none', ['customer', 'citizenships', 0], 'XKX', 'notAnOption'],
    ['a language that is none', ['customer', 'contactLanguage'], 'swahili', 'notALanguage'],
    ['a language that is none in the list', ['customer', 'nativeLanguages', 1], 'xx', 'notALanguage'],
    ['an address without @', ['customer', 'email'], 'nimi.example.org', 'notAnEmail'],
    ['an address without a dot', ['customer', 'email'], 'nimi@example', 'notAnEmail'],
    ['an address with a blank', ['customer', 'email'], 'ni mi@example.org', 'notAnEmail'],
    ['an address with a line end', ['customer', 'email'], 'nimi@example.org\n', 'notAnEmail'],
    ['a confirmation that is not given', ['agreement', 'agreedMattersUnderstood'], false, 'mustBeYes'],
  ])('%s', (_, path, value, code) => {
    expect(shapeOf(withAt(plan, path, value))).toEqual([`${pointerOf(path)} ${code}`]);
  });
});

describe('what is right', () => {
  test.each<[string, (string | number)[], unknown]>([
    ['300 characters', ['customer', 'name'], longText(300)],
    ['300 characters of two units each', ['customer', 'name'], '😀'.repeat(300)],
    ['20,000 characters', ['goals', 'wishes'], longText(20_000)],
    ['a text with line ends', ['goals', 'wishes'], 'a\nb'],
    ['a control character beside a letter', ['customer', 'name'], '\u0007a'],
    ['29 February of a leap year', ['planDate'], '2024-02-29'],
    ['29 February of 2000', ['planDate'], '2000-02-29'],
    ['29 February of the year 0', ['planDate'], '0000-02-29'],
    ['the last day there is', ['planDate'], '9999-12-31'],
    ['a birth year', ['customer', 'dateOfBirth'], '1961'],
    ['a birth month', ['customer', 'dateOfBirth'], '1961-12'],
    ['an address with letters outside ASCII', ['customer', 'email'], 'äiti@esimerkki.fi'],
    ['Kosovo', ['customer', 'citizenships'], ['XK']],
    ['no citizenship', ['customer', 'citizenships'], ['stateless']],
    ['a sign language', ['customer', 'nativeLanguages'], ['fse']],
    ['an undefined answer, which counts as absent', ['customer', 'town'], undefined],
    ['an empty table', ['measures'], []],
  ])('%s', (_, path, value) => {
    expect(shapeOf(withAt(plan, path, value))).toEqual([]);
  });

  test('an undefined value counts as absent, at unknown keys too', () => {
    expect(shapeOf({ ...plan, lifeSituation: undefined, mood: undefined })).toEqual([]);
    expect(shapeOf({ ...plan, planDate: undefined })).toEqual(['/planDate missing']);
  });
});

describe('sections', () => {
  test('of an absent section, every required field is missing, never the section', () => {
    expect(shapeOf({ modelVersion: 1 }).sort()).toEqual([
      '/agreement/agreedMattersUnderstood missing',
      '/agreement/rightsAndDutiesDiscussed missing',
      '/contributors missing',
      '/customer/name missing',
      '/goals/primaryGoal missing',
      '/measures missing',
      '/planDate missing',
      '/status/kind missing',
    ]);
  });

  test.each([
    ['an update needs the first date', ['status'], { kind: 'update' }, '/status/firstPlanDate missing'],
    ['another goal needs words', ['goals', 'primaryGoal'], 'other', '/goals/primaryGoalSpecify missing'],
    ['another level needs words', ['goals', 'primaryGoal'], 'otherLanguageLevel', '/goals/primaryGoalSpecify missing'],
  ])('%s', (_, path, value, expected) => {
    expect(shapeOf(withAt(plan, path, value))).toEqual([expected]);
  });

  test('a condition that fails beside another error is said as well', () => {
    expect(shapeOf({ ...plan, status: { kind: 'update', firstPlanDate: '' } })).toEqual([
      '/status/firstPlanDate blank',
    ]);
    expect(shapeOf({ ...plan, customer: 5, status: { kind: 'update' } })).toEqual([
      '/customer wrongType',
      '/status/firstPlanDate missing',
    ]);
  });
});

describe('unknown keys', () => {
  test('are one finding at their object, with their number and without their names', () => {
    const findings = checkShape({ ...plan, mood: 1, weather: 2, customer: { ...plan.customer, shoeSize: 39 } });
    expect(new Set(findings)).toEqual(
      new Set([
        { code: 'unknownField', severity: 'error', path: [], facts: { count: 2 } },
        { code: 'unknownField', severity: 'error', path: ['customer'], facts: { count: 1 } },
      ]),
    );
  });

  test('are found beside a field that the class of the object answers', () => {
    class Customer {
      private readonly called = plan.customer.name;
      get name(): string {
        return this.called;
      }
    }
    expect(shapeOf({ ...plan, customer: new Customer() })).toEqual(['/customer unknownField']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('%j is one', (key) => {
    const json = `{${JSON.stringify(key)}:{"name":"x"},${JSON.stringify(plan).slice(1)}`;
    expect(shapeOf(JSON.parse(json))).toEqual([' unknownField']);
  });
});

test('what is too long or too many says how much there may be', () => {
  const customer = { ...plan.customer, name: longText(301), citizenships: Array(11).fill('SO') };
  expect(checkShape({ ...plan, customer }).map(({ code, facts }) => ({ code, facts }))).toEqual([
    { code: 'tooLong', facts: { limit: 300 } },
    { code: 'tooMany', facts: { limit: 10 } },
  ]);
});

describe('another version', () => {
  test('is said alone, whatever else is wrong', () => {
    expect(shapeOf(unsupportedVersionForm)).toEqual(['/modelVersion unsupportedVersion']);
    expect(checkShape({ modelVersion: 7, mood: 1, customer: 5 })).toEqual([
      { code: 'unsupportedVersion', severity: 'error', path: ['modelVersion'], facts: {} },
    ]);
  });
});

test.each([
  ['null', null],
  ['a list', []],
  ['a text', 'plan'],
  ['a number', 1],
  ['undefined', undefined],
])('%s is of a wrong type and nothing else', (_, document) => {
  expect(checkShape(document)).toEqual([{ code: 'wrongType', severity: 'error', path: [], facts: {} }]);
});

test('the broken form shows every structural code but the one that is said alone', () => {
  const codes = new Set(checkShape(cases.brokenForm.plans[0]).map(({ code }) => code));
  expect([...codes].sort()).toEqual(
    [
      ...['missing', 'unknownField', 'wrongType', 'blank', 'tooLong', 'tooMany', 'notADate', 'notAMonth'],
      ...['notAPartialDate', 'notAnOption', 'notALanguage', 'notAnEmail', 'mustBeYes'],
    ].sort(),
  );
});
