import { keysOf } from '../../form/paths.ts';
import { isSection, type Condition } from '../../form/section.ts';
import type { PlanLabels } from '../../labels/labels.ts';
import { planSections, type SectionName } from '../../plan/fields.ts';
import { form } from '../../plan/form.ts';
import { askedIn, conditionOf, type AskedField } from '../asked-fields.ts';
import { inputTypeOf, instructions, isHeadedByItsField, isSeenAtOnce } from '../layout.ts';

/** The whole form. */
export interface JsonFormsLayout {
  readonly type: 'VerticalLayout';
  readonly elements: readonly JsonFormsGroup[];
}

/** A section, or the title with its instructions. Without `i18n` it has no heading, because its first field is one. */
export interface JsonFormsGroup {
  readonly type: 'Group';
  readonly i18n?: string;
  readonly elements: readonly (JsonFormsText | JsonFormsControl)[];
}

/** A text to read. */
export interface JsonFormsText {
  readonly type: 'Label';
  readonly i18n: string;
}

/** A field, a list of codes or a table. */
export interface JsonFormsControl {
  readonly type: 'Control';
  readonly scope: string;
  readonly i18n: string;
  readonly options: {
    /** Hints are there before somebody has found the field. */
    readonly showUnfocusedDescription: true;
    /** A text of many lines. */
    readonly multi?: true;
    readonly format?: 'radio';
    /** The type of the HTML input, for renderers that read it; those of JSON Forms show a line of text. */
    readonly inputType?: 'month' | 'tel';
    /** The fields of one row of a table. */
    readonly detail?: JsonFormsRow;
  };
  readonly rule?: JsonFormsRule;
}

/** A row of a table. */
export interface JsonFormsRow {
  readonly type: 'HorizontalLayout';
  readonly elements: readonly JsonFormsControl[];
}

/** When a field is shown. */
export interface JsonFormsRule {
  readonly effect: 'SHOW';
  readonly condition: {
    readonly scope: string;
    readonly schema: { readonly enum: readonly string[] };
    /** An answer that is not there fulfils every schema. */
    readonly failWhenUndefined: true;
  };
}

/** The name under which JSON Forms looks for the words of a field: it leaves out the numbers of rows. */
export function i18nKey({ name }: AskedField): string {
  return name.replace('[]', '');
}

/** The form in its order. It holds keys of words; the words themselves only decide which of them are said. */
export function jsonFormsLayout(labels: PlanLabels): JsonFormsLayout {
  return { type: 'VerticalLayout', elements: [title(), ...planSections.map((name) => section(name, labels))] };
}

/** An empty object for each section that a plan must have. */
export function emptySections(): Readonly<Record<string, Readonly<Record<string, never>>>> {
  const needed = Object.entries(form.fields).filter(([, { kind, required }]) => isSection(kind) && required);
  return Object.fromEntries(needed.map(([name]) => [name, {}]));
}

function title(): JsonFormsGroup {
  return { type: 'Group', i18n: 'form', elements: instructions.map((name) => text(`form.${name}`)) };
}

function section(name: SectionName, labels: PlanLabels): JsonFormsGroup {
  return {
    type: 'Group',
    ...(!isHeadedByItsField(name, labels) && { i18n: `sections.${name}` }),
    elements: [...(labels.sections[name].intro ? [text(`sections.${name}.intro`)] : []), ...askedIn(name).map(control)],
  };
}

function text(i18n: string): JsonFormsText {
  return { type: 'Label', i18n };
}

function control(field: AskedField): JsonFormsControl {
  const { key, name, kind, cells, isCell } = field;
  const inputType = inputTypeOf(field);
  const condition = conditionOf(field);
  return {
    type: 'Control',
    // That of a cell is from its row.
    scope: isCell ? scopeOf([key]) : scopeOf(keysOf(name)),
    i18n: i18nKey(field),
    options: {
      showUnfocusedDescription: true,
      ...(kind.name === 'longText' && { multi: true }),
      ...(isSeenAtOnce(kind) && { format: 'radio' }),
      ...(inputType && { inputType }),
      ...(cells.length > 0 && { detail: { type: 'HorizontalLayout', elements: cells.map(control) } }),
    },
    ...(condition && { rule: shownWhen(condition) }),
  };
}

function shownWhen({ when, in: codes }: Condition): JsonFormsRule {
  return {
    effect: 'SHOW',
    condition: { scope: scopeOf(keysOf(when)), schema: { enum: codes }, failWhenUndefined: true },
  };
}

function scopeOf(keys: readonly string[]): string {
  return ['#', ...keys.flatMap((key) => ['properties', key])].join('/');
}
