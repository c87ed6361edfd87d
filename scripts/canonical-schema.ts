import type { JsonSchema } from '../src/form/json-schema-type.ts';
import { planSchema } from '../src/json-schema/schema.generated.ts';

/** The final stage as JSON Schema 2020-12 with definitions. */
export function canonicalSchema(): JsonSchema {
  return planSchema;
}
