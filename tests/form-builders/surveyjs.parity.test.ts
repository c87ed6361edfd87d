import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { cases } from '../../src/fixtures/index.ts';
import { listLimits, type PlanDraft } from '../../src/index.ts';
import { fi } from '../../src/labels/fi.ts';
import { rowIdPattern } from '../../src/values/text.ts';
import { mutated } from '../support/mutations.ts';
import { arbitraryDraft, arbitraryPlan } from '../support/arbitrary.ts';
import { withAt } from '../support/with.ts';
import { runs } from '../support/runs.ts';
import { askedPaths, complaints, forms, fromSurvey, longestList, opened, plans, tidied, toSurvey } from './surveys.ts';
import { valueAt } from '../../src/form/paths.ts';

/** What the fullest plans say there. */
function exampleOf(field: string): unknown {
  const path = field.replace('[]', '.0').split('.');
  return plans.map((plan) => valueAt(plan, path)).find((value) => value !== undefined);
}

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
        const wrong = checkShape(document).filter(({ path }) => path.at(-1) === key);
        expect({ text, isTaken }).toEqual({ text, isTaken: wrong.length === 0 });
      }),
      { numRuns: runs(400) },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(50);
  });
});

// The differential gate: the survey refuses what the canonical schema refuses. What it cannot show it cannot refuse; that is
// told by the data, and checkPlan refuses it when the survey is completed.
describe('the survey and the canonical schema agree', () => {
  const unanswered = new Set<string>(['missing', 'mustBeYes']);
  const verdicts = {
    final: (document: unknown) => checkShape(document).length === 0,
    draft: (document: unknown) => checkShape(document).every(({ code }) => unanswered.has(code)),
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

  test.each(plans.map((plan, number) => [number + 1, plan] as const))(
    'on stored plan %i: nothing to say',
    (_, plan) => {
      expect(complaints(opened('final', tidied(plan)))).toEqual([]);
    },
  );

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
      const expected = !checkShape(document).some((one) => one.path.join() === path.join() && one.code !== 'missing');
      counts[expected ? 'right' : 'wrong'] += 1;
      if (accepted !== expected) disagreements.push(`${accepted}: ${JSON.stringify(text).slice(0, 80)}`);
    };
    atLimits.forEach(compare);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), compare), { numRuns: runs(30) });
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
      // In a draft nearly all that is wrong is a text, and all texts are above: one document is surely wrong.
      { numRuns: runs(80), examples: [[withAt(base, ['customer', 'email'], 'a@b')]] },
    );
    expect(disagreements).toEqual([]);
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
