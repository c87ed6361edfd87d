import { expect, test } from 'vitest';
import { findingsOf, goodPlan, planWith, type Changes } from './plan.ts';

const [row, otherRow] = goodPlan.measures;
const [person, otherPerson] = goodPlan.contributors;

test.each<[string, Changes, readonly unknown[]]>([
  ['one id in two measures', { measures: [row, { ...otherRow, id: 'm1' }] }, [['measures', 1, 'id']]],
  ['one id in two contributors', { contributors: [person, { ...otherPerson, id: 'c1' }] }, [['contributors', 1, 'id']]],
  ['one id in both tables', { measures: [{ ...row, id: 'c1' }, otherRow] }, []],
  ['ids that differ in a capital', { measures: [row, { ...otherRow, id: 'M1' }] }, []],
  ['rows without ids', { measures: [withoutId(row), withoutId(otherRow)] }, []],
  [
    'one id in three rows',
    { measures: [row, { ...otherRow, id: 'm1' }, { ...otherRow, id: 'm1' }] },
    [
      ['measures', 1, 'id'],
      ['measures', 2, 'id'],
    ],
  ],
])('%s', (_, changes, paths) => {
  const found = findingsOf(planWith(changes));
  expect(found.map(({ path }) => path)).toEqual(paths);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(paths.length > 0 ? ['rowIdRepeated'] : []));
});

function withoutId<Row extends object>(measure: Row): Omit<Row, 'id'> {
  return Object.fromEntries(Object.entries(measure).filter(([key]) => key !== 'id')) as Omit<Row, 'id'>;
}
