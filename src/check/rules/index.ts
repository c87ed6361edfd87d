import type { PlanDraft } from '../../plan/plan.ts';
import type { Finding } from '../findings.ts';
import {
  expectedOfCustomerMissing,
  municipalityCommitsMissing,
  nextMeetingAfterReviewDue,
  nextMeetingBeforePlan,
  nextMeetingMissing,
  nextMeetingOnHoliday,
  nextMeetingSameDay,
  nextMeetingWithoutDate,
} from './agreement.ts';
import { arrivalAfterPlan, arrivalFarFromResidence } from './arrival.ts';
import {
  arrivalBeforeBirth,
  birthDateAfterPlan,
  birthDateMissing,
  birthDatePartial,
  customerAgeImplausible,
  customerIsMinor,
  residenceDateBeforeBirth,
} from './birth.ts';
import {
  citizenshipFinnish,
  citizenshipMissing,
  citizenshipRepeated,
  statelessWithCitizenship,
  unknownWithCitizenship,
} from './citizenships.ts';
import { contactDetailsMissing, postalCodeFormat, telephoneFormat } from './contact-details.ts';
import {
  contributorBlank,
  contributorIncomplete,
  contributorIsCustomer,
  contributorRepeated,
  contributorsMissing,
} from './contributors.ts';
import {
  languagePlanMissing,
  professionalGoalsMissing,
  professionalGoalsUnexpected,
  specifyWithoutOption,
  studyPlanMissing,
  summaryMissing,
  wishesMissing,
} from './goals.ts';
import {
  contactLanguageMissing,
  interpreterMayBeNeeded,
  interpreterUnanswered,
  nativeLanguageMissing,
  nativeLanguageRepeated,
} from './languages.ts';
import { dueDateOutsideTwelveMonths, measureIncomplete, measuresMissing } from './measures.ts';
import {
  firstPlanDateAfterPlan,
  firstPlanDateDiffers,
  firstPlanDateSameDay,
  planDateInFuture,
  totalDurationExceeded,
} from './plan-dates.ts';
import { rowIdRepeated } from './row-ids.ts';
import { texts } from './texts.ts';
import {
  customerIsJobseeker,
  residenceDateAfterPlan,
  residenceDateMissing,
  statementContradicted,
  statementNotTicked,
  windowClosed,
  windowEndsOnHoliday,
  windowEndsSoon,
  windowLastDay,
  windowOf,
} from './window.ts';
import type { CheckOptions } from '../options.ts';

/**
 * What every rule across fields says of a plan, section by section; `checkPlan` sorts it into paper order.
 *
 * Each rule is called by its name: in a loop over a list of them none could be inlined, and all together would cost a third
 * more.
 */
export function findingsOfRules(plan: PlanDraft, options: CheckOptions): readonly Finding[] {
  const found: Finding[] = [];
  planDates(found, plan, options);
  participants(found, plan, options);
  birth(found, plan, options);
  citizenshipsAndLanguages(found, plan, options);
  contactAndArrival(found, plan, options);
  firstPlanWindow(found, plan, options);
  lifeSituationAndGoals(found, plan, options);
  measures(found, plan, options);
  agreement(found, plan, options);
  add(found, rowIdRepeated(plan, options));
  add(found, texts(plan, options));
  return found;
}

// Most rules have nothing to say.
function add(found: Finding[], ofRule: readonly Finding[]): void {
  if (ofRule.length > 0) found.push(...ofRule);
}

function planDates(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, planDateInFuture(plan, options));
  add(found, firstPlanDateDiffers(plan, options));
  add(found, firstPlanDateAfterPlan(plan, options));
  add(found, firstPlanDateSameDay(plan, options));
  add(found, totalDurationExceeded(plan, options));
}

function participants(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, contributorsMissing(plan, options));
  add(found, contributorBlank(plan, options));
  add(found, contributorIncomplete(plan, options));
  add(found, contributorIsCustomer(plan, options));
  add(found, contributorRepeated(plan, options));
}

function birth(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, birthDateMissing(plan, options));
  add(found, birthDatePartial(plan, options));
  add(found, birthDateAfterPlan(plan, options));
  add(found, customerIsMinor(plan, options));
  add(found, customerAgeImplausible(plan, options));
  add(found, residenceDateBeforeBirth(plan, options));
  add(found, arrivalBeforeBirth(plan, options));
}

function citizenshipsAndLanguages(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, citizenshipMissing(plan, options));
  add(found, statelessWithCitizenship(plan, options));
  add(found, unknownWithCitizenship(plan, options));
  add(found, citizenshipFinnish(plan, options));
  add(found, citizenshipRepeated(plan, options));
  add(found, nativeLanguageMissing(plan, options));
  add(found, nativeLanguageRepeated(plan, options));
  add(found, contactLanguageMissing(plan, options));
  add(found, interpreterUnanswered(plan, options));
  add(found, interpreterMayBeNeeded(plan, options));
}

function contactAndArrival(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, postalCodeFormat(plan, options));
  add(found, telephoneFormat(plan, options));
  add(found, contactDetailsMissing(plan, options));
  add(found, arrivalAfterPlan(plan, options));
  add(found, arrivalFarFromResidence(plan, options));
}

function firstPlanWindow(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, residenceDateMissing(plan, options));
  add(found, residenceDateAfterPlan(plan, options));
  add(found, customerIsJobseeker(plan, options));
  add(found, windowEndsSoon(plan, options));
  const window = windowOf(plan, options);
  if (window === undefined) return;
  add(found, windowLastDay(window, plan, options));
  add(found, windowClosed(window, plan, options));
  add(found, windowEndsOnHoliday(window, plan, options));
  add(found, statementContradicted(window, plan, options));
  add(found, statementNotTicked(window, plan, options));
}

function lifeSituationAndGoals(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, summaryMissing(plan, options));
  add(found, wishesMissing(plan, options));
  add(found, specifyWithoutOption(plan, options));
  add(found, professionalGoalsUnexpected(plan, options));
  add(found, professionalGoalsMissing(plan, options));
  add(found, languagePlanMissing(plan, options));
  add(found, studyPlanMissing(plan, options));
}

function measures(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, measuresMissing(plan, options));
  add(found, measureIncomplete(plan, options));
  add(found, dueDateOutsideTwelveMonths(plan, options));
}

function agreement(found: Finding[], plan: PlanDraft, options: CheckOptions): void {
  add(found, expectedOfCustomerMissing(plan, options));
  add(found, municipalityCommitsMissing(plan, options));
  add(found, nextMeetingMissing(plan, options));
  add(found, nextMeetingWithoutDate(plan, options));
  add(found, nextMeetingBeforePlan(plan, options));
  add(found, nextMeetingSameDay(plan, options));
  add(found, nextMeetingAfterReviewDue(plan, options));
  add(found, nextMeetingOnHoliday(plan, options));
}
