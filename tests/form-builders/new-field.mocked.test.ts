import { describe, expect, test, vi } from 'vitest';
import { jsonFormsForm } from '../../src/form-builders/json-forms/index.ts';
import { rjsfForm } from '../../src/form-builders/rjsf/index.ts';
import { surveyForm } from '../../src/form-builders/surveyjs/index.ts';
import { valueAt } from '../../src/form/paths.ts';
import type { Field, Section } from '../../src/form/section.ts';
import { en as names } from '../../src/labels/code-names/en.ts';
import { en } from '../../src/labels/en.ts';
import type { Label, PlanLabels } from '../../src/labels/labels.ts';

// A field that is added to its section's table, with its words, is in every builder. Here: some after the town, one in a row.

vi.mock('../../src/plan/form.ts', async (importOriginal) => {
  const { form } = await importOriginal<{ form: Section }>();
  const kinds = await import('../../src/form/kinds/index.ts');
  const { list, optional } = await import('../../src/form/section.ts');
  const { customer, measures } = form.fields as Record<string, Field<Section> & Field<{ row: Section }>>;
  const facts = { privacy: 'plan' } as const;
  const added: Record<string, Field> = {
    birthplace: optional(kinds.citizenship, facts),
    visited: optional(list(kinds.citizenship, 3), facts),
    housing: optional(kinds.option(['rented', 'owned']), facts),
    hasChildren: optional(kinds.yesNo, facts),
    informed: optional(kinds.confirmation, facts),
    movedIn: optional(kinds.month, facts),
    firstSchoolDay: optional(kinds.partialDate, facts),
    lastVisit: optional(kinds.day, facts),
    secondEmail: optional(kinds.email, facts),
    nickname: optional(kinds.text, facts),
    history: optional(kinds.longText, facts),
  };
  const fields = Object.entries(customer?.kind.fields ?? {}).flatMap(([key, field]) =>
    key === 'town' ? [[key, field] as const, ...Object.entries(added)] : [[key, field] as const],
  );
  const conditions = [
    { when: 'housing', in: ['rented'], require: 'nickname' },
    { when: 'housing', in: ['owned'], require: 'history' },
  ];
  const row = measures?.kind.row;
  return {
    form: {
      ...form,
      fields: {
        ...form.fields,
        customer: { ...customer, kind: { ...customer?.kind, fields: Object.fromEntries(fields), conditions } },
        measures: {
          ...measures,
          kind: { ...measures?.kind, row: { ...row, fields: { ...row?.fields, cost: optional(kinds.text, facts) } } },
        },
      },
    },
  };
});

const added = [
  ...['birthplace', 'visited', 'housing', 'hasChildren', 'informed', 'movedIn', 'firstSchoolDay', 'lastVisit'],
  ...['secondEmail', 'nickname', 'history'],
];
const word = (text: string): Label => ({ text, source: 'own' });
const wordsOf = (field: string) =>
  [field, { label: word(`Label of ${field}`), name: word(`Name of ${field}`) }] as const;
const newNames = [...added.map((key) => `customer.${key}`), 'measures[].cost'];
const labels: PlanLabels = { ...en, fields: { ...en.fields, ...Object.fromEntries(newNames.map(wordsOf)) } };

/** What comes after one key and before another. */
function between(keys: readonly string[], first: string, last: string): readonly string[] {
  return keys.slice(keys.indexOf(first) + 1, keys.indexOf(last));
}

