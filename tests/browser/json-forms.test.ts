import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { valueAt } from '../../src/internal/value-at.ts';
import { describeFinding, labelOf, nameOf, optionLabel } from '../../src/labels/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/names/en.ts';
import { fi as namesFi } from '../../src/names/fi.ts';
import type { PlanNames } from '../../src/names/names.ts';
import { sv as namesSv } from '../../src/names/sv.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { tidyPlan } from '../../src/plan/tidy.ts';
import { describeInBrowser, launchChromium } from './chromium.ts';
import {
  answersIn,
  asStored,
  controlsOf,
  fieldsWithoutControl,
  plansToFillIn,
  requiredOfAnEmptyForm,
  storedDrafts,
  violationsOn,
  withoutRowIds,
} from './form-proof.ts';
import { servePage, type ServedPage } from './pages.ts';

describeInBrowser('JSON Forms', () => {
  let served: ServedPage | undefined;
  let browser: Browser | undefined;
  let page: Page;
  let complaints: string[] = [];
  const drafts = mkdtempSync(join(tmpdir(), 'kotoplan-drafts-'));

  beforeAll(async () => {
    served = await servePage('examples/json-forms');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.on('pageerror', ({ name }) => complaints.push(name));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(drafts, { recursive: true });
  });
  afterEach(() => {
    const [...found] = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });

  const newForm = async (name: string, { language }: PlanLabels) => {
    await page.goto(served?.url ?? '');
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction((code) => document.documentElement.lang === code, language);
  };
  const open = async (draft: object) => {
    const file = join(drafts, 'draft.json');
    writeFileSync(file, JSON.stringify(draft));
    await page.locator('input[type=file]').setInputFiles(file);
  };

  describe.each([
    ['in Finnish', 'Suomi', fi, namesFi],
    ['in Swedish', 'Svenska', sv, namesSv],
    ['in English', 'English', en, namesEn],
  ] as const)('%s', (_, language, labels, names) => {
    test('the untouched form holds no answer', async () => {
      await newForm(language, labels);
      expect(answersIn(await heldBy(page))).toEqual([]);
    });

    test('submitted empty it says what is missing, beside the field and in the list', async () => {
      await newForm(language, labels);
      await submit(page, labels);
      const required = requiredOfAnEmptyForm(labels);
      for (const { field, sentence } of required) {
        expect(await placeOf(page, field, labels).innerText(), field).toContain(sentence);
      }
      const listed = await page.locator('.findings').innerText();
      expect(required.filter(({ field }) => !listed.includes(nameOf(labels, field)))).toEqual([]);
      await keepPicture(page, `${labels.language}-empty`);
    });

    describe('with every field shown', () => {
      beforeAll(async () => {
        await newForm(language, labels);
        await showEverything(page, labels);
      }, 60_000);

      test('every field has a control that is called by its label', async () => {
        expect(fieldsWithoutControl(await controlsOf(page), labels)).toEqual([]);
      });

      test('the form shows the title, the headings, the instructions and the hints', async () => {
        const shown = await page.locator('form').innerText();
        expect(wordsOnPaper(labels).filter((text) => !shown.includes(text))).toEqual([]);
      });

      test('axe finds nothing', async () => {
        await submit(page, labels);
        expect(await violationsOn(page)).toEqual([]);
        await keepPicture(page, `${labels.language}-everything`);
      });
    });

    test.each(plansToFillIn)(
      '%s, filled in like a person does',
      async (_title, plan) => {
        await newForm(language, labels);
        await fillIn(page, plan, labels, names);
        await submit(page, labels);
        await expect.poll(async () => asStored(await heldBy(page)), patiently).toEqual(withoutRowIds(plan));
        await expect.poll(async () => checkPlan(await heldBy(page)).ok, patiently).toBe(true);
        await keepPicture(page, `${labels.language}-${plan.planDate}`);
      },
      120_000,
    );

    test('an answer that is no longer asked does not survive', async () => {
      await newForm(language, labels);
      await open(cases.nordicCitizen.plans[0]);
      await choose(page, 'goals.primaryGoal', 'literacy', labels);
      expect(await fieldIn(page, 'goals.primaryGoalSpecify', labels).isVisible()).toBe(false);
      await submit(page, labels);
      const { primaryGoalSpecify: _dropped, ...goals } = cases.nordicCitizen.plans[0].goals;
      await expect
        .poll(async () => ((await heldBy(page)) as IntegrationPlan).goals, patiently)
        .toEqual({ ...goals, primaryGoal: 'literacy' });
    });

    test.each([...storedDrafts, wronglyTyped])('opens with its findings: %s', async (_title, draft) => {
      await newForm(language, labels);
      await open(draft);
      const { findings } = checkDraft(tidyPlan(draft).draft);
      await expect
        .poll(() => page.locator('.findings li').allInnerTexts(), patiently)
        .toEqual(
          findings.map((finding) => expect.stringContaining(describeFinding(labels, finding)) as unknown as string),
        );
      expect(await fieldIn(page, 'customer.name', labels).inputValue()).toBe(halfFilledDraft.customer?.name);
    });
  });

  test('what was typed key by key stays when the language changes', async () => {
    await newForm('Suomi', fi);
    await fieldIn(page, 'customer.name', fi).pressSequentially('Selam Tesfay');
    await choose(page, 'goals.primaryGoal', 'other', fi);
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect.poll(() => fieldIn(page, 'customer.name', sv).inputValue(), patiently).toBe('Selam Tesfay');
    expect(await fieldIn(page, 'goals.primaryGoalSpecify', sv).isVisible()).toBe(true);
  });

  test('a stored plan keeps its version and the ids of its rows', async () => {
    const [plan] = cases.quotaRefugee.plans;
    await newForm('Suomi', fi);
    await open(plan);
    await fieldIn(page, 'customer.name', fi).fill('Furaha N.');
    await submit(page, fi);
    const changed = { ...plan, customer: { ...plan.customer, name: 'Furaha N.' } };
    await expect.poll(() => heldBy(page), patiently).toEqual(changed);
  });

  test('a day and a month that are cleared are gone', async () => {
    const [plan] = cases.quotaRefugee.plans;
    await newForm('Suomi', fi);
    await open(plan);
    await fieldIn(page, 'customer.firstResidenceDate', fi).fill('');
    await fieldIn(page, 'customer.arrivalMonth', fi).fill('');
    const { firstResidenceDate: _day, arrivalMonth: _month, ...customer } = plan.customer;
    await expect.poll(async () => ((await heldBy(page)) as IntegrationPlan).customer, patiently).toEqual(customer);
  });

  test('a file that is no plan is refused in words', async () => {
    await newForm('Suomi', fi);
    await open([]);
    await expect.poll(() => page.locator('.findings').innerText(), patiently).toContain('Tiedostoa ei voi lukea.');
  });
});

