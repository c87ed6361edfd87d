import * as z from 'zod';
import type * as Plan from '../plan/life-situation.ts';
import type { ShapeOf } from './shape.ts';
import { LongText, schemaFacts } from './values.ts';

/** The customer's life situation, see the type `LifeSituation`. */
export const LifeSituation = z
  .strictObject({
    summary: LongText.exactOptional(),
  } satisfies ShapeOf<Plan.LifeSituation>)
  .register(schemaFacts, { id: 'LifeSituation', title: 'LifeSituation' }) satisfies z.ZodType<Plan.LifeSituation>;
