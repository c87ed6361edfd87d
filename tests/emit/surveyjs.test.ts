import fc from 'fast-check';
import { Model, type Question, type QuestionPanelDynamicModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { surveyForm } from '../../src/emit/surveyjs.ts';
import { brokenForm, cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { listLimits, planFields, tidyPlan, type PlanDraft, type Stage } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/names/en.ts';
import { fi as namesFi } from '../../src/names/fi.ts';
import { sv as namesSv } from '../../src/names/sv.ts';
import { valueAt } from '../../src/internal/value-at.ts';
import { rowIdPattern } from '../../src/values/text.ts';
import { mutated } from '../mutations.ts';
import { arbitraryDraft, arbitraryPlan } from '../revision/arbitrary.ts';
import { withAt } from '../with.ts';

const words = { labels: [fi, sv, en], names: [namesSv, namesEn, namesFi] } as const;
const forms = {
  final: surveyForm(words),
  draft: surveyForm({ ...words, stage: 'draft' }),
};
const { toSurvey, fromSurvey } = forms.final;

const plans: readonly unknown[] = Object.values(validCases).flatMap(({ plans: ofCase }) => [...ofCase]);
const askedPaths = Object.entries(planFields).flatMap(([field, { expected }]) => (expected === 'never' ? [] : [field]));

/** What the fullest plans say there. */
function exampleOf(field: string): unknown {
  const path = field.replace('[]', '.0').split('.');
  return plans.map((plan) => valueAt(plan, path)).find((value) => value !== undefined);
}

const documents = fc.oneof(
  arbitraryPlan,
  arbitraryDraft,
  mutated([...plans, halfFilledDraft, brokenForm]),
  fc.jsonValue(),
);
// SurveyJS takes seconds for 201 rows, so that the limits of lists have a test of their own.
const small = documents.filter((document) => longestList(document) <= 4);
const tidied = (document: unknown) => tidyPlan(document, { dropUnasked: true, newId: counter() }).draft;

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).map(longestList);
  return Math.max(Array.isArray(value) ? value.length : 0, ...inner);
}

function counter(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** What SurveyJS does to the rows of a table when a person clicks. */
type Rows = Pick<QuestionPanelDynamicModel, 'panels' | 'addPanel' | 'removePanel'>;

/** What a person gets to hear of a survey with these data. */
function complaints(survey: Model): readonly string[] {
  survey.validate(true);
  return survey.getAllQuestions(true, false, true).flatMap((question: Question) => {
    const cells: readonly Question[] = question.getNestedQuestions();
    return [question, ...cells].flatMap(({ errors }) => errors.map((error) => `${question.name}: ${error.getText()}`));
  });
}

function opened(stage: Stage, document: unknown): Model {
  const survey = new Model(forms[stage].survey);
  survey.data = toSurvey(document);
  return survey;
}

test('every field of the paper is asked once, in its order, in every language', () => {
  const questions = forms.final.survey.elements.flatMap((element) =>
    element.type === 'panel' ? element.elements : [element],
  );
  const names = questions.flatMap(({ name, templateElements = [] }) => [
    name,
    ...templateElements.map((cell) => `${name}[].${cell.name}`),
  ]);
  const ofPaper = Object.entries(planFields).filter(([, { expected }]) => expected !== 'never');
  const dateAtTheEnd = ([field]: readonly [string, unknown]) => field.startsWith('contributors[]');
  expect(names.toSorted()).toEqual(ofPaper.map(([field]) => field).toSorted());
  expect(names.filter((name) => !name.includes('[]'))).toEqual(
    ofPaper.filter((entry) => !dateAtTheEnd(entry) && !entry[0].includes('[]')).map(([field]) => field),
  );
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
  test('on the way to the data of a survey and back', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(fromSurvey(toSurvey(document))).toEqual(document);
      }),
      { numRuns: 2_000, seed: 20_261_124 },
    );
  });

  test.each(['final', 'draft'] as const)('in a survey that is opened and completed: %s', (stage) => {
    fc.assert(
      fc.property(small, (document) => {
        const survey = opened(stage, tidied(document));
        survey.doComplete();
        expect(tidied(fromSurvey(survey.data))).toEqual(tidied(document));
      }),
      { numRuns: 40, seed: 20_261_125 },
    );
  });

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

