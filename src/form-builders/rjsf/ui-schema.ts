import { isList, isSection, isTable, type Section, type Table } from '../../form/section.ts';
import type { FieldPath } from '../../plan/fields.ts';
import { form } from '../../plan/form.ts';
import { askedField, type AskedField } from '../asked-fields.ts';
import { optionsInOrder, type BuilderOptions } from '../builder-schema.ts';
import { inputTypeOf, instructions, isHeadedByItsField, isSeenAtOnce, sectionWords, typedAs } from '../layout.ts';
import type { RjsfUiSchema } from './types.ts';

const hidden: RjsfUiSchema = { 'ui:widget': 'hidden' };
// One box, which can be unticked again; by these names RJSF shows it also for a schema without a type.
const box: RjsfUiSchema = { 'ui:field': 'BooleanField', 'ui:widget': 'CheckboxWidget' };

/** How RJSF is to show the plan, with the words that it does not take from the schema. */
export function rjsfUiSchema(options: BuilderOptions): RjsfUiSchema {
  const { labels, stage } = options;
  const { formBuilders, interface: ofInterface } = labels;
  return {
    ...ofSection(form, '', options),
    'ui:description': instructions.map((name) => labels.form[name].text).join(' '),
    'ui:submitButtonOptions': {
      submitText: (stage === 'draft' ? formBuilders.saveDraft : ofInterface.markAsFinal).text,
    },
  };
}

function ofSection({ fields }: Section, prefix: string, options: BuilderOptions): RjsfUiSchema {
  const children = Object.entries(fields).map(([key, { kind }]): [string, RjsfUiSchema] => {
    const name = `${prefix}${key}`;
    if (!isSection(kind)) return [key, ofField(askedField(name), options)];
    // Where the paper has one question it has no heading besides.
    const isSaidTwice = isHeadedByItsField(name, options.labels);
    return [key, { ...ofSection(kind, `${name}.`, options), ...(isSaidTwice && { 'ui:label': false }) }];
  });
  return {
    // Said once more, because a database may hand the schema back in another order. The asterisk is for keys it does not know.
    'ui:order': [...Object.keys(fields), '*'],
    ...Object.fromEntries(children),
  };
}

function ofField(field: AskedField | undefined, options: BuilderOptions): RjsfUiSchema {
  if (field === undefined) return hidden;
  const { kind, name } = field;
  const label = options.labels.fields[name].label.text;
  if (isTable(kind)) return ofTable(kind, name, label, options);
  if (isList(kind)) return { items: { 'ui:title': label, ...ofChoice(field, options) } };
  if (kind.name === 'confirmation') return box;
  return ofChoice(field, options) ?? ofText(field, options);
}

function ofTable({ row }: Table, name: FieldPath, label: string, options: BuilderOptions): RjsfUiSchema {
  const { title, intro } = sectionWords(options.labels, name) ?? {};
  return {
    // A table has one heading: where the section has its own, the table's words end the introduction.
    'ui:title': title?.text ?? label,
    ...(intro && { 'ui:description': `${intro.text} ${label}` }),
    items: ofSection(row, `${name}[].`, options),
  };
}

function ofChoice(field: AskedField, options: BuilderOptions): RjsfUiSchema | undefined {
  const titles = optionsInOrder(field, options).map(({ title }) => title);
  if (titles.length === 0) return undefined;
  return { 'ui:enumNames': titles, ...(isSeenAtOnce(field.kind) && { 'ui:widget': 'radio' }) };
}

function ofText(field: AskedField, { labels }: BuilderOptions): RjsfUiSchema {
  if (field.kind.name === 'longText') return { 'ui:widget': 'textarea', 'ui:rows': 4 };
  const inputType = inputTypeOf(field);
  // Seen only where a browser has a text box for a month.
  if (inputType === 'month') return { 'ui:placeholder': '2024-02', 'ui:inputType': inputType };
  if (inputType !== undefined) return { 'ui:inputType': inputType };
  const typed = typedAs(field.kind, labels);
  return typed === undefined ? {} : { 'ui:description': typed };
}
