import { askedAt } from '../form/fields.ts';
import type { JsonSchema } from '../form/json-schema-type.ts';
import { fieldNameAt, type Path } from '../form/paths.ts';
import { isSection, isTable } from '../form/section.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { FieldWords, Label, PlanLabels, SectionWords } from '../labels/labels.ts';
import type { FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import { mapSchema } from './inline.ts';
import { optionsOf } from './options.ts';

/** An inlined schema with the form's words: titles, descriptions, and options that say what they mean. */
export function labelledSchema(inlined: JsonSchema, labels: PlanLabels, names?: PlanNames): JsonSchema {
  const label = (schema: JsonSchema, path: Path): JsonSchema => {
    const labelled = mapSchema(schema, (child, key) => label(child, [...path, key]));
    const { title: _typeName, ...rest } = withOptions(labelled, path, labels, names);
    const { title, description } = wordsAt(path, labels);
    return { ...(title && { title: title.text }), ...(description && { description: description.text }), ...rest };
  };
  return label(inlined, []);
}

function wordsAt(path: Path, labels: PlanLabels): { readonly title?: Label; readonly description?: Label | undefined } {
  if (path.length === 0) return { title: labels.form.title, description: labels.form.instructionUse };
  const fields: Readonly<Record<string, FieldWords>> = labels.fields;
  const sections: Readonly<Record<string, SectionWords>> = labels.sections;
  const asked = askedAt(form, path);
  const field = fields[fieldNameAt(path)];
  const section = sections[fieldNameAt(path)];
  // A row has the name of its table; a code of a list needs none.
  if (typeof path.at(-1) === 'number') return { ...(asked && isSection(asked) && field && { title: field.name }) };
  if (asked && isSection(asked)) return { ...(section && { title: section.title, description: section.intro }) };
  const description = asked && isTable(asked) ? section?.intro : field?.hint;
  return { ...(field && { title: field.label, description }) };
}

function withOptions(schema: JsonSchema, path: Path, labels: PlanLabels, names?: PlanNames): JsonSchema {
  const { enum: codes, ...rest } = schema;
  const isChoice = codes !== undefined || (schema.type === 'boolean' && schema.const === undefined);
  const asked = isChoice ? askedAt(form, path) : undefined;
  const options = asked && optionsOf(asked, fieldNameAt(path) as FieldPath, labels, names);
  return options === undefined ? schema : { ...rest, oneOf: options };
}
