import type { Kind } from './kind.ts';
import type { Path } from './paths.ts';
import {
  isList,
  isSection,
  isTable,
  isVersion,
  type Asked,
  type Condition,
  type Field,
  type Section,
  type Table,
} from './section.ts';

/** A field or table of a form, with its place and all that the form says about it. */
export interface FormField extends Field {
  /** `customer.name`, `measures`, `measures[].schedule`. */
  readonly name: string;
  /** Its key in the section, the row or the document that holds it. */
  readonly key: string;
  /** The section or table of the document that holds it; undefined of a field at the top of the document, and of a table. */
  readonly holder?: string;
  /** Whether it is a cell of a table. */
  readonly isCell: boolean;
}

/** Every field and table of a form in its order; a table is followed by the cells of its rows. */
export function fieldsOf(form: Section): readonly FormField[] {
  let fields = known.get(form);
  if (fields === undefined) known.set(form, (fields = readFields(form)));
  return fields;
}

// Many functions ask for the fields of one form, some of them for each answer.
const known = /* @__PURE__ */ new WeakMap<Section, readonly FormField[]>();

function readFields(form: Section): readonly FormField[] {
  return Object.entries(form.fields).flatMap(([key, field]): readonly FormField[] => {
    const { kind } = field;
    if (isSection(kind)) return inside(key, kind, `${key}.`, false);
    const own = { ...field, name: key, key, isCell: false };
    return isTable(kind) ? [own, ...inside(key, kind.row, `${key}[].`, true)] : [own];
  });
}

function inside(holder: string, { fields }: Section, prefix: string, isCell: boolean): readonly FormField[] {
  return Object.entries(fields).map(([key, field]) => ({ ...field, name: prefix + key, key, holder, isCell }));
}

/** The field of that name; undefined where the form has none. */
export function fieldOf(form: Section, name: string): FormField | undefined {
  return fieldsOf(form).find((field) => field.name === name);
}

/** What is asked for at a path: a field, a code of a list, a row of a table, a section, the form itself. */
export function askedAt(form: Section, path: Path): Asked | undefined {
  return path.reduce<Asked | undefined>((asked, key) => {
    if (asked === undefined) return undefined;
    if (typeof key === 'number') return isTable(asked) ? asked.row : asked.name === 'list' ? asked.item : undefined;
    return isSection(asked) && Object.hasOwn(asked.fields, key) ? asked.fields[key]?.kind : undefined;
  }, form);
}

/** The kind of an answer, or of each answer in a list; undefined of a section, a table and the version. */
export function kindOf(asked: Asked): Kind | undefined {
  if (isList(asked)) return asked.item;
  return isTable(asked) || isSection(asked) || isVersion(asked) ? undefined : asked;
}

/** The names of the sections and tables of a form, in its order. */
export function sectionNamesOf(form: Section): readonly string[] {
  return Object.entries(form.fields).flatMap(([name, { kind }]) => (isSection(kind) || isTable(kind) ? [name] : []));
}

/** The section or table that a field stands in on paper; undefined of what is not on paper. */
export function sectionOfField({ kind, name, holder, section }: FormField): string | undefined {
  return section ?? holder ?? (isTable(kind) ? name : undefined);
}

/** The tables of a form by name. */
export function tablesOf(form: Section): readonly (readonly [string, Table])[] {
  return Object.entries(form.fields).flatMap(([name, { kind }]) => (isTable(kind) ? [[name, kind] as const] : []));
}

/** The conditions of all sections, with the names that their fields have in the form. */
export function conditionsOf(form: Section): readonly Condition[] {
  return Object.entries(form.fields).flatMap(([section, { kind }]) =>
    isSection(kind)
      ? kind.conditions.map((condition) => ({
          ...condition,
          when: `${section}.${condition.when}`,
          require: `${section}.${condition.require}`,
        }))
      : [],
  );
}

/** Whether a good final document answers a field. */
export function expectedOf({ expected, missing, required }: Field): 'always' | 'sometimes' | 'never' {
  return expected ?? (required || missing !== undefined ? 'always' : 'sometimes');
}

/** Whether a copy for non-disclosure hides a field. */
export function isHidden({ hidden, privacy }: Field): boolean {
  return hidden ?? privacy === 'contact';
}

/** Whether a kind is free text, which people write in their own words. */
export function isFreeText({ name }: Asked): boolean {
  return name === 'text' || name === 'longText' || name === 'email';
}
