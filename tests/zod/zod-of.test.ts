import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { list, optional, part, required, section, table } from '../../src/form/section.ts';
import { confirmation, text } from '../../src/form/kinds/index.ts';
import { documentsOf } from '../../src/testing/arbitrary-answers.ts';
import { defectsOfShape } from '../../src/testing/defects-of-shape.ts';
import type { Makers } from '../../src/testing/fast-check.ts';
import * as Zod from '../../src/zod/index.ts';
import { draftZodOf, zodOf } from '../../src/zod/zod-of.ts';
import { filled, interview } from '../form/interview.ts';
import { runs } from '../support/runs.ts';

describe('an application finds the sections that it imports in the plan', () => {
  test('of the final stage', () => {
    const { shape } = Zod.IntegrationPlan;
    expect(shape.customer).toBe(Zod.Customer);
    expect(shape.status).toBe(Zod.PlanStatus);
    expect(shape.lifeSituation.unwrap()).toBe(Zod.LifeSituation);
    expect(shape.measures.unwrap().element).toBe(Zod.Measure);
    expect(shape.customer.shape.name).toBe(Zod.Text);
  });

  test('of the draft, where they differ and where they do not', () => {
    const { shape } = Zod.PlanDraft;
    expect(shape.customer.unwrap()).toBe(Zod.CustomerDraft);
    expect(shape.agreement.unwrap()).toBe(Zod.AgreementDraft);
    expect(shape.lifeSituation.unwrap()).toBe(Zod.LifeSituation);
    expect(shape.contributors.unwrap().unwrap().element).toBe(Zod.Contributor);
  });
});

test('nothing is registered where everything on a page would see it', () => {
  for (const schema of Object.values(Zod)) expect(z.globalRegistry.get(schema)).toBeUndefined();
});

test('JSON Schema made of an object by zod holds it in one piece', () => {
  expect(z.toJSONSchema(Zod.PlanStatus)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['first', 'update'] },
      firstPlanDate: { type: 'string', pattern: expect.stringMatching(/^\^/u) as string },
    },
    required: ['kind'],
    additionalProperties: false,
  });
});

describe('of another form', () => {
  const Interview = zodOf(interview);
  const Draft = draftZodOf(interview);
  const documents = documentsOf(fc as unknown as Makers, interview, {}).map((drawn) =>
    drawn({ day: '2026-03-10', row: 0 }),
  );
  const interviews = documents as unknown as fc.Arbitrary<object>;

  test('right documents are taken in both stages', () => {
    expect(Interview.parse(filled)).toEqual(filled);
    fc.assert(
      fc.property(interviews, (document) => {
        expect(Interview.safeParse(document).error).toBeUndefined();
        expect(Draft.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: runs(300) },
    );
  });

  test('every defect is refused at its place', () => {
    for (const { defect, path, make } of defectsOfShape(interview, filled)) {
      if (defect === 'unstorableText') continue;
      const issues = Interview.safeParse(make()).error?.issues ?? [];
      expect([defect, ...new Set(issues.map((issue) => issue.path.join('.')))]).toEqual([defect, path.join('.')]);
    }
  });

  test('a draft may leave everything open and has not yet been confirmed', () => {
    expect(Draft.safeParse({}).success).toBe(true);
    expect(Draft.safeParse({ person: {}, work: { situation: 'other' }, consent: { informed: false } }).success).toBe(
      true,
    );
    expect(Draft.safeParse({ formVersion: 2 }).success).toBe(false);
    expect(Draft.safeParse({ person: { name: ' ' } }).success).toBe(false);
  });
});

test('a confirmation in a row may be open in a draft alone', () => {
  interface Row {
    readonly agreed?: true;
    readonly tags?: readonly string[];
  }
  const row = section<Row>('Row', {
    agreed: optional(confirmation, { privacy: 'plan' }),
    tags: optional(list(text, 2), { privacy: 'plan' }),
  });
  const sheet = section<{ readonly rows: readonly Row[]; readonly first?: Row }>('Sheet', {
    rows: required(table(row, 2, ['tags']), { privacy: 'plan' }),
    first: part(row),
  });
  const document = { rows: [{ agreed: false, tags: ['a'] }], first: { agreed: false } };
  expect(draftZodOf(sheet).safeParse(document).success).toBe(true);
  expect(
    zodOf(sheet)
      .safeParse(document)
      .error?.issues.map(({ path }) => path.join('.')),
  ).toEqual(['rows.0.agreed', 'first.agreed']);
});
