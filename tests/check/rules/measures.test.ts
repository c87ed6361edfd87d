import { expect, test } from 'vitest';
import type { Measure } from '../../../src/plan/measures.ts';
import { codesWith, findingsOf, planWith } from './plan.ts';

const full: Measure = {
  intermediateGoal: 'Arjen suomi',
  measure: 'Kurssi',
  responsibleParty: 'Asiakas',
  schedule: 'Heti',
};

/** What is said of the cells of a table: the row, the cell and the severity. */
function cellsSaidOf(...measures: readonly Measure[]): readonly string[] {
  return findingsOf(planWith({ measures })).map(({ code, path, severity }) => {
    expect(code).toBe('measureIncomplete');
    return `${path.slice(1).join(' ')}: ${severity}`;
  });
}

test.each<[string, readonly Measure[], readonly string[]]>([
  ['a full row', [full], []],
  ['a day for a schedule', [{ ...without('schedule'), dueDate: '2026-09-01' }], []],
  ['neither a day nor a schedule', [without('schedule')], ['0 schedule: warning']],
  ['no measure', [without('measure')], ['0 measure: warning']],
  ['nobody responsible', [without('responsibleParty')], ['0 responsibleParty: warning']],
  ['no goal in the first row', [without('intermediateGoal')], ['0 intermediateGoal: warning']],
  ['no goal below a row that has one', [full, without('intermediateGoal')], ['1 intermediateGoal: info']],
  [
    'no goal in several rows below one that has one',
    [full, without('intermediateGoal'), without('intermediateGoal')],
    ['1 intermediateGoal: info', '2 intermediateGoal: info'],
  ],
  ['no goal above a row that has one', [without('intermediateGoal'), full], ['0 intermediateGoal: warning']],
  [
    'no goal in the first two rows',
    [without('intermediateGoal'), without('intermediateGoal')],
    ['0 intermediateGoal: warning', '1 intermediateGoal: warning'],
  ],
  [
    'a measure alone',
    [{ measure: 'Kurssi' }],
    ['0 intermediateGoal: warning', '0 responsibleParty: warning', '0 schedule: warning'],
  ],
  [
    'a day alone',
    [{ dueDate: '2026-09-01' }],
    ['0 intermediateGoal: warning', '0 measure: warning', '0 responsibleParty: warning'],
  ],
  ['a row with nothing is said once', [full, {}], ['1 measure: warning']],
  ['a row with nothing but its id is said once', [full, { id: 'm2' }], ['1 measure: warning']],
])('%s', (_, measures, said) => {
  expect(cellsSaidOf(...measures)).toEqual(said);
});

test.each([
  ['no row', [], ['measuresMissing']],
  ['no table, which is missing already', undefined, []],
])('%s', (_, measures, codes) => {
  expect(codesWith({ measures })).toEqual(codes);
});

test.each([
  ['the day of the plan', '2026-03-10', '2026-03-10', false],
  ['the day before', '2026-03-10', '2026-03-09', true],
  ['the last day of the twelve months', '2026-03-10', '2027-03-10', false],
  ['the day after', '2026-03-10', '2027-03-11', true],
  ['a plan of 29 February, on the 28th', '2028-02-29', '2029-02-28', false],
  ['a plan of 29 February, on 1 March', '2028-02-29', '2029-03-01', true],
  ['the last day there is', '9999-05-05', '9999-12-31', false],
])('a due day: %s', (_, planDate, dueDate, isOutside) => {
  const codes = codesWith({ planDate, measures: [{ ...full, dueDate }] });
  expect(codes.includes('dueDateOutsideTwelveMonths')).toBe(isOutside);
});

test('a due day without the date of the plan', () => {
  expect(codesWith({ planDate: undefined, measures: [{ ...full, dueDate: '1999-01-01' }] })).toEqual([]);
});

function without(cell: keyof Measure): Measure {
  return Object.fromEntries(Object.entries(full).filter(([key]) => key !== cell));
}