describe('what a person types for a date', () => {
  const typed = fc.oneof(
    fc.tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 13 }),
      fc.constantFrom(0, 1900, 2023, 2024, 9999),
    ),
  );
  const spelt = typed.chain(([day, month, year]) => {
    const four = String(year).padStart(4, '0');
    const two = (part: number) => String(part).padStart(2, '0');
    return fc.constantFrom(
      `${day}.${month}.${four}`,
      `${two(day)}.${two(month)}.${four}`,
      `${month}/${four}`,
      `${two(month)}/${four}`,
      `${four}-${two(month)}-${two(day)}`,
      `${four}-${two(month)}`,
      four,
      `${day}/${month}/${four}`,
    );
  });

  test.each([
    ['customer.dateOfBirth', 'dateOfBirth'],
    ['customer.arrivalMonth', 'arrivalMonth'],
  ] as const)('%s: what the survey takes is right once it is tidy, and what is right it takes', (name, key) => {
    const survey = opened('draft', {});
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(spelt, (text) => {
        survey.setValue(name, text);
        const isTaken = survey.getQuestionByName(name).validate(true);
        counts[isTaken ? 'taken' : 'refused'] += 1;
        const document = tidied(fromSurvey(survey.data));
        const wrong = checkShape(document).findings.filter(({ path }) => path.at(-1) === key);
        expect({ text, isTaken }).toEqual({ text, isTaken: wrong.length === 0 });
      }),
      { numRuns: 400, seed: 20_261_126 },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(50);
  });
});