/** A draft of another program, which took other things for answers. */
const wronglyTyped = [
  'answers of a wrong type',
  {
    ...halfFilledDraft,
    planDate: 12,
    customer: { ...halfFilledDraft.customer, citizenships: 'FI', nativeLanguages: [1, null], telephone: {} },
    goals: [],
    measures: [null, 'measure', { measure: ['a', 'b'] }],
  },
] as const;

const patiently = { timeout: 10_000 };

/** What the page says that the form holds. */
async function heldBy(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('#held').textContent()) ?? '') as unknown;
}

async function submit(page: Page, labels: PlanLabels): Promise<void> {
  await page.getByRole('button', { name: labels.interface.markAsFinal.text }).click();
  await page.locator('.findings h2').waitFor();
}

/** The form with a row in every list and every conditional field. */
async function showEverything(page: Page, labels: PlanLabels): Promise<void> {
  for (const field of ['contributors', 'customer.citizenships', 'customer.nativeLanguages', 'measures'] as const) {
    await addRow(page, field, labels);
  }
  await choose(page, 'status.kind', 'update', labels);
  await choose(page, 'goals.primaryGoal', 'other', labels);
}

/** The control of a field that is no cell of a table. */
function fieldIn(page: Page, field: FieldPath, labels: PlanLabels): Locator {
  const isCustomers = field.startsWith('customer.');
  return controlCalled(
    isCustomers ? groupCalled(page, labels.sections.customer.title.text) : page,
    labelOf(labels, field),
  );
}

