import type { FieldWords, PlanLabels, SectionWords } from '../../labels/labels.ts';
import { planFields, type FieldFacts } from '../../plan/fields.ts';
import { builderSchema, type BuilderOptions } from '../builder-schema.ts';
import type { JsonSchema } from '../../form/json-schema-type.ts';
import type { RjsfUiSchema } from './types.ts';

const facts: Readonly<Record<string, FieldFacts>> = planFields;
const hidden: RjsfUiSchema = { 'ui:widget': 'hidden' };
// One box, which can be unticked again; by these names RJSF shows it also for a schema without a type.
const box: RjsfUiSchema = { 'ui:field': 'BooleanField', 'ui:widget': 'CheckboxWidget' };

/** How RJSF is to show the plan, with the words that it does not take from the schema. */
export function rjsfUiSchema(options: BuilderOptions): RjsfUiSchema {
  const { labels, stage } = options;
  const { formBuilders, interface: ofInterface } = labels;
  return {
    ...ofObject(builderSchema(options), '', labels),
    'ui:description': instructionsOf(labels),
    'ui:submitButtonOptions': {
      submitText: (stage === 'draft' ? formBuilders.saveDraft : ofInterface.markAsFinal).text,
    },
  };
}

function instructionsOf({ form }: PlanLabels): string {
  const instructions = [
    form.instructionUse,
    form.instructionSeeMore,
    form.instructionTrust,
    form.instructionTime,
    form.instructionBasis,
    form.instructionNoInitialSurvey,
  ];
  return instructions.map(({ text }) => text).join(' ');
}

function ofObject({ properties = {} }: JsonSchema, prefix: string, labels: PlanLabels): RjsfUiSchema {
  const children = Object.entries(properties).map(([name, schema]) => [
    name,
    schema === true ? {} : ofField(schema, `${prefix}${name}`, labels),
  ]);
  return {
    // Said once more, because a database may hand the schema back in another order. The asterisk is for keys it does not know.
    'ui:order': [...Object.keys(properties), '*'],
    ...(Object.fromEntries(children) as RjsfUiSchema),
  };
}

function ofField(schema: JsonSchema, path: string, labels: PlanLabels): RjsfUiSchema {
  if (facts[path]?.expected === 'never') return hidden;
  if (schema.type === 'object') return ofSection(schema, path, labels);
  if (schema.items) return ofList(schema.items, path, labels);
  if (path.startsWith('agreement.') && schema.type === 'boolean') return box;
  if (schema.oneOf) return ofOptions(schema.oneOf);
  if (facts[path]?.multiline) return { 'ui:widget': 'textarea', 'ui:rows': 4 };
  return ofText(path, labels);
}

function ofSection(schema: JsonSchema, path: string, labels: PlanLabels): RjsfUiSchema {
  const sections: Readonly<Record<string, SectionWords>> = labels.sections;
  const first = Object.values(schema.properties ?? {})[0];
  // Where the paper has one question it has no heading besides.
  const isSaidTwice = typeof first === 'object' && first.title === sections[path]?.title.text;
  return { ...ofObject(schema, `${path}.`, labels), ...(isSaidTwice && { 'ui:label': false }) };
}

function ofList(items: JsonSchema, path: string, labels: PlanLabels): RjsfUiSchema {
  const fields: Readonly<Record<string, FieldWords>> = labels.fields;
  const label = fields[path]?.label.text ?? '';
  if (items.type !== 'object') return { items: { 'ui:title': label, ...ofOptions(items.oneOf) } };
  const sections: Readonly<Record<string, SectionWords>> = labels.sections;
  const section = sections[path];
  const introduction = section?.intro === undefined ? {} : { 'ui:description': `${section.intro.text} ${label}` };
  // A table has one heading: where the section has its own, the table's words end the introduction.
  return { 'ui:title': section?.title.text ?? label, ...introduction, items: ofObject(items, `${path}[].`, labels) };
}

function ofOptions(options: readonly JsonSchema[] = []): RjsfUiSchema {
  return {
    'ui:enumNames': options.map(({ title = '' }) => title),
    // Countries and languages are too many for radio buttons.
    ...(options.length < 20 && { 'ui:widget': 'radio' }),
  };
}

function ofText(path: string, { formBuilders }: PlanLabels): RjsfUiSchema {
  switch (path) {
    case 'customer.dateOfBirth':
      return { 'ui:description': formBuilders.typedPartialDate.text };
    case 'customer.arrivalMonth':
      // Seen only where a browser has a text box for a month.
      return { 'ui:placeholder': '2024-02', 'ui:inputType': 'month' };
    case 'customer.telephone':
      return { 'ui:inputType': 'tel' };
    default:
      return {};
  }
}
