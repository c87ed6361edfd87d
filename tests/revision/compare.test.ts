import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { frozen } from '../support/arbitrary.ts';

const changes = (before: PlanDraft, after: PlanDraft): unknown => comparePlans(frozen(before), frozen(after));

describe('fields', () => {
  test.each<[string, PlanDraft, PlanDraft, unknown[]]>([
    [
      'an answer given',
      { customer: { name: 'A' } },
      { customer: { name: 'A', town: 'Oulu' } },
      [{ kind: 'set', path: ['customer', 'town'], after: 'Oulu' }],
    ],
    [
      'an answer given otherwise',
      { customer: { interpreter: true } },
      { customer: { interpreter: false } },
      [{ kind: 'set', path: ['customer', 'interpreter'], before: true, after: false }],
    ],
    [
      'an answer cleared',
      { customer: { name: 'A', town: 'Oulu' } },
      { customer: { name: 'A' } },
      [{ kind: 'set', path: ['customer', 'town'], before: 'Oulu' }],
    ],
    [
      'a field that stands alone',
      { planDate: '2025-01-08' },
      { planDate: '2025-07-08' },
      [{ kind: 'set', path: ['planDate'], before: '2025-01-08', after: '2025-07-08' }],
    ],
    [
      'a list of codes, as one change in its order',
      { customer: { citizenships: ['SO', 'KE'] } },
      { customer: { citizenships: ['KE', 'SO', 'FI'] } },
      [{ kind: 'set', path: ['customer', 'citizenships'], before: ['SO', 'KE'], after: ['KE', 'SO', 'FI'] }],
    ],
    [
      'the first answers of a section',
      {},
      { goals: { wishes: 'To swim', primaryGoal: 'dailyLife' } },
      [
        { kind: 'set', path: ['goals', 'wishes'], after: 'To swim', section: 'added' },
        { kind: 'set', path: ['goals', 'primaryGoal'], after: 'dailyLife', section: 'added' },
      ],
    ],
    [
      'the last answer of a section',
      { lifeSituation: { summary: 'At home' } },
      {},
      [{ kind: 'set', path: ['lifeSituation', 'summary'], before: 'At home', section: 'removed' }],
    ],
    ['equal lists of codes', { customer: { citizenships: ['SO'] } }, { customer: { citizenships: ['SO'] } }, []],
    ['an empty section for an absent one', { lifeSituation: {} }, {}, []],
    ['an empty table for an absent one', { measures: [] }, {}, []],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toStrictEqual(expected);
  });

  test('come in paper order, whatever the order of keys', () => {
    const before = {};
    const after = {
      agreement: { nextMeetingDate: '2026-01-07' },
      measures: [{ id: 'a', measure: 'Swimming class' }],
      status: { kind: 'first' },
      customer: { town: 'Oulu', name: 'A' },
      planDate: '2025-07-08',
      contributors: [{ id: 'a', name: 'B' }],
    } as const;
    expect(comparePlans(before, after).map(({ path }) => path.join('.'))).toEqual([
      'contributors.0',
      'planDate',
      'customer.name',
      'customer.town',
      'status.kind',
      'measures.0',
      'agreement.nextMeetingDate',
    ]);
  });
});

test('what both plans share by reference is not looked into', () => {
  const unread = {
    get: () => {
      throw new Error('read');
    },
  };
  const customer = Object.defineProperty({}, 'name', unread);
  const row = Object.defineProperty({ id: 'a' }, 'measure', unread);
  expect(comparePlans({ customer, measures: [row] }, { customer, measures: [row] })).toEqual([]);
});

test('case 6: from the third plan to the fourth', () => {
  const [, , third, fourth] = cases.thirdUpdate.plans;
  expect(comparePlans(third, fourth).map(({ kind, path, rowId }) => [kind, path.join('.'), rowId])).toEqual([
    ['remove', 'contributors.2', 'c3'],
    ['add', 'contributors.2', 'c4'],
    ['set', 'planDate', undefined],
    ['set', 'customer.withinThreeYears', undefined],
    ['set', 'lifeSituation.summary', undefined],
    ['set', 'goals.wishes', undefined],
    ['set', 'goals.primaryGoal', undefined],
    ['set', 'goals.primaryGoalDetails', undefined],
    ['set', 'goals.languageStudyPlan', undefined],
    ['set', 'goals.otherStudyPlan', undefined],
    ['set', 'goals.otherLongTermMeasures', undefined],
    ['remove', 'measures.0', 'm1'],
    ['remove', 'measures.1', 'm5'],
    ['add', 'measures.0', 'm6'],
    ['set', 'measures.1.intermediateGoal', 'm4'],
    ['set', 'measures.1.measure', 'm4'],
    ['set', 'measures.1.schedule', 'm4'],
    ['add', 'measures.2', 'm7'],
    ['set', 'agreement.expectedOfCustomer', undefined],
    ['set', 'agreement.municipalityCommits', undefined],
    ['set', 'agreement.nextMeetingDate', undefined],
    ['set', 'agreement.nextMeetingDetails', undefined],
  ]);
});

test('null is no answer', () => {
  const nulls = {
    planDate: null,
    customer: { name: 'A', town: null },
    lifeSituation: { summary: null },
    goals: null,
    measures: [{ id: null, measure: 'x', schedule: null }],
  } as unknown as PlanDraft;
  const absent = { customer: { name: 'A' }, measures: [{ measure: 'x' }] };
  expect(changes(nulls, absent)).toEqual([]);
  expect(changes(absent, nulls)).toEqual([]);
  expect(changes(nulls, { ...absent, lifeSituation: { summary: 'y' } })).toStrictEqual([
    { kind: 'set', path: ['lifeSituation', 'summary'], after: 'y', section: 'added' },
  ]);
});

describe('documents of wrong shapes are compared as far as they can be read', () => {
  test.each<[string, unknown]>([
    ['a section that is a number', { customer: 5 }],
    ['a section that is null', { goals: null }],
    ['a table that is a text', { measures: 'x' }],
    ['rows that are none', { measures: [null, 5, 'x'] }],
    ['unknown keys', { mood: 'good' }],
    ['null', null],
    ['a text', 'name'],
    ['a list', [{ name: 'A' }]],
    ['nothing', undefined],
  ])('%s', (_, document) => {
    expect(() => comparePlans(document as PlanDraft, {})).not.toThrow();
    expect(() => comparePlans({ customer: { name: 'A' } }, document as PlanDraft)).not.toThrow();
  });
});
