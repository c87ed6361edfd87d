import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/index.ts';
import { fi as names } from '../../src/labels/code-names/fi.ts';
import { printPlan } from '../../src/print/index.ts';
import { labelsIn } from '../support/everything-said.ts';
import { mutated } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';
import { formWords } from './form-words.ts';
import { countOf, readTextsOf } from './page.ts';

const { fi, en } = labelsIn;
const bilingual = { labels: fi, names, second: en };
const print = (document: unknown) => printPlan(document as PlanDraft, bilingual);
const endless: Record<string, unknown> = {};
endless['customer'] = endless;
const bare = Object.create(null) as Record<string, unknown>;
bare['x'] = 1;

/** A page is complete if all the words of the form are there. */
function expectComplete(page: string): void {
  const texts = readTextsOf(page);
  const isMissing = (words: string) => countOf(texts, words, 'fi') === 0;
  expect(formWords(fi).filter(isMissing)).toEqual([]);
  expect(page.endsWith('</html>\n')).toBe(true);
}

describe('a complete page is printed', () => {
  test.each([
    ['an empty draft', {}],
    ['a half-filled draft', halfFilledDraft],
    ['a form with everything wrong', cases.brokenForm.plans[0]],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'plan'],
    ['a number', 5],
    ['a list', [1, 2]],
    ['a document that holds itself', endless],
    ['what JSON cannot hold', { customer: { name: 5n, address: Symbol('a'), town: () => 1 } }],
    ['objects without a prototype', { goals: bare, customer: { name: { bare } } }],
    ['200 rows', { measures: Array.from({ length: 200 }, () => ({ measure: 'a'.repeat(300) })) }],
    ['an answer of 20,000 characters', { lifeSituation: { summary: 'ä'.repeat(20_000) } }],
  ])('for %s', (_, document) => {
    expectComplete(print(document));
  });

  test('for documents with anything in any place', () => {
    const documents = [...Object.values(validCases).map(({ plans }) => plans[0]), halfFilledDraft];
    fc.assert(
      fc.property(mutated(documents), (document) => {
        expectComplete(print(document));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what cannot be named is printed as it is stored', () => {
  test.each([
    ['a goal of another form', { goals: { primaryGoal: 'swimming<b>' } }, 'swimming<b>'],
    ['a kind of another form', { status: { kind: 'second' } }, 'second'],
    ['an unknown country', { customer: { citizenships: ['XX'] } }, 'XX'],
    ['a name that only objects have', { customer: { citizenships: ['constructor'] } }, 'constructor'],
    ['a country that is no list', { customer: { citizenships: 'YU' } }, 'YU'],
    ['an unknown language', { customer: { contactLanguage: 'xx' } }, 'xx'],
    ['a day that is none', { planDate: '2025-02-30x' }, '2025-02-30x'],
    ['a day that no calendar has', { planDate: '2025-02-30' }, '2025-02-30'],
    ['a day as a number', { planDate: 20_250_310 }, '20250310'],
    ['an answer that is neither yes nor no', { customer: { interpreter: 'maybe' } }, 'maybe'],
    ['a confirmation that is not yes', { agreement: { rightsAndDutiesDiscussed: 'partly' } }, 'partly'],
    ['a name that is an object', { customer: { name: { first: 'Selam' } } }, '{"first":"Selam"}'],
    ['a section that is a text', { goals: 'to work' }, 'to work'],
    ['a section that is a list', { customer: ['Selam'] }, '["Selam"]'],
    ['a table that is a text', { measures: 'a course' }, 'a course'],
    ['a row that is a text', { contributors: ['Selam'] }, 'Selam'],
    ['a cell that is a number', { measures: [{ schedule: 2026 }] }, '2026'],
    [
      'words after an option of another form',
      { goals: { primaryGoal: 'x', primaryGoalSpecify: 'to swim' } },
      'to swim',
    ],
  ])('%s', (_, document, stored) => {
    const page = print(document);
    expect(countOf(readTextsOf(page), stored)).toBe(1);
    expectComplete(page);
  });

  test('and marked where it was chosen', () => {
    expect(print({ goals: { primaryGoal: 'swimming' } })).toContain(
      '<li class="chosen"><span class="box" role="img" lang="fi" aria-label="Valittu"></span><bdi>swimming</bdi></li>',
    );
  });

  test('beside what can be named', () => {
    const page = printPlan({ customer: { citizenships: ['FI', 'XX'] } } as unknown as PlanDraft, { labels: fi, names });
    expect(countOf(readTextsOf(page), 'Suomi, XX')).toBe(1);
  });
});

test.each(['', ' ', '\u00a0\n', null, undefined, [], {}])('an answer that says nothing is a line: %j', (name) => {
  expect(print({ customer: { name } })).toContain('<span lang="en">Name</span> </dt><dd><span class="lines"');
});
