import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import type { Finding } from '../../src/check/findings.ts';
import { describeFinding, optionLabel } from '../../src/labels/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import type { PlanNames } from '../../src/labels/code-names/code-names.ts';
import type { FieldPath } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { tidyPlan } from '../../src/plan/tidy.ts';
import { describeInBrowser, siteOf } from './chromium.ts';
import {
  answersIn,
  asStored,
  controlsOf,
  fieldsWithoutControl,
  inEveryLanguage,
  plansToFillIn,
  requiredOfAnEmptyForm,
  storedDrafts,
  violationsOn,
  withoutRowIds,
} from './form-proof.ts';

const folder = fileURLToPath(new URL('../../examples/surveyjs', import.meta.url));
// Styles in the page's own markup are SurveyJS's; no script is, and nothing of another host.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'";

describeInBrowser('the form in SurveyJS', () => {
  const site = siteOf(folder, policy);

  async function openPage(itself: string): Promise<Page> {
    const page = await site.newTab({ reducedMotion: 'reduce' });
    await page.goto(site.url());
    await page.getByRole('button', { name: itself }).click();
    await questionOf(page, 'customer.name').waitFor();
    return page;
  }

  describe.each(inEveryLanguage)('in %s', (language, itself, labels, names) => {
    const said = (findings: readonly Finding[]) => findings.map((finding) => describeFinding(labels, finding));

    test('holds nothing that nobody entered, and says its language', async () => {
      const page = await openPage(itself);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual([]);
      // The page hears of the data when they change, and when the form is completed.
      await typeInto(page, 'customer.town', 'x');
      await expect.poll(async () => answersIn(await dataOf(page))).toContain('/customer/town = "x"');
      await typeInto(page, 'customer.town', '');
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual([]);
      await complete(page, labels);
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual([]);
      await page.close();
    });

    test('has a control for every field of the paper, called by its label', async () => {
      const page = await openPage(itself);
      await addRow(page, 'contributors', labels);
      await addRow(page, 'measures', labels);
      await choose(page, labels, 'status.kind', 'update');
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await expect.poll(async () => fieldsWithoutControl(await controlsOf(page), labels)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test('says what is missing when it is completed empty', async () => {
      const page = await openPage(itself);
      await complete(page, labels);
      for (const { field, sentence } of requiredOfAnEmptyForm(labels)) {
        await expectText(questionOf(page, field).getByRole('alert'), sentence);
      }
      await expect.poll(() => page.getByRole('alert').count()).toBe(requiredOfAnEmptyForm(labels).length);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test.each(plansToFillIn)('hands over what was filled in: %s', async (_, plan) => {
      const page = await openPage(itself);
      await fillIn(page, plan, labels, names);
      await complete(page, labels);
      await findingsShown(page, labels);
      await expect.poll(async () => asStored(await dataOf(page))).toEqual(withoutRowIds(plan));
      const check = checkPlan(asStored(await dataOf(page)));
      expect(check.ok).toBe(true);
      await expect.poll(() => findingsOn(page, labels)).toEqual(said(check.findings));
      // The first plan is the fullest, and axe takes its time.
      if (plan === plansToFillIn[0]?.[1]) expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test('drops what specified the goal when another goal is chosen', async () => {
      const page = await openPage(itself);
      const specified = questionOf(page, 'goals.primaryGoalSpecify');
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await typeInto(page, 'goals.primaryGoalSpecify', 'starta en hantverksförening');
      await choose(page, labels, 'goals.primaryGoal', 'literacy');
      await specified.waitFor({ state: 'detached' });
      await expect.poll(() => dataOf(page)).toEqual({ goals: { primaryGoal: 'literacy' } });
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await expect.poll(() => specified.getByRole('textbox').inputValue()).toBe('');
      await page.close();
    });

    test('saves a draft in which hardly anything is answered, and keeps it in another language', async () => {
      const page = await openPage(itself);
      await page.getByRole('button', { name: labels.interface.draft.text, exact: true }).first().click();
      await typeInto(page, 'customer.town', 'Oulu');
      await page.getByRole('button', { name: labels.formBuilders.saveDraft.text }).click();
      await page.getByText(labels.interface.noFindings.text).waitFor();
      await page.getByRole('button', { name: language === 'fi' ? 'Svenska' : 'Suomi' }).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language === 'fi' ? 'sv' : 'fi');
      await expect.poll(() => questionOf(page, 'customer.town').getByRole('textbox').inputValue()).toBe('Oulu');
      await expect.poll(async () => asStored(await dataOf(page))).toMatchObject({ customer: { town: 'Oulu' } });
      await page.close();
    });

    test.each(storedDrafts)(
      'opens a stored draft, loses nothing of it and shows its findings: %s',
      async (_, draft) => {
        const page = await openPage(itself);
        await page.locator('input[type=file]').setInputFiles({
          name: 'draft.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(draft)),
        });
        await findingsShown(page, labels);
        await expect.poll(() => findingsOn(page, labels)).toEqual(said(checkDraft(tidyPlan(draft).draft).findings));
        await expect
          .poll(() => questionOf(page, 'customer.name').getByRole('textbox').inputValue())
          .toBe('Selam Tesfay');
        await typeInto(page, 'customer.town', 'Kemi');
        const expected = tidyPlan({
          ...draft,
          customer: { ...(draft as IntegrationPlan).customer, town: 'Kemi' },
        }).draft;
        await expect.poll(async () => withoutRowIds(await dataOf(page))).toEqual(withoutRowIds(expected));
        await complete(page, labels);
        await expect.poll(() => page.getByRole('alert').count()).toBeGreaterThan(0);
        await page.close();
      },
    );
  });

  test('says nothing on the console, and asks for nothing from another host', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** What the page would store now. */
async function dataOf(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('pre').textContent()) ?? '');
}

async function findingsShown(page: Page, labels: PlanLabels): Promise<void> {
  await page.getByText(labels.interface.noFindings.text).or(page.locator('[role=status] li').first()).waitFor();
}

async function findingsOn(page: Page, labels: PlanLabels): Promise<readonly string[]> {
  const headings = Object.values(labels.severities).map(({ heading }) => `${heading.text} `);
  const texts = await page.locator('[role=status] li').allTextContents();
  return texts.map((text) => text.slice(headings.find((heading) => text.startsWith(heading))?.length ?? 0));
}

async function complete(page: Page, labels: PlanLabels): Promise<void> {
  await page.getByRole('button', { name: labels.interface.markAsFinal.text, exact: true }).click();
}

async function expectText(locator: Locator, text: string): Promise<void> {
  await expect.poll(async () => (await locator.textContent())?.trim()).toBe(text);
}

/** SurveyJS writes the name of a question on its element. */
function questionOf(page: Page | Locator, name: string): Locator {
  return page.locator(`[data-name="${name}"]`);
}

async function addRow(page: Page, table: string, labels: PlanLabels): Promise<void> {
  await questionOf(page, table).getByRole('button', { name: labels.interface.addRow.text }).click();
}

/** Ticks one of several, by the words beside it. */
async function choose(page: Page, labels: PlanLabels, field: FieldPath, value: string | boolean): Promise<void> {
  const words = optionLabel(labels, field, value);
  await questionOf(page, field).getByText(words, { exact: true }).click();
}

/** Opens a list, writes what is wanted until it is found, and takes it. */
async function pick(page: Page, field: FieldPath, name: string): Promise<void> {
  const control = questionOf(page, field).getByRole('combobox');
  await control.focus();
  await page.keyboard.press('ArrowDown');
  await control.pressSequentially(name);
  await questionOf(page, field).getByRole('option', { name, exact: true }).click();
}

async function typeInto(page: Page | Locator, name: string, text: string): Promise<void> {
  const control = questionOf(page, name).locator('input, textarea');
  await control.fill(text);
  // SurveyJS takes a text when the person leaves it.
  await control.blur();
}

async function fillIn(page: Page, plan: IntegrationPlan, labels: PlanLabels, names: PlanNames): Promise<void> {
  const { contributors, planDate, measures, modelVersion: _version, ...sections } = plan;
  await fillRows(page, 'contributors', contributors, labels);
  await typeInto(page, 'planDate', planDate);
  for (const [section, answers] of Object.entries(sections)) {
    for (const [name, answer] of Object.entries(answers)) {
      await answerField(page, `${section}.${name}` as FieldPath, answer, { labels, names });
    }
  }
  await fillRows(page, 'measures', measures, labels);
}

async function fillRows(page: Page, table: string, rows: readonly object[], labels: PlanLabels): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await addRow(page, table, labels);
    for (const [cell, answer] of Object.entries(row)) {
      if (cell !== 'id')
        await typeInto(
          questionOf(page, table).locator('.sd-paneldynamic__panel-wrapper').nth(index),
          cell,
          String(answer),
        );
    }
  }
}

const confirmations: ReadonlySet<string> = new Set([
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
]);

async function answerField(
  page: Page,
  field: FieldPath,
  answer: unknown,
  { labels, names }: { readonly labels: PlanLabels; readonly names: PlanNames },
): Promise<void> {
  if (field === 'customer.citizenships' || field === 'customer.nativeLanguages') {
    const words: Readonly<Record<string, string>> =
      field === 'customer.citizenships' ? names.citizenships : names.languages;
    for (const code of answer as readonly string[]) await pick(page, field, words[code] ?? '');
    return;
  }
  const { languages: spoken }: { languages: Readonly<Record<string, string>> } = names;
  if (field === 'customer.contactLanguage') return pick(page, field, spoken[String(answer)] ?? '');
  if (confirmations.has(field)) return questionOf(page, field).getByText(labels.form.confirmed.text).click();
  if (typeof answer === 'boolean' || field === 'status.kind' || field === 'goals.primaryGoal') {
    return choose(page, labels, field, answer as string | boolean);
  }
  // As on paper, which is how people write a day of birth.
  const paperDay = String(answer).split('-').map(Number).toReversed().join('.');
  return typeInto(page, field, field === 'customer.dateOfBirth' ? paperDay : String(answer));
}
