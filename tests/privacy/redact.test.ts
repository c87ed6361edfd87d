import { describe, expect, test } from 'vitest';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { checkDraft, planFields } from '../../src/index.ts';
import { planPrivacy, redactPlan, type PrivacyProfile, type StatisticsAnswers } from '../../src/privacy/index.ts';
import { deepFrozen } from '../support/deep-frozen.ts';
import { answeredPlan, everyField } from './answered-plan.ts';

const plan = answeredPlan((field) => `text of ${field}`);
const profiles = ['log', 'statistics', 'nonDisclosure'] as const satisfies readonly PrivacyProfile[];

describe('log', () => {
  test('says of every field whether it is answered, in paper order, and counts rows and cells', () => {
    const { answered, unreadable } = redactPlan(plan, { profile: 'log' });
    expect(Object.keys(answered)).toEqual(Object.keys(planFields));
    expect(answered).toMatchObject({
      contributors: 2,
      'contributors[].organisation': 1,
      'customer.citizenships': 1,
      'customer.interpreter': 1,
      measures: 3,
      'measures[].responsibleParty': 2,
      'measures[].dueDate': 1,
    });
    expect(unreadable).toBe(0);
  });

  test('says nothing of what is blank', () => {
    const blank = {
      planDate: '',
      contributors: [],
      measures: [],
      customer: { name: ' \n', town: null, email: undefined },
    };
    expect(redactPlan(blank, { profile: 'log' })).toEqual({ profile: 'log', answered: {}, unreadable: 0 });
  });

  test('counts an answer of no as an answer', () => {
    const { answered } = redactPlan({ customer: { interpreter: false } }, { profile: 'log' });
    expect(answered).toEqual({ 'customer.interpreter': 1 });
  });
});

describe('statistics', () => {
  // The type is written by hand: the compiler holds this table to it, and the test what is returned to this table.
  const answers: Required<StatisticsAnswers> = {
    contributors: 2,
    planDate: '2026-03',
    'customer.dateOfBirth': '30-34',
    'customer.citizenships': ['SO', 'stateless'],
    'customer.nativeLanguages': ['so', 'kmr'],
    'customer.contactLanguage': 'ar',
    'customer.interpreter': true,
    'customer.arrivalMonth': '2024-11',
    'customer.firstResidenceDate': '2024-10',
    'customer.withinThreeYears': true,
    'status.kind': 'update',
    'status.firstPlanDate': '2025-01',
    'goals.primaryGoal': 'other',
    measures: 3,
    'agreement.rightsAndDutiesDiscussed': true,
    'agreement.agreedMattersUnderstood': true,
    'agreement.nextMeetingDate': '2026-09',
  };

  test('holds options, months, the age band and counts', () => {
    expect(redactPlan(plan, { profile: 'statistics' })).toEqual({ profile: 'statistics', answers, unreadable: 0 });
  });

  test('hides every text, and every field that only people who were asked answer', () => {
    const hidden = everyField.filter((field) => planPrivacy[field].statistics === 'hidden');
    const texts = everyField.filter(
      (field) => planFields[field].privacy === 'special' && field !== 'goals.primaryGoal',
    );
    expect(hidden).toEqual(expect.arrayContaining(texts));
    expect(Object.keys(redactPlan(plan, { profile: 'statistics' }).answers)).toEqual(
      everyField.filter((field) => !hidden.includes(field)),
    );
  });
});

