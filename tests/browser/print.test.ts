import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { printChanges, printPlan } from '../../src/print/index.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { describeInBrowser, launchChromium } from './chromium.ts';
import { pagesOf, testOfPdf } from './pdf-pages.ts';

const finnish = { labels: fi, names: namesFi };
const bilingual = { ...finnish, second: en, secondNames: namesEn };
const [quotaRefugee] = cases.quotaRefugee.plans;
const [first, second] = cases.thirdUpdate.plans;
const long: PlanDraft = {
  ...quotaRefugee,
  customer: { ...quotaRefugee.customer, name: 'x'.repeat(300), address: 'שלום '.repeat(50) },
  lifeSituation: { summary: 'Pitkäyhdyssanaketjukirjoitelma'.repeat(600) },
  measures: Array.from({ length: 60 }, (_, number) => ({
    intermediateGoal: `Varhaiskasvatukseen ${number}`,
    measure: 'y'.repeat(300),
    responsibleParty: 'Maahanmuuttopalvelut',
  })),
};

const pages: readonly (readonly [string, string])[] = [
  ['fi', printPlan(quotaRefugee, finnish)],
  ['sv', printPlan(cases.nordicCitizen.plans[0], { labels: sv, names: namesSv })],
  ['en', printPlan(quotaRefugee, { labels: en, names: namesEn })],
  ['fi and en', printPlan(quotaRefugee, bilingual)],
  ['fi and sv, blank', printPlan({}, { labels: fi, second: sv })],
  [
    'fi and en, without protected answers',
    printPlan(cases.nonDisclosure.plans[0], { ...bilingual, nonDisclosure: true }),
  ],
  ['fi and en, everything long', printPlan(long, bilingual)],
  ['fi and en, everything wrong', printPlan(cases.brokenForm.plans[0] as PlanDraft, bilingual)],
  ['changes in fi', printChanges(comparePlans(first, second), { ...finnish, values: 'show' })],
];

// 200 % halves the width that the page has; a telephone has the layout of the screen at 200 %.
const widths = [
  ['on a screen', 1280],
  ['on a screen at 200 %', 640],
  ['on a telephone', 360],
  ['on a telephone at 200 %', 180],
] as const;

const everyWidth = pages.flatMap(([name, html]) => widths.map(([place, width]) => ({ name, place, width, html })));

/** What axe has to say against the page that is open. */
async function complaintsOf(page: Page) {
  // Not as a script of the page: its policy would refuse one.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describeInBrowser('the printed page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });

  afterAll(async () => {
    await browser.close();
  });

  async function show(html: string, width: number, media: 'screen' | 'print' = 'screen') {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(html);
  }

  test('axe finds what is wrong', async () => {
    await show('<html><body><img src="data:,"></body></html>', 640);
    expect((await complaintsOf(page)).join()).toContain('image-alt');
  });

  test.each(everyWidth.filter(({ width }) => width >= 640))('has no barrier $place: $name', async ({ html, width }) => {
    await show(html, width);
    expect(await complaintsOf(page)).toEqual([]);
  });

  test.each(everyWidth)('is not wider than the window $place: $name', async ({ html, width }) => {
    await show(html, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  // The sheet of A4 between its margins: 180 mm.
  test.each(pages)('has nothing that the edge of a sheet would cut off: %s', async (_, html) => {
    await show(html, 680, 'print');
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) => element.getBoundingClientRect().right > 681 || element.scrollWidth > element.clientWidth + 1,
        )
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });

  test.each(pages)('becomes a tagged PDF with a language: %s', async (_, html) => {
    await show(html, 1280, 'print');
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/StructTreeRoot/u);
    expect(pdf).toMatch(/\/Marked true/u);
    expect(pdf).toMatch(/\/Lang ?\((?:fi|sv|en)\)/u);
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 59\d(?:\.\d+)? 84\d/u);
  });

  test('repeats the head of the table on every sheet and splits no row', async () => {
    await show(printPlan(long, finnish), 680, 'print');
    const styles = await page.evaluate(() => {
      const [head, row] = [document.querySelector('#measures thead'), document.querySelector('#measures tbody tr')];
      return head && row && [getComputedStyle(head).display, getComputedStyle(row).breakInside];
    });
    expect(styles).toEqual(['table-header-group', 'avoid']);
  });

  testOfPdf(
    'says on every sheet its number, the date and which plan it is, and repeats the head of the table',
    async () => {
      await show(printPlan(long, bilingual), 1280, 'print');
      const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBeGreaterThan(5);
      sheets.forEach((sheet, index) => {
        expect(sheet).toMatch(
          new RegExp(`Sivu ${index + 1} \\(${sheets.length}\\) +· +Page ${index + 1} of ${sheets.length}`),
        );
        expect(sheet).toContain('21.10.2025 · ensimmäinen kotoutumissuunnitelma');
        expect(sheet).toContain('21 October 2025 · their first integration plan');
      });
      // The beginning of a word in the table: some versions of Chromium break the rest of it.
      const ofTable = sheets.filter((sheet) => sheet.includes('Maahan'));
      expect(ofTable.length).toBeGreaterThan(1);
      for (const sheet of ofTable) {
        expect(sheet).toContain('Vastuutaho');
        expect(sheet).toContain('Responsible party');
      }
    },
  );

  testOfPdf('the blank form has the numbers of its sheets and no date', async () => {
    await show(printPlan({}, { labels: sv }), 1280, 'print');
    const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(1);
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain(`Sida ${index + 1} av ${sheets.length}`);
    });
    expect(sheets.join('')).not.toContain(' · ');
  });

  test('asks the network for nothing', () => {
    expect(asked).toEqual([]);
  });
});
