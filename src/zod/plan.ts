import * as z from 'zod';
import type * as Plan from '../plan/plan.ts';
import { modelVersion } from '../plan/plan.ts';
import { Agreement, AgreementDraft } from './agreement.ts';
import { Contributor } from './contributors.ts';
import { Customer, CustomerDraft } from './customer.ts';
import { Goals, GoalsDraft } from './goals.ts';
import { LifeSituation } from './life-situation.ts';
import { Measure } from './measures.ts';
import { exactPartial, type ShapeOf } from './shape.ts';
import { PlanStatus, PlanStatusDraft } from './status.ts';
import { IsoDate, listOf, schemaFacts } from './values.ts';
import { valueAt } from '../form/paths.ts';
import { conditionHolds } from '../form/conditions.ts';
import { conditions, listLimits } from '../plan/fields.ts';

/** The plan without its conditions: what the JSON Schema is generated from. */
export const PlanShape = z
  .strictObject({
    modelVersion: z.literal(modelVersion),
    contributors: listOf(Contributor, listLimits.contributors),
    planDate: IsoDate,
    customer: Customer,
    status: PlanStatus,
    lifeSituation: LifeSituation.exactOptional(),
    goals: Goals,
    measures: listOf(Measure, listLimits.measures),
    agreement: Agreement,
  } satisfies ShapeOf<Plan.IntegrationPlan>)
  .register(schemaFacts, { title: 'IntegrationPlan' });

// `when` lets the conditions speak while other fields are still wrong; zod would otherwise keep them back.
/** A plan ready to be handed over, see the type `IntegrationPlan`. Its conditions are refinements. */
export const IntegrationPlan = conditions.reduce((plan, condition) => {
  const path = condition.require.split('.');
  const answered = (document: unknown) =>
    conditionHolds(condition, document) !== 'asked' || valueAt(document, path) !== undefined;
  return plan.refine(answered, { path, when: () => true });
}, PlanShape) satisfies z.ZodType<Plan.IntegrationPlan>;

/** A form that is being filled in, see the type `PlanDraft`. */
export const PlanDraft = z
  .strictObject({
    ...exactPartial(PlanShape.shape),
    customer: CustomerDraft.exactOptional(),
    status: PlanStatusDraft.exactOptional(),
    goals: GoalsDraft.exactOptional(),
    agreement: AgreementDraft.exactOptional(),
  } satisfies ShapeOf<Plan.PlanDraft>)
  .register(schemaFacts, { title: 'PlanDraft' }) satisfies z.ZodType<Plan.PlanDraft>;
