import { conditionsOf, expectedOf, fieldsOf, sectionOfField, type FormField } from '../form/fields.ts';
import { isTable, isVersion, type Asked, type Condition } from '../form/section.ts';
import type { FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';

/** A field or table that people fill in. */
export interface AskedField extends FormField {
  readonly name: FieldPath;
  /** The fields of a row of a table. */
  readonly cells: readonly AskedField[];
}

/** What people fill in, in form order; the cells of a table are in their table. */
export const askedFields = /* @__PURE__ */ readAskedFields();

function readAskedFields(): readonly AskedField[] {
  const asked = fieldsOf(form)
    .filter((field) => expectedOf(field) !== 'never')
    .map((field): AskedField => ({ ...field, name: field.name as FieldPath, cells: [] }));
  return asked
    .filter(({ isCell }) => !isCell)
    .map((field) => ({ ...field, cells: asked.filter(({ isCell, holder }) => isCell && holder === field.name) }));
}

const byName = /* @__PURE__ */ readByName();

function readByName(): ReadonlyMap<string, AskedField> {
  return new Map(askedFields.flatMap((field) => [field, ...field.cells]).map((field) => [field.name, field]));
}

/** The field, table or cell of that name; undefined where people fill in nothing. */
export function askedField(name: string): AskedField | undefined {
  return byName.get(name);
}

/** What a section or table of the paper asks, in form order. */
export function askedIn(section: string): readonly AskedField[] {
  return askedFields.filter((field) => sectionOfField(field) === section);
}

/** Whether `tidyPlan` puts it into every plan, so that people need not: the version and the tables. */
export function isPutIn(asked: Asked | undefined): boolean {
  return asked !== undefined && (isVersion(asked) || isTable(asked));
}

/** When a field is asked; undefined where it always is. */
export function conditionOf({ name }: AskedField): Condition | undefined {
  return conditionsOf(form).find(({ require }) => require === name);
}
