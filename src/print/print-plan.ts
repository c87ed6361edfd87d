import { keysOf, valueAt } from '../form/paths.ts';
import { optionLabel } from '../labels/describe.ts';
import { formatDate } from '../labels/format-date.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { hasAnswer, storedText } from './answers.ts';
import { optionsOf, type Paper } from './blocks.ts';
import { columnsOf, layoutOf } from './layout.ts';
import { cssString } from './markup.ts';
import { pageOf } from './page.ts';
import { readerOf, type PrintPlanOptions, type Say } from './reader.ts';

/**
 * The form as a page to hand over: one self-contained HTML document in the order and the words of the paper, in one
 * language or two, for the screen and, printed from a browser, for A4. It holds no script and fetches nothing.
 *
 * Takes a finished plan or a draft: unanswered fields are lines to write on, and `printPlan({}, …)` is the blank form. Never
 * throws for what a draft holds: what cannot be named is printed as it is stored. Words after "specify" of an option that
 * is not the chosen one are left out, as on paper (`specifyWithoutOption`). With `nonDisclosure` the copy shows neither
 * where the customer can be found nor what hints at the municipality; other free text is printed as it was written.
 *
 * The numbers of the pages and the date on top of each are in the margins, which Chromium, Chrome and Edge print (from 131).
 *
 * @example
 * import { cases } from 'kotoplan/fixtures';
 * import { en } from 'kotoplan/labels/en';
 * import { fi } from 'kotoplan/labels/fi';
 * import { en as secondNames } from 'kotoplan/labels/code-names/en';
 * import { fi as names } from 'kotoplan/labels/code-names/fi';
 * import { printPlan } from 'kotoplan/print';
 *
 * const [plan] = cases.quotaRefugee.plans;
 * const page = printPlan(plan, { labels: fi, names, second: en, secondNames });
 * page.includes('<span lang="en">Customer&#39;s Personal Data</span>'); // true
 */
export function printPlan(plan: PlanDraft, options: PrintPlanOptions): string {
  const reader = readerOf(options);
  const paper: Paper = { reader, at: (place) => valueAt(plan, keysOf(place)), isBlank: isBlank(plan) };
  return pageOf(reader, {
    title: ({ form }) => form.title.text,
    sheetTitle: sheetTitle(paper),
    extraStyle: narrowTables(paper),
    body: layoutOf(paper),
  });
}

function isBlank(plan: unknown): boolean {
  return typeof plan !== 'object' || !hasAnswer(plan);
}

/** The date and the kind of the plan, where there are words for them: `formatDate` gives back what it has none for. */
function sheetTitle({ at }: Paper): Say {
  const planDate = storedText(at('planDate')) ?? '';
  const kind = optionsOf('status.kind').find((option) => option === at('status.kind'));
  return (labels) => {
    const date = formatDate(labels.language, planDate);
    // On the form one of the options ends in a full stop.
    const words = kind === undefined ? '' : optionLabel(labels, 'status.kind', kind).replace(/\.$/u, '');
    return [date === planDate ? '' : date, words].filter((part) => part !== '').join(' · ');
  };
}

/** On a telephone each row of a table is a block, and the name of the column comes before each cell. */
function narrowTables(paper: Paper): string {
  const rules = Object.entries(columnsOf(paper)).flatMap(([id, columns]) =>
    columns.map((column, place) => {
      const name = paper.reader.speeches.map(({ labels }) => labels.fields[column].label.text).join(' · ');
      const content = cssString(name);
      // The heads of the columns say it to assistive technology, each language in its own voice. Browsers that know no
      // alternative text keep the first declaration.
      return `#${id} td:nth-child(${place + 1})::before{content:${content};content:${content} / ""}\n`;
    }),
  );
  return `@media screen and (max-width:40em){\n${rules.join('')}}\n`;
}
