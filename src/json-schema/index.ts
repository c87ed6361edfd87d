import type { JsonSchema } from '../form/json-schema-type.ts';
import { jsonSchemaOf } from '../form/json-schema.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { PlanLabels } from '../labels/labels.ts';
import { form } from '../plan/form.ts';
import { modelVersion, type Stage } from '../plan/plan.ts';
import { inlined } from './inline.ts';
import { labelledSchema } from './labelled-schema.ts';

export type { JsonSchema } from '../form/json-schema-type.ts';

/** Which schema is wanted. */
export interface JsonSchemaOptions {
  /** `2020-12` unless said; `draft-07`, which form builders want, has every definition in its place. */
  readonly target?: '2020-12' | 'draft-07';
  /** `final` unless said. */
  readonly stage?: Stage;
  /** Adds the form's words in one language: titles, descriptions and labelled options; definitions are put in their place. */
  readonly labels?: PlanLabels;
  /** With `labels`: names the countries and languages too, in the same language. */
  readonly names?: PlanNames;
  /** The `$id`, `urn:kotoplan:integration-plan:1` (and `:draft`, `:fi` …) unless said. */
  readonly id?: string;
}

/** Which OpenAPI components are wanted. */
export interface OpenApiOptions extends Pick<JsonSchemaOptions, 'stage' | 'labels' | 'names'> {
  readonly target: 'openapi-3.1';
}

/** An OpenAPI 3.1 document that has nothing but components, to be referred to from others. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, never>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const dialects = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

/**
 * The plan as JSON Schema. It accepts what `checkPlan` (or, for drafts, `checkDraft`) finds no structural error in; the
 * rules across fields are beyond it.
 *
 * Plain keywords only, so that a strict Ajv compiles it (with ajv-formats, for `format: date`). The object is new on every
 * call; the same schemas lie as files under `kotoplan/schemas/`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from 'kotoplan/json-schema';
 * import { sv } from 'kotoplan/labels/sv';
 *
 * const schema = planJsonSchema({ target: 'draft-07', stage: 'draft', labels: sv });
 * console.log(schema.title); // Integrationsplan för invandrare utanför arbetskraften
 * ```
 */
export function planJsonSchema(options?: JsonSchemaOptions): JsonSchema;
export function planJsonSchema(options: OpenApiOptions): OpenApiDocument;
export function planJsonSchema(options: JsonSchemaOptions | OpenApiOptions = {}): JsonSchema | OpenApiDocument {
  const { target = '2020-12', stage = 'final', labels, names } = options;
  // A copy, because the lists of codes in it are the library's own.
  const staged = structuredClone(jsonSchemaOf(form, stage));
  if (target === 'openapi-3.1') return openApi(labels ? labelledSchema(inlined(staged), labels, names) : staged, stage);
  const schema = labels || target === 'draft-07' ? inlined(staged) : staged;
  return {
    $schema: dialects[target],
    $id: ('id' in options && options.id) || defaultId(stage, labels),
    ...(labels ? labelledSchema(schema, labels, names) : schema),
  };
}

function defaultId(stage: Stage, labels: PlanLabels | undefined): string {
  const variant = `${stage === 'draft' ? ':draft' : ''}${labels ? `:${labels.language}` : ''}`;
  return `urn:kotoplan:integration-plan:${modelVersion}${variant}`;
}

function openApi(schema: JsonSchema, stage: Stage): OpenApiDocument {
  const { $defs = {}, ...root } = schema;
  const schemas = { [stage === 'draft' ? form.draftDefinition : form.definition]: root, ...$defs };
  const text = JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/');
  return {
    openapi: '3.1.0',
    info: { title: 'kotoplan', version: String(modelVersion) },
    paths: {},
    components: { schemas: JSON.parse(text) as Record<string, JsonSchema> },
  };
}
