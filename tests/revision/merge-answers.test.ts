import { describe } from 'vitest';
import type { PlanDraft } from '../../src/index.ts';
import { merges } from './merges.ts';

const customer = (town?: string, telephone?: string): PlanDraft => ({
  customer: { name: 'Amal', ...(town !== undefined && { town }), ...(telephone !== undefined && { telephone }) },
});

describe('answers', () => {
  merges([
    ['nothing changed', customer('Oulu'), customer('Oulu'), customer('Oulu'), customer('Oulu')],
    ['ours changed', customer('Oulu'), customer('Kemi'), customer('Oulu'), customer('Kemi')],
    ['theirs changed', customer('Oulu'), customer('Oulu'), customer('Kemi'), customer('Kemi')],
    ['both changed alike', customer('Oulu'), customer('Kemi'), customer('Kemi'), customer('Kemi')],
    [
      'both changed, to different answers',
      customer('Oulu'),
      customer('Kemi'),
      customer('Turku'),
      customer('Oulu'),
      [{ kind: 'field', path: ['customer', 'town'], base: 'Oulu', ours: 'Kemi', theirs: 'Turku' }],
    ],
    [
      'each changed another',
      customer('Oulu', '1'),
      customer('Kemi', '1'),
      customer('Oulu', '2'),
      customer('Kemi', '2'),
    ],
    [
      'one answered, the other cleared another',
      customer('Oulu'),
      customer(),
      customer('Oulu', '2'),
      customer(undefined, '2'),
    ],
    [
      'both answered what was open, differently',
      customer(),
      customer('Kemi'),
      customer('Turku'),
      customer(),
      [{ kind: 'field', path: ['customer', 'town'], ours: 'Kemi', theirs: 'Turku' }],
    ],
    [
      'one cleared what the other changed',
      customer('Oulu'),
      customer(),
      customer('Kemi'),
      customer('Oulu'),
      [{ kind: 'field', path: ['customer', 'town'], base: 'Oulu', theirs: 'Kemi' }],
    ],
    ['both cleared', customer('Oulu'), customer(), customer(), customer()],
    [
      'a field that stands alone',
      { planDate: '2025-01-08' },
      { planDate: '2025-01-09' },
      { planDate: '2025-01-10' },
      { planDate: '2025-01-08' },
      [{ kind: 'field', path: ['planDate'], base: '2025-01-08', ours: '2025-01-09', theirs: '2025-01-10' }],
    ],
    [
      'lists of codes are one answer each: what both added does not mix',
      { customer: { citizenships: ['SO'], nativeLanguages: ['so'] } },
      { customer: { citizenships: ['SO', 'KE'], nativeLanguages: ['so'] } },
      { customer: { citizenships: ['SO', 'ET'], nativeLanguages: ['so', 'sw'] } },
      { customer: { citizenships: ['SO'], nativeLanguages: ['so', 'sw'] } },
      [{ kind: 'field', path: ['customer', 'citizenships'], base: ['SO'], ours: ['SO', 'KE'], theirs: ['SO', 'ET'] }],
    ],
    [
      'a section that both began, with different questions',
      {},
      { goals: { wishes: 'To swim' } },
      { goals: { primaryGoal: 'dailyLife' } },
      { goals: { wishes: 'To swim', primaryGoal: 'dailyLife' } },
    ],
    [
      'a section that both emptied by half is gone',
      { goals: { wishes: 'To swim', otherStudyPlan: 'Sewing' } },
      { goals: { wishes: 'To swim' } },
      { goals: { otherStudyPlan: 'Sewing' } },
      {},
    ],
    [
      'a goal and the words to another goal: both are kept, and checkPlan judges',
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'A choir' } },
      { goals: { primaryGoal: 'literacy' } },
      { goals: { primaryGoal: 'other', primaryGoalSpecify: 'A choir', wishes: 'To sing' } },
      { goals: { primaryGoal: 'literacy', wishes: 'To sing' } },
    ],
  ]);
});
