import { modelVersion } from '../../plan/plan.ts';
import { builderSchema, type BuilderOptions } from '../builder-schema.ts';
import type { JsonSchema } from '../../form/json-schema-type.ts';
import type { RjsfSchema } from './types.ts';
import { conditions, type Condition } from '../../plan/fields.ts';

/**
 * The builders' schema as RJSF needs it: no `const`, which it takes for an answer; answers that are no longer asked are
 * hidden and dropped. The `$id` is that of the stage and not of the language, so that one compiled validator serves all.
 */
export function rjsfSchema(options: BuilderOptions): RjsfSchema {
  const { properties = {}, ...form } = plain(builderSchema(options));
  const { labels, stage } = options;
  for (const field of ['contributors', 'measures'] as const) {
    // RJSF numbers the rows by the title of the table: a short name, for the heading of the paper stands in the uiSchema.
    const table = properties[field] as RjsfSchema & { items: RjsfSchema };
    table.title = labels.fields[field].name.text;
    delete table.items.title;
  }
  for (const condition of conditions) {
    const [section = ''] = condition.when.split('.');
    properties[section] = askedWhen(condition, properties[section] as RjsfSchema);
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:kotoplan:integration-plan:${modelVersion}${stage === 'draft' ? ':draft' : ''}:rjsf`,
    ...form,
    properties,
  };
}

function plain({ const: only, oneOf, properties, items, allOf, ...rest }: JsonSchema): RjsfSchema {
  const schema = structuredClone(rest) as RjsfSchema;
  const choices = oneOf?.map(({ const: code }) => code as string | boolean) ?? (only === undefined ? [] : [only]);
  if (choices.length > 0) schema.enum = choices;
  // RJSF answers a required boolean with false where it has a type.
  if (schema.type === 'boolean') delete schema.type;
  if (properties) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, property === true ? true : plain(property)]),
    );
  }
  if (items) schema.items = plain(items);
  if (allOf) schema.allOf = structuredClone(allOf) as RjsfSchema[];
  return schema;
}

/**
 * The section with the field of the condition only where it is asked: RJSF drops an answer that has no place in the schema.
 * While nothing decides whether the field is asked, an answer that it already has keeps its place.
 */
function askedWhen({ when, in: options, require }: Condition, schema: RjsfSchema): RjsfSchema {
  const [, decisive = ''] = when.split('.');
  const [, asked = ''] = require.split('.');
  const {
    properties: { [asked]: field = true, ...others } = {},
    additionalProperties: _closed,
    allOf = [],
    ...rest
  } = schema;
  return {
    ...rest,
    properties: others,
    // Closed by names, because `additionalProperties` does not see what stands behind a condition.
    propertyNames: { enum: Object.keys(schema.properties ?? {}) },
    allOf: [
      {
        if: {
          anyOf: [
            { properties: { [decisive]: { enum: [...options] } }, required: [decisive] },
            { properties: { [decisive]: false }, required: [asked] },
          ],
        },
        then: { properties: { [asked]: field } },
      },
      ...allOf,
    ],
  };
}
