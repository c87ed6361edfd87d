import diff from 'microdiff';
import type { IntegrationPlan, Measure, PlanDraft } from '../../src/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { documents } from './documents.ts';
import { measure, type Measured } from './measure.ts';
import { rounded, table } from './report.ts';

// What comparing plans costs, beside microdiff on the same documents; and how it grows with the rows of a table.

type Pair = readonly [IntegrationPlan, IntegrationPlan];

const count = 600;
const pairs = documents(count).valid.map((text, number): Pair => {
  const before = JSON.parse(text) as IntegrationPlan;
  return [before, withSevenEdits(before, number)];
});

// A row at the end: one in the middle would make microdiff report every row behind it.
function withSevenEdits(plan: IntegrationPlan, number: number): IntegrationPlan {
  const { customer, goals, agreement, measures } = plan;
  const added = { id: 'added', measure: `Swimming class ${number}`, schedule: 'Thursdays' };
  return {
    ...plan,
    customer: { ...customer, telephone: `000 ${number}`, citizenships: [...(customer.citizenships ?? []), 'AQ'] },
    lifeSituation: { summary: `${plan.lifeSituation?.summary ?? ''} Since then: ${number}.` },
    goals: { ...goals, wishes: `To swim ${number} metres.` },
    agreement: { ...agreement, nextMeetingDetails: `At ${number % 24} o'clock` },
    measures: [...measures.map((row, index) => (index === 0 ? { ...row, schedule: `Week ${number}` } : row)), added],
  };
}

const texts = pairs.map((pair) => JSON.stringify(pair));
for (const [before, after] of pairs) {
  const found = comparePlans(before, after).length;
  if (found !== 7) throw new Error(`comparePlans finds ${found} changes where seven were made`);
}
const contenders = [
  { name: 'microdiff', run: (pair: unknown) => diff((pair as Pair)[0], (pair as Pair)[1]).length },
  { name: 'comparePlans', run: (pair: unknown) => comparePlans((pair as Pair)[0], (pair as Pair)[1]).length },
];
const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length / 2);
report(
  `Comparing ${count} distinct pairs of plans of ${bytes} bytes on average, seven edits each`,
  measure(contenders, texts),
  'microdiff',
);

/** Two plans whose tables have the same rows, in the second in an order without any system. */
function reordered(rows: number): { readonly before: PlanDraft; readonly after: PlanDraft } {
  const measures = Array.from({ length: rows }, (_, number): Measure => {
    return {
      id: `row-${number}`,
      measure: `Measure ${number}`,
      responsibleParty: 'Customer',
      schedule: `Week ${number}`,
    };
  });
  const order = measures.map((row, number) => ({ row, place: (number * 7_919) % 10_007 }));
  const shuffled = order.sort((one, other) => one.place - other.place).map(({ row }) => ({ ...row }));
  return { before: { measures }, after: { measures: shuffled } };
}

const tables = [20, 200].map((rows) => {
  const { before, after } = reordered(rows);
  return { name: `${rows} rows`, run: () => comparePlans(before, after).length };
});
report(
  'Comparing a table with its rows in another order',
  measure(
    tables,
    Array.from({ length: 100 }, () => 'null'),
  ),
  '20 rows',
);

function report(title: string, measured: readonly Measured[], than: string): void {
  table(
    title,
    measured.map(({ name, microseconds, over }) => ({
      '': name,
      'µs per comparison': rounded(microseconds),
      [`× ${than}`]: rounded(over(than)),
    })),
  );
}