/** A field with its label and what is said of it. */
function placeOf(page: Page, field: FieldPath, labels: PlanLabels): Locator {
  return choices.has(field)
    ? groupCalled(page, labelOf(labels, field))
    : fieldIn(page, field, labels).locator('xpath=ancestor::*[contains(@class, "control")][1]');
}

const choices: ReadonlySet<FieldPath> = new Set<FieldPath>(['status.kind', 'goals.primaryGoal']);

function controlCalled(part: Page | Locator, label: string): Locator {
  return part
    .getByLabel(label, { exact: true })
    .or(part.getByLabel(markedRequired(label), { exact: true }))
    .first();
}

function groupCalled(part: Page | Locator, label: string): Locator {
  return part
    .getByRole('group', { name: label, exact: true })
    .or(part.getByRole('group', { name: markedRequired(label), exact: true }))
    .first();
}

function markedRequired(label: string): string {
  return `${label}*`;
}

async function choose(page: Page, field: FieldPath, code: string, labels: PlanLabels): Promise<void> {
  const choice = groupCalled(page, labelOf(labels, field));
  await choice.getByLabel(optionLabel(labels, field, code), { exact: true }).check();
}

async function addRow(page: Page, field: FieldPath, labels: PlanLabels): Promise<void> {
  const name = `${labels.interface.addRow.text}: ${nameOf(labels, field)}`;
  await page.getByRole('button', { name, exact: true }).click();
}

/** Types, chooses and adds rows in the order of the form. */
async function fillIn(page: Page, plan: IntegrationPlan, labels: PlanLabels, names: PlanNames): Promise<void> {
  for (const field of Object.keys(planFields) as FieldPath[]) {
    const answer = valueAt(plan, field.split('.'));
    if (answer === undefined || field === 'modelVersion') continue;
    if (field === 'contributors' || field === 'measures') {
      await fillInRows(page, field, answer as readonly object[], labels);
    } else if (Array.isArray(answer)) {
      await chooseCodes(page, field, answer as readonly string[], labels, names);
    } else if (field === 'customer.contactLanguage') {
      await fieldIn(page, field, labels).selectOption({ label: names.languages[answer as 'fi'] });
    } else if (field.startsWith('agreement.') && answer === true) {
      await fieldIn(page, field, labels).check();
    } else if (typeof answer === 'boolean' || choices.has(field)) {
      await choose(page, field, answer as string, labels);
    } else {
      await fieldIn(page, field, labels).fill(answer as string);
    }
  }
}

async function fillInRows(
  page: Page,
  table: 'contributors' | 'measures',
  rows: readonly object[],
  labels: PlanLabels,
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await addRow(page, table, labels);
    const place = groupCalled(page, nameOf(labels, [table, index]));
    for (const [cell, answer] of Object.entries(row)) {
      if (cell === 'id') continue;
      await controlCalled(place, labelOf(labels, `${table}[].${cell}` as FieldPath)).fill(String(answer));
    }
  }
}

async function chooseCodes(
  page: Page,
  field: FieldPath,
  codes: readonly string[],
  labels: PlanLabels,
  names: PlanNames,
): Promise<void> {
  const words: Readonly<Record<string, string>> =
    field === 'customer.citizenships' ? names.citizenships : names.languages;
  for (const [index, code] of codes.entries()) {
    await addRow(page, field, labels);
    const entry = groupCalled(page, labelOf(labels, field)).getByRole('combobox').nth(index);
    await entry.selectOption({ label: words[code] ?? '' });
  }
}

/** Words that stand on the form beside its fields. */
function wordsOnPaper({ form, sections, fields }: PlanLabels): readonly string[] {
  const { yes: _yes, no: _no, name: _name, confirmed: _confirmed, postalCodeAndTown: _one, ...instructions } = form;
  const hints = Object.entries(fields).flatMap(([field, { hint }]) =>
    // The hint of a typed date says how it is typed.
    hint && field !== 'customer.dateOfBirth' ? [hint] : [],
  );
  const headings = Object.values(sections).flatMap(({ title, intro }) => [title, ...(intro ? [intro] : [])]);
  return [...Object.values(instructions), ...headings, ...hints].map(({ text }) => text);
}

/** For people who look at the form: `SCREENSHOTS=folder npx vitest run tests/browser`. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `json-forms-${name}.png`), fullPage: true });
}
