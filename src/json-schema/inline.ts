import type { JsonSchema } from '../form/json-schema-type.ts';

/** The schema with every `$ref` replaced by what it refers to, and without definitions. The schemas have no cycles. */
export function inlined(root: JsonSchema): JsonSchema {
  const { $defs = {}, ...rest } = root;
  const inline = (schema: JsonSchema): JsonSchema => {
    if (schema.$ref === undefined) return mapSchema(schema, inline);
    const definition = $defs[schema.$ref.slice('#/$defs/'.length)];
    if (definition === undefined) throw new Error(`No definition for ${schema.$ref}`);
    return inline(definition);
  };
  return inline(rest);
}

/** The schema with its direct subschemas changed; 0 is the key of `items`, as in the path of an entry. `if` and `then` are left alone: they only repeat names of properties. */
export function mapSchema(
  schema: JsonSchema,
  change: (subschema: JsonSchema, key: string | number) => JsonSchema,
): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, value === true ? value : change(value, name)]),
      ),
    }),
    ...(items && { items: change(items, 0) }),
  };
}
