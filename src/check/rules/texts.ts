import { finding, type Finding } from '../findings.ts';
import { holdsIdentityCode } from './identity-code.ts';
import type { Rule } from './rule.ts';
import type { Path } from '../../form/paths.ts';

// What may be a personal identity code, half a surrogate pair, a bidi control: one search for all three, because hardly any
// text holds any of them. Six digits first, each written out: that lets the search leap six characters at a time.
const suspicion = /\d\d\d\d\d\d[-+A-FU-Y]\d\d\d[0-9A-Y]|[\ud800-\udfff\u202a-\u202e\u2066-\u2069]/i;
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * What no text of the form should hold, in one walk over all of them:
 * - `unstorableText`: U+0000 or half a surrogate pair, which neither PostgreSQL nor UTF-8 can hold;
 * - `identityCodeInText`: a personal identity code, which the form does not ask for;
 * - `bidiControlInText`: an invisible override or isolate, which makes a text read otherwise than it is stored. Arabic and
 *   Hebrew need none, and their marks U+200E and U+200F are fine.
 */
export const texts: Rule = ({ contributors = [], customer, lifeSituation, goals, measures = [], agreement }) => {
  const found: Finding[] = [];
  let place = 0;
  for (const { name, organisation } of contributors) {
    if (isOdd(name)) say(found, name, 'contributors', place, 'name');
    if (isOdd(organisation)) say(found, organisation, 'contributors', place, 'organisation');
    place += 1;
  }
  if (customer !== undefined) {
    if (isOdd(customer.name)) say(found, customer.name, 'customer', 'name');
    if (isOdd(customer.languageDetails)) say(found, customer.languageDetails, 'customer', 'languageDetails');
    if (isOdd(customer.address)) say(found, customer.address, 'customer', 'address');
    if (isOdd(customer.postalCode)) say(found, customer.postalCode, 'customer', 'postalCode');
    if (isOdd(customer.town)) say(found, customer.town, 'customer', 'town');
    if (isOdd(customer.telephone)) say(found, customer.telephone, 'customer', 'telephone');
    if (isOdd(customer.email)) say(found, customer.email, 'customer', 'email');
  }
  if (isOdd(lifeSituation?.summary)) say(found, lifeSituation.summary, 'lifeSituation', 'summary');
  if (goals !== undefined) {
    if (isOdd(goals.wishes)) say(found, goals.wishes, 'goals', 'wishes');
    if (isOdd(goals.primaryGoalSpecify)) say(found, goals.primaryGoalSpecify, 'goals', 'primaryGoalSpecify');
    if (isOdd(goals.primaryGoalDetails)) say(found, goals.primaryGoalDetails, 'goals', 'primaryGoalDetails');
    if (isOdd(goals.professionalGoals)) say(found, goals.professionalGoals, 'goals', 'professionalGoals');
    if (isOdd(goals.languageStudyPlan)) say(found, goals.languageStudyPlan, 'goals', 'languageStudyPlan');
    if (isOdd(goals.otherStudyPlan)) say(found, goals.otherStudyPlan, 'goals', 'otherStudyPlan');
    if (isOdd(goals.otherLongTermMeasures)) say(found, goals.otherLongTermMeasures, 'goals', 'otherLongTermMeasures');
  }
  place = 0;
  for (const { intermediateGoal, measure, responsibleParty, schedule } of measures) {
    if (isOdd(intermediateGoal)) say(found, intermediateGoal, 'measures', place, 'intermediateGoal');
    if (isOdd(measure)) say(found, measure, 'measures', place, 'measure');
    if (isOdd(responsibleParty)) say(found, responsibleParty, 'measures', place, 'responsibleParty');
    if (isOdd(schedule)) say(found, schedule, 'measures', place, 'schedule');
    place += 1;
  }
  if (agreement !== undefined) {
    if (isOdd(agreement.expectedOfCustomer))
      say(found, agreement.expectedOfCustomer, 'agreement', 'expectedOfCustomer');
    if (isOdd(agreement.municipalityCommits))
      say(found, agreement.municipalityCommits, 'agreement', 'municipalityCommits');
    if (isOdd(agreement.nextMeetingDetails))
      say(found, agreement.nextMeetingDetails, 'agreement', 'nextMeetingDetails');
  }
  return found;
};

function isOdd(text: string | undefined): text is string {
  return text !== undefined && (suspicion.test(text) || text.includes('\u0000'));
}

function say(found: Finding[], text: string, ...path: Path): void {
  if (text.includes('\u0000') || !text.isWellFormed()) found.push(finding('unstorableText', path));
  if (holdsIdentityCode(text)) found.push(finding('identityCodeInText', path));
  if (bidiControl.test(text)) found.push(finding('bidiControlInText', path));
}
