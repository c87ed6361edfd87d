import type { PlanLabels } from '../../src/labels/labels.ts';
import { planFields, planSections, type FieldPath } from '../../src/plan/fields.ts';
import { primaryGoals, statusKinds } from '../../src/plan/options.ts';
import type { PrintPlanOptions } from '../../src/print/index.ts';
import { labelsIn } from '../support/everything-said.ts';

const { fi, sv, en } = labelsIn;

// No words of the paper: version and row ids; fields that paper asks in one, or that are ours.
const unprinted: readonly FieldPath[] = [
  'modelVersion',
  'contributors[].id',
  'measures[].id',
  'customer.postalCode',
  'customer.town',
  'agreement.nextMeetingDetails',
  // The heading of the section.
  'contributors',
  'status.kind',
  // Only where they are answered, see the tests of each.
  'customer.languageDetails',
  'goals.primaryGoalSpecify',
  'measures[].dueDate',
];

/** Every text of the form in a language, as often as the paper holds it. */
export function formWords(labels: PlanLabels): readonly string[] {
  const { form, sections, fields, options, print } = labels;
  const { name: _name, confirmed, ...formTexts } = form;
  const printed = (Object.keys(planFields) as FieldPath[]).filter((path) => !unprinted.includes(path));
  return [
    ...Object.values(formTexts).map(({ text }) => text),
    confirmed.text,
    confirmed.text,
    ...planSections.map((section) => sections[section].title.text),
    sections.measures.intro?.text ?? '',
    ...printed.map((path) => fields[path].label.text),
    fields['goals.otherLongTermMeasures'].hint?.text ?? '',
    ...statusKinds.map((kind) => options.statusKind[kind].text),
    ...primaryGoals.map((goal) => options.primaryGoal[goal].text),
    print.noRightToServices.text,
  ];
}

/** One language, and every two of them. */
export const everyPairing: readonly (readonly [string, PrintPlanOptions])[] = [
  ['fi', { labels: fi }],
  ['sv', { labels: sv }],
  ['en', { labels: en }],
  ['fi and sv', { labels: fi, second: sv }],
  ['fi and en', { labels: fi, second: en }],
  ['sv and en', { labels: sv, second: en }],
];
