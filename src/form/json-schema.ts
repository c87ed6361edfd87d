import type { JsonSchema } from './json-schema-type.ts';
import { isList, isSection, isTable, isVersion, type Asked, type Condition, type Section } from './section.ts';

/**
 * A form as JSON Schema 2020-12, without `$schema` and `$id`. Its definitions are in the order in which they are met. A draft
 * may leave out everything.
 */
export function jsonSchemaOf(form: Section, stage: 'final' | 'draft'): JsonSchema {
  const isDraft = stage === 'draft';
  const definitions: Record<string, JsonSchema> = {};

  const reference = (name: string, schemaOf: () => JsonSchema): JsonSchema => {
    if (!Object.hasOwn(definitions, name)) {
      // Takes its place before the definitions that it refers to.
      definitions[name] = {};
      definitions[name] = schemaOf();
    }
    return { $ref: `#/$defs/${name}` };
  };

  const schemaOf = (asked: Asked): JsonSchema => {
    if (isVersion(asked)) return { type: 'number', const: asked.version as number };
    if (isList(asked)) return { type: 'array', items: schemaOf(asked.item), maxItems: asked.limit };
    if (isTable(asked)) return { type: 'array', items: schemaOf(asked.row), maxItems: asked.limit };
    if (isSection(asked)) return reference(nameOf(asked), () => objectOf(asked));
    const { definition, schema, draftSchema = schema } = asked;
    const staged = isDraft ? draftSchema : schema;
    return definition === undefined ? staged : reference(definition, () => staged);
  };

  const nameOf = ({ definition, draftDefinition }: Section): string => (isDraft ? draftDefinition : definition);

  const objectOf = (section: Section): JsonSchema => {
    const fields = Object.entries(section.fields);
    const required = fields.flatMap(([key, field]) => (field.required && !isDraft ? [key] : []));
    const conditions = isDraft ? [] : section.conditions;
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(([key, { kind }]) => [key, schemaOf(kind)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      title: nameOf(section),
      ...(conditions.length > 0 && { allOf: conditions.map(conditionSchema) }),
    };
  };

  return { ...objectOf(form), $defs: definitions };
}

// An `if` without `required` would hold where the deciding field is absent; a strict Ajv wants `then` to name its property.
function conditionSchema({ when, in: codes, require }: Condition): JsonSchema {
  return {
    if: { properties: { [when]: { type: 'string', enum: codes } }, required: [when] },
    then: { properties: { [require]: true }, required: [require] },
  };
}
