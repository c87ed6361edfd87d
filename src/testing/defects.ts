import { legalParameters } from '../law/parameters.ts';
import { listLimits } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan } from '../plan/plan.ts';
import { addDays } from '../values/days.ts';
import { addMonths } from '../values/iso-date.ts';
import { replacement, type Defect } from './defect.ts';
import { defectsOfShape } from './defects-of-shape.ts';

/** Every way to spoil this plan: at each of its answers, in each of its rows, and across fields. */
export function defectsOf(plan: IntegrationPlan): readonly Defect[] {
  return [...defectsOfShape(form, plan), ...defectsAcrossFields(plan)];
}

function defectsAcrossFields(plan: IntegrationPlan): readonly Defect[] {
  const { planDate, customer, status, contributors } = plan;
  const [before, after] = [addDays(planDate, -1), addDays(planDate, 1)];
  const yearOfBirth = Number(customer.dateOfBirth?.slice(0, 4) ?? 0);
  const yearBefore = String(yearOfBirth - 1).padStart(4, '0');
  const possible: (Defect | false)[] = [
    after > planDate &&
      replacement(
        plan,
        status.kind === 'first' ? 'firstPlanDateDiffers' : 'firstPlanDateAfterPlan',
        ['status', 'firstPlanDate'],
        after,
      ),
    contributors.length < listLimits.contributors &&
      replacement(plan, 'contributorBlank', ['contributors', contributors.length], {}),
    after > planDate && replacement(plan, 'birthDateAfterPlan', ['customer', 'dateOfBirth'], after),
    replacement(plan, 'statelessWithCitizenship', ['customer', 'citizenships'], ['stateless', 'SO']),
    yearOfBirth > 0 && replacement(plan, 'arrivalBeforeBirth', ['customer', 'arrivalMonth'], `${yearBefore}-12`),
    yearOfBirth > 0 &&
      replacement(plan, 'residenceDateBeforeBirth', ['customer', 'firstResidenceDate'], `${yearBefore}-12-31`),
    status.kind === 'first' &&
      planDate >= (legalParameters.firstPlanWindow[0]?.from ?? '') && {
        defect: 'statementContradicted',
        path: ['customer', 'withinThreeYears'],
        make: () => {
          const lately = { withinThreeYears: true, firstResidenceDate: addMonths(planDate, -37) };
          return { ...plan, customer: { ...customer, ...lately } };
        },
      },
    before < planDate && replacement(plan, 'nextMeetingBeforePlan', ['agreement', 'nextMeetingDate'], before),
    repeatedId(plan, 'contributors'),
    repeatedId(plan, 'measures'),
  ];
  return possible.filter((defect) => defect !== false);
}

function repeatedId(plan: IntegrationPlan, table: 'contributors' | 'measures'): Defect | false {
  const [first, ...others] = plan[table];
  if (first === undefined || others.length + 1 >= listLimits[table]) return false;
  const row = { ...first, id: first.id ?? 'same' };
  return {
    defect: 'rowIdRepeated',
    path: [table, others.length + 1, 'id'],
    make: () => ({ ...plan, [table]: [row, ...others, row] }),
  };
}
