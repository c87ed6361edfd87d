import { fieldsOf, isHidden, type FormField } from '../src/form/fields.ts';
import type { Kind } from '../src/form/kind.ts';
import { citizenship, language } from '../src/form/kinds/index.ts';
import { statisticsTreatmentOf } from '../src/form/redact.ts';
import { isList, isSection, isTable, type Section } from '../src/form/section.ts';
import { planJsonSchema, type JsonSchema } from '../src/json-schema/index.ts';
import { nonDisclosureFields } from '../src/plan/fields.ts';
import { form } from '../src/plan/form.ts';
import { ageBands } from '../src/privacy/age-band.ts';
import type { PrivacyProfile } from '../src/privacy/redact.ts';
import { citizenshipPattern } from '../src/values/citizenship.ts';
import { languagePattern } from '../src/values/language-tag.ts';
import { yearMonthPattern } from '../src/values/year-month.ts';

/** Plain JSON Schema beyond the keywords of the plan's own schemas. */
type Schema = Readonly<Record<string, unknown>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of what `redactPlan` returns, by profile. */
export function privacySchemas(): Readonly<Record<PrivacyProfile, Schema>> {
  return {
    log: resultOf('log', 'LogPlan', { answered: ofEachField(() => times) }),
    statistics: resultOf('statistics', 'StatisticsPlan', { answers: ofEachField(statisticsSchemaOf) }),
    nonDisclosure: nonDisclosureSchema(),
  };
}

const times = { type: 'integer', minimum: 1 } as const;

// The codes of which `redactPlan` looks at the shape alone.
const shapes: ReadonlyMap<Kind, Schema> = new Map<Kind, Schema>([
  [citizenship, { type: 'string', pattern: citizenshipPattern }],
  [language, { type: 'string', pattern: languagePattern }],
]);

function ofEachField(schemaOf: (field: FormField) => Schema | undefined): Schema {
  const schemas = fieldsOf(form).flatMap((field) => {
    const schema = schemaOf(field);
    return schema === undefined ? [] : [[field.name, schema] as const];
  });
  return closed(Object.fromEntries(schemas));
}

function statisticsSchemaOf(field: FormField): Schema | undefined {
  switch (statisticsTreatmentOf(field)) {
    case 'code':
      return isList(field.kind)
        ? { type: 'array', items: codeSchemaOf(field.kind.item) }
        : codeSchemaOf(field.kind as Kind);
    case 'month':
      return { type: 'string', pattern: yearMonthPattern };
    case 'ageBand':
      return { type: 'string', enum: ageBands };
    case 'count':
      return times;
    case 'hidden':
      return undefined;
  }
}

function codeSchemaOf(kind: Kind): Schema {
  return shapes.get(kind) ?? (kind.codes === undefined ? { type: 'boolean' } : { type: 'string', enum: kind.codes });
}

/** The draft without the masked fields. Its limits are left out: a copy keeps a text that is too long, and says no less. */
function nonDisclosureSchema(): Schema {
  const { $schema: _dialect, $id: _id, $defs = {}, ...draft } = planJsonSchema({ stage: 'draft' });
  const definitions = { ...$defs };
  for (const section of sections) {
    const { draftDefinition: name } = section;
    definitions[name] = withoutMasked(section, definitions[name] ?? {});
  }
  const masked = { type: 'array', items: { type: 'string', enum: nonDisclosureFields }, uniqueItems: true };
  const result = resultOf('nonDisclosure', 'NonDisclosurePlan', { plan: { $ref: '#/$defs/PlanDraft' }, masked });
  const ofShapes = Object.fromEntries([...shapes].map(([{ definition = '' }, schema]) => [definition, schema]));
  return withoutLimits({ ...result, $defs: { PlanDraft: draft, ...used({ draft, definitions }), ...ofShapes } });
}

const sections: readonly Section[] = Object.values(form.fields).flatMap(({ kind }) =>
  isSection(kind) ? [kind] : isTable(kind) ? [kind.row] : [],
);

function withoutMasked({ fields }: Section, { properties = {}, ...schema }: JsonSchema): JsonSchema {
  const kept = Object.entries(properties).filter(([key]) => fields[key] !== undefined && !isHidden(fields[key]));
  return { ...schema, properties: Object.fromEntries(kept) };
}

/** The definitions that something still refers to. */
function used({ draft, definitions }: { draft: JsonSchema; definitions: NonNullable<JsonSchema['$defs']> }) {
  const written = JSON.stringify([draft, definitions]);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => written.includes(`"#/$defs/${name}"`)));
}

function withoutLimits(schema: Schema): Schema {
  const limits = ['maxLength', 'maxItems'];
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (limits.includes(key) ? undefined : value)),
  ) as Schema;
}

function resultOf(profile: PrivacyProfile, title: string, properties: Readonly<Record<string, Schema>>): Schema {
  const $id = `urn:kotoplan:privacy:${profile}:1`;
  const unreadable = { type: 'integer', minimum: 0 };
  const all = { profile: { type: 'string', const: profile }, ...properties, unreadable };
  return { $schema: dialect, $id, title, ...closed(all), required: Object.keys(all) };
}

function closed(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}
