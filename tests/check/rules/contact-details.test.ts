import { expect, test } from 'vitest';
import { codesWith, type Changes } from './plan.ts';

test.each<[string, Changes['customer'], readonly string[]]>([
  ['a postal code that begins with 0', { postalCode: '00100' }, []],
  ['four digits', { postalCode: '0010' }, ['postalCodeFormat']],
  ['six digits', { postalCode: '001000' }, ['postalCodeFormat']],
  ['a foreign code', { postalCode: 'SE-95331' }, ['postalCodeFormat']],
  ['five digits and a line break', { postalCode: '00100\n' }, ['postalCodeFormat']],
  ['no postal code, as in a reception centre', { postalCode: undefined }, []],
  ['five digits in groups', { telephone: '00 01 2' }, []],
  ['four digits', { telephone: '0 0 0 1' }, ['telephoneFormat']],
  ['words before the number', { telephone: 'Vain viestit: +000 (0)12 34' }, []],
  ['words without a number', { telephone: 'kysy naapurilta' }, ['telephoneFormat']],
  ['no telephone', { telephone: undefined }, []],
  ['an address alone', { telephone: undefined, email: undefined }, []],
  ['a telephone alone', { address: undefined, email: undefined }, []],
  ['an e-mail address alone', { address: undefined, telephone: undefined }, []],
  ['none of the three', { address: undefined, telephone: undefined, email: undefined }, ['contactDetailsMissing']],
])('%s', (_, customer, codes) => {
  expect(codesWith({ customer })).toEqual(codes);
});
