import { expect, test } from 'vitest';
import type { Citizenship } from '../../../src/values/citizenship.ts';
import { codesWith, findingsOf, planWith } from './plan.ts';

test.each<[string, readonly Citizenship[] | undefined, readonly string[]]>([
  ['no answer', undefined, ['citizenshipMissing']],
  ['an empty list', [], ['citizenshipMissing']],
  ['one', ['SO'], []],
  ['two', ['SO', 'SE'], []],
  ['Kosovo is a country', ['XK'], []],
  ['stateless', ['stateless'], []],
  ['stateless with a country', ['SO', 'stateless'], ['statelessWithCitizenship']],
  ['stateless with Kosovo', ['stateless', 'XK'], ['statelessWithCitizenship']],
  ['not known', ['unknown'], []],
  ['not known, with a country that is only suspected', ['SO', 'unknown'], ['unknownWithCitizenship']],
  ['not known or stateless', ['unknown', 'stateless'], ['unknownWithCitizenship']],
  ['all three', ['stateless', 'unknown', 'SO'], ['statelessWithCitizenship', 'unknownWithCitizenship']],
  ['a dual national, who may well need the form', ['FI', 'SO'], ['citizenshipFinnish']],
  ['the same twice', ['SO', 'SE', 'SO'], ['citizenshipRepeated']],
  ['the same three times', ['SO', 'SO', 'SO'], ['citizenshipRepeated', 'citizenshipRepeated']],
  ['stateless twice', ['stateless', 'stateless'], ['citizenshipRepeated']],
  ['not known twice', ['unknown', 'unknown'], ['citizenshipRepeated']],
])('%s', (_, citizenships, codes) => {
  expect(codesWith({ customer: { citizenships } })).toEqual(codes);
});

test('a repeated citizenship is the later one, each time', () => {
  const citizenships: readonly Citizenship[] = ['SO', 'SO', 'SE', 'SO', 'SE'];
  expect(findingsOf(planWith({ customer: { citizenships } })).map(({ path }) => path.at(-1))).toEqual([1, 3, 4]);
});
