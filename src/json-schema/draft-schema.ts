import { mapSchema } from './inline.ts';
import type { JsonSchema } from '../form/json-schema-type.ts';

/** The schema of a draft from that of a final plan: nothing is required, and a confirmation may still be `false`. */
export function draftSchema(final: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = final;
  // A definition that asks for nothing is the same in both stages and keeps its name.
  const nameOf = (name: string) => ($defs[name]?.required === undefined ? name : `${name}Draft`);

  const relaxed = (schema: JsonSchema): JsonSchema => {
    if (schema.$ref !== undefined) return { $ref: `#/$defs/${nameOf(schema.$ref.slice('#/$defs/'.length))}` };
    const { required: _required, allOf: _conditions, ...rest } = mapSchema(schema, relaxed);
    if (rest.const === true) return { type: 'boolean' };
    return rest.title === undefined ? rest : { ...rest, title: nameOf(rest.title) };
  };
  const definitions = Object.entries($defs).map(([name, schema]) => [nameOf(name), relaxed(schema)]);
  return {
    ...relaxed(root),
    title: 'PlanDraft',
    $defs: Object.fromEntries(definitions) as JsonSchema['$defs'] & object,
  };
}
