import type { FieldWords, Label, PlanLabels, SectionWords } from '../labels/labels.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import { mapSchema } from './inline.ts';
import type { JsonSchema } from '../form/json-schema-type.ts';

type Words = Readonly<Record<string, string>>;

/** An inlined schema with the form's words: titles, descriptions, and options that say what they mean. */
export function labelledSchema(inlined: JsonSchema, labels: PlanLabels, names?: PlanNames): JsonSchema {
  const { form } = labels;
  const sections: Readonly<Record<string, SectionWords>> = labels.sections;
  const fields: Readonly<Record<string, FieldWords>> = labels.fields;

  const label = (schema: JsonSchema, path: string): JsonSchema => {
    const field = fields[path];
    if (field === undefined) {
      const section = sections[path];
      return withTitle(labelChildren(schema, `${path}.`), section?.title, section?.intro);
    }
    if (schema.items?.type === 'object') {
      const row = withTitle(labelChildren(schema.items, `${path}[].`), field.name);
      return withTitle({ ...schema, items: row }, field.label, sections[path]?.intro);
    }
    return withTitle(withOptions(schema, path), field.label, field.hint);
  };

  const labelChildren = (schema: JsonSchema, prefix: string): JsonSchema =>
    mapSchema(schema, (child, name) => label(child, `${prefix}${name ?? ''}`));

  const withOptions = (schema: JsonSchema, path: string): JsonSchema => {
    if (schema.items) return { ...schema, items: withOptions(schema.items, path) };
    if (schema.type === 'boolean' && schema.const === undefined) {
      return { ...schema, oneOf: [option(true, form.yes.text), option(false, form.no.text)] };
    }
    const { enum: codes, ...rest } = schema;
    const words = wordsOfOptions(path);
    if (codes === undefined || words === undefined) return schema;
    return { ...rest, oneOf: codes.map((code) => option(code, words[code] ?? code)) };
  };

  const wordsOfOptions = (path: string): Words | undefined => {
    if (path === 'status.kind') return textsOf(labels.options.statusKind);
    if (path === 'goals.primaryGoal') return textsOf(labels.options.primaryGoal);
    return path === 'customer.citizenships' ? names?.citizenships : names?.languages;
  };

  return withTitle(labelChildren(inlined, ''), form.title, form.instructionUse);
}

function withTitle(schema: JsonSchema, title?: Label, description?: Label): JsonSchema {
  const { title: _typeName, ...rest } = schema;
  return { ...(title && { title: title.text }), ...(description && { description: description.text }), ...rest };
}

function option(value: string | boolean, title: string): JsonSchema {
  return { const: value, title };
}

function textsOf(options: Readonly<Record<string, Label>>): Words {
  return Object.fromEntries(Object.entries(options).map(([code, { text }]) => [code, text]));
}
