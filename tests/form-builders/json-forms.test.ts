import {
  arrayDefaultTranslations,
  createAjv,
  createTranslator,
  defaultErrorTranslator,
  errorsAt,
  getControlPath,
  isVisible,
  Resolve,
  type UISchemaElement,
} from '@jsonforms/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFormsForm, type JsonFormsControl } from '../../src/form-builders/json-forms/index.ts';
import { planJsonSchema } from '../../src/json-schema/index.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { arbitraryDraft } from '../support/arbitrary.ts';
import { mutated } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';
import { conditionHolds } from '../../src/form/conditions.ts';
import { planFields, planSections, conditions } from '../../src/plan/fields.ts';

const languages = [
  ['fi', { labels: fi, names: namesFi }],
  ['sv', { labels: sv, names: namesSv }],
  ['en', { labels: en, names: namesEn }],
] as const;
const stages = ['final', 'draft'] as const;

const form = jsonFormsForm(languages[0][1]);
const controls = form.uischema.elements
  .flatMap(({ elements }) => elements)
  .filter((element): element is JsonFormsControl => element.type === 'Control');
const rowsOf = ({ options }: JsonFormsControl): readonly JsonFormsControl[] => options.detail?.elements ?? [];

/** What JSON Forms reads of the field that a control points at. */
interface Field {
  readonly enum?: readonly string[];
  readonly items?: Field;
}
const fieldAt = (schema: object, scope: string, root = schema): Field | undefined =>
  Resolve.schema(schema, scope, root) as Field | undefined;

const everyControl = controls.flatMap((control) => [control, ...rowsOf(control)]);

describe('the layout', () => {
  test('is the same in every language and stage', () => {
    for (const [, words] of languages) {
      for (const stage of stages) expect(jsonFormsForm({ ...words, stage }).uischema).toEqual(form.uischema);
    }
  });

  test('shows every question of the form once, in paper order', () => {
    const asked = Object.entries(planFields).filter(([, { expected }]) => expected !== 'never');
    expect(everyControl.map(({ i18n }) => i18n)).toEqual(asked.map(([field]) => field.replace('[]', '')));
  });

  test('has a group for every section, after the title', () => {
    const headings = form.uischema.elements.map(({ i18n }) => i18n);
    expect(headings).toHaveLength(1 + planSections.length);
    expect(headings[0]).toBe('form');
  });

  test.each(languages)('leaves out the headings that the first field repeats: %s', (_, { labels }) => {
    const withHeading = form.uischema.elements.flatMap(({ i18n }) => i18n ?? []);
    const repeated = planSections.filter((section) => !withHeading.includes(`sections.${section}`));
    expect(repeated).toEqual(['contributors', 'status']);
    expect(labels.sections.contributors.title.text).toBe(labels.fields.contributors.label.text);
    expect(labels.sections.status.title.text).toBe(labels.fields['status.kind'].label.text);
  });

  test.each(stages)('points at fields that the schema has: %s', (stage) => {
    const { schema } = jsonFormsForm({ ...languages[0][1], stage });
    const lost = controls.filter((control) => {
      const field = fieldAt(schema, control.scope);
      return (
        field === undefined ||
        rowsOf(control).some(({ scope }) => fieldAt(field.items ?? {}, scope, schema) === undefined)
      );
    });
    expect(lost).toEqual([]);
  });

  test('has a text area for long texts and no others', () => {
    const long = everyControl.filter(({ options }) => options.multi).map(({ i18n }) => i18n);
    expect(long).toEqual(Object.entries(planFields).flatMap(([field, facts]) => ('multiline' in facts ? field : [])));
  });

  test('holds no words', () => {
    const texts = Object.keys(form.translations).flatMap((key) => form.translations[key] ?? []);
    const inLayout = JSON.stringify(form.uischema);
    expect(texts.filter((text) => text.length > 12 && inLayout.includes(text))).toEqual([]);
  });

  const ajv = createAjv();

  test.each(conditions)('shows $require where it is asked and nowhere else', (condition) => {
    const control = controls.find(({ i18n }) => i18n === condition.require);
    const shown = { yes: 0, no: 0 };
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const visible = isVisible(control as unknown as UISchemaElement, draft, '', ajv, {});
        shown[visible ? 'yes' : 'no'] += 1;
        expect(visible).toBe(conditionHolds(condition, draft) === 'asked');
      }),
      { numRuns: runs(500) },
    );
    expect(Math.min(shown.yes, shown.no)).toBeGreaterThan(10);
  });
});

