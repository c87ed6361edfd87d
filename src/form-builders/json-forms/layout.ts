import {
  planFields,
  planSections,
  type FieldFacts,
  type FieldPath,
  type SectionName,
  conditions,
  type Condition,
} from '../../plan/fields.ts';

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
    readonly inputType?: InputType;
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

// No `email`: Chromium hands over an address at ö.fi as one at xn--nda.fi.
type InputType = 'month' | 'tel';

/** The texts at the head of the paper, in its order. */
export const instructions = [
  'instructionUse',
  'instructionSeeMore',
  'instructionTrust',
  'instructionTime',
  'instructionBasis',
  'instructionNoInitialSurvey',
] as const;

/** Choices that people see all at once. */
const radios: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'customer.interpreter',
  'customer.withinThreeYears',
  'status.kind',
  'goals.primaryGoal',
]);

const inputTypes: Partial<Record<FieldPath, InputType>> = {
  'customer.telephone': 'tel',
  'customer.arrivalMonth': 'month',
};

/** Their heading on paper is the label of their first field: it is not said twice. */
const headedByTheirField: ReadonlySet<SectionName> = new Set<SectionName>(['contributors', 'status']);

const fields = Object.entries(planFields) as [FieldPath, FieldFacts][];

/** The name under which JSON Forms looks for the words of a field: it leaves out the numbers of rows. */
export function i18nKey(field: FieldPath): string {
  return field.replace('[]', '');
}

/** The form in paper order, without a word of any language. */
export function jsonFormsLayout(): JsonFormsLayout {
  return { type: 'VerticalLayout', elements: [title(), ...planSections.map(section)] };
}

function title(): JsonFormsGroup {
  return { type: 'Group', i18n: 'form', elements: instructions.map((name) => text(`form.${name}`)) };
}

function section(name: SectionName): JsonFormsGroup {
  const asked = fields.filter(([field, { expected }]) => expected !== 'never' && sectionOf(field) === name);
  return {
    type: 'Group',
    ...(!headedByTheirField.has(name) && { i18n: `sections.${name}` }),
    elements: [
      ...(name === 'measures' ? [text('sections.measures.intro')] : []),
      ...asked.map(([field, facts]) => control(field, facts)),
    ],
  };
}

/** The section a field stands in on paper; undefined of the cells of a table, which stand in their row. */
function sectionOf(field: FieldPath): string | undefined {
  if (field.includes('[]')) return undefined;
  return field === 'planDate' ? 'contributors' : field.split('.')[0];
}

function text(i18n: string): JsonFormsText {
  return { type: 'Label', i18n };
}

function control(field: FieldPath, { multiline }: FieldFacts): JsonFormsControl {
  const cells = fields.filter(([cell, { expected }]) => cell.startsWith(`${field}[].`) && expected !== 'never');
  const inputType = inputTypes[field];
  const condition = (conditions as readonly Condition[]).find(({ require }) => require === field);
  return {
    type: 'Control',
    scope: scopeOf(field),
    i18n: i18nKey(field),
    options: {
      showUnfocusedDescription: true,
      ...(multiline && { multi: true }),
      ...(radios.has(field) && { format: 'radio' }),
      ...(inputType && { inputType }),
      ...(cells.length > 0 && { detail: row(cells) }),
    },
    ...(condition && { rule: shownWhen(condition) }),
  };
}

function row(cells: readonly [FieldPath, FieldFacts][]): JsonFormsRow {
  return { type: 'HorizontalLayout', elements: cells.map(([cell, facts]) => control(cell, facts)) };
}

function shownWhen({ when, in: codes }: Condition): JsonFormsRule {
  return { effect: 'SHOW', condition: { scope: scopeOf(when), schema: { enum: codes }, failWhenUndefined: true } };
}

/** A pointer to a field of the plan, or to a cell from its row. */
function scopeOf(field: FieldPath): string {
  return `#/properties/${field.replace(/^.*\[\]\./u, '').replace('.', '/properties/')}`;
}
