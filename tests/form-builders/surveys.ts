import fc from 'fast-check';
import { Model, type Question } from 'survey-core';
import { surveyForm } from '../../src/form-builders/surveyjs/index.ts';
import { brokenForm, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { planFields, tidyPlan, type Stage } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { mutated } from '../support/mutations.ts';
import { arbitraryDraft, arbitraryPlan } from '../support/arbitrary.ts';

const words = { labels: [fi, sv, en], names: [namesSv, namesEn, namesFi] } as const;

/** The survey of both stages, in Finnish, Swedish and English. */
export const forms = {
  final: surveyForm(words),
  draft: surveyForm({ ...words, stage: 'draft' }),
};

export const { toSurvey, fromSurvey } = forms.final;

/** What people fill in, in paper order. */
export const askedPaths = Object.entries(planFields).flatMap(([field, { expected }]) =>
  expected === 'never' ? [] : [field],
);

export const plans: readonly unknown[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);

/** Right and wrong documents of every kind. */
export const documents = fc.oneof(
  arbitraryPlan,
  arbitraryDraft,
  mutated([...plans, halfFilledDraft, brokenForm]),
  fc.jsonValue(),
);

export function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).map(longestList);
  return Math.max(Array.isArray(value) ? value.length : 0, ...inner);
}

/** As a form's submit makes it, with ids that are the same every time. */
export function tidied(document: unknown): unknown {
  let count = 0;
  return tidyPlan(document, { dropUnasked: true, newId: () => `new-${(count += 1)}` }).draft;
}

/** A survey that shows a document. */
export function opened(stage: Stage, document: unknown): Model {
  const survey = new Model(forms[stage].survey);
  survey.data = toSurvey(document);
  return survey;
}

/** What a person gets to hear of a survey as it is. */
export function complaints(survey: Model): readonly string[] {
  survey.validate(true);
  return survey.getAllQuestions(true, false, true).flatMap((question: Question) => {
    const cells: readonly Question[] = question.getNestedQuestions();
    return [question, ...cells].flatMap(({ errors }) => errors.map((error) => `${question.name}: ${error.getText()}`));
  });
}
