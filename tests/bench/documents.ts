import { cases, validCases } from '../../src/fixtures/index.ts';
import type { IntegrationPlan } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

const plans: readonly IntegrationPlan[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);

// A long text as case workers write them: what a document lacks of 4 KB goes into its summary.
const filler = cases.quotaRefugee.plans[0].lifeSituation?.summary ?? '';
const documentBytes = 4_096;

/** A plan of about 4 KB, made from a fixture; no two numbers give the same texts. */
function planOf(number: number): IntegrationPlan {
  const plan = plans[number % plans.length] as IntegrationPlan;
  const lacking = documentBytes - Buffer.byteLength(JSON.stringify(plan));
  const summary = `${number} ${plan.lifeSituation?.summary ?? ''} ${filler.repeat(10).slice(0, Math.max(0, lacking))}`;
  return {
    ...plan,
    customer: { ...plan.customer, name: `${plan.customer.name} ${number}` },
    lifeSituation: { summary },
  };
}

const errors: readonly (readonly [readonly (string | number)[], unknown])[] = [
  [['planDate'], '2025-02-30'],
  [['customer', 'name'], ''],
  [['customer', 'interpreter'], 'yes'],
  [['customer', 'email'], 'no address'],
  [['customer', 'arrivalMonth'], '2025-13'],
  [['customer', 'mood'], 'good'],
  [['status', 'kind'], 'second'],
  [['goals', 'primaryGoal'], undefined],
  [['goals', 'wishes'], 5],
  [['measures', 1, 'schedule'], ' '],
  [['measures', 0, 'dueDate'], '1.2.2026'],
  [['agreement', 'agreedMattersUnderstood'], false],
];

/** Distinct plans without and with one to three structural errors, as texts. */
export function documents(count: number): { readonly valid: readonly string[]; readonly invalid: readonly string[] } {
  const valid = Array.from({ length: count }, (_, number) => planOf(number));
  const invalid = valid.map((plan, number) => {
    let document: unknown = plan;
    for (let one = 0; one <= number % 3; one++) {
      const [path, value] = errors[(number * 5 + one * 7) % errors.length] as (typeof errors)[number];
      document = withAt(document, path, value);
    }
    return document;
  });
  return { valid: valid.map((plan) => JSON.stringify(plan)), invalid: invalid.map((plan) => JSON.stringify(plan)) };
}

/** A plan with so many rows in its table of measures, each different. */
export function planWithRows(rows: number): IntegrationPlan {
  const measures = Array.from({ length: rows }, (_, number) => ({
    id: `row-${number}`,
    intermediateGoal: `Goal ${number}: to manage the errands of a week alone`,
    measure: `Measure ${number}: an hour of guidance every week`,
    responsibleParty: 'Customer and municipality',
    schedule: `Week ${number % 52}`,
  }));
  return { ...cases.quotaRefugee.plans[0], measures };
}
