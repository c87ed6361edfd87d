import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDraft, checkPlan } from '../../src/check/check-plan.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { describeFinding, nameOf } from '../../src/labels/index.ts';
import { fi } from '../../src/labels/fi.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
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
import {
  choose,
  fieldIn,
  fillIn,
  heldBy,
  keepPicture,
  placeOf,
  showEverything,
  submit,
  wordsOnPaper,
} from './json-forms-page.ts';

describeInBrowser('JSON Forms', () => {
  const site = siteOf('examples/json-forms');
  let page: Page;
  const drafts = mkdtempSync(join(tmpdir(), 'kotoplan-drafts-'));

  beforeAll(async () => {
    page = await site.newTab({ viewport: { width: 1100, height: 900 } });
  });
  afterAll(() => {
    rmSync(drafts, { recursive: true });
  });
  afterEach(() => {
    expect(site.complaints.splice(0)).toEqual([]);
  });

  const newForm = async (name: string, { language }: PlanLabels) => {
    await page.goto(site.url());
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction((code) => document.documentElement.lang === code, language);
  };
  const chooseFile = async (content: object) => {
    const file = join(drafts, 'draft.json');
    writeFileSync(file, JSON.stringify(content));
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const open = async (draft: object) => {
    await chooseFile(draft);
    // What is typed before the draft is there would be lost.
    await expect.poll(async () => answersIn(await heldBy(page))).not.toEqual([]);
  };

  describe.each(inEveryLanguage)('in %s', (_, language, labels, names) => {
    test('the untouched form holds no answer', async () => {
      await newForm(language, labels);
      expect(answersIn(await heldBy(page))).toEqual([]);
      // After the first change the form hands over all it holds.
      await fieldIn(page, 'customer.town', labels).fill('x');
      await expect.poll(async () => answersIn(await heldBy(page))).toEqual(['/customer/town = "x"']);
      await fieldIn(page, 'customer.town', labels).fill('');
      await expect.poll(async () => answersIn(asStored(await heldBy(page)))).toEqual(['/modelVersion = 1']);
    });

    test('submitted empty it says what is missing, beside the field and in the list', async () => {
      await newForm(language, labels);
      await submit(page, labels);
      const required = requiredOfAnEmptyForm(labels);
      for (const { field, sentence } of required) {
        await expect.poll(() => placeOf(page, field, labels).innerText(), { message: field }).toContain(sentence);
      }
      const listed = await page.locator('.findings').innerText();
      expect(required.filter(({ field }) => !listed.includes(nameOf(labels, field)))).toEqual([]);
      await keepPicture(page, `${labels.language}-empty`);
    });

    describe('with every field shown', () => {
      beforeAll(async () => {
        await newForm(language, labels);
        await showEverything(page, labels);
      });

      test('every field has a control that is called by its label', async () => {
        await expect.poll(async () => fieldsWithoutControl(await controlsOf(page), labels)).toEqual([]);
      });

      test('the form shows the title, the headings, the instructions and the hints', async () => {
        const missing = async () => {
          const shown = await page.locator('form').innerText();
          return wordsOnPaper(labels).filter((text) => !shown.includes(text));
        };
        await expect.poll(missing).toEqual([]);
      });

      test('axe finds nothing', async () => {
        await submit(page, labels);
        expect(await violationsOn(page)).toEqual([]);
        await keepPicture(page, `${labels.language}-everything`);
      });
    });

    test.each(plansToFillIn)('%s, filled in like a person does', async (_title, plan) => {
      await newForm(language, labels);
      await fillIn(page, plan, labels, names);
      await submit(page, labels);
      await expect.poll(async () => asStored(await heldBy(page))).toEqual(withoutRowIds(plan));
      await expect.poll(async () => checkPlan(await heldBy(page)).ok).toBe(true);
      await keepPicture(page, `${labels.language}-${plan.planDate}`);
    });

    test('an answer that is no longer asked does not survive', async () => {
      await newForm(language, labels);
      await open(cases.nordicCitizen.plans[0]);
      await choose(page, 'goals.primaryGoal', 'literacy', labels);
      await expect.poll(() => fieldIn(page, 'goals.primaryGoalSpecify', labels).isVisible()).toBe(false);
      await submit(page, labels);
      const { primaryGoalSpecify: _dropped, ...goals } = cases.nordicCitizen.plans[0].goals;
      await expect
        .poll(async () => ((await heldBy(page)) as IntegrationPlan).goals)
        .toEqual({ ...goals, primaryGoal: 'literacy' });
    });

    test.each([...storedDrafts, wronglyTyped])('opens with its findings: %s', async (_title, draft) => {
      await newForm(language, labels);
      await open(draft);
      const { findings } = checkDraft(tidyPlan(draft).draft);
      await expect
        .poll(() => page.locator('.findings li').allInnerTexts())
        .toEqual(
          findings.map((finding) => expect.stringContaining(describeFinding(labels, finding)) as unknown as string),
        );
      await expect.poll(() => fieldIn(page, 'customer.name', labels).inputValue()).toBe(halfFilledDraft.customer?.name);
    });
  });

  test('what was typed key by key stays when the language changes', async () => {
    await newForm('Suomi', fi);
    await fieldIn(page, 'customer.name', fi).pressSequentially('Selam Tesfay');
    await choose(page, 'goals.primaryGoal', 'other', fi);
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect.poll(() => fieldIn(page, 'customer.name', sv).inputValue()).toBe('Selam Tesfay');
    await expect.poll(() => fieldIn(page, 'goals.primaryGoalSpecify', sv).isVisible()).toBe(true);
  });

  test('a stored plan keeps its version and the ids of its rows', async () => {
    const [plan] = cases.quotaRefugee.plans;
    await newForm('Suomi', fi);
    await open(plan);
    await fieldIn(page, 'customer.name', fi).fill('Furaha N.');
    await submit(page, fi);
    const changed = { ...plan, customer: { ...plan.customer, name: 'Furaha N.' } };
    await expect.poll(() => heldBy(page)).toEqual(changed);
  });

  test('a day and a month that are cleared are gone', async () => {
    const [plan] = cases.quotaRefugee.plans;
    await newForm('Suomi', fi);
    await open(plan);
    await fieldIn(page, 'customer.firstResidenceDate', fi).fill('');
    await fieldIn(page, 'customer.arrivalMonth', fi).fill('');
    const { firstResidenceDate: _day, arrivalMonth: _month, ...customer } = plan.customer;
    await expect.poll(async () => ((await heldBy(page)) as IntegrationPlan).customer).toEqual(customer);
  });

  test('a file that is no plan is refused in words', async () => {
    await newForm('Suomi', fi);
    await chooseFile([]);
    await expect.poll(() => page.locator('.findings').innerText()).toContain('Tiedostoa ei voi lukea.');
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
