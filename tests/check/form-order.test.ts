import { expect, test } from 'vitest';
import { formOrderOf, inOrder } from '../../src/form/form-order.ts';
import type { Path } from '../../src/form/paths.ts';
import { form } from '../../src/plan/form.ts';
import { finding } from '../support/finding.ts';

// Written down from the form.
const paths: readonly Path[] = [
  [],
  ['modelVersion'],
  ['contributors'],
  ['contributors', 0],
  ['contributors', 0, 'name'],
  ['contributors', 0, 'organisation'],
  ['contributors', 1],
  ['contributors', 10, 'name'],
  ['planDate'],
  ['customer'],
  ['customer', 'name'],
  ['customer', 'dateOfBirth'],
  ['customer', 'citizenships'],
  ['customer', 'citizenships', 0],
  ['customer', 'citizenships', 2],
  ['customer', 'citizenships', 10],
  ['customer', 'nativeLanguages'],
  ['customer', 'nativeLanguages', 1],
  ['customer', 'withinThreeYears'],
  ['status'],
  ['status', 'kind'],
  ['status', 'firstPlanDate'],
  ['lifeSituation'],
  ['lifeSituation', 'summary'],
  ['goals'],
  ['goals', 'wishes'],
  ['goals', 'primaryGoal'],
  ['measures'],
  ['measures', 0],
  ['measures', 0, 'intermediateGoal'],
  ['measures', 0, 'dueDate'],
  ['measures', 1, 'id'],
  ['measures', 1, 'measure'],
  ['measures', 199, 'schedule'],
  ['agreement'],
  ['agreement', 'rightsAndDutiesDiscussed'],
  ['agreement', 'nextMeetingDetails'],
];
const inFormOrder = <Located extends { readonly path: Path }>(found: readonly Located[]) =>
  inOrder(found, formOrderOf(form));

const findings = paths.map((path) => finding('wrongType', path));

test('findings come in the order of the form, whatever order they are found in', () => {
  expect(inFormOrder([...findings].reverse()).map(({ path }) => path)).toEqual(paths);
  const halves = [...findings.filter((_, place) => place % 2 === 1), ...findings.filter((_, place) => place % 2 === 0)];
  expect(inFormOrder(halves).map(({ path }) => path)).toEqual(paths);
});

test('findings of one place keep their order', () => {
  const twice = [finding('blank', ['goals', 'wishes']), finding('wishesMissing', ['goals', 'wishes'])];
  expect(inFormOrder(twice)).toEqual(twice);
  expect(inFormOrder([...twice].reverse())).toEqual([...twice].reverse());
});
