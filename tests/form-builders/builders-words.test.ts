import { describe, expect, test } from 'vitest';
import { jsonFormsForm } from '../../src/form-builders/json-forms/index.ts';
import { rjsfForm } from '../../src/form-builders/rjsf/index.ts';
import { surveyForm } from '../../src/form-builders/surveyjs/index.ts';
import { planFields, type FieldFacts, type FieldPath } from '../../src/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { labelsIn } from '../support/everything-said.ts';
import { valueAt } from '../../src/form/paths.ts';

// What every builder is given of the paper: its words, its order, and which answers are long.

const { fi, sv, en } = labelsIn;
const languages = [
  ['fi', fi, namesFi],
  ['sv', sv, namesSv],
  ['en', en, namesEn],
] as const;
const fields = Object.entries(planFields) as [FieldPath, FieldFacts][];
const asked = fields.filter(([, { expected }]) => expected !== 'never').map(([field]) => field);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The words of the paper: headings, introductions, instructions, labels and hints; ours are not among them. */
function paperWords({ form, sections, fields: ofFields }: PlanLabels): readonly string[] {
  const { instructionUse, instructionSeeMore, instructionTrust, instructionTime, instructionBasis } = form;
  const instructions = [instructionUse, instructionSeeMore, instructionTrust, instructionTime, instructionBasis];
  const headings = Object.values(sections).flatMap(({ title, intro }) => [title, intro]);
  const labels = Object.entries(ofFields)
    .filter(([field]) => asked.includes(field as FieldPath))
    .flatMap(([, { label, hint }]) => [label, hint]);
  return [form.title, ...instructions, form.instructionNoInitialSurvey, ...headings, ...labels].flatMap((words) =>
    words === undefined || words.source === 'own' ? [] : [words.text],
  );
}

const survey = surveyForm({ labels: [fi, sv, en], names: [namesFi, namesSv, namesEn] }).survey;

/** The parts of a survey by their names, cells of tables as `measures[].schedule`. */
function partsOf(value: unknown, table = ''): readonly (readonly [name: string, part: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((one) => partsOf(one, table));
  if (typeof value !== 'object' || value === null) return [];
  const { name, elements, templateElements } = value as Readonly<Record<string, unknown>>;
  const own = typeof name === 'string' ? [[`${table}${name}`, value] as const] : [];
  return [...own, ...partsOf(elements, table), ...partsOf(templateElements, `${String(name)}[].`)];
}
const questions = new Map(partsOf(survey));

describe.each(languages)('in %s every word of the paper is in what is given to', (_, labels, names) => {
  const wanted = paperWords(labels);
  const missingIn = (given: unknown): readonly string[] => {
    const all = textsIn(given).join('\n');
    return wanted.filter((text) => !all.includes(text));
  };

  test('RJSF', () => {
    expect(wanted.length).toBeGreaterThan(45);
    expect(missingIn(rjsfForm({ labels, names }))).toEqual([]);
  });
  test('JSON Forms', () => {
    expect(missingIn(jsonFormsForm({ labels, names }))).toEqual([]);
  });
  test('SurveyJS', () => {
    expect(missingIn(survey)).toEqual([]);
  });
});

const pathInLayout = (field: FieldPath): readonly string[] => field.replace('[]', '.items').split('.');

test('RJSF shows the fields in paper order, and long answers as text areas', () => {
  const { uiSchema } = rjsfForm({ labels: fi, names: namesFi });
  const order = (path: readonly string[]): readonly unknown[] =>
    (valueAt(uiSchema, [...path, 'ui:order']) as readonly unknown[]).filter((key) => key !== '*');
  for (const section of ['customer', 'goals', 'agreement']) {
    const own = fields.flatMap(([field]) => (field.startsWith(`${section}.`) ? [field.slice(section.length + 1)] : []));
    expect(order([section])).toEqual(own);
  }
  for (const [field, { multiline }] of fields) {
    if (multiline)
      expect([field, valueAt(uiSchema, [...pathInLayout(field), 'ui:widget'])]).toEqual([field, 'textarea']);
  }
});

test('SurveyJS asks in paper order, and for long answers in comments', () => {
  expect([...questions.keys()].filter((name) => (asked as readonly string[]).includes(name))).toEqual(asked);
  for (const [field, { multiline }] of fields) {
    if (multiline) expect([field, valueAt(questions.get(field), ['type'])]).toEqual([field, 'comment']);
  }
});
