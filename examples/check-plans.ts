// The main job: what there is to correct, check or note in filled plans, in the three languages of the form.
// `npm start` runs it on examples/plans; another folder of JSON files can be named.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPlan, completeness, eligibilityOf, type Finding, type PlanDraft } from 'kotoplan';
import { describeFinding, formatDate, nameOf, type PlanLabels } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';

const folder = process.argv[2] ?? fileURLToPath(new URL('plans', import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const plan: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  console.log(`\n══ ${file} ${'═'.repeat(100 - file.length)}\n`);
  const { findings } = checkPlan(plan);
  for (const labels of [fi, sv, en]) console.log(report(findings, labels));
  // Both read any document: what is wrong with it has been said above.
  console.log(howComplete(plan as PlanDraft, en));
  console.log(howEligible(plan as PlanDraft, en));
}

const schemas = join(dirname(fileURLToPath(import.meta.resolve('kotoplan/package.json'))), 'schemas');
console.log(`\n══ JSON Schema and what goes with it ${'═'.repeat(65)}\n`);
for (const file of readdirSync(schemas)) console.log(`   ${join(relative(process.cwd(), schemas), file)}`);

/** The findings by severity, in one language. */
function report(findings: readonly Finding[], labels: PlanLabels): string {
  const groups = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const sentences = findings.filter((one) => one.severity === severity).map((one) => describeFinding(labels, one));
    return sentences.length === 0
      ? []
      : [labels.severities[severity].heading.text, ...sentences.map((one) => `· ${one}`)];
  });
  const lines = groups.length === 0 ? [labels.interface.noFindings.text] : groups;
  return `${labels.language} ${lines.join('\n   ')}\n`;
}

/** How much of each section is filled in, and what is not. */
function howComplete(plan: PlanDraft, labels: PlanLabels): string {
  const { sections, percent } = completeness(plan);
  const lines = sections.map(({ section, answered, expected, missing }) => {
    const count = `   ${labels.sections[section].name.text.padEnd(26)}${labels.answered(answered, expected).padEnd(20)}`;
    const names = [...new Set(missing)].map((field) => nameOf(labels, field));
    return names.length === 0 ? count.trimEnd() : `${count}without ${names.join(' · ')}`;
  });
  return [`   ${labels.interface.completeness.text}: ${percent} %`, ...lines, ''].join('\n');
}

/** Whether the first plan is in time, in one line. */
function howEligible(plan: PlanDraft, { outcomes, interface: words, language }: PlanLabels): string {
  const { outcome, windowEnd } = eligibilityOf(plan);
  const lastDay =
    windowEnd === undefined ? '' : `. ${words.lastDayForFirstPlan.text}: ${formatDate(language, windowEnd)}`;
  return `   ${outcomes.leadIn.text} ${outcomes[outcome].text}${lastDay}`;
}
