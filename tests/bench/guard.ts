import { citizenshipCodes, languageTags, listLimits, primaryGoals, statusKinds } from '../../src/index.ts';
import { isoDatePattern } from '../../src/values/iso-date.ts';
import { partialDatePattern } from '../../src/values/partial-date.ts';
import { emailPattern, nonBlankPattern, rowIdPattern } from '../../src/values/text.ts';
import { yearMonthPattern } from '../../src/values/year-month.ts';

// The shape of a final plan as somebody would write it by hand for speed alone: a verdict, no list of errors. It is the
// practical limit beside which the bench sets everything else.

type Answers = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const pattern = (source: string): Test => {
  const compiled = new RegExp(source, 'u');
  return (value) => typeof value === 'string' && compiled.test(value);
};
const oneOf = (codes: readonly string[]): Test => {
  const known = new Set<unknown>(codes);
  return (value) => known.has(value);
};

const isDay = pattern(isoDatePattern);
const isMonth = pattern(yearMonthPattern);
const isPartialDate = pattern(partialDatePattern);
const isRowId = pattern(rowIdPattern);
const isEmail = pattern(emailPattern);
const isCitizenship = oneOf(citizenshipCodes);
const isLanguage = oneOf(languageTags);
const isGoal = oneOf(primaryGoals);
const isKind = oneOf(statusKinds);
const isBoolean: Test = (value) => typeof value === 'boolean';

const nonBlank = new RegExp(nonBlankPattern, 'u');

const isTextOf =
  (limit: number): Test =>
  (value) => {
    if (typeof value !== 'string' || value.length > limit * 2) return false;
    if (value.length > limit && Array.from(value).length > limit) return false;
    const first = value.charCodeAt(0);
    return (first > 32 && first < 127) || nonBlank.test(value);
  };
const isText = isTextOf(300);
const isLongText = isTextOf(20_000);

const may = (value: unknown, test: Test): boolean => value === undefined || test(value);

function isObject(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: Answers, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key) && value[key] !== undefined) return false;
  return true;
}

function isListOf(value: unknown, limit: number, test: Test): boolean {
  return Array.isArray(value) && value.length <= limit && value.every(test);
}

const keys = (...names: readonly string[]): ReadonlySet<string> => new Set(names);

const contributorKeys = keys('id', 'name', 'organisation');
const isContributor: Test = (row) =>
  isObject(row) &&
  may(row['id'], isRowId) &&
  may(row['name'], isText) &&
  may(row['organisation'], isText) &&
  hasOnly(row, contributorKeys);

const measureKeys = keys('id', 'intermediateGoal', 'measure', 'responsibleParty', 'schedule', 'dueDate');
const isMeasure: Test = (row) =>
  isObject(row) &&
  may(row['id'], isRowId) &&
  may(row['intermediateGoal'], isText) &&
  may(row['measure'], isText) &&
  may(row['responsibleParty'], isText) &&
  may(row['schedule'], isText) &&
  may(row['dueDate'], isDay) &&
  hasOnly(row, measureKeys);

const customerKeys = keys(
  ...['name', 'dateOfBirth', 'citizenships', 'nativeLanguages', 'contactLanguage', 'languageDetails', 'interpreter'],
  ...['address', 'postalCode', 'town', 'telephone', 'email', 'arrivalMonth', 'firstResidenceDate', 'withinThreeYears'],
);
const isCustomer: Test = (customer) =>
  isObject(customer) &&
  isText(customer['name']) &&
  may(customer['dateOfBirth'], isPartialDate) &&
  may(customer['citizenships'], (list) => isListOf(list, listLimits.citizenships, isCitizenship)) &&
  may(customer['nativeLanguages'], (list) => isListOf(list, listLimits.nativeLanguages, isLanguage)) &&
  may(customer['contactLanguage'], isLanguage) &&
  may(customer['languageDetails'], isText) &&
  may(customer['interpreter'], isBoolean) &&
  may(customer['address'], isText) &&
  may(customer['postalCode'], isText) &&
  may(customer['town'], isText) &&
  may(customer['telephone'], isText) &&
  may(customer['email'], isEmail) &&
  may(customer['arrivalMonth'], isMonth) &&
  may(customer['firstResidenceDate'], isDay) &&
  may(customer['withinThreeYears'], isBoolean) &&
  hasOnly(customer, customerKeys);

const statusKeys = keys('kind', 'firstPlanDate');
const isStatus: Test = (status) =>
  isObject(status) &&
  isKind(status['kind']) &&
  may(status['firstPlanDate'], isDay) &&
  (status['kind'] !== 'update' || status['firstPlanDate'] !== undefined) &&
  hasOnly(status, statusKeys);

const lifeSituationKeys = keys('summary');
const isLifeSituation: Test = (section) =>
  isObject(section) && may(section['summary'], isLongText) && hasOnly(section, lifeSituationKeys);

const goalsKeys = keys(
  ...['wishes', 'primaryGoal', 'primaryGoalSpecify', 'primaryGoalDetails', 'professionalGoals'],
  ...['languageStudyPlan', 'otherStudyPlan', 'otherLongTermMeasures'],
);
const isGoals: Test = (goals) =>
  isObject(goals) &&
  may(goals['wishes'], isLongText) &&
  isGoal(goals['primaryGoal']) &&
  may(goals['primaryGoalSpecify'], isText) &&
  ((goals['primaryGoal'] !== 'other' && goals['primaryGoal'] !== 'otherLanguageLevel') ||
    goals['primaryGoalSpecify'] !== undefined) &&
  may(goals['primaryGoalDetails'], isLongText) &&
  may(goals['professionalGoals'], isLongText) &&
  may(goals['languageStudyPlan'], isLongText) &&
  may(goals['otherStudyPlan'], isLongText) &&
  may(goals['otherLongTermMeasures'], isLongText) &&
  hasOnly(goals, goalsKeys);

const agreementKeys = keys(
  ...['rightsAndDutiesDiscussed', 'agreedMattersUnderstood', 'expectedOfCustomer', 'municipalityCommits'],
  ...['nextMeetingDate', 'nextMeetingDetails'],
);
const isAgreement: Test = (agreement) =>
  isObject(agreement) &&
  agreement['rightsAndDutiesDiscussed'] === true &&
  agreement['agreedMattersUnderstood'] === true &&
  may(agreement['expectedOfCustomer'], isLongText) &&
  may(agreement['municipalityCommits'], isLongText) &&
  may(agreement['nextMeetingDate'], isDay) &&
  may(agreement['nextMeetingDetails'], isText) &&
  hasOnly(agreement, agreementKeys);

const planKeys = keys(
  ...[
    'modelVersion',
    'planDate',
    'contributors',
    'customer',
    'status',
    'lifeSituation',
    'goals',
    'measures',
    'agreement',
  ],
);

/** Whether a document has the shape of a final plan. */
export function isPlanShaped(plan: unknown): boolean {
  return (
    isObject(plan) &&
    plan['modelVersion'] === 1 &&
    isDay(plan['planDate']) &&
    isListOf(plan['contributors'], listLimits.contributors, isContributor) &&
    isCustomer(plan['customer']) &&
    isStatus(plan['status']) &&
    may(plan['lifeSituation'], isLifeSituation) &&
    isGoals(plan['goals']) &&
    isListOf(plan['measures'], listLimits.measures, isMeasure) &&
    isAgreement(plan['agreement']) &&
    hasOnly(plan, planKeys)
  );
}
