import { day } from '../form/kinds/index.ts';
import { part, required, section, table, version } from '../form/section.ts';
import { agreement } from './agreement.ts';
import { contributor } from './contributors.ts';
import { customer } from './customer.ts';
import { goals } from './goals.ts';
import { lifeSituation } from './life-situation.ts';
import { measure } from './measures.ts';
import { modelVersion, type IntegrationPlan } from './plan.ts';
import { status } from './status.ts';

/** The form, in the order of the paper. */
export const form = section<IntegrationPlan>(
  'IntegrationPlan',
  {
    modelVersion: required(version(modelVersion), { privacy: 'none', expected: 'never' }),
    contributors: required(table(contributor, 50, ['name']), { privacy: 'plan', missing: 'contributorsMissing' }),
    planDate: required(day, { privacy: 'plan', expected: 'always', section: 'contributors' }),
    customer: part(customer),
    status: part(status),
    lifeSituation: part(lifeSituation),
    goals: part(goals),
    measures: required(table(measure, 200, ['measure', 'intermediateGoal']), {
      privacy: 'plan',
      missing: 'measuresMissing',
    }),
    agreement: part(agreement),
  },
  { draft: 'PlanDraft', noun: 'plan' },
);
