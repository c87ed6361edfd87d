import { checkShape } from '../../src/check/shape.ts';
import { checkPlan } from '../../src/index.ts';
import { IntegrationPlan } from '../../src/zod/index.ts';
import { documents } from './documents.ts';
import { measure, sunk, type Contender } from './measure.ts';

// What checking costs, beside zod's safeParse of the same shape and JSON.parse of the same bytes. Run by "npm run bench".

const contenders: readonly Contender[] = [
  { name: 'JSON.parse', run: (_, text) => (JSON.parse(text) === null ? 1 : 0) },
  { name: 'zod safeParse', run: (document) => (IntegrationPlan.safeParse(document).success ? 1 : 0) },
  { name: 'shape alone', run: (document) => checkShape(document).findings.length },
  { name: 'checkPlan', run: (document) => checkPlan(document).findings.length },
];

const count = 600;
const { valid, invalid } = documents(count);
for (const [kind, texts] of Object.entries({ valid, invalid })) {
  const isRight = kind === 'valid';
  for (const text of texts) {
    const document: unknown = JSON.parse(text);
    const verdicts = [IntegrationPlan.safeParse(document).success, checkShape(document).findings.length === 0];
    if (verdicts.some((verdict) => verdict !== isRight))
      throw new Error(`the contenders disagree on a ${kind} document`);
  }
  const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
  console.log(`\n${count} distinct ${kind} documents of ${bytes} bytes on average`);
  console.table(
    Object.fromEntries(
      measure(contenders, texts).map(({ name, microseconds, over }) => [
        name,
        {
          'µs per document': Number(microseconds.toFixed(2)),
          '× zod safeParse': Number(over('zod safeParse').toFixed(3)),
          '× JSON.parse': Number(over('JSON.parse').toFixed(3)),
        },
      ]),
    ),
  );
}
console.log(`\n(${process.version}, medians of rounds in random order, ratios within rounds; sink ${sunk()})`);
