import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as z from 'zod';
import { checkShape } from '../../src/check/shape.ts';
import { planJsonSchema } from '../../src/json-schema/index.ts';
import { checkPlan } from '../../src/index.ts';
import { IntegrationPlan } from '../../src/zod/index.ts';
import { documents, planWithRows } from './documents.ts';
import { isPlanShaped } from './guard.ts';
import { measure, type Contender } from './measure.ts';
import { rounded, table } from './report.ts';
import { valueAt } from '../../src/form/paths.ts';
import { conditionHolds } from '../../src/form/conditions.ts';
import { conditions } from '../../src/plan/fields.ts';

// What checking costs, beside other ways to check the same shape and JSON.parse of the same bytes. Run by "npm run bench".

// zod's compiler refuses a refinement that is to speak while other fields are wrong, so the conditions are asked by hand.
const compiledZod = z.compile(z.strictObject(IntegrationPlan.shape), { strict: true });
const answered = (document: unknown): boolean =>
  conditions.every(
    (condition) =>
      conditionHolds(condition, document) !== 'asked' || valueAt(document, condition.require.split('.')) !== undefined,
  );
const ajvAsShipped = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(planJsonSchema());

type Verdict = (document: unknown) => boolean;

/** The ways to check the shape, each with its verdict. */
const shapes: Readonly<Record<string, Verdict>> = {
  'hand-written guard, verdict only': isPlanShaped,
  'shape alone': (document) => checkShape(document).length === 0,
  'zod safeParse': (document) => IntegrationPlan.safeParse(document).success,
  'zod compiled (needs eval)': (document) => compiledZod.safeParse(document).success && answered(document),
  'Ajv as shipped (needs eval)': (document) => ajvAsShipped(document),
};

const contenders: readonly Contender[] = [
  { name: 'JSON.parse', run: (_, text) => (JSON.parse(text) === null ? 1 : 0) },
  ...Object.entries(shapes).map(([name, verdict]) => ({
    name,
    run: (document: unknown) => (verdict(document) ? 1 : 0),
  })),
  { name: 'checkPlan, every rule', run: (document) => checkPlan(document).findings.length },
];

const count = 600;
const { valid, invalid } = documents(count);
for (const [kind, texts] of Object.entries({ valid, invalid })) {
  for (const text of texts) {
    const document: unknown = JSON.parse(text);
    for (const [name, verdict] of Object.entries(shapes)) {
      if (verdict(document) !== (kind === 'valid')) throw new Error(`${name} is wrong about a ${kind} document`);
    }
  }
  const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
  table(
    `${count} distinct ${kind} documents of ${bytes} bytes on average`,
    measure(contenders, texts).map(({ name, microseconds, over }) => ({
      '': name,
      'µs per document': rounded(microseconds),
      '× zod safeParse': rounded(over('zod safeParse')),
      '× JSON.parse': rounded(over('JSON.parse')),
    })),
  );
}

// Growth: the same plan with ever more rows. Linear means that a row costs the same in a long table.
const sizes = [5, 50, 200].map((rows) => ({ rows, text: JSON.stringify(planWithRows(rows)) }));
const growth = sizes.map(({ rows, text }) => {
  const [cost] = measure([{ name: 'checkPlan', run: (plan) => checkPlan(plan).findings.length }], [text], {
    passes: 2_000,
  });
  return { rows, bytes: text.length, microseconds: cost?.microseconds ?? NaN };
});
const [smallest] = growth;
table(
  'checkPlan with every rule as the table of measures grows',
  growth.map(({ rows, bytes, microseconds }) => ({
    rows,
    bytes,
    'µs per document': rounded(microseconds),
    'ns per further row':
      smallest === undefined || rows === smallest.rows
        ? ''
        : Math.round(((microseconds - smallest.microseconds) * 1_000) / (rows - smallest.rows)),
  })),
);
