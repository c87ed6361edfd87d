import { expect, test } from 'vitest';
import { codesWith, type Changes } from './plan.ts';

// The plan is of 2026-03-10, arrival in 2025-08, permit on 2025-06-16.
test.each([
  ['no date of birth, as with refugees without papers', undefined, ['birthDateMissing']],
  ['a year alone', '1961', ['birthDatePartial']],
  ['a month alone', '1961-11', ['birthDatePartial']],
  ['1 January is a birthday like any other', '1961-01-01', []],
])('%s', (_, dateOfBirth, codes) => {
  expect(codesWith({ customer: { dateOfBirth } })).toEqual(codes);
});

const withoutOtherDates = { arrivalMonth: undefined, firstResidenceDate: undefined };

test.each([
  ['18 on the very day', '2008-03-10', ['residenceDateMissing']],
  ['18 tomorrow', '2008-03-11', ['customerIsMinor', 'residenceDateMissing']],
  ['a year in which one may have turned 18', '2008', ['birthDatePartial', 'residenceDateMissing']],
  ['a year in which nobody has turned 18', '2009', ['birthDatePartial', 'customerIsMinor', 'residenceDateMissing']],
  ['a month in which one may have turned 18', '2008-03', ['birthDatePartial', 'residenceDateMissing']],
  ['a month in which nobody has turned 18', '2008-04', ['birthDatePartial', 'customerIsMinor', 'residenceDateMissing']],
  ['a child born on the very day', '2026-03-10', ['customerIsMinor', 'residenceDateMissing']],
  ['born after the plan, which is not a question of age', '2026-03-11', ['birthDateAfterPlan', 'residenceDateMissing']],
  ['born in a later month', '2026-04', ['birthDateAfterPlan', 'birthDatePartial', 'residenceDateMissing']],
  ['born in a later year', '2027', ['birthDateAfterPlan', 'birthDatePartial', 'residenceDateMissing']],
  ['born in the month of the plan', '2026-03', ['birthDatePartial', 'customerIsMinor', 'residenceDateMissing']],
  ['born in the year of the plan', '2026', ['birthDatePartial', 'customerIsMinor', 'residenceDateMissing']],
  ['110 years and a day short of 111', '1915-03-11', ['residenceDateMissing']],
  ['111 on the very day', '1915-03-10', ['customerAgeImplausible', 'residenceDateMissing']],
  ['a year in which one may be 110', '1915', ['birthDatePartial', 'residenceDateMissing']],
  ['a month in which one may be 110', '1915-03', ['birthDatePartial', 'residenceDateMissing']],
  ['a month of certain 111', '1915-02', ['birthDatePartial', 'customerAgeImplausible', 'residenceDateMissing']],
  ['a year of certain 111', '1914', ['birthDatePartial', 'customerAgeImplausible', 'residenceDateMissing']],
  ['the first year there is', '0000', ['birthDatePartial', 'customerAgeImplausible', 'residenceDateMissing']],
])('age: %s', (_, dateOfBirth, codes) => {
  expect(codesWith({ customer: { dateOfBirth, ...withoutOtherDates } })).toEqual(codes);
});

test.each([
  ['18 at last on the first day of a year', '2026-01-01', '2008', false],
  ['17 at most on the last day of a year', '2025-12-31', '2008', true],
  ['18 at last on the first day of a month', '2026-03-01', '2008-03', false],
  ['17 at most on the last day of a month', '2026-02-28', '2008-03', true],
])('certainly a minor: %s', (_, planDate, dateOfBirth, isMinor) => {
  expect(codesWith({ planDate, customer: { dateOfBirth } }).includes('customerIsMinor')).toBe(isMinor);
});

test.each([
  ['comes of age on 28 February', '2026-02-28', []],
  ['is a child until then', '2026-02-27', ['customerIsMinor']],
])('who was born on 29 February %s', (_, planDate, codes) => {
  const customer = { dateOfBirth: '2008-02-29', firstResidenceDate: '2025-06-16' };
  const agreement = { nextMeetingDate: undefined, nextMeetingDetails: 'Keväällä' };
  expect(codesWith({ planDate, customer, agreement })).toEqual([...codes, 'nextMeetingWithoutDate']);
});

test.each([
  ['the last day of a month in February of a leap year counts', '1912-02', '2023-02-28', true],
  ['a day before it does not', '1912-02', '2023-02-27', false],
  ['the last day of a month of 30 days counts', '1912-04', '2023-04-30', true],
  ['the day before it does not', '1912-04', '2023-04-29', false],
  ['the last day of a year counts', '1911', '2022-12-31', true],
  ['a day before it does not either', '1911', '2022-12-30', false],
])('certainly over 110: %s', (_, dateOfBirth, planDate, isImplausible) => {
  expect(codesWith({ planDate, customer: { dateOfBirth } }).includes('customerAgeImplausible')).toBe(isImplausible);
});

test('without the date of the plan nobody has an age', () => {
  expect(codesWith({ planDate: undefined, customer: { dateOfBirth: '1900-01-01' } })).toEqual([]);
  expect(codesWith({ planDate: undefined, customer: { dateOfBirth: '2020-01-01' } })).toEqual([]);
});

test.each<[string, Changes['customer'], boolean]>([
  ['a month before the month of birth', { dateOfBirth: '2024-03-20', arrivalMonth: '2024-02' }, true],
  ['the month of birth itself', { dateOfBirth: '2024-03-20', arrivalMonth: '2024-03' }, false],
  ['a month before a month', { dateOfBirth: '2024-03', arrivalMonth: '2024-02' }, true],
  ['the same month', { dateOfBirth: '2024-03', arrivalMonth: '2024-03' }, false],
  ['some month of the year of birth', { dateOfBirth: '2024', arrivalMonth: '2024-01' }, false],
  ['the last month of the year before', { dateOfBirth: '2024', arrivalMonth: '2023-12' }, true],
  ['no month', { dateOfBirth: '2024', arrivalMonth: undefined }, false],
])('arrival against birth: %s', (_, customer, isBefore) => {
  expect(codesWith({ customer }).includes('arrivalBeforeBirth')).toBe(isBefore);
});

test.each<[string, string, boolean]>([
  ['the day before the birth', '2025-06-17', true],
  ['the day of the birth, as with a child born here', '2025-06-16', false],
  ['some day of the month of birth', '2025-06', false],
  ['a day of the month before', '2025-07', true],
  ['some day of the year of birth', '2025', false],
  ['a day of the year before', '2026', true],
])('permit of 2025-06-16 against birth: %s', (_, dateOfBirth, isBefore) => {
  expect(codesWith({ customer: { dateOfBirth } }).includes('residenceDateBeforeBirth')).toBe(isBefore);
});
