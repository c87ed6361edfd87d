import { describe, expect, test } from 'vitest';
import { act681, legalParameters } from '../../src/law/parameters.ts';
import { checkHistory } from '../../src/revision/history.ts';
import { withAt } from '../support/with.ts';
import { plans, said } from './histories.ts';

const [first, second, third] = plans;

describe('the goals', () => {
  test('that are not given any more are named one by one, in paper order', () => {
    const { otherLongTermMeasures: _other, wishes: _wishes, ...goals } = second.goals;
    expect(said([first, { ...second, goals }])).toEqual([
      '1.goals.wishes goalsDropped',
      '1.goals.otherLongTermMeasures goalsDropped',
    ]);
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', ' \n'],
    ['of a wrong type', 5],
  ])('that are %s are not given any more', (_, wishes) => {
    expect(said([first, withAt(second, ['goals', 'wishes'], wishes)])).toEqual(['1.goals.wishes goalsDropped']);
    expect(said([withAt(first, ['goals', 'wishes'], wishes), second])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['a text', 'lukutaito'],
    ['empty', {}],
  ])('are all dropped by a section that is %s', (_, goals) => {
    expect(said([first, withAt(second, ['goals'], goals)])).toEqual([
      '1.goals.wishes goalsDropped',
      '1.goals.languageStudyPlan goalsDropped',
      '1.goals.otherLongTermMeasures goalsDropped',
    ]);
  });

  test('that were dropped are named once, and may come back', () => {
    const without = (plan: unknown) => withAt(plan, ['goals', 'wishes'], null);
    expect(said([first, without(second), without(third)])).toEqual(['1.goals.wishes goalsDropped']);
    expect(said([first, without(second), third])).toEqual(['1.goals.wishes goalsDropped']);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'lukutaito'],
    ['a number', 5],
  ])('are not missed in what is no plan: %s', (_, odd) => {
    expect(said([first, odd, second])).toEqual([]);
  });

  test('are not missed when the primary goal needs no specification any more', () => {
    const goals = { ...first.goals, primaryGoal: 'other', primaryGoalSpecify: 'Oma kioski' };
    expect(said([{ ...first, goals }, second])).toEqual(['1.goals.primaryGoal primaryGoalChanged']);
  });

  test('of the rows of the table may come and go', () => {
    expect(said([first, { ...second, measures: [] }])).toEqual([]);
  });
});

describe('the review', () => {
  test.each([
    ['on its last day', '2026-02-19', []],
    ['a day late', '2026-02-20', ['3.planDate reviewOverdue']],
    ['before the plan', '2025-01-01', []],
    ['without a day', undefined, []],
  ])('%s', (_, on, expected) => {
    const lines = said(plans, on === undefined ? {} : { on }).filter((line) => line.endsWith('reviewOverdue'));
    expect(lines).toEqual(expected);
  });

  test.each([
    ['twelve months until 2024', [first, second], '2025-02-07', [1, 'planDate'], 12],
    ['six months from 2025', plans, '2026-02-20', [3, 'planDate'], 6],
    ['the months of the caller', plans, '2025-09-20', [3, 'planDate'], 1],
  ] as const)('has %s', (title, history, on, path, months) => {
    const own = {
      ...legalParameters,
      reviewInterval: [{ from: '2025-01-01', value: 'P1M', certainty: 'guidance', legal: act681 }],
    } as const;
    const options = title.includes('caller') ? { on, parameters: own } : { on };
    const overdue = checkHistory(history, options).filter(({ code }) => code === 'reviewOverdue');
    expect(overdue).toEqual([{ code: 'reviewOverdue', severity: 'warning', path, facts: { months } }]);
  });

  test('is that of the newest plan, wherever it stands', () => {
    expect(said([second, first], { on: '2026-02-20' })).toContain('0.planDate reviewOverdue');
    expect(said([first, second, second], { on: '2026-02-20' })).toContain('2.planDate reviewOverdue');
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['written in another way', '6.2.2024'],
  ])('is that of the newest plan with a date: one that is %s is passed over', (_, planDate) => {
    const undated = withAt(second, ['planDate'], planDate);
    expect(said([first, undated], { on: '2026-02-20' })).toEqual(['0.planDate reviewOverdue']);
    expect(said([undated], { on: '2026-02-20' })).toEqual([]);
  });

  test('is not judged where the law of the day is not known', () => {
    expect(said([{ ...first, planDate: '2010-01-01' }], { on: '2026-02-20' })).toEqual([]);
  });

  test.each([['tomorrow'], ['2025-02-29']])('is not judged on %s, which is no day', (on) => {
    expect(() => checkHistory(plans, { on })).toThrow(
      new RangeError('checkHistory: the option "on" is not a day of the calendar, YYYY-MM-DD'),
    );
  });
});