// The differential gate: the survey refuses what the canonical schema refuses. What it cannot show it cannot refuse; that is
// told by the data, and checkPlan refuses it when the survey is completed.
describe('the survey and the canonical schema agree', () => {
  const unanswered = new Set<string>(['missing', 'mustBeYes']);
  const verdicts = {
    final: (document: unknown) => checkShape(document).findings.length === 0,
    draft: (document: unknown) => checkShape(document).findings.every(({ code }) => unanswered.has(code)),
  };
  // Rows and codes are compared by what is kept beside them; a version and a right row id are no answers.
  const hidesSomething = (data: unknown): boolean => {
    if (typeof data !== 'object' || data === null) return false;
    return Object.entries(data).some(([key, value]) => (key === 'storedAsIs' ? !isOurs(value) : hidesSomething(value)));
  };
  const isOurs = (rest: unknown): boolean =>
    typeof rest === 'object' &&
    rest !== null &&
    Object.entries(rest).every(
      ([key, value]) =>
        (key === 'modelVersion' && value === 1) ||
        (key === 'agreement' && Object.values(value as object).every((one) => one === false)) ||
        (key === 'id' && typeof value === 'string' && new RegExp(rowIdPattern, 'u').test(value)),
    );

  test.each([
    ['contributors', listLimits.contributors, (count: number) => ({ contributors: Array(count).fill({ name: 'a' }) })],
    ['measures', listLimits.measures, (count: number) => ({ measures: Array(count).fill({ measure: 'a' }) })],
    [
      'customer.citizenships',
      listLimits.citizenships,
      (count: number) => ({ customer: { citizenships: Array(count).fill('SO') } }),
    ],
    [
      'customer.nativeLanguages',
      listLimits.nativeLanguages,
      (count: number) => ({ customer: { nativeLanguages: Array(count).fill('so') } }),
    ],
  ] as const)('on the most entries of %s', (field, limit, documentOf) => {
    expect(complaints(opened('draft', documentOf(limit)))).toEqual([]);
    const tooMany = opened('draft', documentOf(limit + 1));
    expect(complaints(tooMany)).toEqual([`${field}: ${fi.findings.tooMany({ limit })}`]);
    expect(fromSurvey(tooMany.data)).toEqual(documentOf(limit + 1));
  });

  const base = {
    ...cases.nordicCitizen.plans[0],
    status: { kind: 'update', firstPlanDate: '2025-08-04' },
    contributors: [{ id: 'c1' }],
    measures: [{ id: 'm1' }],
  };
  const atLimits = [
    ...['2024-02-29', '2023-02-29', '0000-02-29', '9999-12-31', '2024-13-01', '2024-02', '2024-13', '1961', '61', 'x'],
    ...['a@b.fi', 'a@b', 'ä@ö.fi', 'a@b.fi\nx', '"a"@b.fi', `${'😀'.repeat(64)}@b.fi`, `${'😀'.repeat(65)}@b.fi`],
    ...[`a@${'😀'.repeat(63)}.fi`, `a@${'😀'.repeat(64)}.fi`, '\ud800@b.fi', 'a@\udc00.fi'],
    ...[`${'a'.repeat(64)}@${'b.'.repeat(93)}fi`, `${'a'.repeat(64)}@${'b.'.repeat(94)}fi`],
    ...[
      'a'.repeat(300),
      'a'.repeat(301),
      '😀'.repeat(300),
      '😀'.repeat(301),
      '\ud800'.repeat(300),
      '\udc00'.repeat(301),
    ],
    ...['a'.repeat(20_000), 'a'.repeat(20_001), '😀'.repeat(20_000), '😀'.repeat(20_001), '0', 'true', 'null'],
  ];
  const chosen = ['customer.contactLanguage', 'status.kind', 'goals.primaryGoal'];
  const texts = askedPaths.filter((field) => typeof exampleOf(field) === 'string' && !chosen.includes(field));

  test.each(texts)('on any text in %s', (field) => {
    const survey = opened('draft', base);
    const [table, column] = field.split('[].');
    const name = column === undefined ? field : (table as string);
    const path = column === undefined ? field.split('.') : [name, 0, column];
    const disagreements: string[] = [];
    const counts = { right: 0, wrong: 0 };
    const compare = (text: string): void => {
      const document = tidied(withAt(base, path, text));
      const answer = toSurvey(document)[name];
      survey.setValue(name, answer);
      const accepted = survey.getQuestionByName(name).validate(true);
      const expected = !checkShape(document).findings.some(
        (one) => one.path.join() === path.join() && one.code !== 'missing',
      );
      counts[expected ? 'right' : 'wrong'] += 1;
      if (accepted !== expected) disagreements.push(`${accepted}: ${JSON.stringify(text).slice(0, 80)}`);
    };
    atLimits.forEach(compare);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), compare), { numRuns: 30, seed: 20_261_127 });
    expect(disagreements).toEqual([]);
    expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(0);
  });

  test.each(['final', 'draft'] as const)('on whole documents: %s', (stage) => {
    const counts = { right: 0, wrong: 0, hidden: 0 };
    const survey = new Model(forms[stage].survey);
    const disagreements: unknown[] = [];
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 3, arbitrary: mutated([base]) },
          arbitraryDraft.map(shortened),
          arbitraryPlan.map(shortened),
        ),
        (anything) => {
          if (longestList(anything) > 9) return;
          const document = tidied(anything);
          const expected = verdicts[stage](document);
          const data = toSurvey(document);
          if (hidesSomething(data)) {
            counts.hidden += 1;
            if (expected) disagreements.push(document);
            return;
          }
          survey.data = data;
          const said = complaints(survey);
          counts[expected ? 'right' : 'wrong'] += 1;
          if ((said.length === 0) !== expected) disagreements.push({ document, said });
        },
      ),
      { numRuns: 80, seed: 20_261_128 },
    );
    expect(disagreements).toEqual([]);
    // In a draft nearly all that is wrong is a text, and all texts are above.
    expect(counts.right).toBeGreaterThan(10);
    expect(counts.hidden).toBeGreaterThan(5);
    expect(counts.wrong).toBeGreaterThan(stage === 'final' ? 10 : 0);
  });
});

/** The first row of each table is enough: SurveyJS is slow with many. */
function shortened(plan: PlanDraft): PlanDraft {
  const { contributors = [], measures = [] } = plan;
  return { ...plan, contributors: contributors.slice(0, 1), measures: measures.slice(0, 1) };
}
