import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFormsForm } from '../../src/form-builders/json-forms/index.ts';
import { planJsonSchema } from '../../src/json-schema/index.ts';
import { rjsfForm } from '../../src/form-builders/rjsf/index.ts';
import { halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import type { Stage } from '../../src/plan/plan.ts';
import { tidyPlan } from '../../src/plan/tidy.ts';
import { mutated } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';
import { arbitraryDraft, arbitraryPlan } from '../support/arbitrary.ts';

// Every form builder's schema accepts and refuses what the canonical schema does, once a document has been tidied.

const languages = [
  [fi, namesFi],
  [sv, namesSv],
  [en, namesEn],
] as const;
const builders: readonly (readonly [name: string, schemaOf: (stage: Stage) => object])[] = languages.flatMap(
  ([labels, names]) => [
    [`JSON Forms in ${labels.language}`, (stage: Stage) => jsonFormsForm({ labels, names, stage }).schema] as const,
    [`RJSF in ${labels.language}`, (stage: Stage) => rjsfForm({ labels, names, stage }).schema] as const,
  ],
);

const plans: readonly unknown[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);
const documents = fc
  .oneof(
    { weight: 6, arbitrary: mutated([...plans, halfFilledDraft, {}]) },
    { weight: 2, arbitrary: fc.oneof(arbitraryPlan, arbitraryDraft) },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
  .map((document) => tidyPlan(document, { dropUnasked: true }).draft);
const numRuns = runs(2_000);

const stages: readonly Stage[] = ['final', 'draft'];

describe.each(stages)('of the stage %s', (stage) => {
  const canonical = formats(new Ajv2020({ strict: true })).compile(planJsonSchema({ stage }));

  describe.each(builders)('the schema for %s', (_, schemaOf) => {
    const builder = formats(new Ajv()).compile(schemaOf(stage));

    test('says what the canonical schema says', () => {
      const counts = { right: 0, wrong: 0 };
      fc.assert(
        fc.property(documents, (document) => {
          const expected = canonical(document);
          counts[expected ? 'right' : 'wrong'] += 1;
          expect(builder(document)).toBe(expected);
        }),
        { numRuns },
      );
      // A sample of one kind would prove nothing.
      expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(numRuns / 20);
    });

    test('takes a stored plan as it is, with its version and its row ids', () => {
      const opened = stage === 'final' ? plans : [...plans, halfFilledDraft];
      expect(opened.filter((plan) => !builder(tidyPlan(plan, { dropUnasked: true }).draft))).toEqual([]);
    });

    test('asks for nothing that tidyPlan puts in', () => {
      const [plan] = validCases.quotaRefugee.plans;
      const { modelVersion: _version, contributors: _contributors, measures: _measures, ...rest } = plan;
      expect(builder(rest)).toBe(true);
    });
  });
});
