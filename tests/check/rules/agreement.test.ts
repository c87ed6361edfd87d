import { expect, test } from 'vitest';
import { legalParameters } from '../../../src/law/parameters.ts';
import { codesWith, findingsOf, planWith, type Changes } from './plan.ts';

test.each<[string, Changes['agreement'], readonly string[]]>([
  ['nothing expected of the customer', { expectedOfCustomer: undefined }, ['expectedOfCustomerMissing']],
  ['nothing from the municipality', { municipalityCommits: undefined }, ['municipalityCommitsMissing']],
  ['no next meeting', { nextMeetingDate: undefined, nextMeetingDetails: undefined }, ['nextMeetingMissing']],
  ['words about the next meeting', { nextMeetingDate: undefined }, ['nextMeetingWithoutDate']],
  ['a day for the next meeting', { nextMeetingDetails: undefined }, []],
  ['the day before the plan', { nextMeetingDate: '2026-03-09' }, ['nextMeetingBeforePlan']],
  ['the day of the plan', { nextMeetingDate: '2026-03-10' }, ['nextMeetingSameDay']],
  ['the day after the plan', { nextMeetingDate: '2026-03-11' }, []],
  ['the last day of the six months', { nextMeetingDate: '2026-09-10' }, []],
  ['the day after the six months', { nextMeetingDate: '2026-09-11' }, ['nextMeetingAfterReviewDue']],
  ['a Saturday', { nextMeetingDate: '2026-08-15' }, ['nextMeetingOnHoliday']],
  ['a Sunday', { nextMeetingDate: '2026-08-16' }, ['nextMeetingOnHoliday']],
  ['Good Friday', { nextMeetingDate: '2026-04-03' }, ['nextMeetingOnHoliday']],
  ['May Day on a Friday', { nextMeetingDate: '2026-05-01' }, ['nextMeetingOnHoliday']],
  ['Ascension Day', { nextMeetingDate: '2026-05-14' }, ['nextMeetingOnHoliday']],
  ['Midsummer Eve is no public holiday', { nextMeetingDate: '2026-06-19' }, []],
  ['a Sunday before the plan', { nextMeetingDate: '2026-03-08' }, ['nextMeetingBeforePlan', 'nextMeetingOnHoliday']],
])('%s', (_, agreement, codes) => {
  expect(codesWith({ agreement })).toEqual(codes);
});

test.each([
  ['six months under the act of 2025', '2025-01-01', '2025-07-02', { months: 6 }],
  ['on their last day', '2025-01-01', '2025-07-01', undefined],
  ['twelve months under the act before', '2024-12-31', '2026-01-01', { months: 12 }],
  ['on their last day', '2024-12-31', '2025-12-31', undefined],
  ['six months from 31 August end on 28 February', '2025-08-31', '2026-03-01', { months: 6 }],
  ['and that day is in time', '2025-08-31', '2026-02-28', undefined],
  ['before the law that is known', '2011-08-31', '2099-01-01', undefined],
  ['the last days there are', '9999-12-30', '9999-12-31', undefined],
])('the review: %s', (_, planDate, nextMeetingDate, facts) => {
  const found = findingsOf(planWith({ planDate, agreement: { nextMeetingDate } }));
  expect(found.find(({ code }) => code === 'nextMeetingAfterReviewDue')?.facts).toEqual(facts);
});

test("the review: the caller's own values count", () => {
  const own = (value: string) => ({
    parameters: {
      ...legalParameters,
      reviewInterval: legalParameters.reviewInterval.map((row) => ({ ...row, value })),
    },
  });
  expect(codesWith({}, own('P3M'))).toEqual(['nextMeetingAfterReviewDue']);
  expect(codesWith({ agreement: { nextMeetingDate: '2030-01-02' } }, own('unknown'))).toEqual([]);
});

test('without the date of the plan only the day itself is looked at', () => {
  expect(codesWith({ planDate: undefined, agreement: { nextMeetingDate: '2026-08-15' } })).toEqual([
    'nextMeetingOnHoliday',
  ]);
});
