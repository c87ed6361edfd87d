import { expect, test } from 'vitest';
import type { LegalParameters } from '../../../src/law/parameters.ts';
import { legalParameters } from '../../../src/law/parameters.ts';
import { codesOf, codesWith, findingsOf, goodUpdate, planWith, type Changes } from './plan.ts';

test.each([
  ['a plan of tomorrow', '2026-03-09', ['planDateInFuture']],
  ['a plan of today', '2026-03-10', []],
  ['a plan of yesterday', '2026-03-11', []],
  ['without the day of the check nothing is in the future', undefined, []],
])('%s', (_, on, codes) => {
  expect(codesWith({}, on === undefined ? {} : { on })).toEqual(codes);
});

test.each<[string, Changes['status'], readonly string[]]>([
  ['a first plan that gives its own date twice', { firstPlanDate: '2026-03-10' }, []],
  ['a first plan with another first date', { firstPlanDate: '2026-03-11' }, ['firstPlanDateDiffers']],
  ['an update of an earlier plan', { kind: 'update', firstPlanDate: '2026-03-09' }, []],
  ['an update of the same day', { kind: 'update', firstPlanDate: '2026-03-10' }, ['firstPlanDateSameDay']],
  ['an update of a later plan', { kind: 'update', firstPlanDate: '2026-03-11' }, ['firstPlanDateAfterPlan']],
  ['an update without the first date', { kind: 'update' }, []],
  ['a first date while it is not said which of the two this is', { kind: undefined, firstPlanDate: '2026-03-11' }, []],
])('%s', (_, status, codes) => {
  expect(codesWith({ status })).toEqual(codes);
});

test('without the date of the plan nothing is compared with it', () => {
  expect(codesWith({ planDate: undefined, status: { firstPlanDate: '2026-03-11' } })).toEqual([]);
  expect(codesWith({ planDate: undefined, status: { kind: 'update', firstPlanDate: '2026-03-11' } })).toEqual([]);
});

// Everything else of the good plan lies after these dates or speaks of it; only the duration is asked here.
function durationOf(planDate: string, firstPlanDate: string, parameters: LegalParameters = legalParameters): unknown {
  const plan = planWith(goodUpdate, { planDate, status: { firstPlanDate } });
  return findingsOf(plan, { parameters }).find(({ code }) => code === 'totalDurationExceeded')?.facts;
}

test.each([
  ['the last day of two years', '2026-03-10', '2024-03-10', undefined],
  ['the day after two years', '2026-03-11', '2024-03-10', { years: 2 }],
  ['the last day of three years under the act before 2025', '2024-12-31', '2021-12-31', undefined],
  ['the day after three years under the act before 2025', '2024-12-31', '2021-12-30', { years: 3 }],
  ['the act is that of the update, not of the first plan', '2025-01-01', '2022-12-31', { years: 2 }],
  ['29 February has its second anniversary on the 28th', '2026-03-01', '2024-02-29', { years: 2 }],
  ['29 February, on that anniversary', '2026-02-28', '2024-02-29', undefined],
  ['before the law that is known', '2011-08-31', '2001-01-01', undefined],
  ['the last day there is', '9999-12-31', '9998-01-01', undefined],
])('all plans together: %s', (_, planDate, firstPlanDate, facts) => {
  expect(durationOf(planDate, firstPlanDate)).toEqual(facts);
});

test("all plans together: the caller's own values count", () => {
  const own = legalParameters.totalMaxDuration.map((value) => ({ ...value, value: 'P1Y' }));
  expect(durationOf('2026-03-11', '2025-03-10', { ...legalParameters, totalMaxDuration: own })).toEqual({ years: 1 });
  const unknown = own.map((value) => ({ ...value, value: 'unknown' }));
  expect(durationOf('2026-03-11', '2000-03-10', { ...legalParameters, totalMaxDuration: unknown })).toBeUndefined();
});

test('a first plan has no total duration', () => {
  expect(codesOf(planWith({ status: { firstPlanDate: '2026-03-10' } }))).toEqual([]);
});
