import { describe, expect, test } from 'vitest';
import { fieldsOf, kindOf, sectionNamesOf, tablesOf } from '../../src/form/fields.ts';
import { codeNamesOf, optionWordsOf, wordOf } from '../../src/labels/code-words.ts';
import { isTableName } from '../../src/labels/describe.ts';
import { form } from '../../src/plan/form.ts';
import { namesIn } from './changes-in-words.ts';
import { everyLanguage } from '../support/everything-said.ts';

const fields = fieldsOf(form).flatMap(({ name, kind }) => {
  const asked = kindOf(kind);
  return asked === undefined ? [] : [[name, asked] as const];
});
const withOptions = fields.filter(([, { name }]) => name === 'option');
const withCodes = fields.filter(([, { name }]) => name === 'citizenship' || name === 'language');

describe.each(everyLanguage)('in %s', (language, labels) => {
  test.each(withOptions)('every option of %s has words, and nothing else has', (field, { codes }) => {
    expect(codes?.length).toBeGreaterThan(1);
    expect(Object.keys(optionWordsOf(labels, field) ?? {}).sort()).toEqual([...(codes ?? [])].sort());
  });

  test.each(withCodes)('every code of %s has a name, and nothing else has', (_, { name, codes }) => {
    expect(codes?.length).toBeGreaterThan(100);
    expect(Object.keys(codeNamesOf(namesIn[language], name) ?? {}).sort()).toEqual([...(codes ?? [])].sort());
  });

  test('a table is what the form calls one', () => {
    const keys = [...fieldsOf(form).map(({ name }) => name), ...sectionNamesOf(form), 'constructor', '', 0, undefined];
    const tables = new Set(keys.filter((key) => isTableName(labels, key)));
    expect([...tables]).toEqual(tablesOf(form).map(([name]) => name));
  });

  test('a field of another kind has no options', () => {
    const others = fields.filter(([, { name }]) => name !== 'option');
    expect(others.filter(([field]) => optionWordsOf(labels, field) !== undefined)).toEqual([]);
  });
});

test.each(['text', 'option', 'day'] as const)('a %s has no codes with names', (kind) => {
  expect(codeNamesOf(namesIn.fi, kind)).toBeUndefined();
});

test('without names no code has one', () => {
  expect(codeNamesOf(undefined, 'language')).toBeUndefined();
  expect(wordOf(undefined, 'so')).toBeUndefined();
});

test.each(['constructor', 'toString', '__proto__'])('%s is not a word, although every object has it', (code) => {
  expect(wordOf({ so: 'Somali' }, code)).toBeUndefined();
});
