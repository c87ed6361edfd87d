import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/index.ts';
import { describeChange } from '../../src/labels/index.ts';
import { fi as names } from '../../src/labels/code-names/fi.ts';
import { printChanges } from '../../src/print/index.ts';
import { visible } from '../../src/print/markup.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import { arbitraryVersions } from '../support/arbitrary.ts';
import { readTextsOf, tagsOf } from './page.ts';
import { arbitraryHostile, hostileTexts, plantedWith, textFields } from '../support/planted.ts';

const { fi, en } = labelsIn;
const [first, second] = cases.thirdUpdate.plans;
const changes = comparePlans(first, second);

/** The sentences of a page: the texts of each entry of its list, put together. */
function sentencesOf(page: string): readonly string[] {
  return page
    .split('<li>')
    .slice(1)
    .map((entry) => {
      const whole = `<body>${entry.slice(0, entry.indexOf('</li>'))}</body>`;
      return readTextsOf(whole)
        .map(({ text }) => text)
        .join('');
    });
}

const set = (before: string, after: string): PlanChange => ({ kind: 'set', path: ['customer', 'name'], before, after });

describe('the page of changes', () => {
  test.each(everyLanguage)('says in %s what describeChange says', (_, labels) => {
    const expected = changes.map((change) => describeChange(labels, change, { values: 'show', names }));
    expect(expected.length).toBeGreaterThan(10);
    expect(sentencesOf(printChanges(changes, { labels, values: 'show', names }))).toEqual(expected);
  });

  test('says it of any two plans', () => {
    fc.assert(
      fc.property(arbitraryVersions, ({ ours, theirs }) => {
        const found = comparePlans(ours, theirs).filter(({ kind, path }) => kind !== 'set' || path[2] !== 'id');
        const expected = found.map((change) => describeChange(fi, change, { values: 'show' }));
        expect(sentencesOf(printChanges(found, { labels: fi, values: 'show' }))).toEqual(expected);
      }),
    );
  });

  test('holds no answer where values are hidden', () => {
    const before = plantedWith(first, textFields, () => 'SECRET one').plan;
    const after = plantedWith(first, textFields, () => 'SECRET other').plan;
    const found = comparePlans(before, after);
    expect(printChanges(found, { labels: fi, values: 'hide' })).not.toContain('SECRET');
    expect(printChanges(found, { labels: fi, values: 'show' })).toContain('SECRET');
  });

  test('says that nothing has changed', () => {
    expect(printChanges([], { labels: en, values: 'show' })).toContain('<p class="answer">No changes</p>');
  });

  test('leaves out the ids of rows', () => {
    const change: PlanChange = { kind: 'set', path: ['measures', 0, 'id'], before: 'a', after: 'b' };
    expect(printChanges([change], { labels: en, values: 'show' })).toContain('No changes');
  });

  test('does not change the changes', () => {
    const before = structuredClone(changes);
    printChanges(changes, { labels: fi, values: 'show', nonDisclosure: true });
    expect(changes).toEqual(before);
  });
});

describe('what no field could hold is told as it is stored', () => {
  test.each([
    ['a name that is an object', { customer: { name: { first: 'Selam' } } }, '{"first":"Selam"}'],
    ['a name that is a list', { customer: { name: ['Selam', { x: 1 }] } }, '["Selam",{"x":1}]'],
    ['an object among countries', { customer: { citizenships: ['SO', { code: 'FI' }] } }, 'SO ja {"code":"FI"}'],
    ['a cell that is an object', { measures: [{ id: 'x', measure: { b: '<b>' } }] }, '{"b":"<b>"}'],
    ['an option that is an object', { goals: { primaryGoal: { x: null } } }, '{"x":null}'],
    ['a text from the right in an object', { customer: { name: { first: 'شكرا' } } }, '{"first":"شكرا"}'],
  ])('%s', (_, document, stored) => {
    const page = printChanges(comparePlans({}, document as unknown as PlanDraft), { labels: fi, values: 'show' });
    expect(sentencesOf(page)[0]).toContain(stored);
    expect(page).not.toContain('[object');
  });

  test.each([{}, []])('and what says nothing as no answer: %j', (after) => {
    const change = { kind: 'set', path: ['customer', 'name'], before: 'a', after } as unknown as PlanChange;
    const removed: PlanChange = { kind: 'set', path: ['customer', 'name'], before: 'a' };
    expect(printChanges([change], { labels: fi, values: 'show' })).toBe(
      printChanges([removed], { labels: fi, values: 'show' }),
    );
  });
});

describe('what somebody wrote stands only as text', () => {
  test.each(hostileTexts)('in a sentence: %j', (text) => {
    const page = printChanges([set('a', text)], { labels: fi, values: 'show' });
    const isIsolated = page.includes('<bdi dir="auto">');
    expect(tagsOf(page).filter((tag) => !tag.includes('bdi'))).toEqual(
      tagsOf(printChanges([set('a', 'b')], { labels: fi, values: 'show' })),
    );
    expect(sentencesOf(page)[0]).toContain(visible(text));
    expect(isIsolated).toBe(/[\u0590-\u06FF]/u.test(text));
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(arbitraryHostile, ({ hostile, harmless }) => {
        const tags = ({ plan }: typeof hostile) =>
          tagsOf(printChanges(comparePlans({}, plan), { labels: fi, values: 'show' })).filter(
            (tag) => !tag.includes('bdi'),
          );
        expect(tags(hostile)).toEqual(tags(harmless));
      }),
    );
  });

  test('and a text that is read from the right stands for itself, with one full stop', () => {
    const page = printChanges([set('a', 'شكرا.')], { labels: fi, values: 'show' });
    expect(page).toContain('nyt ”<bdi dir="auto">شكرا.</bdi>”</li>');
  });
});
