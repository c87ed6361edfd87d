import { Model, type QuestionPanelDynamicModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { surveyForm } from '../../src/form-builders/surveyjs/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { askedPaths, complaints, forms, fromSurvey, opened, toSurvey } from './surveys.ts';

/** What SurveyJS does to the rows of a table when a person clicks. */
type Rows = Pick<QuestionPanelDynamicModel, 'panels' | 'addPanel' | 'removePanel'>;

test('every field of the paper is asked once, in its order, in every language', () => {
  const questions = forms.final.survey.elements.flatMap((element) =>
    element.type === 'panel' ? element.elements : [element],
  );
  const names = questions.flatMap(({ name, templateElements = [] }) => [
    name,
    ...templateElements.map((cell) => `${name}[].${cell.name}`),
  ]);
  expect(names).toEqual(askedPaths);
  for (const { title, templateElements = [] } of questions) {
    for (const text of [title, ...templateElements.map((cell) => cell.title)]) {
      expect(Object.keys(text)).toEqual(['fi', 'sv', 'en']);
    }
  }
});

test.each(['fi', 'sv', 'en'] as const)('the survey is in one language at a time: %s', (language) => {
  const survey = new Model(forms.final.survey);
  survey.locale = language;
  const labels = { fi, sv, en }[language];
  expect(survey.title).toBe(labels.form.title.text);
  expect(survey.getQuestionByName('goals.wishes').title).toBe(labels.fields['goals.wishes'].label.text);
  expect(complaints(survey)).toEqual(
    ['planDate', 'customer.name', 'status.kind', 'goals.primaryGoal', ...confirmations].map(
      (field) => `${field}: ${labels.findings.missing({})}`,
    ),
  );
});

const confirmations = ['agreement.rightsAndDutiesDiscussed', 'agreement.agreedMattersUnderstood'];

test('opens in the first of its languages and has no other', () => {
  const { survey } = surveyForm({ labels: [sv, fi], names: [namesFi, namesSv] });
  expect(new Model(survey).title).toBe(sv.form.title.text);
  expect(Object.keys(survey.title)).toEqual(['sv', 'fi']);
});

test('a language without names is a mistake of the caller', () => {
  expect(() => surveyForm({ labels: [fi, sv], names: [namesFi] })).toThrow(RangeError);
  expect(() => surveyForm({ labels: [], names: [] })).toThrow(RangeError);
});

describe('nothing is lost', () => {
  test('not the id of a row, when rows before it change or go', () => {
    const survey = opened('draft', {
      measures: [
        { id: 'm1', measure: 'a' },
        { id: 'm2', measure: 'b', mood: 'fine' },
      ],
    });
    const table = survey.getQuestionByName('measures') as unknown as Rows;
    const fillIn = (row: number, measure: string) => {
      const cell = table.panels[row]?.getQuestionByName('measure');
      if (cell) cell.value = measure;
    };
    table.removePanel(0);
    fillIn(0, 'B');
    table.addPanel();
    fillIn(1, 'c');
    expect(fromSurvey(survey.data)).toEqual({
      measures: [{ id: 'm2', measure: 'B', mood: 'fine' }, { measure: 'c' }],
    });
  });

  test('what no question can show comes back until it is answered', () => {
    const stored = {
      modelVersion: 1,
      caseNumber: 12,
      customer: { interpreter: 'maybe', contactLanguage: 'klingon', citizenships: ['ZZ', 'SO'] },
      measures: ['call'],
    };
    expect(toSurvey(stored)).toEqual({
      'customer.citizenships': ['SO'],
      measures: [{ storedAsIs: 'call' }],
      storedAsIs: {
        modelVersion: 1,
        caseNumber: 12,
        customer: { interpreter: 'maybe', contactLanguage: 'klingon', citizenships: ['ZZ', 'SO'] },
      },
    });
    const answered = {
      ...toSurvey(stored),
      'customer.interpreter': false,
      'customer.citizenships': ['SO', 'SE'],
      measures: [{ storedAsIs: 'call', measure: 'Call' }],
    };
    expect(fromSurvey(answered)).toEqual({
      modelVersion: 1,
      caseNumber: 12,
      customer: { interpreter: false, contactLanguage: 'klingon', citizenships: ['SO', 'SE'] },
      measures: [{ measure: 'Call' }],
    });
  });

  test('a code that is taken out does not come back with the unknown ones beside it', () => {
    const { 'customer.citizenships': _, ...cleared } = toSurvey({ customer: { citizenships: ['ZZ', 'SO'] } });
    expect(fromSurvey(cleared)).toEqual({ customer: { citizenships: [] } });
  });

  test('a confirmation is a box that is ticked or not', () => {
    const ofDraft = { agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: false } };
    expect(toSurvey(ofDraft)).toEqual({
      'agreement.rightsAndDutiesDiscussed': [true],
      storedAsIs: { agreement: { agreedMattersUnderstood: false } },
    });
    expect(fromSurvey({ ...toSurvey(ofDraft), 'agreement.agreedMattersUnderstood': [true] })).toEqual({
      agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true },
    });
    expect(fromSurvey({ 'agreement.rightsAndDutiesDiscussed': [] })).toEqual({});
  });

  test('answers to questions that are not the form’s stay out', () => {
    expect(fromSurvey({ planDate: '2026-03-24', satisfaction: 5, constructor: 1 })).toEqual({ planDate: '2026-03-24' });
  });
});

describe('conditions', () => {
  test.each([
    ['status.kind', 'update', 'first', 'status.firstPlanDate', '2024-03-01'],
    ['goals.primaryGoal', 'other', 'literacy', 'goals.primaryGoalSpecify', 'swimming'],
  ])('of %s: an answer that is asked no longer does not survive', (when, asks, doesNot, field, answer) => {
    const survey = opened('final', {});
    survey.setValue(when, asks);
    expect(survey.getQuestionByName(field).isVisible).toBe(true);
    expect(complaints(survey)).toContain(`${field}: ${fi.findings.missing({})}`);
    survey.setValue(field, answer);
    survey.setValue(when, doesNot);
    expect(survey.data).toEqual({ [when]: doesNot });
    survey.setValue(when, asks);
    expect(survey.getValue(field)).toBeUndefined();
  });

  test('an answer that nobody has decided about is shown and survives', () => {
    const survey = opened('draft', { goals: { primaryGoalSpecify: 'swimming' } });
    expect(survey.getQuestionByName('goals.primaryGoalSpecify').isVisible).toBe(true);
    survey.doComplete();
    expect(fromSurvey(survey.data)).toEqual({ goals: { primaryGoalSpecify: 'swimming' } });
  });
});
