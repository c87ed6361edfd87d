import * as z from 'zod';
import type { JsonSchema } from '../src/form/json-schema-type.ts';
import { PlanShape } from '../src/zod/plan.ts';
import { schemaFacts } from '../src/zod/values.ts';
import { conditions } from '../src/plan/fields.ts';

/** The final stage as JSON Schema 2020-12 with definitions: what zod says, then the conditions of the form. */
export function canonicalSchema(): JsonSchema {
  const fromZod = z.toJSONSchema(PlanShape, {
    metadata: schemaFacts,
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      // Of zod's `.readonly()`: it speaks of TypeScript, not of the document.
      delete jsonSchema.readOnly;
    },
  }) as JsonSchema;
  const { $schema: _dialect, $defs = {}, ...root } = fromZod;
  return { ...root, $defs: withConditions(root, $defs) };
}

function withConditions(root: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>) {
  const conditional: Record<string, JsonSchema> = { ...definitions };
  for (const { when, in: values, require } of conditions) {
    const [section = '', decisive = ''] = when.split('.');
    const [, asked = ''] = require.split('.');
    const name = referenceOf(root, section);
    const schema = conditional[name];
    if (!schema?.properties?.[decisive] || !schema.properties[asked]) {
      throw new Error(`conditions.ts names a field that the zod shapes do not have: ${when} or ${require}`);
    }
    // An `if` without `required` would hold for an empty draft; a strict Ajv wants `then` to name its property.
    const condition: JsonSchema = {
      if: { properties: { [decisive]: { type: 'string', enum: values } }, required: [decisive] },
      then: { properties: { [asked]: true }, required: [asked] },
    };
    conditional[name] = { ...schema, allOf: [...(schema.allOf ?? []), condition] };
  }
  return conditional;
}

function referenceOf(root: JsonSchema, property: string): string {
  const schema = root.properties?.[property];
  const reference = typeof schema === 'object' ? schema.$ref : undefined;
  if (reference === undefined) throw new Error(`${property} is not a definition of its own`);
  return reference.slice('#/$defs/'.length);
}
