import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, validCases, type ValidCaseName } from '../../src/fixtures/index.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { printPlan } from '../../src/print/index.ts';
import { visible } from '../../src/print/markup.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import { everyPairing } from './form-words.ts';
import { countOf, readTextsOf, tagsOf, textsOf } from './page.ts';
import { arbitraryHostile } from '../support/planted.ts';
import { runs } from '../support/runs.ts';

const { fi, sv, en } = labelsIn;
const finnish = { labels: fi, names: namesFi };
const bilingual = { labels: fi, names: namesFi, second: en, secondNames: namesEn };
const [plan] = cases.quotaRefugee.plans;
const nordic = cases.nordicCitizen.plans[0];

describe('what somebody wrote', () => {
  test.each(everyPairing)('stands once, and only as text: %s', (_, options) => {
    fc.assert(
      fc.property(arbitraryHostile, ({ hostile, harmless }) => {
        const page = printPlan(hostile.plan, options);
        // Not a tag, an attribute or a rule of style depends on what a text says.
        expect(tagsOf(page)).toEqual(tagsOf(printPlan(harmless.plan, options)));
        const texts = readTextsOf(page);
        const goal = hostile.plan.goals?.primaryGoal;
        for (const [field, text] of hostile.texts) {
          const isLeftOut = field === 'goals.primaryGoalSpecify' && goal !== 'other' && goal !== 'otherLanguageLevel';
          // A parser reads a lone carriage return as a new line.
          expect(countOf(texts, visible(text)), field).toBe(isLeftOut ? 0 : 1);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('cannot leave the style', () => {
    fc.assert(
      fc.property(arbitraryHostile, ({ hostile, harmless }) => {
        const styleOf = (given: typeof hostile) =>
          textsOf(printPlan(given.plan, bilingual)).filter(({ inside }) => inside.includes('style'));
        expect(styleOf(hostile)).toEqual(styleOf(harmless));
      }),
    );
  });

  test('is isolated from the direction of the words around it', () => {
    const arabic = 'شكرا (A2)';
    const page = printPlan(
      { customer: { name: arabic }, goals: { wishes: arabic }, measures: [{ measure: arabic }] },
      { labels: fi },
    );
    expect(page).toContain(`<dd><bdi>${arabic}</bdi></dd>`);
    expect(page).toContain(`<p class="answer" dir="auto">${arabic}</p>`);
    expect(page).toContain(`<td dir="auto"><bdi>${arabic}</bdi></td>`);
  });

  test('shows the characters that turn the reading direction', () => {
    const page = printPlan({ customer: { name: 'a\u202Eb\u2066c' } }, { labels: fi });
    expect(page).toContain('<bdi>a[U+202E]b[U+2066]c</bdi>');
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  });

  test('shows what could hide in a text, but not what names are written with', () => {
    const page = printPlan({ customer: { name: 'a\u200Bb\uFEFFc\u{E0041}\u{E007F}d' } }, { labels: fi });
    expect(page).toContain('<bdi>a[U+200B]b[U+FEFF]c[U+E0041][U+E007F]d</bdi>');
    const joined = 'می\u200Cخواهم ක්\u200Dෂ';
    expect(printPlan({ customer: { name: joined } }, { labels: fi })).toContain(`<bdi>${joined}</bdi>`);
  });
});

/** The text that follows the mark of each chosen box, in the first language. */
const chosen = (page: string): readonly (string | undefined)[] => {
  const texts = readTextsOf(page.replaceAll(/<span class="box" role[^<>]*><\/span>/gu, '<span>chosen</span>'));
  return texts.flatMap(({ text }, place) => (text === 'chosen' ? [texts[place + 1]?.text] : []));
};

describe('options', () => {
  test('are marked where they are chosen', () => {
    const { options, form, fields } = en;
    expect(chosen(printPlan(nordic, { labels: en }))).toEqual([
      form.no.text,
      fields['customer.withinThreeYears'].label.text,
      options.statusKind.first.text,
      options.primaryGoal.other.text,
      form.confirmed.text,
      form.confirmed.text,
    ]);
  });

  test('are not marked on the blank form', () => {
    expect(chosen(printPlan({}, { labels: en }))).toEqual([]);
  });

  test.each(everyLanguage)('say in %s that they are chosen to those who cannot see the mark', (language, labels) => {
    expect(printPlan(nordic, { labels })).toContain(
      `<span class="box" role="img" lang="${language}" aria-label="${labels.print.chosen.text}"></span>`,
    );
  });

  test('ask for more only where more belongs', () => {
    const specify = (draft: object) => printPlan(draft, { labels: fi }).split('class="specify"').length - 1;
    expect(specify({})).toBe(2);
    expect(specify({ goals: { primaryGoal: 'literacy' } })).toBe(0);
    expect(specify({ goals: { primaryGoal: 'other' } })).toBe(1);
  });

  test.each([
    ['beside its option', { primaryGoal: 'other', primaryGoalSpecify: 'to swim' }, 1],
    ['in its own field while no goal is chosen', { primaryGoalSpecify: 'to swim' }, 1],
    ['not beside another, as the finding says', { primaryGoal: 'literacy', primaryGoalSpecify: 'to swim' }, 0],
  ])('print the words after "specify" %s', (_, goals, count) => {
    const page = printPlan({ goals } as object, { labels: fi });
    expect(countOf(readTextsOf(page), 'to swim')).toBe(count);
    expect(page.includes(fi.fields['goals.primaryGoalSpecify'].label.text)).toBe(!('primaryGoal' in goals));
  });
});

describe('answers in codes', () => {
  test('are in the words of each language', () => {
    const texts = readTextsOf(printPlan(plan, bilingual));
    expect(countOf(texts, 'Kongon demokraattinen tasavalta', 'fi')).toBe(1);
    expect(countOf(texts, 'Democratic Republic of the Congo', 'en')).toBe(1);
    expect(countOf(texts, '21.10.2025', 'fi')).toBe(1);
    expect(countOf(texts, '21 October 2025', 'en')).toBe(1);
    expect(countOf(texts, 'September 2025', 'en')).toBe(1);
  });

  test('are said once where both languages say the same', () => {
    const texts = readTextsOf(printPlan(nordic, { labels: sv, names: namesSv, second: fi, secondNames: namesFi }));
    expect(countOf(texts, '1.12.2025')).toBe(1);
  });

  test('are codes where there are no names', () => {
    expect(countOf(readTextsOf(printPlan(plan, { labels: fi, second: en })), 'CD')).toBe(1);
  });

  test('leave a year as it is', () => {
    expect(countOf(readTextsOf(printPlan(cases.oneName.plans[0], bilingual)), '1961')).toBe(1);
  });
});

describe('the tables', () => {
  test.each([1, 4, 200])('hold %i rows under one head', (count) => {
    const measures = Array.from({ length: count }, (_, number) => ({ measure: `Measure ${number}` }));
    const page = printPlan({ measures }, { labels: en });
    const table = page.slice(page.indexOf('<table id="measures"'));
    expect(table.slice(0, table.indexOf('</table>')).match(/<tr>/gu)).toHaveLength(count + 1);
    expect(countOf(readTextsOf(page), 'Measure')).toBe(1);
  });

  test('have a column for due dates only where there is one', () => {
    const due = fi.fields['measures[].dueDate'].label.text;
    expect(countOf(readTextsOf(printPlan({ measures: [{ measure: 'a' }] }, { labels: fi })), due)).toBe(0);
    expect(countOf(readTextsOf(printPlan({ measures: [{ dueDate: '2026-03-24' }] }, { labels: fi })), due)).toBe(1);
  });

  test('have empty rows to write in where there is none', () => {
    expect(printPlan({}, { labels: fi }).match(/<tr class="blank">/gu)).toHaveLength(4 + 6);
  });

  test('name each cell on a telephone without a word to assistive technology, which reads the heads', () => {
    const name = '"Nimi\\20 \\b7 \\20 Name"';
    expect(printPlan({}, bilingual)).toContain(
      `#contributors td:nth-child(1)::before{content:${name};content:${name} / ""}`,
    );
  });
});

describe('what is not answered', () => {
  test('is a line to write on, named for those who cannot see it', () => {
    const page = printPlan({}, { labels: sv });
    expect(page).toContain(
      '<dd><span class="lines" role="img" lang="sv" aria-label="inget svar"><span class="line"></span></span></dd>',
    );
  });

  test('has less room in a plan that is filled in than on the blank form', () => {
    const lines = (draft: object) => printPlan(draft, { labels: fi }).split('<span class="line">').length - 1;
    expect(lines({ modelVersion: 1, contributors: [], measures: [] })).toBe(lines({}));
    expect(lines({ planDate: '2026-03-10' })).toBeLessThan(lines({}) - 10);
  });

  test.each<object>([
    { customer: { name: '' } },
    { contributors: [{}] },
    { contributors: [{ id: 'c1', name: ' ' }] },
    { measures: [{ id: 'm1' }] },
    { modelVersion: 1, customer: { citizenships: [] }, goals: {}, measures: [{ id: 'm1', measure: null }] },
  ])('makes a draft that was only begun the blank form: %j', (begun) => {
    expect(printPlan(begun, bilingual)).toBe(printPlan({}, bilingual));
  });
});

describe('the margins of the sheets', () => {
  test.each([
    ['fi', 'Sivu', '"Sivu\\20 " counter(page) "\\20 \\28 " counter(pages) "\\29 "'],
    ['sv', 'Sida', '"Sida\\20 " counter(page) "\\20 av\\20 " counter(pages) ""'],
    ['en', 'Page', '"Page\\20 " counter(page) "\\20 of\\20 " counter(pages) ""'],
  ] as const)('hold the number of the page and of the pages in %s', (language, _, content) => {
    expect(printPlan(plan, { labels: labelsIn[language] })).toContain(`@bottom-right{content:${content}}`);
  });

  test('hold the date and the kind of the plan in both languages', () => {
    const said = printPlan(cases.thirdUpdate.plans[1], bilingual);
    expect(said).toContain(
      '"6\\2e 2\\2e 2024\\20 \\b7 \\20 kotoutumissuunnitelman\\20 tarkistus\\a 6\\20 February\\20 2024\\20 \\b7 \\20 an\\20 update\\20 to\\20 the\\20 integration\\20 plan"',
    );
  });

  test.each([
    ['a month as it is said', '2024-02', '2\\2f 2024'],
    ['no year alone', '2024', ''],
    ['no day that no calendar has', '2025-02-30', ''],
  ])('hold of a date that is none: %s', (_, planDate, said) => {
    expect(printPlan({ planDate }, { labels: fi })).toContain(`@top-left{content:"${said}"}`);
  });

  test('stay empty where the document holds neither', () => {
    const draft = { planDate: '"}*{display:none}', status: { kind: '</style><script>' } } as object;
    expect(printPlan(draft, bilingual)).toContain('@top-left{content:""}');
  });
});

describe('the page', () => {
  test.each(Object.keys(validCases) as ValidCaseName[])('runs nothing and fetches nothing: %s', (name) => {
    const page = printPlan(validCases[name].plans[0], bilingual);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|a|base)\b/iu);
    expect(page).not.toMatch(/\son\w+=|url\(|@import|javascript:|https?:/iu);
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"');
  });

  test('leaves the plan as it was', () => {
    const before = structuredClone(plan);
    printPlan(plan, bilingual);
    expect(plan).toEqual(before);
  });

  test('is the same every time', () => {
    expect(printPlan(plan, finnish)).toBe(printPlan(structuredClone(plan), finnish));
  });
});
