// Autosave: what a form has so far is tidied, checked as a draft, saved, and told how far it has come.
import { checkDraft, checkPlan, completeness, tidyPlan, type PlanDraft } from 'kotoplan';
import { describeFinding, nameOf } from 'kotoplan/labels';
import { sv } from 'kotoplan/labels/sv';

// As a browser sends it: empty inputs, an empty row, days and months as people type them.
const typed = {
  planDate: '10.3.2026',
  customer: { name: '  Selam Tesfay ', dateOfBirth: '18.4.1999', telephone: '', email: 'selam(at)example.org' },
  status: { kind: 'first' },
  goals: { wishes: null, primaryGoal: 'literacy' },
  measures: [{ measure: 'Läsgrupp på biblioteket' }, { measure: '', schedule: ' ' }],
  agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: false },
};

save(typed);

// The same after the address has been corrected.
const draft = save({ ...typed, customer: { ...typed.customer, email: 'selam@example.org' } });
if (draft) {
  const { sections, percent } = completeness(draft);
  console.log(`\n${sv.interface.completeness.text}: ${percent} %`);
  for (const { section, answered, expected, missing } of sections) {
    console.log(`   ${sv.sections[section].name.text}: ${sv.answered(answered, expected)}`);
    for (const field of missing) console.log(`      – ${nameOf(sv, field)}`);
  }

  // When it is to be handed over, the same document is asked for everything.
  const errors = checkPlan(draft).findings.filter(({ severity }) => severity === 'error');
  console.log(`\n${sv.severities.error.count(errors.length)}`);
  for (const finding of errors) console.log(`   ${describeFinding(sv, finding)}`);
}

/** Saves what can be saved. A draft is told what is wrong, never what is only not answered yet. */
function save(input: unknown): PlanDraft | undefined {
  const { draft: tidy, removed } = tidyPlan(input);
  console.log(`\nEmpty, so taken away: ${removed.map(({ path }) => path.join('.')).join(', ')}`);
  const check = checkDraft(tidy);
  for (const finding of check.findings) console.log(`   ${describeFinding(sv, finding)}`);
  if (!check.ok) return undefined;
  console.log(`Saved: ${JSON.stringify(check.draft)}`);
  return check.draft;
}
