import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { primaryGoals } from '../../src/plan/options.ts';
import { printPlan, type PrintPlanOptions } from '../../src/print/index.ts';
import { labelsIn } from '../support/everything-said.ts';
import { arbitraryDraft } from '../support/arbitrary.ts';
import { everyPairing, formWords } from './form-words.ts';
import { countOf, readTextsOf, textsOf } from './page.ts';
import { arbitraryHostile } from '../support/planted.ts';
import { slowRuns } from '../support/runs.ts';

const { fi, sv, en } = labelsIn;
const [plan] = cases.quotaRefugee.plans;

/** The texts of a page beside how often the form holds them. */
function formTexts(page: string, labels: PlanLabels) {
  const texts = readTextsOf(page);
  const expected = formWords(labels);
  return [...new Set(expected)].map((text) => ({
    text,
    found: countOf(texts, text, labels.language),
    expected: expected.filter((one) => one === text).length,
  }));
}

const miscounted = (page: string, { labels, second }: PrintPlanOptions) =>
  [labels, second ?? labels].flatMap((one) => formTexts(page, one)).filter(({ found, expected }) => found !== expected);

describe('the words of the form', () => {
  test('are at least the 65 strings of the paper', () => {
    expect(formWords(fi).length).toBeGreaterThanOrEqual(65);
  });

  test.each(everyPairing)('stand once in each language on the blank form in %s', (_, options) => {
    expect(miscounted(printPlan({}, options), options)).toEqual([]);
  });

  test.each(everyPairing)('stand once in each language, whatever is answered: %s', (_, options) => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryDraft,
          arbitraryHostile.map(({ hostile }) => hostile.plan),
        ),
        (draft) => {
          expect(miscounted(printPlan(draft, options), options)).toEqual([]);
        },
      ),
      { numRuns: slowRuns(60) },
    );
  });

  test('stand in the order of the paper', () => {
    const texts = readTextsOf(printPlan({}, { labels: sv })).map(({ text }) => text);
    const { form, sections, fields, options } = sv;
    const order = [
      form.title,
      form.instructionUse,
      form.instructionNoInitialSurvey,
      sections.contributors.title,
      fields['contributors[].organisation'].label,
      fields.planDate.label,
      sections.customer.title,
      fields['customer.dateOfBirth'].label,
      fields['customer.interpreter'].label,
      fields['customer.address'].label,
      form.postalCodeAndTown,
      fields['customer.telephone'].label,
      fields['customer.withinThreeYears'].label,
      sections.status.title,
      options.statusKind.update,
      fields['status.firstPlanDate'].label,
      sections.lifeSituation.title,
      sections.goals.title,
      fields['goals.wishes'].label,
      fields['goals.primaryGoal'].label,
      ...primaryGoals.map((goal) => options.primaryGoal[goal]),
      fields['goals.primaryGoalDetails'].label,
      fields['goals.otherLongTermMeasures'].label,
      sections.measures.title,
      fields.measures.label,
      fields['measures[].schedule'].label,
      fields['agreement.rightsAndDutiesDiscussed'].label,
      fields['agreement.municipalityCommits'].label,
      fields['agreement.nextMeetingDate'].label,
    ].map(({ text }) => texts.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('say that the plan gives no right to services', () => {
    expect(printPlan(plan, { labels: en })).toContain('does not give the customer a subjective right');
  });

  test('are those of one language where the second is the first', () => {
    expect(printPlan(plan, { labels: fi, second: fi })).toBe(printPlan(plan, { labels: fi }));
  });

  test.each(everyPairing)('each have their language: %s', (_, options) => {
    const languages = new Set(textsOf(printPlan(plan, options)).map(({ language }) => language));
    expect([...languages].toSorted()).toEqual(
      [options.labels.language, ...(options.second ? [options.second.language] : [])].toSorted(),
    );
  });
});
