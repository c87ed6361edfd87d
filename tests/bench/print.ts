import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { en as secondNames } from '../../src/labels/code-names/en.ts';
import { fi as names } from '../../src/labels/code-names/fi.ts';
import type { IntegrationPlan } from '../../src/index.ts';
import { printPlan } from '../../src/print/index.ts';
import { documents } from './documents.ts';
import { measure } from './measure.ts';
import { rounded, table } from './report.ts';

// What printing a plan costs, in one language and in two, beside JSON.parse of the same bytes. At most 1,000 µs.

const count = 200;
const texts = documents(count).valid;
const contenders = [
  { name: 'JSON.parse', run: (_: unknown, text: string) => (JSON.parse(text) === null ? 1 : 0) },
  {
    name: 'printPlan in one language',
    run: (plan: unknown) => printPlan(plan as IntegrationPlan, { labels: fi, names }).length,
  },
  {
    name: 'printPlan in two languages',
    run: (plan: unknown) => printPlan(plan as IntegrationPlan, { labels: fi, names, second: en, secondNames }).length,
  },
];
const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
table(
  `Printing ${count} distinct plans of ${bytes} bytes on average`,
  measure(contenders, texts, { rounds: 21, passes: 1 }).map(({ name, microseconds, over }) => ({
    '': name,
    'µs per document': rounded(microseconds),
    '× JSON.parse': rounded(over('JSON.parse')),
  })),
);
