import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { planJsonSchema } from '../../src/emit/json-schema.ts';
import { IntegrationPlan, PlanDraft } from '../../src/zod/index.ts';
import { mutated } from '../mutations.ts';

// One verdict, many validators: what checkPlan calls a document of the right shape, zod and every emitted schema accept.

const fileOf = (name: string): object =>
  JSON.parse(readFileSync(`schemas/integration-plan.${name}schema.json`, 'utf8')) as object;
const canonical = (name: string) => formats(new Ajv2020({ strict: true })).compile(fileOf(name));
const builder = (name: string) => formats(new Ajv({ strict: true })).compile(fileOf(name));
const component = (stage: 'final' | 'draft') => {
  const ajv = formats(new Ajv2020({ strict: false }));
  ajv.addSchema({ $id: 'urn:kotoplan:openapi', ...planJsonSchema({ target: 'openapi-3.1', stage }) });
  const root = stage === 'final' ? 'IntegrationPlan' : 'PlanDraft';
  return ajv.compile({ $ref: `urn:kotoplan:openapi#/components/schemas/${root}` });
};

const plans: readonly unknown[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);
const documents = fc.oneof(mutated([...plans, halfFilledDraft, {}]), fc.jsonValue());
const runs = 5_000;

function disagreements(verdicts: Readonly<Record<string, (document: unknown) => boolean>>): readonly string[] {
  const found = new Set<string>();
  const [[, reference] = ['', () => true], ...others] = Object.entries(verdicts);
  const counts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(documents, (document) => {
      const expected = reference(document);
      counts[expected ? 'right' : 'wrong'] += 1;
      for (const [name, verdict] of others) {
        if (verdict(document) !== expected) found.add(`${name} says ${!expected}: ${JSON.stringify(document)}`);
      }
    }),
    { numRuns: runs, seed: 20_261_122 },
  );
  // A sample of one kind would prove nothing.
  expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(runs / 20);
  return [...found];
}

test('of final plans', () => {
  const verdicts = {
    checkPlan: (document: unknown) => checkShape(document).findings.length === 0,
    zod: (document: unknown) => IntegrationPlan.safeParse(document).success,
    canonical: canonical(''),
    fi: builder('fi.'),
    sv: builder('sv.'),
    en: builder('en.'),
    openApi: component('final'),
  };
  expect(disagreements(verdicts)).toEqual([]);
});

test('of drafts', () => {
  const unanswered = new Set<string>(['missing', 'mustBeYes']);
  const verdicts = {
    checkDraft: (document: unknown) => checkShape(document).findings.every(({ code }) => unanswered.has(code)),
    zod: (document: unknown) => PlanDraft.safeParse(document).success,
    canonical: canonical('draft.'),
    fi: builder('draft.fi.'),
    sv: builder('draft.sv.'),
    en: builder('draft.en.'),
    openApi: component('draft'),
  };
  expect(disagreements(verdicts)).toEqual([]);
});
