import { tablesOf } from '../../form/fields.ts';
import type { JsonSchema } from '../../form/json-schema-type.ts';
import { isSection, type Condition } from '../../form/section.ts';
import { nameOf } from '../../labels/describe.ts';
import { form } from '../../plan/form.ts';
import { modelVersion } from '../../plan/plan.ts';
import { builderSchema, type BuilderOptions } from '../builder-schema.ts';
import type { RjsfSchema } from './types.ts';

/**
 * The builders' schema as RJSF needs it: no `const`, which it takes for an answer; answers that are no longer asked are
 * hidden and dropped. The `$id` is that of the stage and not of the language, so that one compiled validator serves all.
 */
export function rjsfSchema(options: BuilderOptions): RjsfSchema {
  const { properties = {}, ...rest } = plain(builderSchema(options));
  const { labels, stage } = options;
  for (const [name] of tablesOf(form)) {
    // RJSF numbers the rows by the title of the table: a short name, for the heading of the paper stands in the uiSchema.
    const table = properties[name] as RjsfSchema & { items: RjsfSchema };
    table.title = nameOf(labels, [name]);
    delete table.items.title;
  }
  for (const [name, { kind }] of Object.entries(form.fields)) {
    if (!isSection(kind) || kind.conditions.length === 0) continue;
    properties[name] = askedWhen(kind.conditions, properties[name] as RjsfSchema);
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:kotoplan:integration-plan:${modelVersion}${stage === 'draft' ? ':draft' : ''}:rjsf`,
    ...rest,
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
 * The section with the fields of its conditions only where they are asked: RJSF drops an answer that has no place in the
 * schema. While nothing decides whether a field is asked, an answer that it already has keeps its place.
 */
function askedWhen(conditions: readonly Condition[], schema: RjsfSchema): RjsfSchema {
  const { properties = {}, additionalProperties: _closed, allOf = [], ...rest } = schema;
  const conditional = new Set(conditions.map(({ require }) => require));
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !conditional.has(name))),
    // Closed by names, because `additionalProperties` does not see what stands behind a condition.
    propertyNames: { enum: Object.keys(properties) },
    allOf: [
      ...conditions.map(({ when, in: codes, require }) => ({
        if: {
          anyOf: [
            { properties: { [when]: { enum: [...codes] } }, required: [when] },
            { properties: { [when]: false }, required: [require] },
          ],
        },
        then: { properties: { [require]: properties[require] ?? true } },
      })),
      ...allOf,
    ],
  };
}
