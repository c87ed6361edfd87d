import { expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import { IntegrationPlan } from '../../src/zod/index.ts';

const plan = cases.quotaRefugee.plans[0];
const issuesOf = (document: unknown) =>
  (IntegrationPlan.safeParse(document).error?.issues ?? []).map(({ code, path }) => `${path.join('.')} ${code}`);
const update = { status: { kind: 'update' } };

test.each<[string, object, string[]]>([
  ['a field is wrong', { customer: 5 }, ['customer invalid_type']],
  ['a text is too long', { customer: { name: 'a'.repeat(301) } }, ['customer.name too_big']],
  ['a table is too long', { measures: Array(201).fill({ measure: 'a' }) }, ['measures too_big']],
  [
    'a list of codes is too long',
    { customer: { ...plan.customer, citizenships: Array(11).fill('SO') } },
    ['customer.citizenships too_big'],
  ],
  [
    'an entry of a list that is too long is wrong',
    { customer: { ...plan.customer, citizenships: ['xx', ...Array<string>(10).fill('SO')] } },
    ['customer.citizenships.0 invalid_value', 'customer.citizenships too_big'],
  ],
])('the conditions speak while %s', (_, part, issues) => {
  expect(issuesOf({ ...plan, ...part, ...update })).toEqual([...issues, 'status.firstPlanDate custom']);
});

test('a text of two-unit characters is measured in characters', () => {
  expect(issuesOf({ ...plan, customer: { name: '😀'.repeat(300) } })).toEqual([]);
  expect(issuesOf({ ...plan, customer: { name: '😀'.repeat(301) } })).toEqual(['customer.name too_big']);
});
