import { finding, type Finding } from '../findings.ts';
import { holdsIdentityCode } from './identity-code.ts';
import type { Rule } from './rule.ts';

// Every field that holds free text; a test holds these lists to `planFields`.
const contributorTexts = ['name', 'organisation'] as const;
const customerTexts = ['name', 'languageDetails', 'address', 'postalCode', 'town', 'telephone', 'email'] as const;
const lifeSituationTexts = ['summary'] as const;
const goalTexts = [
  'wishes',
  'primaryGoalSpecify',
  'primaryGoalDetails',
  'professionalGoals',
  'languageStudyPlan',
  'otherStudyPlan',
  'otherLongTermMeasures',
] as const;
const measureTexts = ['intermediateGoal', 'measure', 'responsibleParty', 'schedule'] as const;
const agreementTexts = ['expectedOfCustomer', 'municipalityCommits', 'nextMeetingDetails'] as const;

// Both classes lie above U+00FF: in the texts of most European languages they cost next to nothing.
const surrogateOrBidiControl = /[\ud800-\udfff\u202a-\u202e\u2066-\u2069]/;
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
  for (let row = 0; row < contributors.length; row += 1) {
    lookAt(contributorTexts, contributors[row], found, 'contributors', row);
  }
  lookAt(customerTexts, customer, found, 'customer');
  lookAt(lifeSituationTexts, lifeSituation, found, 'lifeSituation');
  lookAt(goalTexts, goals, found, 'goals');
  for (let row = 0; row < measures.length; row += 1) lookAt(measureTexts, measures[row], found, 'measures', row);
  lookAt(agreementTexts, agreement, found, 'agreement');
  return found;
};

function lookAt<Field extends string>(
  fields: readonly Field[],
  answers: Readonly<Partial<Record<NoInfer<Field>, string | undefined>>> | undefined,
  found: Finding[],
  ...place: readonly (string | number)[]
): void {
  if (answers === undefined) return;
  for (const field of fields) {
    const text = answers[field];
    if (text === undefined) continue;
    const isOdd = surrogateOrBidiControl.test(text);
    if (text.includes('\u0000') || (isOdd && !text.isWellFormed())) {
      found.push(finding('unstorableText', [...place, field]));
    }
    if (isOdd && bidiControl.test(text)) found.push(finding('bidiControlInText', [...place, field]));
    if (holdsIdentityCode(text)) found.push(finding('identityCodeInText', [...place, field]));
  }
}
