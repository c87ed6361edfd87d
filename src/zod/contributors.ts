import * as z from 'zod';
import type * as Plan from '../plan/contributors.ts';
import type { ShapeOf } from './shape.ts';
import { RowId, schemaFacts, Text } from './values.ts';

/** One person or body besides the customer, see the type `Contributor`. */
export const Contributor = z
  .strictObject({
    id: RowId.exactOptional(),
    name: Text.exactOptional(),
    organisation: Text.exactOptional(),
  } satisfies ShapeOf<Plan.Contributor>)
  .register(schemaFacts, { id: 'Contributor', title: 'Contributor' }) satisfies z.ZodType<Plan.Contributor>;