describe('a new field is placed, in the order of the form, by', () => {
  test('RJSF', () => {
    const { schema, uiSchema, transformErrors } = rjsfForm({ labels, names });
    const ui = uiSchema['customer'] as Readonly<Record<string, object>>;
    expect(between(valueAt(ui, ['ui:order']) as readonly string[], 'town', 'telephone')).toEqual(added);
    expect(valueAt(uiSchema, ['measures', 'items', 'ui:order'])).toContain('cost');
    expect(ui).toMatchObject({
      housing: { 'ui:widget': 'radio', 'ui:enumNames': ['rented', 'owned'] },
      hasChildren: { 'ui:widget': 'radio', 'ui:enumNames': ['Yes', 'No'] },
      informed: { 'ui:widget': 'CheckboxWidget' },
      movedIn: { 'ui:inputType': 'month' },
      firstSchoolDay: { 'ui:description': en.formBuilders.typedPartialDate.text },
      history: { 'ui:widget': 'textarea' },
    });
    expect(valueAt(ui, ['birthplace', 'ui:enumNames', 0])).toBe('Afghanistan');
    expect(ui['birthplace']).not.toHaveProperty('ui:widget');
    // Both conditions of the section, and its closed list of names with the fields that are asked by them.
    const customer = schema.properties?.['customer'];
    expect(valueAt(customer, ['allOf', 1, 'then', 'properties', 'history', 'title'])).toBe('Label of customer.history');
    expect(valueAt(customer, ['propertyNames', 'enum'])).toEqual(expect.arrayContaining(added));
    const said = (name: string, key: string) =>
      transformErrors([{ name, property: `.customer.${key}`, stack: '' }])[0]?.message;
    expect(said('pattern', 'secondEmail')).toBe(en.findings.notAnEmail({}));
    expect(said('pattern', 'movedIn')).toBe(en.formBuilders.typedMonth.text);
    expect(said('enum', 'birthplace')).toBe(en.findings.notAnOption({}));
    expect(said('enum', 'informed')).toBe(en.findings.mustBeYes({}));
    expect(said('enum', 'hasChildren')).toBe(en.findings.wrongType({}));
  });

  test('JSON Forms', () => {
    const { uischema, translations, schema } = jsonFormsForm({ labels, names });
    const controls = uischema.elements.flatMap(({ elements }) => elements);
    const keys = controls.flatMap((element) => (element.type === 'Control' ? [element.i18n] : []));
    expect(between(keys, 'customer.town', 'customer.telephone')).toEqual(added.map((key) => `customer.${key}`));
    const optionsOf = (key: string) =>
      controls.flatMap((element) => (element.type === 'Control' && element.i18n === key ? [element] : []))[0]?.options;
    expect(optionsOf('customer.housing')).toHaveProperty('format', 'radio');
    expect(optionsOf('customer.movedIn')).toHaveProperty('inputType', 'month');
    expect(optionsOf('customer.history')).toHaveProperty('multi', true);
    expect(optionsOf('measures')?.detail?.elements.at(-1)).toMatchObject({ scope: '#/properties/cost' });
    expect(valueAt(schema, ['properties', 'customer', 'properties', 'secondEmail', 'title'])).toBe(
      'Label of customer.secondEmail',
    );
    expect(translations).toMatchObject({
      'customer.birthplace.AF': 'Afghanistan',
      'customer.visited.error.maxItems': en.findings.tooMany({ limit: 3 }),
      'customer.secondEmail.error.pattern': en.findings.notAnEmail({}),
      'customer.firstSchoolDay.description': en.formBuilders.typedPartialDate.text,
      'measures.cost.label': 'Label of measures[].cost',
    });
  });

  test('SurveyJS', () => {
    const { survey, toSurvey, fromSurvey } = surveyForm({ labels: [labels], names: [names] });
    const questions = survey.elements.flatMap((one) => (one.type === 'panel' ? one.elements : [one]));
    expect(
      between(
        questions.map(({ name }) => name),
        'customer.town',
        'customer.telephone',
      ),
    ).toEqual(added.map((key) => `customer.${key}`));
    const types = questions.filter(({ name }) => added.includes(name.slice('customer.'.length)));
    expect(types.map(({ type, inputType }) => inputType ?? type)).toEqual([
      ...[
        'dropdown',
        'tagbox',
        'radiogroup',
        'radiogroup',
        'checkbox',
        'month',
        'text',
        'date',
        'text',
        'text',
        'comment',
      ],
    ]);
    const rows = questions.find(({ name }) => name === 'measures')?.templateElements;
    expect(rows?.at(-1)).toMatchObject({ name: 'cost', type: 'comment' });
    const document = { customer: { housing: 'rented', informed: true, visited: ['SO'] }, measures: [{ cost: 'none' }] };
    expect(toSurvey(document)).toMatchObject({ 'customer.informed': [true], 'customer.visited': ['SO'] });
    expect(fromSurvey(toSurvey(document))).toEqual(document);
  });
});
