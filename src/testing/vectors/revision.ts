import type { Json } from '../difference.ts';
import { thirdUpdate } from '../../fixtures/third-update.ts';
import { zahra } from './bases.ts';
import { patched } from './change.ts';

const short = {
  modelVersion: 1,
  contributors: [],
  planDate: '2026-03-10',
  customer: { name: 'Zahra Esimerkki', withinThreeYears: true },
  status: { kind: 'first' },
  goals: { primaryGoal: 'dailyLife' },
  measures: [],
  agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true, nextMeetingDate: '2026-08-18' },
};

/** The draft of an update, from the plan that it updates. */
export const revisionVectors = (): readonly Json[] => [
  {
    name: 'a first plan',
    plan: zahra.document,
    options: { on: '2026-08-18' },
    draft: patched(zahra.document, {
      planDate: '2026-08-18',
      customer: { withinThreeYears: null },
      status: { kind: 'update', firstPlanDate: '2026-03-10' },
      agreement: {
        rightsAndDutiesDiscussed: null,
        agreedMattersUnderstood: null,
        nextMeetingDate: null,
        nextMeetingDetails: null,
      },
    }),
  },
  {
    name: 'an update keeps the date of the first plan',
    plan: patched(zahra.document, { status: { kind: 'update', firstPlanDate: '2025-09-09' } }),
    options: { on: '2026-08-18' },
    draft: patched(patched(zahra.document, { status: { kind: 'update', firstPlanDate: '2025-09-09' } }), {
      planDate: '2026-08-18',
      customer: { withinThreeYears: null },
      agreement: {
        rightsAndDutiesDiscussed: null,
        agreedMattersUnderstood: null,
        nextMeetingDate: null,
        nextMeetingDetails: null,
      },
    }),
  },
  {
    name: 'case 6, from the third plan',
    plan: thirdUpdate.plans[2],
    options: { on: '2025-08-19' },
    draft: patched(thirdUpdate.plans[2], {
      planDate: '2025-08-19',
      customer: { withinThreeYears: null },
      agreement: {
        rightsAndDutiesDiscussed: null,
        agreedMattersUnderstood: null,
        nextMeetingDate: null,
        nextMeetingDetails: null,
      },
    }),
  },
  {
    name: 'a first plan that names its own date',
    plan: patched(zahra.document, { status: { firstPlanDate: '2026-03-10' } }),
    options: { on: '2026-08-18' },
    draft: patched(patched(zahra.document, { status: { firstPlanDate: '2026-03-10' } }), {
      planDate: '2026-08-18',
      customer: { withinThreeYears: null },
      status: { kind: 'update' },
      agreement: {
        rightsAndDutiesDiscussed: null,
        agreedMattersUnderstood: null,
        nextMeetingDate: null,
        nextMeetingDetails: null,
      },
    }),
  },
  {
    name: 'an agreement with nothing to carry over is left out',
    plan: short,
    options: { on: '2026-09-08' },
    draft: patched(short, {
      agreement: null,
      planDate: '2026-09-08',
      customer: { withinThreeYears: null },
      status: { kind: 'update', firstPlanDate: '2026-03-10' },
    }),
  },
  {
    name: 'on the day of the plan itself',
    plan: short,
    options: { on: '2026-03-10' },
    draft: patched(short, {
      agreement: null,
      customer: { withinThreeYears: null },
      status: { kind: 'update', firstPlanDate: '2026-03-10' },
    }),
  },
  {
    name: 'rows without ids get some',
    plan: patched(short, {
      contributors: [{ name: 'Outi' }, { id: 'c2', name: 'Omar' }],
      measures: [{ id: 'm1', measure: 'Kurssi' }, { measure: 'Tarkastus' }],
    }),
    options: { on: '2026-09-08' },
    newIds: ['new1', 'new2'],
    draft: patched(
      patched(short, {
        contributors: [{ name: 'Outi' }, { id: 'c2', name: 'Omar' }],
        measures: [{ id: 'm1', measure: 'Kurssi' }, { measure: 'Tarkastus' }],
      }),
      {
        agreement: null,
        contributors: [
          { id: 'new1', name: 'Outi' },
          { id: 'c2', name: 'Omar' },
        ],
        planDate: '2026-09-08',
        customer: { withinThreeYears: null },
        status: { kind: 'update', firstPlanDate: '2026-03-10' },
        measures: [
          { id: 'm1', measure: 'Kurssi' },
          { id: 'new2', measure: 'Tarkastus' },
        ],
      },
    ),
  },
  { name: 'wrong use: the day before the plan', plan: short, options: { on: '2026-03-09' }, refused: true },
  { name: 'wrong use: no day', plan: short, options: { on: '9.9.2026' }, refused: true },
];
