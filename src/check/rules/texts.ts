import { finding, type Finding, type Path } from '../findings.ts';
import { holdsIdentityCode } from './identity-code.ts';
import type { Rule } from './rule.ts';

// The rarest part of a personal identity code (the century sign, the individual number, the check character), half a
// surrogate pair, a bidi control: one search for all three, because hardly any text holds any of them.
const suspicion = /[-+A-FU-Y]\d{3}[0-9A-Y]|[\ud800-\udfff\u202a-\u202e\u2066-\u2069]/i;
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
    look(found, name, 'contributors', place, 'name');
    look(found, organisation, 'contributors', place, 'organisation');
    place += 1;
  }
  if (customer !== undefined) {
    look(found, customer.name, 'customer', 'name');
    look(found, customer.languageDetails, 'customer', 'languageDetails');
    look(found, customer.address, 'customer', 'address');
    look(found, customer.postalCode, 'customer', 'postalCode');
    look(found, customer.town, 'customer', 'town');
    look(found, customer.telephone, 'customer', 'telephone');
    look(found, customer.email, 'customer', 'email');
  }
  look(found, lifeSituation?.summary, 'lifeSituation', 'summary');
  if (goals !== undefined) {
    look(found, goals.wishes, 'goals', 'wishes');
    look(found, goals.primaryGoalSpecify, 'goals', 'primaryGoalSpecify');
    look(found, goals.primaryGoalDetails, 'goals', 'primaryGoalDetails');
    look(found, goals.professionalGoals, 'goals', 'professionalGoals');
    look(found, goals.languageStudyPlan, 'goals', 'languageStudyPlan');
    look(found, goals.otherStudyPlan, 'goals', 'otherStudyPlan');
    look(found, goals.otherLongTermMeasures, 'goals', 'otherLongTermMeasures');
  }
  place = 0;
  for (const { intermediateGoal, measure, responsibleParty, schedule } of measures) {
    look(found, intermediateGoal, 'measures', place, 'intermediateGoal');
    look(found, measure, 'measures', place, 'measure');
    look(found, responsibleParty, 'measures', place, 'responsibleParty');
    look(found, schedule, 'measures', place, 'schedule');
    place += 1;
  }
  if (agreement !== undefined) {
    look(found, agreement.expectedOfCustomer, 'agreement', 'expectedOfCustomer');
    look(found, agreement.municipalityCommits, 'agreement', 'municipalityCommits');
    look(found, agreement.nextMeetingDetails, 'agreement', 'nextMeetingDetails');
  }
  return found;
};

function look(
  found: Finding[],
  text: string | undefined,
  section: string,
  field: string | number,
  cell?: string,
): void {
  if (text === undefined || !(suspicion.test(text) || text.includes('\u0000'))) return;
  const path = (): Path => (cell === undefined ? [section, field] : [section, field, cell]);
  if (text.includes('\u0000') || !text.isWellFormed()) found.push(finding('unstorableText', path()));
  if (holdsIdentityCode(text)) found.push(finding('identityCodeInText', path()));
  if (bidiControl.test(text)) found.push(finding('bidiControlInText', path()));
}
