import * as z from 'zod';
import { statusKinds } from '../plan/options.ts';
import type * as Plan from '../plan/status.ts';
import { exactPartial, type ShapeOf } from './shape.ts';
import { IsoDate, schemaFacts } from './values.ts';

/** First plan or update, see the type `PlanStatus`. */
export const PlanStatus = z
  .strictObject({
    kind: z.enum(statusKinds),
    firstPlanDate: IsoDate.exactOptional(),
  } satisfies ShapeOf<Plan.PlanStatus>)
  .register(schemaFacts, { id: 'PlanStatus', title: 'PlanStatus' }) satisfies z.ZodType<Plan.PlanStatus>;

/** The status of a draft, see the type `PlanStatusDraft`. */
export const PlanStatusDraft = z
  .strictObject(exactPartial(PlanStatus.shape))
  .register(schemaFacts, { id: 'PlanStatusDraft', title: 'PlanStatusDraft' }) satisfies z.ZodType<Plan.PlanStatusDraft>;
