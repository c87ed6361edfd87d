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
  planAndWindow,
  residenceDateAfterPlan,
  residenceDateMissing,
  windowEndsSoon,
} from './window.ts';
import type { Rule } from './rule.ts';

/** Every rule across fields. `checkPlan` sorts what they find into paper order. */
export const rules: readonly Rule[] = [
  // The plan's own dates.
  planDateInFuture,
  firstPlanDateDiffers,
  firstPlanDateAfterPlan,
  firstPlanDateSameDay,
  totalDurationExceeded,
  // The other participants.
  contributorsMissing,
  contributorBlank,
  contributorIncomplete,
  contributorIsCustomer,
  contributorRepeated,
  // The customer.
  birthDateMissing,
  birthDatePartial,
  birthDateAfterPlan,
  customerIsMinor,
  customerAgeImplausible,
  residenceDateBeforeBirth,
  arrivalBeforeBirth,
  citizenshipMissing,
  statelessWithCitizenship,
  unknownWithCitizenship,
  citizenshipFinnish,
  citizenshipRepeated,
  nativeLanguageMissing,
  nativeLanguageRepeated,
  contactLanguageMissing,
  interpreterUnanswered,
  interpreterMayBeNeeded,
  postalCodeFormat,
  telephoneFormat,
  contactDetailsMissing,
  arrivalAfterPlan,
  arrivalFarFromResidence,
  // The three years for the first plan.
  residenceDateMissing,
  residenceDateAfterPlan,
  customerIsJobseeker,
  windowEndsSoon,
  planAndWindow,
  // Life situation and goals.
  summaryMissing,
  wishesMissing,
  specifyWithoutOption,
  professionalGoalsUnexpected,
  professionalGoalsMissing,
  languagePlanMissing,
  studyPlanMissing,
  // The table of measures.
  measuresMissing,
  measureIncomplete,
  dueDateOutsideTwelveMonths,
  // The agreement.
  expectedOfCustomerMissing,
  municipalityCommitsMissing,
  nextMeetingMissing,
  nextMeetingWithoutDate,
  nextMeetingBeforePlan,
  nextMeetingSameDay,
  nextMeetingAfterReviewDue,
  nextMeetingOnHoliday,
  // Anywhere.
  rowIdRepeated,
  texts,
];
