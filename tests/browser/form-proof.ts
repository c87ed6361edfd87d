import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { checkPlan } from '../../src/check/check-plan.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { describeFinding } from '../../src/labels/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import type { PlanNames } from '../../src/labels/code-names/code-names.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { tidyPlan } from '../../src/plan/tidy.ts';

// What every form builder's form is held to, in every language.

/** The languages with the names that the pages' switches give them. */
export const inEveryLanguage: readonly (readonly [
  language: string,
  itself: string,
  labels: PlanLabels,
  names: PlanNames,
])[] = [
  ['fi', 'Suomi', fi, namesFi],
  ['sv', 'Svenska', sv, namesSv],
  ['en', 'English', en, namesEn],
];

/** The cases that are filled in like a person does: 1, 6, 9 and 11. */
export const plansToFillIn: readonly (readonly [title: string, plan: IntegrationPlan])[] = [
  cases.quotaRefugee,
  cases.thirdUpdate,
  cases.temporaryProtection,
  cases.nordicCitizen,
].map(({ title, plans }) => [title, plans.at(-1) as IntegrationPlan]);

/** Drafts that a form of another program, or another version of the form, may have left behind. */
export const storedDrafts: readonly (readonly [title: string, draft: object])[] = [
  ['a draft saved in the middle of a meeting', halfFilledDraft],
  [
    'unknown options',
    {
      ...halfFilledDraft,
      customer: { ...halfFilledDraft.customer, citizenships: ['ZZ'], contactLanguage: 'klingon', interpreter: 'maybe' },
      status: { kind: 'third' },
      goals: { primaryGoal: 'happiness' },
    },
  ],
  [
    'keys that the form does not have',
    { ...halfFilledDraft, caseNumber: 12, customer: { ...halfFilledDraft.customer, shoeSize: 38 } },
  ],
  [
    'half-filled rows',
    {
      ...halfFilledDraft,
      contributors: [{}, { name: 'Tarja Heino' }],
      measures: [{ id: 'm1' }, { dueDate: '31.4.2026' }],
    },
  ],
];

/** Every answer in what a form holds: its path and its value. An empty section or row is no answer. */
export function answersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [`${path} = ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => answersIn(inner, `${path}/${key}`));
}

/** What the form handed over, as it would be stored, without the ids of rows, which nobody types. */
export function asStored(submitted: unknown): unknown {
  return withoutRowIds(tidyPlan(submitted, { dropUnasked: true }).draft);
}

export function withoutRowIds(plan: unknown): unknown {
  const {
    contributors = [],
    measures = [],
    ...rest
  } = plan as Partial<Record<'contributors' | 'measures', readonly object[]>>;
  const withoutId = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id'));
  return { ...rest, contributors: contributors.map(withoutId), measures: measures.map(withoutId) };
}

/** What a form that is submitted empty has to say: the fields that are required, each with its sentence. */
export function requiredOfAnEmptyForm(
  labels: PlanLabels,
): readonly { readonly field: FieldPath; readonly sentence: string }[] {
  const own = new Set(['modelVersion', 'contributors', 'measures']);
  return checkPlan({})
    .findings.filter(({ code, path }) => code === 'missing' && !own.has(String(path[0])))
    .map((finding) => ({
      field: finding.path.join('.') as FieldPath,
      sentence: describeFinding(labels, finding).replace(/^.*?: /u, ''),
    }));
}

/** A control or a group of controls as assistive technology finds it. */
export interface NamedControl {
  readonly role: string;
  readonly name: string;
}

/** Everything on the page that can be filled in, and the groups of radio buttons. */
export async function controlsOf(page: Page): Promise<readonly NamedControl[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => {
    const [, role = '', quoted] = /^ *- '?([a-z]+) ("(?:[^"\\]|\\.)*")/u.exec(line) ?? [];
    return quoted === undefined || !roles.has(role) ? [] : [{ role, name: JSON.parse(quoted) as string }];
  });
}

const roles: ReadonlySet<string> = new Set([
  'textbox',
  'combobox',
  'listbox',
  'checkbox',
  'radiogroup',
  'group',
  'spinbutton',
]);

/** Fields of the paper for which the page has no control that is called by the field's label. A mark of required ones may follow. */
export function fieldsWithoutControl(controls: readonly NamedControl[], labels: PlanLabels): readonly FieldPath[] {
  const left = controls.map(({ name }) => name.replace(/\*$/u, '').trim());
  return questions.filter((field) => {
    const at = left.indexOf(labels.fields[field].label.text.trim());
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const tables: ReadonlySet<string> = new Set(['contributors', 'measures']);

/** What people fill in: neither the version, nor row ids, nor a table as a whole. */
const questions = (Object.keys(planFields) as FieldPath[]).filter(
  (field) => field !== 'modelVersion' && !field.endsWith('.id') && !tables.has(field),
);

/** What axe-core holds against the page: rule and element. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Evaluated and not added as a script, so that it works under a content security policy too.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
