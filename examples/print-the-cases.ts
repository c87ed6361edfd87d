// The paper that is handed over: the thirteen cases in Finnish, in Swedish, and in Finnish beside English, as HTML and,
// where there is a Chromium, as tagged PDF.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { comparePlans, type PlanDraft } from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
import { printChanges, printPlan } from 'kotoplan/print';
import { chromium } from 'playwright-core';

const languages = {
  fi: { labels: fi, names: namesFi },
  sv: { labels: sv, names: namesSv },
  'fi-en': { labels: fi, names: namesFi, second: en, secondNames: namesEn },
};

const pages = new Map<string, string>();
for (const [language, options] of Object.entries(languages)) {
  // To be filled in by hand.
  pages.set(`blank.${language}`, printPlan({}, options));
  for (const [name, { plans }] of Object.entries(cases)) {
    // The broken form is no plan. It is printed all the same.
    const plan = plans.at(-1) as PlanDraft;
    pages.set(`${name}.${language}`, printPlan(plan, { ...options, nonDisclosure: name === 'nonDisclosure' }));
  }
}

// What the last review changed, in the hand of the customer beside the new plan.
const [, , before, after] = cases.thirdUpdate.plans;
pages.set('thirdUpdate.changes.fi', printChanges(comparePlans(before, after), { ...languages.fi, values: 'show' }));

const folder = join('printed');
mkdirSync(folder, { recursive: true });
for (const [name, html] of pages) writeFileSync(join(folder, `${name}.html`), html);
console.log(`${pages.size} pages in ${folder}`);

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (existsSync(executablePath)) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  for (const name of pages.keys()) {
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await page.pdf({ path: join(folder, `${name}.pdf`), tagged: true, preferCSSPageSize: true });
  }
  await browser.close();
  console.log(`${pages.size} tagged PDF files beside them`);
} else {
  console.log(`No PDF: there is no Chromium at ${executablePath}. CHROMIUM names another.`);
}
