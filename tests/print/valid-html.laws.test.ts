import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { cases, validCases, type CaseName } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/index.ts';
import { printChanges, printPlan } from '../../src/print/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import { mutated } from '../support/mutations.ts';
import { arbitraryHostile } from '../support/planted.ts';
import { slowRuns } from '../support/runs.ts';

const { fi, sv, en } = labelsIn;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // The official title has more than 70 characters in Finnish.
      'long-title': 'off',
    },
  }),
);

function complaintsOf(page: string) {
  const { results } = validator.validateStringSync(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test('the validator finds what is wrong', () => {
  const page = printPlan({}, { labels: fi }).replace('<h1', '<h4').replace(' id="measures-title"', '');
  const rules = complaintsOf(page).map((complaint) => complaint.split(/[ :]/u)[2]);
  expect(rules).toEqual(expect.arrayContaining(['close-order', 'no-missing-references']));
});

describe('the page is valid HTML', () => {
  test.each(everyLanguage)('blank in %s', (_, labels) => {
    expect(complaintsOf(printPlan({}, { labels }))).toEqual([]);
  });

  test.each(Object.keys(cases) as CaseName[])('in one language and in two: %s', (name) => {
    const plan = cases[name].plans[0] as PlanDraft;
    expect(complaintsOf(printPlan(plan, { labels: sv }))).toEqual([]);
    expect(complaintsOf(printPlan(plan, { labels: fi, second: en, nonDisclosure: true }))).toEqual([]);
  });

  test('whatever the answers are', () => {
    const documents = Object.values(validCases).map(({ plans }) => plans[0]);
    fc.assert(
      fc.property(
        fc.oneof(
          mutated(documents),
          arbitraryHostile.map(({ hostile }) => hostile.plan),
        ),
        (document) => {
          expect(complaintsOf(printPlan(document as PlanDraft, { labels: fi, second: sv }))).toEqual([]);
        },
      ),
      { numRuns: slowRuns(25) },
    );
  });

  test.each(everyLanguage)('of changes, in %s', (_, labels) => {
    const [before, after] = cases.thirdUpdate.plans;
    expect(complaintsOf(printChanges(comparePlans(before, after), { labels, values: 'show' }))).toEqual([]);
    expect(complaintsOf(printChanges([], { labels, values: 'show' }))).toEqual([]);
  });

  test('of changes, whatever the answers are', () => {
    fc.assert(
      fc.property(arbitraryHostile, ({ hostile }) => {
        const changes = comparePlans({}, hostile.plan);
        expect(complaintsOf(printChanges(changes, { labels: fi, values: 'show' }))).toEqual([]);
      }),
      { numRuns: slowRuns(25) },
    );
  });
});
