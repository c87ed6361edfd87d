// Is the first plan drawn up in time? Every reason with its source, and how sure the source is.
import { assessEligibility, eligibilityOf, type Eligibility } from 'kotoplan';
import { cases } from 'kotoplan/fixtures';
import { describeReason, formatDate, nameOf } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';

const marks = { true: '+', false: '-', unknown: '?' } as const;
const { windowJustClosed, thirdUpdate } = cases;

// A permit of 13 October 2022: the last day is 13 October 2025.
explain('First plan on 13 October 2025', eligibilityOf(windowJustClosed.plans[0]));
explain('The same by the words of the form', eligibilityOf(windowJustClosed.plans[0], { boundary: 'formLiteral' }));
explain('First plan on 14 October 2025', eligibilityOf(windowJustClosed.plans[1]));

// The limit concerns the first plan only, so an update may come years later.
explain('The third update', eligibilityOf(thirdUpdate.plans[3]));

// Before there is a plan: could it be drawn up on this day? The library reads no clock.
explain('No plan yet', assessEligibility({ firstResidenceDate: '2022-10-13' }, { on: '2025-09-15' }));

// What is not known is asked for, never taken as a no.
explain('No dates at all', assessEligibility({}));

console.log(`\n${en.interface.supportNotDecision.text}`);

function explain(title: string, { outcome, windowEnd, daysLeft, reasons }: Eligibility): void {
  console.log(`\n${title}\n   ${en.outcomes.leadIn.text} ${en.outcomes[outcome].text}`);
  if (windowEnd !== undefined) {
    const left = daysLeft === undefined ? '' : ` (${daysLeft} days left)`;
    console.log(`   ${en.interface.lastDayForFirstPlan.text}: ${formatDate('en', windowEnd)}${left}`);
  }
  for (const reason of reasons) {
    const { act, section, url } = reason.legal;
    console.log(`   ${marks[`${reason.holds}`]} ${describeReason(en, reason)}`);
    console.log(`     act ${act}${section === undefined ? '' : `, section ${section}`}: ${url}`);
    if (reason.parameter) {
      const { id, value, from, certainty } = reason.parameter;
      console.log(`     ${id} ${value} since ${from}, source: ${certainty}`);
    }
    for (const field of reason.missing ?? []) console.log(`     needed: ${nameOf(en, field)}`);
  }
}
