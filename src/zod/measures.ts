import * as z from 'zod';
import type * as Plan from '../plan/measures.ts';
import type { ShapeOf } from './shape.ts';
import { IsoDate, RowId, schemaFacts, Text } from './values.ts';

/** One row of the table of measures, see the type `Measure`. */
export const Measure = z
  .strictObject({
    id: RowId.exactOptional(),
    intermediateGoal: Text.exactOptional(),
    measure: Text.exactOptional(),
    responsibleParty: Text.exactOptional(),
    schedule: Text.exactOptional(),
    dueDate: IsoDate.exactOptional(),
  } satisfies ShapeOf<Plan.Measure>)
  .register(schemaFacts, { id: 'Measure', title: 'Measure' }) satisfies z.ZodType<Plan.Measure>;
