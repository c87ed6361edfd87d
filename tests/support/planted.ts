import fc from 'fast-check';
import type { PlanDraft } from '../../src/index.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import { primaryGoals } from '../../src/plan/options.ts';
import { arbitraryPlan } from './arbitrary.ts';
import { withAt } from './with.ts';

const codedFields: readonly FieldPath[] = [
  'modelVersion',
  'contributors',
  'contributors[].id',
  'planDate',
  'customer.dateOfBirth',
  'customer.citizenships',
  'customer.nativeLanguages',
  'customer.contactLanguage',
  'customer.interpreter',
  'customer.arrivalMonth',
  'customer.firstResidenceDate',
  'customer.withinThreeYears',
  'status.kind',
  'status.firstPlanDate',
  'goals.primaryGoal',
  'measures',
  'measures[].id',
  'measures[].dueDate',
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
  'agreement.nextMeetingDate',
];

/** The fields that hold what somebody wrote. */
export const textFields = (Object.keys(planFields) as FieldPath[]).filter((path) => !codedFields.includes(path));

/** What a text may be made of to break out of its place on a page. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</script></style></title><img src=x onerror=alert(1)>',
  '"><b title=\'',
  "' onmouseover='alert(1)",
  '&lt;i&gt; &amp;amp; &#x3c; &',
  '<!-- --> <![CDATA[ ]]>',
  '}*{display:none}@import url(//example.org/x.css);',
  '\\3c script\\3e \\a "',
  'javascript:alert(1) http://example.org/',
  'U+202E \u202Etxet\u202C \u2066isolate\u2069',
  'شكرا (A2) جزيلا',
  'שלום, 12',
  'two\nlines\r\n\r\nand \u0000 \ud800 \u0085 \ufffe',
  '${plan} {{ plan }} <%= plan %>',
] as const;

/** A path of a document for a field path: a row's field stands in the first row. */
function pathIn(field: FieldPath): readonly (string | number)[] {
  return field.split(/\[\]\.|\./u).flatMap((key, place) => (field.includes('[]') && place === 0 ? [key, 0] : [key]));
}

/** A plan with a text in some fields, each another one: what it is, and the plan. */
export interface Planted {
  readonly plan: PlanDraft;
  readonly texts: ReadonlyMap<FieldPath, string>;
}

/** The same plan with texts of the kind that `text` makes. */
export function plantedWith(
  plan: PlanDraft,
  fields: readonly FieldPath[],
  text: (field: FieldPath) => string,
): Planted {
  const texts = new Map(fields.map((field) => [field, text(field)]));
  const withRows = { ...plan, contributors: [{ id: 'c' }], measures: [{ id: 'm' }] };
  const planted = [...texts].reduce<unknown>((given, [field, value]) => withAt(given, pathIn(field), value), withRows);
  return { plan: planted as PlanDraft, texts };
}

/** Plans with hostile texts in any of their fields, and the same plans with harmless ones. */
export const arbitraryHostile: fc.Arbitrary<{ readonly hostile: Planted; readonly harmless: Planted }> = fc
  .record({
    plan: arbitraryPlan,
    goal: fc.constantFrom(...primaryGoals),
    fields: fc.subarray([...textFields]),
    pieces: fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 })), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ plan, goal, fields, pieces }) => {
    const given = { ...plan, goals: { ...plan.goals, primaryGoal: goal } };
    const hostile = (field: FieldPath) => `${pieces[textFields.indexOf(field) % pieces.length] ?? ''} ${field}`;
    return {
      hostile: plantedWith(given, fields, hostile),
      harmless: plantedWith(given, fields, (field) => `text ${field}`),
    };
  });
