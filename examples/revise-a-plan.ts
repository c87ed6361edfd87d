// A plan lives for years: each review begins from the plan before it, and everybody sees what has changed.
import {
  checkDraft,
  checkHistory,
  comparePlans,
  mergePlans,
  reviewDue,
  revisePlan,
  type IntegrationPlan,
} from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { describeChange, describeConflict, describeFinding, formatDate } from 'kotoplan/labels';
import { sv } from 'kotoplan/labels/sv';
import { sv as names } from 'kotoplan/labels/code-names/sv';

// Four plans of one person: from learning to read to basic education.
const { plans } = cases.thirdUpdate;
const [first, ...updates] = plans;

let plan: IntegrationPlan = first;
for (const update of updates) {
  console.log(`\n${formatDate('sv', plan.planDate)} → ${formatDate('sv', update.planDate)}`);
  const due = reviewDue(plan);
  if (due) console.log(`${sv.interface.reviewDueBy.text}: ${formatDate('sv', due.by)}`);

  // The review begins with what was agreed; what has to be said anew is open, so it is a draft.
  const draft = revisePlan(plan, { on: update.planDate });
  if (!checkDraft(draft).ok) throw new Error('The draft of a review has errors');

  // The worker and the customer go through it. What they changed, of what had been carried over:
  for (const change of comparePlans(draft, update)) {
    console.log(`   ${describeChange(sv, change, { values: 'show', names })}`);
  }
  plan = update;
}

// All four beside each other. Findings hold no answer; those of one plan come from checkPlan.
console.log('\ncheckHistory');
for (const finding of checkHistory(plans, { on: '2026-03-02' })) console.log(`   ${describeFinding(sv, finding)}`);

// Two workers had the last plan open at once. Nothing is lost, and nothing is decided for them.
const withPlan = (goals: Partial<IntegrationPlan['goals']>): IntegrationPlan => ({
  ...plan,
  goals: { ...plan.goals, ...goals },
});
const { merged, conflicts } = mergePlans({
  base: plan,
  ours: withPlan({ otherStudyPlan: 'Grundläggande utbildning på kvällstid.' }),
  theirs: withPlan({
    otherStudyPlan: 'Grundläggande utbildning på distans.',
    primaryGoalDetails: 'Målet är klart i vår.',
  }),
});
console.log('\nmergePlans');
// For a log, or for somebody who may not read the answers.
for (const change of comparePlans(plan, merged)) console.log(`   ${describeChange(sv, change, { values: 'hide' })}`);
for (const conflict of conflicts) console.log(`   ${describeConflict(sv, conflict)}`);
