import type { FieldWords, PlanLabels } from '../../labels/labels.ts';
import { planFields, planSections, type FieldPath } from '../../plan/fields.ts';
import { i18nKey, instructions } from './layout.ts';
import type { JsonSchema } from '../../form/json-schema-type.ts';

type Translations = Readonly<Record<string, string>>;

/** Every word of the form by the key under which JSON Forms asks for it. `schema` is labelled in the same language. */
export function jsonFormsTranslations(schema: JsonSchema, labels: PlanLabels): Translations {
  const { form, sections, findings } = labels;
  const fields = Object.entries(planFields).filter(([, { expected }]) => expected !== 'never');
  return {
    'form.label': form.title.text,
    ...Object.fromEntries(instructions.map((name) => [`form.${name}.text`, form[name].text])),
    ...Object.fromEntries(planSections.map((name) => [`sections.${name}.label`, sections[name].title.text])),
    ...(sections.measures.intro && { 'sections.measures.intro.text': sections.measures.intro.text }),
    ...Object.fromEntries(fields.flatMap(([field]) => wordsOfField(field as FieldPath, schema, labels))),
    'enum.none': labels.changes.empty.text,
    'error.required': findings.missing({}),
    'error.type': findings.wrongType({}),
    // A pattern that is not a field's own refuses blanks and nothing else.
    'error.pattern': findings.blank({}),
    'error.format': findings.notADate({}),
    'error.oneOf': findings.notAnOption({}),
    'error.enum': findings.notAnOption({}),
    'error.const': findings.mustBeYes({}),
  };
}

function wordsOfField(field: FieldPath, form: JsonSchema, labels: PlanLabels): [string, string][] {
  const { label, hint }: FieldWords = labels.fields[field];
  const schema = schemaAt(form, field);
  const typed = typedAs(field, labels);
  const words = {
    label: label.text,
    description: typed ?? hint?.text,
    'error.pattern': typed,
    ...(schema.items && wordsOfList(field, labels)),
    ...errorsOf(field, schema, labels),
    ...optionsOf(schema, labels),
  };
  return Object.entries(words).flatMap(([key, text]) =>
    text === undefined ? [] : [[`${i18nKey(field)}.${key}`, text]],
  );
}

function optionsOf(schema: JsonSchema, { form }: PlanLabels): Readonly<Record<string, string | undefined>> {
  if (schema.type === 'boolean') return { true: form.yes.text, false: form.no.text };
  const options = (schema.items ?? schema).oneOf ?? [];
  return Object.fromEntries(options.map(({ const: code, title }) => [String(code), title]));
}

/** The buttons of a table or of a list of codes, and the name of a row before its number. */
function wordsOfList(field: FieldPath, labels: PlanLabels): Translations {
  const { addRow, removeRow, row } = labels.interface;
  const { moveRowUp, moveRowDown } = labels.formBuilders;
  const name = labels.fields[field].name.text;
  const table = field === 'contributors' || field === 'measures' ? labels.sections[field].name.text : name;
  return {
    row: `${table}, ${row.text}`,
    addTooltip: addRow.text,
    addAriaLabel: `${addRow.text}: ${name}`,
    removeTooltip: removeRow.text,
    removeAriaLabel: `${removeRow.text}: ${name}`,
    up: moveRowUp.text,
    upAriaLabel: moveRowUp.text,
    down: moveRowDown.text,
    downAriaLabel: moveRowDown.text,
    noDataMessage: labels.formBuilders.noRows.text,
    noSelection: labels.changes.empty.text,
    deleteDialogTitle: removeRow.text,
    deleteDialogMessage: `${removeRow.text}?`,
    deleteDialogAccept: labels.form.yes.text,
    deleteDialogDecline: labels.form.no.text,
  };
}

/** How a date is written where it is typed: as the schema takes it, since people see what it says while they type. */
function typedAs(field: FieldPath, { formBuilders }: PlanLabels): string | undefined {
  if (field === 'customer.dateOfBirth') return formBuilders.typedPartialDate.text;
  return field === 'customer.arrivalMonth' ? formBuilders.typedMonth.text : undefined;
}

/** What is said otherwise of this field than of others. */
function errorsOf(field: FieldPath, { maxLength, maxItems }: JsonSchema, { findings }: PlanLabels): Translations {
  return {
    ...(maxLength !== undefined && { 'error.maxLength': findings.tooLong({ limit: maxLength }) }),
    ...(maxItems !== undefined && { 'error.maxItems': findings.tooMany({ limit: maxItems }) }),
    ...(field === 'customer.email' && { 'error.pattern': findings.notAnEmail({}) }),
    ...(languageFields.has(field) && { 'error.oneOf': findings.notALanguage({}) }),
  };
}

const languageFields: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'customer.nativeLanguages',
  'customer.contactLanguage',
]);

/** The schema of a field, a table or a cell. */
function schemaAt(schema: JsonSchema, field: FieldPath): JsonSchema {
  return field.split(/\[?\]?\./u).reduce((holder, name) => {
    const property = (holder.items ?? holder).properties?.[name];
    if (property === undefined || property === true) throw new Error(`The schema has no ${field}.`);
    return property;
  }, schema);
}