describe('the age band', () => {
  test.each([
    ['the day before a birthday', '2026-03-23', '1991-03-24', '30-34'],
    ['the birthday', '2026-03-24', '1991-03-24', '35-39'],
    ['28 February of a year without a 29th', '2026-02-28', '1996-02-29', '25-29'],
    ['the day after it', '2026-03-01', '1996-02-29', '30-34'],
    ['the day of birth', '2026-03-24', '2026-03-24', '0-4'],
    ['the day before birth', '2026-03-23', '2026-03-24', undefined],
    ['a month that leaves nothing open', '2026-03-24', '1991-05', '30-34'],
    ['a month in which the band changes', '2026-03-24', '1991-03', undefined],
    ['a year within one band', '2026-03-24', '1993', '30-34'],
    ['a year in which the band changes', '2026-03-24', '1991', undefined],
    ['a year in which the band changes, on its last day', '2026-12-31', '1991', '35-39'],
    ['the year of the plan', '2026-03-24', '2026', undefined],
    ['99 years', '2026-03-24', '1926-06-01', '95-99'],
    ['100 years', '2026-06-01', '1926-06-01', '100+'],
    ['an impossible age', '2026-06-01', '0026-06-01', '100+'],
  ])('of %s', (_, planDate, dateOfBirth, band) => {
    const { answers } = redactPlan({ planDate, customer: { dateOfBirth } }, { profile: 'statistics' });
    expect(answers['customer.dateOfBirth']).toBe(band);
  });

  test('is not known without the day of the plan', () => {
    const { answers } = redactPlan({ customer: { dateOfBirth: '1991' } }, { profile: 'statistics' });
    expect(answers).toEqual({});
  });
});

describe('non-disclosure', () => {
  test('is the plan without the masked fields, and says which of them were answered', () => {
    const draft = {
      contributors: [{ id: 'c1', organisation: 'x' }, { name: 'y' }],
      customer: { name: 'z', town: ' ' },
    };
    expect(redactPlan(draft, { profile: 'nonDisclosure' })).toEqual({
      profile: 'nonDisclosure',
      plan: { contributors: [{ id: 'c1' }, { name: 'y' }], customer: { name: 'z' } },
      masked: ['contributors[].organisation'],
      unreadable: 0,
    });
  });

  test.each(Object.entries(validCases))('a copy of case %s passes checkDraft', (_, { plans }) => {
    for (const ofCase of plans) {
      const { plan: copy } = redactPlan(ofCase, { profile: 'nonDisclosure' });
      expect(checkDraft(copy).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('of the victim of trafficking does not name the municipality or the services', () => {
    const copy = JSON.stringify(redactPlan(cases.nonDisclosure.plans[0], { profile: 'nonDisclosure' }));
    expect(copy).toContain('Prakash');
    expect(copy).not.toMatch(/Hämeenlinna|Kanta-Häme|Kuvitelmankatu|00100|Helsinki/u);
  });

  test('keeps what is not masked as it is', () => {
    const { plan: copy } = redactPlan(plan, { profile: 'nonDisclosure' });
    const kept = everyField.filter((field) => planPrivacy[field].nonDisclosure === 'kept');
    expect(Object.keys(redactPlan(copy, { profile: 'log' }).answered)).toEqual(kept);
    expect(copy.goals).toEqual(plan.goals);
    expect(copy.measures?.[2]).toEqual({ id: 'm3', measure: 'text of measures[].measure' });
  });
});

describe('every profile', () => {
  test.each(profiles)('%s does not touch the document', (profile) => {
    expect(() => redactPlan(deepFrozen(plan), { profile })).not.toThrow();
  });

  test.each(profiles)('%s takes a draft', (profile) => {
    expect(redactPlan(halfFilledDraft, { profile })).toMatchObject({ profile, unreadable: 0 });
  });

  test('an unknown profile is wrong use, and is not repeated', () => {
    expect(() => redactPlan(plan, { profile: 'everything' as 'log' })).toThrow(
      new RangeError('redactPlan: the profile is log, statistics or nonDisclosure'),
    );
  });
});

test('planPrivacy says what happens to every field, in paper order', () => {
  expect(Object.keys(planPrivacy)).toEqual(Object.keys(planFields));
  expect(planPrivacy['customer.town']).toEqual({ log: 'count', statistics: 'hidden', nonDisclosure: 'masked' });
  expect(planPrivacy['goals.primaryGoal']).toEqual({ log: 'count', statistics: 'code', nonDisclosure: 'kept' });
});
