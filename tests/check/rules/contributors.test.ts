import { expect, test } from 'vitest';
import type { Contributor } from '../../../src/plan/contributors.ts';
import { codesWith, findingsOf, planWith } from './plan.ts';

const outi = { name: 'Outi Malli', organisation: 'Hyvinvointialue' };
const other = { name: 'Tuomas Esimerkki', organisation: 'Seurakunta' };

test.each<[string, readonly Contributor[] | undefined, readonly string[]]>([
  ['nobody', [], ['contributorsMissing']],
  ['no table at all, which is missing already', undefined, []],
  ['somebody with an organisation', [outi], []],
  ['a relative, who has no organisation', [{ name: 'Nadia' }], ['contributorIncomplete']],
  ['an interpreter who does not want a name', [{ organisation: 'Tulkkipalvelu' }], ['contributorIncomplete']],
  ['a row with nothing', [outi, {}], ['contributorBlank']],
  ['a row with nothing but its id', [outi, { id: 'c2' }], ['contributorBlank']],
  ['two rows with nothing are two blank rows, no repetition', [{}, {}], ['contributorBlank', 'contributorBlank']],
  ["the customer's own name", [{ ...outi, name: 'Zahra Esimerkki' }], ['contributorIsCustomer']],
  ["the customer's own name in capitals", [{ ...outi, name: 'ZAHRA ESIMERKKI' }], ['contributorIsCustomer']],
  ["a part of the customer's name", [{ ...outi, name: 'Zahra' }], []],
  ['the same row twice', [outi, { ...outi, id: 'c2' }], ['contributorRepeated']],
  ['the same row three times', [outi, outi, outi], ['contributorRepeated', 'contributorRepeated']],
  ['the same row in small letters', [outi, { ...outi, name: 'outi malli' }], ['contributorRepeated']],
  ['the later two of three rows', [outi, other, { ...other, id: 'c3' }], ['contributorRepeated']],
  [
    'a name alone, twice',
    [{ name: 'Nadia' }, { name: 'Nadia' }],
    ['contributorIncomplete', 'contributorIncomplete', 'contributorRepeated'],
  ],
  [
    'an organisation alone, twice',
    [{ organisation: 'Tulkkipalvelu' }, { organisation: 'Tulkkipalvelu' }],
    ['contributorIncomplete', 'contributorIncomplete', 'contributorRepeated'],
  ],
  // The small form of İ is longer: what is no more than a note is rather left out than said of two people.
  [
    'a letter whose small form is longer',
    [
      { ...outi, name: 'İnci' },
      { ...outi, name: 'i̇nci' },
    ],
    [],
  ],
  ['names of one length', [outi, { ...outi, name: 'Anna Malli' }], []],
  ['two people of one organisation', [outi, { ...outi, name: 'Tuomas Malli' }], []],
  ['two people of one name', [outi, { ...outi, organisation: 'Seurakunta' }], []],
])('%s', (_, contributors, codes) => {
  expect(codesWith({ contributors })).toEqual(codes);
});

test('the empty cell is the field to fill', () => {
  const contributors = [{ organisation: 'Tulkkipalvelu' }, { name: 'Nadia' }];
  expect(findingsOf(planWith({ contributors })).map(({ path }) => path)).toEqual([
    ['contributors', 0, 'name'],
    ['contributors', 1, 'organisation'],
  ]);
});

test('a customer without a name is nobody else', () => {
  expect(codesWith({ contributors: [outi], customer: { name: undefined } })).toEqual([]);
});
