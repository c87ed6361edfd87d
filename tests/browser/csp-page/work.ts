import { checkDraft, checkPlan, comparePlans, eligibilityOf, mergePlans, revisePlan, tidyPlan } from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { describeChange, describeFinding, describeReason } from 'kotoplan/labels';
import { fi } from 'kotoplan/labels/fi';
import { printPlan } from 'kotoplan/print';
import { redactPlan } from 'kotoplan/privacy';

/** A bit of everything that the library does at run time, as counts. */
export function work(): Readonly<Record<string, number>> {
  const { plans } = cases.thirdUpdate;
  const [first, , , last] = plans;
  const { findings } = checkPlan({ customer: { name: '', interpreter: 'yes' } });
  const eligibility = eligibilityOf(last);
  const revised = revisePlan(last, { on: '2026-02-10' });
  const changes = comparePlans(first, last);
  return {
    findings: findings.length,
    sentences: findings.map((one) => describeFinding(fi, one)).filter(Boolean).length,
    reasons: eligibility.reasons.map((reason) => describeReason(fi, reason)).filter(Boolean).length,
    draftIsFine: Number(checkDraft(revised).ok),
    changes: changes.map((change) => describeChange(fi, change, { values: 'show' })).filter(Boolean).length,
    conflicts: mergePlans({ base: first, ours: last, theirs: first }).conflicts.length,
    tidied: tidyPlan({ customer: { name: ' A ', town: '' } }).removed.length,
    printed: Number(printPlan(last, { labels: fi }).length > 1_000),
    redacted: Object.keys(redactPlan(last, { profile: 'log' })).length,
  };
}
