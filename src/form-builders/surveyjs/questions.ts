import { kindOf } from '../../form/fields.ts';
import type { Kind } from '../../form/kind.ts';
import { isList, isTable, type Condition } from '../../form/section.ts';
import { optionsOf, type Option } from '../../json-schema/options.ts';
import type { PlanNames } from '../../labels/code-names/code-names.ts';
import { nameOf } from '../../labels/describe.ts';
import type { FieldWords, Label, PlanLabels } from '../../labels/labels.ts';
import type { SectionName } from '../../plan/fields.ts';
import type { Stage } from '../../plan/plan.ts';
import { nonBlankPattern } from '../../values/text.ts';
import { conditionOf, isPutIn, type AskedField } from '../asked-fields.ts';
import { inputTypeOf, isSeenAtOnce } from '../layout.ts';
import type { SurveyChoice, SurveyQuestion, SurveyText, SurveyValidator } from './json.ts';
import { atMost, inUnits, typedDates } from './patterns.ts';

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
    ...widget(words, field),
    ...required(words, field),
    ...shownWhen(field),
    name: field.name,
  };
}

// On paper these cells are wide, and people write sentences in them.
const tableOfSentences: SectionName = 'measures';

function widget(words: SurveyWords, field: AskedField): Pick<SurveyQuestion, 'type'> & Partial<SurveyQuestion> {
  const { kind, holder, isCell } = field;
  if (isTable(kind)) return { type: 'paneldynamic', ...rowsOf(words, field, kind.limit) };
  if (isList(kind)) return { type: 'tagbox', ...choices(words, field), maxSelectedChoices: kind.limit };
  // Not the type `boolean`: its radio buttons have no name as a group, and its box says that it is half ticked.
  if (kind.name === 'confirmation') {
    return { type: 'checkbox', choices: [{ value: true, text: said(words, ({ form }) => form.confirmed) }] };
  }
  if (isSeenAtOnce(kind)) return { type: 'radiogroup', ...choices(words, field) };
  // Not rendered as a native select: that has no name.
  if (kindOf(kind)?.codes) return { type: 'dropdown', ...choices(words, field) };
  if (kind.name === 'longText') return { type: 'comment', rows: 4, autoGrow: true };
  if (kind.name === 'text' && isCell && holder === tableOfSentences)
    return { type: 'comment', rows: 1, autoGrow: true };
  return { type: 'text', ...inputType(field) };
}

// Not a matrix: its cells are called by row and column, not by the label, and are too narrow for sentences.
function rowsOf(words: SurveyWords, { name, cells }: AskedField, limit: number): Partial<SurveyQuestion> {
  const numbered = (labels: PlanLabels) => nameOf(labels, [name, 0]).replace(/1$/u, '{panelIndex}');
  return {
    templateElements: cells.map((cell) => ({ ...question(words, cell), name: cell.key })),
    templateTitle: said(words, numbered),
    panelCount: 0,
    maxPanelCount: limit,
    addPanelText: said(words, (labels) => labels.interface.addRow),
    removePanelText: said(words, (labels) => labels.interface.removeRow),
  };
}

function control(words: SurveyWords, field: AskedField): Pick<SurveyQuestion, 'title' | 'description' | 'validators'> {
  const { name, kind } = field;
  const wordsIn = (labels: PlanLabels): FieldWords => labels.fields[name];
  // The form of a typed day is said before somebody gets it wrong; the sentence says what the hint does, too.
  const description =
    kind.name === 'partialDate'
      ? said(words, ({ findings }) => findings[kind.mismatch]({}))
      : inAll(words, (labels) => wordsIn(labels).hint);
  const validators = validatorsOf(words, field);
  return {
    title: said(words, (labels) => wordsIn(labels).label),
    ...(description && { description }),
    ...(validators.length > 0 && { validators }),
  };
}

function inputType(field: AskedField): Pick<SurveyQuestion, 'inputType' | 'max'> {
  // Without `max` SurveyJS takes no day after 2099.
  if (field.kind.name === 'day') return { inputType: 'date', max: '9999-12-31' };
  const type = inputTypeOf(field);
  return type === undefined ? {} : { inputType: type };
}

function choices({ labels, names }: SurveyWords, { kind, name }: AskedField): Partial<SurveyQuestion> {
  const languages = labels.map((one, place) => ({
    language: one.language,
    options: optionsOf(kind, name, one, names[place]) ?? [],
  }));
  const choice = ({ const: value }: Option, place: number): SurveyChoice => ({
    value,
    text: Object.fromEntries(languages.map(({ language, options }) => [language, options[place]?.title ?? ''])),
  });
  return {
    choices: languages[0]?.options.map(choice) ?? [],
    ...(kindOf(kind)?.name === 'citizenship' && { choicesOrder: 'asc' }),
  };
}

function validatorsOf(words: SurveyWords, { kind, name }: AskedField): readonly SurveyValidator[] {
  if (isList(kind) || isTable(kind)) {
    const { limit } = kind;
    const expression = `{${name}} empty or {${name}.length} <= ${limit}`;
    return [{ type: 'expression', expression, text: said(words, ({ findings }) => findings.tooMany({ limit })) }];
  }
  const answer = kindOf(kind);
  const patterns = answer === undefined ? [] : patternsOf(answer);
  return patterns.map(([regex, sentence]) => ({
    type: 'regex',
    regex,
    text: said(words, ({ findings }) => sentence(findings)),
  }));
}

type Sentence = (findings: PlanLabels['findings']) => string;

/** What a text that is typed is held to, each with what is said otherwise. */
function patternsOf({ name, limit, mismatch, schema }: Kind): readonly (readonly [pattern: string, Sentence])[] {
  const mismatched: Sentence = (findings) => findings[mismatch]({});
  const typed = typedDates[name];
  if (typed !== undefined) return [[typed, mismatched]];
  if (limit === undefined) return [];
  return [
    [nonBlankPattern, ({ blank }) => blank({})],
    [atMost(limit), ({ tooLong }) => tooLong({ limit })],
    ...(schema.pattern === undefined || schema.pattern === nonBlankPattern
      ? []
      : [[inUnits(schema.pattern), mismatched] as const]),
  ];
}

function required(
  words: SurveyWords,
  field: AskedField,
): Pick<SurveyQuestion, 'isRequired' | 'requiredIf' | 'requiredErrorText'> {
  const condition = conditionOf(field);
  const isRequired = field.required && !isPutIn(field.kind);
  if (words.stage === 'draft' || !(isRequired || condition)) return {};
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
