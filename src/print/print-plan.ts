import { optionLabel } from '../labels/describe.ts';
import { formatDate } from '../labels/format-date.ts';
import type { PlanLabels } from '../labels/labels.ts';
import { statusKinds } from '../plan/options.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { agreement } from './agreement.ts';
import { hasAnswer, storedText } from './answers.ts';
import { rowsOf, type Column } from './blocks.ts';
import { contributorColumns, contributors } from './contributors.ts';
import { customer } from './customer.ts';
import { goals, lifeSituation, status } from './goals.ts';
import { cssString, markup, type Markup } from './markup.ts';
import { columnsOfMeasures, measures } from './measures.ts';
import { pageOf } from './page.ts';
import type { Paper } from './paper.ts';
import { readerOf, words, type PrintPlanOptions, type Reader, type Say } from './reader.ts';
import { valueAt } from '../form/paths.ts';

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
  const paper: Paper = { reader, at: (path) => valueAt(plan, path.split('.')), isBlank: isBlank(plan) };
  return pageOf(reader, {
    title: ({ form }) => form.title.text,
    sheetTitle: sheetTitle(paper),
    extraStyle: narrowTables(paper),
    body: markup`${[
      instructions(reader),
      contributors(paper),
      customer(paper),
      status(paper),
      lifeSituation(paper),
      goals(paper),
      measures(paper),
      agreement(paper),
      markup`<p class="pair note">${words(reader, ({ print }) => print.noRightToServices.text)}</p>\n`,
    ]}`,
  });
}

function isBlank(plan: unknown): boolean {
  return typeof plan !== 'object' || !hasAnswer(plan);
}

/** The date and the kind of the plan, where they can be said: `formatDate` gives back what it knows no words for. */
function sheetTitle({ at }: Paper): Say {
  const planDate = storedText(at('planDate')) ?? '';
  const kind = statusKinds.find((one) => one === at('status.kind'));
  return (labels) => {
    const date = formatDate(labels.language, planDate);
    // On the form one of the options ends in a full stop.
    const words = kind === undefined ? '' : optionLabel(labels, 'status.kind', kind).replace(/\.$/u, '');
    return [date === planDate ? '' : date, words].filter((part) => part !== '').join(' · ');
  };
}

function instructions(reader: Reader): Markup {
  const paragraphs = (kind: string, ...keys: readonly (keyof PlanLabels['form'])[]): readonly Markup[] =>
    keys.map((key) => markup`<p class="${kind}">${words(reader, ({ form }) => form[key].text)}</p>\n`);
  return markup`<div class="instructions">
${[
  ...paragraphs('pair', 'instructionUse', 'instructionSeeMore'),
  ...paragraphs('pair stressed', 'instructionTrust', 'instructionTime'),
  ...paragraphs('pair', 'instructionBasis', 'instructionNoInitialSurvey'),
]}</div>
`;
}

/** On a telephone each row of a table is a block; the name of the column then stands before each cell. */
function narrowTables({ reader, at }: Paper): string {
  const rule = (id: string, columns: readonly Column[]) =>
    columns.map(({ path }, place) => {
      const name = reader.speeches.map(({ labels }) => labels.fields[path].label.text).join(' · ');
      const content = cssString(name);
      // The heads of the columns say it to assistive technology, each language in its own voice. Browsers that know no
      // alternative text keep the first declaration.
      return `#${id} td:nth-child(${place + 1})::before{content:${content};content:${content} / ""}\n`;
    });
  const rules = [
    ...rule('contributors', contributorColumns),
    ...rule('measures', columnsOfMeasures(rowsOf(at('measures')))),
  ];
  return `@media screen and (max-width:40em){\n${rules.join('')}}\n`;
}
