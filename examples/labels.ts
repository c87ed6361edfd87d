// The words of the form: a plan's answers under the form's own labels, in the language that a person reads.
import { primaryGoals, type FieldPath } from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { formatDate, labelOf, nameOf, optionLabel, type PlanLabels } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';

const { customer, planDate, goals } = cases.nordicCitizen.plans[0];

show(fi, namesFi);
show(sv, namesSv);
show(en, namesEn);

/** A few answers as people write them: names instead of codes, days in the order of the language. */
function show(labels: PlanLabels, names: typeof namesFi): void {
  const answers: readonly (readonly [FieldPath, string | undefined])[] = [
    ['planDate', formatDate(labels.language, planDate)],
    ['customer.name', customer.name],
    ['customer.citizenships', customer.citizenships?.map((code) => names.citizenships[code]).join(', ')],
    ['customer.nativeLanguages', customer.nativeLanguages?.map((tag) => names.languages[tag]).join(', ')],
    ['customer.interpreter', optionLabel(labels, 'customer.interpreter', customer.interpreter ?? false)],
    ['customer.arrivalMonth', formatDate(labels.language, customer.arrivalMonth ?? '')],
    ['goals.primaryGoal', optionLabel(labels, 'goals.primaryGoal', goals.primaryGoal)],
    ['goals.primaryGoalSpecify', goals.primaryGoalSpecify],
  ];
  // Every string says whether it is the form's own (`official`), our translation of that, or ours.
  console.log(`\n${labels.form.title.text} (${labels.form.title.source})\n`);
  for (const [field, answer] of answers)
    if (answer !== undefined) console.log(`   ${labelOf(labels, field)}  ${answer}`);

  // A label may be a whole sentence; in a list or a sentence the short name reads better.
  const options = primaryGoals.map((goal) => optionLabel(labels, 'goals.primaryGoal', goal));
  console.log(`\n   ${nameOf(labels, 'goals.primaryGoal')}: ${options.join(' · ')}`);
}
