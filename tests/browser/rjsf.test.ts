import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import type { Finding } from '../../src/check/findings.ts';
import { describeFinding, optionLabel } from '../../src/labels/index.ts';
import { cases } from '../../src/fixtures/index.ts';
import { fi } from '../../src/labels/fi.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import type { PlanNames } from '../../src/labels/code-names/code-names.ts';
import { planFields, type FieldFacts, type FieldPath } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
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

const folder = fileURLToPath(new URL('../../examples/rjsf', import.meta.url));
// No `unsafe-eval`, which Ajv would need in the browser.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'";

describeInBrowser('the form in RJSF', () => {
  const site = siteOf(folder, policy);

  async function openPage(itself: string): Promise<Page> {
    const page = await site.newTab();
    await page.goto(site.url());
    await page.getByRole('button', { name: itself }).click();
    return page;
  }

  describe.each(inEveryLanguage)('in %s', (language, itself, labels, names) => {
    const said = (findings: readonly Finding[]) => findings.map((finding) => describeFinding(labels, finding));

    test('holds nothing that nobody entered, and says its language', async () => {
      const page = await openPage(itself);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual([]);
      // After the first change the form hands over all it holds.
      await page.locator('#root_customer_town').fill('x');
      await expect.poll(async () => answersIn(await dataOf(page))).toContain('/customer/town = "x"');
      await page.locator('#root_customer_town').fill('');
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test('has a control for every field of the paper, called by its label', async () => {
      const page = await openPage(itself);
      await addRowTo(page, 'contributors');
      await addRowTo(page, 'measures');
      await addRowTo(page, 'customer_citizenships');
      await addRowTo(page, 'customer_nativeLanguages');
      await choose(page, labels, 'status.kind', 'update');
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await expect.poll(async () => fieldsWithoutControl(await controlsOf(page), labels)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test('says what is missing when it is submitted empty', async () => {
      const page = await openPage(itself);
      await submit(page);
      for (const { field, sentence } of requiredOfAnEmptyForm(labels)) {
        await expectText(page.locator(`#${idOf(field)}__error`), sentence);
      }
      const missing = checkPlan({ modelVersion: 1, contributors: [], measures: [] }).findings;
      await expect
        .poll(() => page.locator('.errors li').allTextContents())
        .toEqual(said(missing.filter(({ code }) => code === 'missing')));
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });

    test.each(plansToFillIn)('hands over what was filled in: %s', async (_, plan) => {
      const page = await openPage(itself);
      await fillIn(page, plan, labels, names);
      expect(await violationsOn(page)).toEqual([]);
      await submit(page);
      await page.getByText(labels.interface.noFindings.text).or(page.locator('[role=status] li').first()).waitFor();
      await expect.poll(async () => asStored(await dataOf(page))).toEqual(withoutRowIds(plan));
      const check = checkPlan(asStored(await dataOf(page)));
      expect(check.ok).toBe(true);
      await expect.poll(() => findingsOn(page, labels)).toEqual(said(check.findings));
      await page.close();
    });

    test('drops what specified the goal when another goal is chosen', async () => {
      const page = await openPage(itself);
      const specified = page.locator('#root_goals_primaryGoalSpecify');
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await specified.fill('starta en hantverksförening');
      await choose(page, labels, 'goals.primaryGoal', 'literacy');
      await expect.poll(() => specified.count()).toBe(0);
      await expect.poll(async () => answersIn(await dataOf(page))).toEqual(['/goals/primaryGoal = "literacy"']);
      await choose(page, labels, 'goals.primaryGoal', 'other');
      await expect.poll(() => specified.inputValue()).toBe('');
      await page.close();
    });

    test('saves a draft in which hardly anything is answered, and keeps it in another language', async () => {
      const page = await openPage(itself);
      await page.getByRole('button', { name: labels.interface.draft.text, exact: true }).click();
      await page.locator('#root_customer_town').fill('Oulu');
      await page.getByRole('button', { name: labels.formBuilders.saveDraft.text }).click();
      await page.getByText(labels.interface.noFindings.text).waitFor();
      await page.getByRole('button', { name: language === 'fi' ? 'Svenska' : 'Suomi' }).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language === 'fi' ? 'sv' : 'fi');
      await expect.poll(() => page.locator('#root_customer_town').inputValue()).toBe('Oulu');
      await expect
        .poll(async () => answersIn(asStored(await dataOf(page))))
        .toEqual(['/modelVersion = 1', '/customer/town = "Oulu"']);
      await page.close();
    });

    test.each(storedDrafts)('opens a stored draft and shows its findings: %s', async (_, draft) => {
      const page = await openPage(itself);
      await page.locator('input[type=file]').setInputFiles({
        name: 'draft.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(draft)),
      });
      await page.getByText(labels.interface.noFindings.text).or(page.locator('[role=status] li').first()).waitFor();
      await expect.poll(() => findingsOn(page, labels)).toEqual(said(checkDraft(draft).findings));
      await expect.poll(() => page.locator('#root_customer_name').inputValue()).toBe('Selam Tesfay');
      await submit(page);
      await expect.poll(() => page.locator('#root_customer_name').inputValue()).toBe('Selam Tesfay');
      await page.close();
    });
  });

  test('a stored plan keeps its version and the ids of its rows', async () => {
    const page = await openPage('Suomi');
    const [plan] = cases.quotaRefugee.plans;
    await page.locator('input[type=file]').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(plan)),
    });
    await page.locator('[role=status]').getByText(fi.interface.noFindings.text).waitFor();
    await page.locator('#root_customer_name').fill('Furaha N.');
    await submit(page);
    await page.locator('[role=status]').getByText(fi.interface.noFindings.text).waitFor();
    await expect.poll(() => dataOf(page)).toEqual({ ...plan, customer: { ...plan.customer, name: 'Furaha N.' } });
    await page.close();
  });

  test('says nothing on the console, and asks for nothing that the content security policy forbids', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** What the form holds. */
async function dataOf(page: Page): Promise<unknown> {
  const text = await page.locator('pre').textContent();
  return text === '' || text === null ? {} : JSON.parse(text);
}

async function findingsOn(page: Page, labels: PlanLabels): Promise<readonly string[]> {
  const headings = Object.values(labels.severities).map(({ heading }) => `${heading.text} `);
  const texts = await page.locator('[role=status] li').allTextContents();
  return texts.map((text) => text.slice(headings.find((heading) => text.startsWith(heading))?.length ?? 0));
}

async function submit(page: Page): Promise<void> {
  await page.locator('button[type=submit]').click();
}

async function expectText(locator: Locator, text: string): Promise<void> {
  await expect.poll(() => locator.textContent()).toBe(text);
}

function idOf(field: string): string {
  return `root_${field.replaceAll('.', '_')}`;
}

async function addRowTo(page: Page, table: string): Promise<void> {
  await page.locator(`#root_${table} > .row button.btn-add`).click();
}

/** Ticks one of several, by the words beside it. */
async function choose(page: Page, labels: PlanLabels, field: FieldPath, value: string | boolean): Promise<void> {
  await page
    .locator(`#${idOf(field)}`)
    .getByText(optionLabel(labels, field, value), { exact: true })
    .click();
}

const facts: Readonly<Record<string, FieldFacts>> = planFields;
const chosen: ReadonlySet<string> = new Set([
  'customer.interpreter',
  'customer.withinThreeYears',
  'status.kind',
  'goals.primaryGoal',
]);

async function fillIn(page: Page, plan: IntegrationPlan, labels: PlanLabels, names: PlanNames): Promise<void> {
  const { contributors, planDate, measures, modelVersion: _version, ...sections } = plan;
  await page.locator('#root_planDate').fill(planDate);
  await fillRows(page, 'contributors', contributors);
  for (const [section, answers] of Object.entries(sections)) {
    for (const [name, answer] of Object.entries(answers)) {
      await answerField(page, `${section}.${name}` as FieldPath, answer, { labels, names });
    }
  }
  await fillRows(page, 'measures', measures);
}

async function fillRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await addRowTo(page, table);
    for (const [cell, answer] of Object.entries(row)) {
      if (facts[`${table}[].${cell}`]?.expected === 'never') continue;
      await page.locator(`#root_${table}_${index}_${cell}`).fill(String(answer));
    }
  }
}

async function answerField(
  page: Page,
  field: FieldPath,
  answer: unknown,
  { labels, names }: { readonly labels: PlanLabels; readonly names: PlanNames },
): Promise<void> {
  const control = page.locator(`#${idOf(field)}`);
  if (field === 'customer.name') return control.pressSequentially(String(answer));
  if (chosen.has(field)) return choose(page, labels, field, answer as string | boolean);
  if (typeof answer === 'boolean') return control.check();
  const words: Readonly<Record<string, string>> =
    field === 'customer.citizenships' ? names.citizenships : names.languages;
  if (field === 'customer.contactLanguage') {
    await control.selectOption({ label: words[String(answer)] ?? '' });
    return;
  }
  if (!Array.isArray(answer)) return control.fill(String(answer));
  for (const [index, code] of (answer as readonly string[]).entries()) {
    await addRowTo(page, field.replace('.', '_'));
    await page.locator(`#${idOf(field)}_${index}`).selectOption({ label: words[code] ?? '' });
  }
}
