import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { createPrecompiledValidator, customizeValidator, type ValidatorFunctions } from '@rjsf/validator-ajv8';
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators';
import { createSchemaUtils, TranslatableString } from '@rjsf/utils';
import { describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import { rjsfForm, type RjsfError, type RjsfSchema } from '../../src/form-builders/rjsf/index.ts';
import { cases } from '../../src/fixtures/index.ts';
import { describeFinding } from '../../src/labels/index.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';

const namesIn = { fi: namesFi, sv: namesSv, en: namesEn };
const { fi, sv, en } = labelsIn;
const final = rjsfForm({ labels: fi, names: namesFi });
const [plan] = cases.quotaRefugee.plans;

/** The errors of RJSF's own validator, after our words. */
function errorsOf(document: unknown, form = final): readonly RjsfError[] {
  const validator = customizeValidator();
  return validator.validateFormData(document, form.schema, undefined, form.transformErrors, form.uiSchema).errors;
}

describe('the data of a form that nobody has touched hold nothing', () => {
  const answers = (state: unknown) => JSON.stringify(state, (_, value: unknown) => value);

  test.each([
    ['with our props', final.props.experimental_defaultFormStateBehavior],
    ['without them', undefined],
  ])('%s', (_, behaviour) => {
    const utils = createSchemaUtils<object>(customizeValidator(), final.schema, behaviour);
    expect(answers(utils.getDefaultFormState(final.schema, {}))).not.toMatch(/true|false|[0-9]|:"/u);
  });
});

describe.each(everyLanguage)('in %s an error', (language, labels) => {
  const form = rjsfForm({ labels, names: namesIn[language] });

  test.each<[string, object]>([
    ['a day that is none', { ...plan, planDate: '2026-02-30' }],
    ['a name of blanks', { ...plan, customer: { ...plan.customer, name: ' ' } }],
    ['a name that is too long', { ...plan, customer: { ...plan.customer, name: 'x'.repeat(301) } }],
    ['an unknown goal', { ...plan, goals: { ...plan.goals, primaryGoal: 'happiness' } }],
    ['an unknown language', { ...plan, customer: { ...plan.customer, contactLanguage: 'klingon' } }],
    ['too many citizenships', { ...plan, customer: { ...plan.customer, citizenships: Array(11).fill('CD') } }],
    ['no answer to what the goal asks', { ...plan, goals: { ...plan.goals, primaryGoal: 'other' } }],
    ['an e-mail address that is none', { ...plan, customer: { ...plan.customer, email: 'furaha' } }],
    ['a confirmation that is not given', { ...plan, agreement: { ...plan.agreement, agreedMattersUnderstood: false } }],
    ['a number in the place of a text', { ...plan, customer: { ...plan.customer, town: 5 } }],
    ['a row id that is none', { ...plan, measures: [{ id: 'a b', measure: 'x' }] }],
    ['a text in the place of Yes', { ...plan, customer: { ...plan.customer, interpreter: 'maybe' } }],
    ['another version', { ...plan, modelVersion: 2 }],
    ['two keys that a section does not have', { ...plan, customer: { ...plan.customer, shoeSize: 38, height: 170 } }],
    ['a key that a section with a condition does not have', { ...plan, goals: { ...plan.goals, dreams: 'x' } }],
  ])('is the sentence of checkPlan: %s', (_, document) => {
    const said = errorsOf(document, form);
    const errors = checkPlan(document).findings.filter(({ severity }) => severity === 'error');
    expect(said.map(({ stack }) => stack)).toEqual(errors.map((finding) => describeFinding(labels, finding)));
  });

  test.each([
    ['a month', 'arrivalMonth', '9/2025', labels.formBuilders.typedMonth],
    ['a date of birth', 'dateOfBirth', '8.3.1991', labels.formBuilders.typedPartialDate],
  ])('of what is typed asks for what the schema takes: %s', (_, field, value, { text }) => {
    const [error] = errorsOf({ ...plan, customer: { ...plan.customer, [field]: value } }, form);
    expect(error?.message).toBe(text);
    expect(error?.stack).toMatch(new RegExp(`^\\p{L}.*: ${text.slice(0, 20)}`, 'u'));
  });

  test('stands at its field without the name of the field', () => {
    const [error] = errorsOf({ ...plan, planDate: undefined }, form);
    expect(error).toMatchObject({ property: 'planDate', message: labels.findings.missing({}) });
  });

  test('is one of several in the order of the paper', () => {
    const properties = errorsOf({ agreement: {}, goals: {}, status: {}, customer: {} }, form).map(
      ({ property }) => property,
    );
    expect(properties).toEqual([
      'planDate',
      '.customer.name',
      '.status.kind',
      '.goals.primaryGoal',
      '.agreement.rightsAndDutiesDiscussed',
      '.agreement.agreedMattersUnderstood',
    ]);
  });
});

describe('an answer that is no longer asked', () => {
  const utils = createSchemaUtils<object>(customizeValidator(), final.schema);

  test.each<[string, object, object]>([
    [
      'is dropped when another goal is chosen',
      { primaryGoal: 'literacy', primaryGoalSpecify: 'x' },
      { primaryGoal: 'literacy' },
    ],
    [
      'is kept while its goal is chosen',
      { primaryGoal: 'other', primaryGoalSpecify: 'x' },
      { primaryGoal: 'other', primaryGoalSpecify: 'x' },
    ],
    ['is kept while no goal is chosen', { primaryGoalSpecify: 'x' }, { primaryGoalSpecify: 'x' }],
  ])('%s', (_, goals, kept) => {
    expect(utils.omitExtraData(final.schema, { goals })).toEqual({ goals: kept });
  });

  test('has no field', () => {
    const shown = (goals: object): readonly string[] =>
      Object.keys(utils.retrieveSchema(final.schema.properties?.['goals'] as RjsfSchema, goals).properties ?? {});
    expect(shown({})).not.toContain('primaryGoalSpecify');
    expect(shown({ primaryGoal: 'other' })).toContain('primaryGoalSpecify');
  });
});

describe('the words of RJSF itself', () => {
  // What a form of the plan can show; the others are for files, numbers, keys people add and schemas that RJSF cannot read.
  const shown = [
    TranslatableString.ArrayItemTitle,
    TranslatableString.YesLabel,
    TranslatableString.NoLabel,
    TranslatableString.ErrorsLabel,
    TranslatableString.AddButton,
    TranslatableString.AddItemButton,
    TranslatableString.RemoveButton,
    TranslatableString.MoveUpButton,
    TranslatableString.MoveDownButton,
  ];

  test.each(shown)('are said in the language: %s', (english) => {
    const said = [fi, sv].map((labels) =>
      rjsfForm({ labels, names: namesIn[labels.language] }).translateString(english),
    );
    expect(new Set([english, ...said]).size).toBe(3);
  });

  test('that no form of the plan shows stay, with their parameters', () => {
    expect(final.translateString(TranslatableString.TitleOptionPrefix, ['Plan', '2'])).toBe('Plan option 2');
  });
});

describe('a validator that was compiled once', () => {
  const { schema } = final;
  const validators = {} as ValidatorFunctions;
  // What the bundler does with the code when a page is built.
  const run = runInThisContext(`(exports, require) => {${compileSchemaValidatorsCode(schema)}}`) as (
    exports: object,
    require: NodeJS.Require,
  ) => void;
  run(validators, createRequire(import.meta.url));

  test.each(everyLanguage)('serves the form in %s', (language, labels) => {
    const form = rjsfForm({ labels, names: namesIn[language] });
    const compiled = createPrecompiledValidator(validators, form.schema);
    const validate = (document: unknown) =>
      compiled.validateFormData(document, form.schema, undefined, form.transformErrors, form.uiSchema).errors;
    expect(validate(plan)).toEqual([]);
    const wrong = { ...plan, planDate: '2026-02-30', goals: { primaryGoal: 'other' } };
    expect(validate(wrong)).toEqual(errorsOf(wrong, form));
    expect(validate(wrong)).toHaveLength(2);
  });
});

test('the draft takes a confirmation that is not given yet, and asks for nothing', () => {
  const draft = rjsfForm({ labels: en, names: namesEn, stage: 'draft' });
  const document = { agreement: { rightsAndDutiesDiscussed: false } };
  expect(errorsOf(document, draft)).toEqual([]);
  expect(checkDraft(document).ok).toBe(true);
  expect(draft.uiSchema['ui:submitButtonOptions']).toEqual({ submitText: 'Save the draft' });
});

test('labels and names of two languages are a mistake', () => {
  expect(() => rjsfForm({ labels: sv, names: namesFi })).toThrow(RangeError);
});
