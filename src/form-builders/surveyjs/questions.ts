import type { FieldWords, Label, PlanLabels } from '../../labels/labels.ts';
import { nameOf, optionLabel } from '../../labels/describe.ts';
import type { PlanNames } from '../../labels/code-names/code-names.ts';
import type { Stage } from '../../plan/plan.ts';
import { emailPattern, nonBlankPattern } from '../../values/text.ts';
import { codesOf, type AskedField } from './fields.ts';
import type { SurveyChoice, SurveyQuestion, SurveyText, SurveyValidator } from './json.ts';
import { atMost, inUnits, typedDates } from './patterns.ts';
import { conditions, type Condition } from '../../plan/fields.ts';

/** The words of all languages of a survey, and its stage. */
export interface SurveyWords {
  readonly labels: readonly PlanLabels[];
  readonly names: readonly PlanNames[];
  readonly stage: Stage;
}

/** A text in every language, or undefined where one of them has none. */
export function inAll(
  words: SurveyWords,
  textIn: (labels: PlanLabels) => Label | string | undefined,
): SurveyText | undefined {
  const texts = words.labels.map((labels) => [labels.language, textIn(labels)] as const);
  if (texts.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(texts.map(([language, text]) => [language, typeof text === 'object' ? text.text : text]));
}

/** As {@link inAll}, of a text that every language has. */
export function said(words: SurveyWords, textIn: (labels: PlanLabels) => Label | string): SurveyText {
  return inAll(words, textIn) ?? {};
}

/** The question of a field. */
export function question(words: SurveyWords, field: AskedField): SurveyQuestion {
  return {
    ...control(words, field),
    ...kindOf(words, field),
    ...required(words, field),
    ...shownWhen(field),
    name: field.path,
  };
}

function kindOf(words: SurveyWords, field: AskedField): Pick<SurveyQuestion, 'type'> & Partial<SurveyQuestion> {
  const { schema, columns, definition, path } = field;
  if (columns !== undefined) return { type: 'paneldynamic', ...rowsOf(words, field, columns) };
  if (schema.type === 'array') {
    return {
      type: 'tagbox',
      choices: choices(words, field),
      ...(definition === 'Citizenship' && { choicesOrder: 'asc' }),
      ...(schema.maxItems !== undefined && { maxSelectedChoices: schema.maxItems }),
    };
  }
  // Not the type `boolean`: its radio buttons have no name as a group, and its box says that it is half ticked.
  if (schema.const === true) {
    return { type: 'checkbox', choices: [{ value: true, text: said(words, ({ form }) => form.confirmed) }] };
  }
  if (schema.type === 'boolean') {
    return {
      type: 'radiogroup',
      choices: [true, false].map((value) => ({
        value,
        text: said(words, (labels) => optionLabel(labels, path, value)),
      })),
    };
  }
  // Not rendered as a native select: that has no name.
  if (definition === 'LanguageTag') return { type: 'dropdown', choices: choices(words, field) };
  if (schema.enum !== undefined) return { type: 'radiogroup', choices: choices(words, field) };
  if (definition === 'LongText') return { type: 'comment', rows: 4, autoGrow: true };
  // On paper these are the cells of a table, and people write sentences in them.
  if (definition === 'Text' && path.startsWith('measures[]')) return { type: 'comment', rows: 1, autoGrow: true };
  return { type: 'text', ...inputType(field) };
}

// Not a matrix: its cells are called by row and column, not by the label, and are too narrow for sentences.
function rowsOf(words: SurveyWords, field: AskedField, columns: readonly AskedField[]): Partial<SurveyQuestion> {
  const numbered = (labels: PlanLabels) => nameOf(labels, [field.path, 0]).replace(/1$/u, '{panelIndex}');
  return {
    templateElements: columns.map((cell) => ({ ...question(words, cell), name: cell.key })),
    templateTitle: said(words, numbered),
    panelCount: 0,
    ...(field.schema.maxItems !== undefined && { maxPanelCount: field.schema.maxItems }),
    addPanelText: said(words, (labels) => labels.interface.addRow),
    removePanelText: said(words, (labels) => labels.interface.removeRow),
  };
}

function control(words: SurveyWords, field: AskedField): Pick<SurveyQuestion, 'title' | 'description' | 'validators'> {
  const wordsIn = (labels: PlanLabels): FieldWords => labels.fields[field.path];
  // The form of a typed day is said before somebody gets it wrong; the sentence says what the hint does, too.
  const description =
    field.definition === 'PartialDate'
      ? said(words, ({ findings }) => findings.notAPartialDate({}))
      : inAll(words, (labels) => wordsIn(labels).hint);
  const validators = validatorsOf(words, field);
  return {
    title: said(words, (labels) => wordsIn(labels).label),
    ...(description && { description }),
    ...(validators.length > 0 && { validators }),
  };
}

const inputTypes: Readonly<Record<string, SurveyQuestion['inputType']>> = {
  IsoDate: 'date',
  YearMonth: 'month',
};

// No input of the type `email`: browsers hand a domain with letters outside ASCII over in another spelling.
function inputType({ path, definition = '' }: AskedField): Pick<SurveyQuestion, 'inputType' | 'max'> {
  const type = path === 'customer.telephone' ? 'tel' : inputTypes[definition];
  if (type === undefined) return {};
  // Without it SurveyJS takes no day after 2099.
  return { inputType: type, ...(type === 'date' && { max: '9999-12-31' }) };
}

function choices({ labels, names }: SurveyWords, field: AskedField): readonly SurveyChoice[] {
  const nameOf = (code: string, index: number, ofLanguage: PlanLabels): string => {
    const table: Readonly<Record<string, string>> | undefined =
      field.definition === 'Citizenship' ? names[index]?.citizenships : names[index]?.languages;
    return field.definition === undefined ? optionLabel(ofLanguage, field.path, code) : (table?.[code] ?? code);
  };
  return (codesOf(field) ?? []).map((value) => ({
    value,
    text: Object.fromEntries(labels.map((one, index) => [one.language, nameOf(value, index, one)])),
  }));
}

function validatorsOf(words: SurveyWords, field: AskedField): readonly SurveyValidator[] {
  const { schema, definition = '', path } = field;
  const matches = (regex: string, sentence: (findings: PlanLabels['findings']) => string): SurveyValidator => ({
    type: 'regex',
    regex,
    text: said(words, ({ findings }) => sentence(findings)),
  });
  const holds = (expression: string, sentence: (findings: PlanLabels['findings']) => string): SurveyValidator => ({
    type: 'expression',
    expression,
    text: said(words, ({ findings }) => sentence(findings)),
  });

  if (schema.maxItems !== undefined) {
    const limit = schema.maxItems;
    return [holds(`{${path}} empty or {${path}.length} <= ${limit}`, ({ tooMany }) => tooMany({ limit }))];
  }
  if (definition === 'IsoDate') return [matches(typedDates.IsoDate, ({ notADate }) => notADate({}))];
  if (definition === 'YearMonth') return [matches(typedDates.YearMonth, ({ notAMonth }) => notAMonth({}))];
  if (definition === 'PartialDate') {
    return [matches(typedDates.PartialDate, ({ notAPartialDate }) => notAPartialDate({}))];
  }
  if (schema.maxLength === undefined) return [];
  const limit = schema.maxLength;
  return [
    matches(nonBlankPattern, ({ blank }) => blank({})),
    matches(atMost(limit), ({ tooLong }) => tooLong({ limit })),
    ...(definition === 'Email' ? [matches(inUnits(emailPattern), ({ notAnEmail }) => notAnEmail({}))] : []),
  ];
}

function required(
  words: SurveyWords,
  field: AskedField,
): Pick<SurveyQuestion, 'isRequired' | 'requiredIf' | 'requiredErrorText'> {
  const condition = conditionOf(field);
  if (words.stage === 'draft' || !(field.isRequired || condition)) return {};
  return {
    ...(condition ? { requiredIf: isAsked(condition) } : { isRequired: true }),
    requiredErrorText: said(words, ({ findings }) => findings.missing({})),
  };
}

// While nobody has chosen, a stored answer is neither asked nor unasked: it is shown, so that it survives.
function shownWhen(field: AskedField): Pick<SurveyQuestion, 'visibleIf'> {
  const condition = conditionOf(field);
  if (condition === undefined) return {};
  const { when, require } = condition;
  return { visibleIf: `${isAsked(condition)} or ({${when}} empty and {${require}} notempty)` };
}

function isAsked({ when, in: codes }: Condition): string {
  return `{${when}} anyof [${codes.map((code) => `'${code}'`).join(', ')}]`;
}

function conditionOf({ path }: AskedField): Condition | undefined {
  return conditions.find(({ require }) => require === path);
}