describe('a new form', () => {
  test('holds empty sections and nothing else', () => {
    expect(form.initial).toEqual({ customer: {}, status: {}, goals: {}, agreement: {} });
  });

  test('is told what is missing at the fields themselves', () => {
    const validate = createAjv().compile(form.schema);
    validate(form.initial);
    expect((validate.errors ?? []).map(getControlPath)).toEqual([
      'planDate',
      'customer.name',
      'status.kind',
      'goals.primaryGoal',
      'agreement.rightsAndDutiesDiscussed',
      'agreement.agreedMattersUnderstood',
    ]);
  });

  test('is no wrong draft', () => {
    const { schema, initial } = jsonFormsForm({ ...languages[0][1], stage: 'draft' });
    expect(createAjv().compile(schema)(initial)).toBe(true);
  });
});

describe.each(languages)('the words in %s', (_, words) => {
  const { schema, translations } = jsonFormsForm(words);
  const translate = createTranslator((key) => translations[key]);

  test('are the same in both stages', () => {
    expect(jsonFormsForm({ ...words, stage: 'draft' }).translations).toEqual(translations);
  });

  test('have the keys of the other languages', () => {
    expect(Object.keys(translations).sort()).toEqual(Object.keys(form.translations).sort());
  });

  test('are never empty', () => {
    expect(Object.entries(translations).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('name every field, heading and text', () => {
    const texts = form.uischema.elements.flatMap(({ elements }) =>
      elements.flatMap((element) => (element.type === 'Label' ? `${element.i18n}.text` : [])),
    );
    const headings = form.uischema.elements.flatMap(({ i18n }) => (i18n === undefined ? [] : `${i18n}.label`));
    const keys = [...texts, ...headings, ...everyControl.map(({ i18n }) => `${i18n}.label`)];
    expect(keys.filter((key) => translations[key] === undefined)).toEqual([]);
  });

  test('name every button that JSON Forms has in a table or list', () => {
    const lists = ['contributors', 'customer.citizenships', 'customer.nativeLanguages', 'measures'];
    const keys = lists.flatMap((list) => arrayDefaultTranslations.map(({ key }) => `${list}.${key}`));
    expect(keys.filter((key) => translations[key] === undefined)).toEqual([]);
  });

  test('name the options of a schema without words too', () => {
    const plain = planJsonSchema({ target: 'draft-07' });
    const unnamed = everyControl.flatMap(({ i18n, scope }) => {
      const field = fieldAt(plain, scope);
      const codes = field?.enum ?? field?.items?.enum ?? [];
      return codes.map((code) => `${i18n}.${code}`).filter((key) => translations[key] === undefined);
    });
    expect(unnamed).toEqual([]);
    expect(translations['customer.citizenships.XK']).toBe(words.names.citizenships.XK);
  });

  test('say everything that JSON Forms shows of a wrong document', () => {
    const validate = createAjv().compile(schema);
    const known = new Set(Object.values(translations));
    const said = new Set<string>();
    const documents = mutated([cases.quotaRefugee.plans[0], cases.nordicCitizen.plans[0], halfFilledDraft]);
    fc.assert(
      fc.property(documents, (document) => {
        if (validate(document)) return;
        for (const control of controls) {
          const path = control.i18n;
          const shown = errorsAt(
            path,
            Resolve.schema(schema, control.scope, schema),
            (at) => at === path || at.startsWith(`${path}.`),
          )(validate.errors ?? []);
          for (const error of shown) {
            const text = defaultErrorTranslator(error, translate);
            said.add(error.keyword);
            expect(known).toContain(text);
          }
        }
      }),
      { numRuns: runs(500) },
    );
    expect([...said].sort()).toEqual(
      ['const', 'format', 'maxItems', 'maxLength', 'oneOf', 'pattern', 'required', 'type'].sort(),
    );
  });
});

test('labels and names of two languages are refused', () => {
  expect(() => jsonFormsForm({ labels: fi, names: namesSv })).toThrow(RangeError);
});
