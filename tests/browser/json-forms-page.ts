import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { labelOf, nameOf, optionLabel } from '../../src/labels/index.ts';
import type { PlanLabels } from '../../src/labels/labels.ts';
import type { PlanNames } from '../../src/labels/code-names/code-names.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import { valueAt } from '../../src/form/paths.ts';

// The page of examples/json-forms as a person uses it.

/** What the page says that the form holds. */
export async function heldBy(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('#held').textContent()) ?? '') as unknown;
}

export async function submit(page: Page, labels: PlanLabels): Promise<void> {
  await page.getByRole('button', { name: labels.interface.markAsFinal.text }).click();
  await page.locator('.findings h2').waitFor();
}

/** The form with a row in every list and every conditional field. */
export async function showEverything(page: Page, labels: PlanLabels): Promise<void> {
  for (const field of ['contributors', 'customer.citizenships', 'customer.nativeLanguages', 'measures'] as const) {
    await addRow(page, field, labels);
  }
  await choose(page, 'status.kind', 'update', labels);
  await choose(page, 'goals.primaryGoal', 'other', labels);
}

/** The control of a field that is no cell of a table. */
export function fieldIn(page: Page, field: FieldPath, labels: PlanLabels): Locator {
  const isCustomers = field.startsWith('customer.');
  return controlCalled(
    isCustomers ? groupCalled(page, labels.sections.customer.title.text) : page,
    labelOf(labels, field),
  );
}

/** A field with its label and what is said of it. */
export function placeOf(page: Page, field: FieldPath, labels: PlanLabels): Locator {
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

export async function choose(page: Page, field: FieldPath, code: string, labels: PlanLabels): Promise<void> {
  const choice = groupCalled(page, labelOf(labels, field));
  await choice.getByLabel(optionLabel(labels, field, code), { exact: true }).check();
}

async function addRow(page: Page, field: FieldPath, labels: PlanLabels): Promise<void> {
  const name = `${labels.interface.addRow.text}: ${nameOf(labels, field)}`;
  await page.getByRole('button', { name, exact: true }).click();
}

/** Types, chooses and adds rows in the order of the form. */
export async function fillIn(page: Page, plan: IntegrationPlan, labels: PlanLabels, names: PlanNames): Promise<void> {
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
export function wordsOnPaper({ form, sections, fields }: PlanLabels): readonly string[] {
  const { yes: _yes, no: _no, name: _name, confirmed: _confirmed, postalCodeAndTown: _one, ...instructions } = form;
  const hints = Object.entries(fields).flatMap(([field, { hint }]) =>
    // The hint of a typed date says how it is typed.
    hint && field !== 'customer.dateOfBirth' ? [hint] : [],
  );
  const headings = Object.values(sections).flatMap(({ title, intro }) => [title, ...(intro ? [intro] : [])]);
  return [...Object.values(instructions), ...headings, ...hints].map(({ text }) => text);
}

/** For people who look at the form: `SCREENSHOTS=folder npx vitest run tests/browser`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `json-forms-${name}.png`), fullPage: true });
}
