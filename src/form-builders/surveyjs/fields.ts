import { planFields, type FieldFacts, type FieldPath } from '../../plan/fields.ts';
import type { JsonSchema } from '../../form/json-schema-type.ts';
import { planSchema } from '../../json-schema/schema.generated.ts';

/** A field that people fill in, with what the canonical schema says of it. */
export interface AskedField {
  readonly path: FieldPath;
  /** The key in its section or row. */
  readonly key: string;
  readonly schema: JsonSchema;
  /** The name of its definition, if it has one: `Text`, `IsoDate` … Of a list, that of its entries. */
  readonly definition?: string;
  readonly isRequired: boolean;
  /** The columns of a table, in paper order. */
  readonly columns?: readonly AskedField[];
}

const definitions = planSchema.$defs ?? {};
const facts = Object.entries(planFields) as [FieldPath, FieldFacts][];
const asked = facts.filter(([, { expected }]) => expected !== 'never').map(([path]) => path);

/** What the survey asks, in paper order; the columns of a table stand in their table. */
export const askedFields: readonly AskedField[] = asked.filter((path) => !path.includes('[]')).map(askedField);

function askedField(path: FieldPath): AskedField {
  const [key = '', section] = path.split(/(?:\[\])?\./u).toReversed();
  const holder = section === undefined ? planSchema : resolved(planSchema.properties?.[section]);
  const rows = holder.type === 'array' ? resolved(holder.items) : holder;
  const own = rows.properties?.[key];
  const schema = resolved(own);
  const definition = nameOf(own) ?? nameOf(schema.items);
  const columns = asked.filter((column) => column.startsWith(`${path}[].`)).map(askedField);
  return {
    path,
    key,
    schema,
    ...(definition !== undefined && { definition }),
    isRequired: columns.length === 0 && (rows.required ?? []).includes(key),
    ...(columns.length > 0 && { columns }),
  };
}

/** The codes of a field that is chosen from a list; undefined where it is not. */
export function codesOf({ schema }: AskedField): readonly string[] | undefined {
  return schema.items === undefined ? schema.enum : resolved(schema.items).enum;
}

function nameOf(schema: JsonSchema | true | undefined): string | undefined {
  return schema === true ? undefined : schema?.$ref?.slice('#/$defs/'.length);
}

function resolved(schema: JsonSchema | true | undefined): JsonSchema {
  const name = nameOf(schema);
  const found = name === undefined ? schema : definitions[name];
  if (found === undefined || found === true) throw new Error('The schema does not say what a field holds.');
  return found;
}
