import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { registerSchema, unregisterSchema, validate, type SchemaObject } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkShape } from '../../src/check/shape.ts';
import type { Stage } from '../../src/plan/plan.ts';
import { IntegrationPlan, PlanDraft } from '../../src/zod/index.ts';

/** One implementation of the form's shape at one stage. */
export interface ShapeValidator {
  readonly name: string;
  readonly stage: Stage;
  readonly accepts: (document: unknown) => boolean;
}

export const stages: readonly Stage[] = ['final', 'draft'];

const unanswered: ReadonlySet<string> = new Set(['missing', 'mustBeYes']);

/** What `checkPlan` and `checkDraft` say of the shape of a document. */
export function hasRightShape(document: unknown, stage: Stage): boolean {
  const findings = checkShape(document);
  return stage === 'final' ? findings.length === 0 : findings.every(({ code }) => unanswered.has(code));
}

/** The file of a stage, in a language or canonical. */
export function schemaFile(stage: Stage, language?: string): string {
  const parts = ['integration-plan', stage === 'draft' ? 'draft' : undefined, language, 'schema.json'];
  return parts.filter((part) => part !== undefined).join('.');
}

/** Everything that reads the published schemas in a folder, and zod, which needs none. */
export async function shapeValidators(folder: string): Promise<readonly ShapeValidator[]> {
  const read = (file: string): object => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object;
  const ofStages = await Promise.all(
    stages.map(async (stage): Promise<readonly ShapeValidator[]> => {
      const canonical = read(schemaFile(stage));
      const zod = stage === 'final' ? IntegrationPlan : PlanDraft;
      return [
        { name: 'zod', stage, accepts: (document) => zod.safeParse(document).success },
        { name: 'Ajv 2020-12', stage, accepts: formats(new Ajv2020({ strict: true })).compile(canonical) },
        ...['fi', 'sv', 'en'].map((language) => ({
          name: `Ajv draft-07, ${language}`,
          stage,
          accepts: formats(new Ajv({ strict: true })).compile(read(schemaFile(stage, language))),
        })),
        { name: 'Ajv OpenAPI 3.1', stage, accepts: componentOf(read('integration-plan.openapi.json'), stage) },
        { name: '@hyperjump/json-schema', stage, accepts: await hyperjumpOf(canonical as SchemaObject) },
        { name: '@cfworker/json-schema', stage, accepts: cfworkerOf(canonical) },
      ];
    }),
  );
  return ofStages.flat();
}

function componentOf(openApi: object, stage: Stage) {
  const ajv = formats(new Ajv2020({ strict: false }));
  ajv.addSchema({ ...openApi, $id: 'urn:kotoplan:openapi' });
  const root = stage === 'final' ? 'IntegrationPlan' : 'PlanDraft';
  return ajv.compile({ $ref: `urn:kotoplan:openapi#/components/schemas/${root}` });
}

async function hyperjumpOf(schema: SchemaObject) {
  const { $id } = schema as { readonly $id: string };
  // One registry serves the whole process, and another folder's schema has the same name.
  registerSchema(schema);
  try {
    const compiled = await validate($id);
    return (document: unknown): boolean => compiled(document as Parameters<typeof compiled>[0]).valid;
  } finally {
    unregisterSchema($id);
  }
}

function cfworkerOf(schema: object) {
  const validator = new Validator(schema, '2020-12');
  return (document: unknown): boolean => validator.validate(document).valid;
}
