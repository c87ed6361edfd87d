import { expect, test } from 'vitest';
import { codesWith } from './plan.ts';

// The plan is of 2026-03-10, the permit of 2025-06-16.
test.each([
  ['before the permit, as an asylum seeker', '2023-11', []],
  ['after the permit, as a family member', '2025-09', []],
  ['36 months before the permit', '2022-06', []],
  ['37 months before the permit', '2022-05', ['arrivalFarFromResidence']],
  ['many years before the permit', '1999-12', ['arrivalFarFromResidence']],
  ['in the month of the plan', '2026-03', []],
  ['in the month after the plan', '2026-04', ['arrivalAfterPlan']],
  ['in the year after the plan', '2027-01', ['arrivalAfterPlan']],
  ['no month', undefined, []],
])('%s', (_, arrivalMonth, codes) => {
  expect(codesWith({ customer: { arrivalMonth } })).toEqual(codes);
});

test.each([
  ['36 months after the permit', '2023-01', '2026-01', false],
  ['37 months after the permit', '2022-12', '2026-01', true],
  ['36 months before it, over the turn of a year', '2026-01', '2023-01', false],
  ['37 months before it, over the turn of a year', '2026-01', '2022-12', true],
  ['37 months after it, in a month of two digits', '2023-09', '2026-10', true],
  ['over the turn of a century', '1999-11', '2000-02', false],
])('arrival %s', (_, permitMonth, arrivalMonth, isFar) => {
  const customer = { firstResidenceDate: `${permitMonth}-31`, arrivalMonth };
  expect(codesWith({ customer }).includes('arrivalFarFromResidence')).toBe(isFar);
});

test('without the other date nothing is far or late', () => {
  expect(codesWith({ customer: { firstResidenceDate: undefined, arrivalMonth: '1999-12' } })).toEqual([
    'residenceDateMissing',
  ]);
  expect(codesWith({ planDate: undefined, customer: { arrivalMonth: '2027-01' } })).toEqual([]);
});
