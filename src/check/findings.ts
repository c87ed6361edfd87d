import type { Path } from '../form/paths.ts';

/**
 * How much a finding weighs: an `error` must be corrected before the plan is final, a `warning` should be looked at, an
 * `info` asks for nothing.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every finding code with its severity, in the order of the documentation. Codes are frozen: one is never renamed or
 * reused. Two of them can weigh less than the table says: `statementContradicted` is an info on an update,
 * `measureIncomplete` an info for a goal cell below a row that has a goal.
 */
export const findingSeverities = {
  // The shape of the document.
  missing: 'error',
  unknownField: 'error',
  wrongType: 'error',
  blank: 'error',
  tooLong: 'error',
  tooMany: 'error',
  notADate: 'error',
  notAMonth: 'error',
  notAPartialDate: 'error',
  notAnOption: 'error',
  notALanguage: 'error',
  notAnEmail: 'error',
  mustBeYes: 'error',
  unsupportedVersion: 'error',
  // The plan's own dates.
  planDateInFuture: 'warning',
  firstPlanDateDiffers: 'error',
  firstPlanDateAfterPlan: 'error',
  firstPlanDateSameDay: 'warning',
  totalDurationExceeded: 'info',
  // The other participants.
  contributorsMissing: 'warning',
  contributorBlank: 'error',
  contributorIncomplete: 'info',
  contributorIsCustomer: 'warning',
  contributorRepeated: 'info',
  // The customer.
  birthDateMissing: 'warning',
  birthDatePartial: 'info',
  birthDateAfterPlan: 'error',
  customerIsMinor: 'warning',
  customerAgeImplausible: 'warning',
  citizenshipMissing: 'warning',
  statelessWithCitizenship: 'error',
  unknownWithCitizenship: 'warning',
  citizenshipFinnish: 'warning',
  citizenshipRepeated: 'info',
  nativeLanguageMissing: 'warning',
  nativeLanguageRepeated: 'info',
  contactLanguageMissing: 'warning',
  interpreterUnanswered: 'warning',
  interpreterMayBeNeeded: 'info',
  postalCodeFormat: 'warning',
  telephoneFormat: 'warning',
  contactDetailsMissing: 'warning',
  arrivalAfterPlan: 'warning',
  arrivalBeforeBirth: 'error',
  arrivalFarFromResidence: 'info',
  // The three years for the first plan.
  residenceDateMissing: 'warning',
  residenceDateAfterPlan: 'warning',
  residenceDateBeforeBirth: 'error',
  windowLastDay: 'info',
  windowClosed: 'warning',
  windowException: 'warning',
  windowEndsOnHoliday: 'info',
  windowEndsSoon: 'info',
  statementContradicted: 'error',
  statementNotTicked: 'warning',
  customerIsJobseeker: 'warning',
  // Life situation and goals.
  summaryMissing: 'warning',
  wishesMissing: 'info',
  specifyWithoutOption: 'warning',
  professionalGoalsUnexpected: 'info',
  professionalGoalsMissing: 'warning',
  languagePlanMissing: 'warning',
  studyPlanMissing: 'warning',
  // The table of measures.
  measuresMissing: 'warning',
  measureIncomplete: 'warning',
  dueDateOutsideTwelveMonths: 'warning',
  // The agreement.
  expectedOfCustomerMissing: 'warning',
  municipalityCommitsMissing: 'warning',
  nextMeetingMissing: 'warning',
  nextMeetingWithoutDate: 'info',
  nextMeetingBeforePlan: 'error',
  nextMeetingSameDay: 'warning',
  nextMeetingAfterReviewDue: 'warning',
  nextMeetingOnHoliday: 'info',
  // Anywhere.
  rowIdRepeated: 'error',
  unstorableText: 'error',
  identityCodeInText: 'warning',
  bidiControlInText: 'warning',
  // The history of a person's plans.
  planDatesNotRising: 'error',
  firstPlanDateChanged: 'error',
  secondFirstPlan: 'warning',
  identityChanged: 'warning',
  primaryGoalChanged: 'info',
  goalsDropped: 'info',
  reviewOverdue: 'warning',
} as const satisfies Record<string, Severity>;

/** One of {@link findingCodes}. */
export type FindingCode = keyof typeof findingSeverities;

/** Every finding code, in the order of the documentation. */
export const findingCodes = /* @__PURE__ */ Object.keys(findingSeverities) as readonly FindingCode[];

/**
 * The codes that say that something is not (yet) answered. A draft omits them, together with `missing`, and with
 * `mustBeYes` where a confirmation is `false`.
 */
export const absenceCodes = [
  'contributorsMissing',
  'contributorBlank',
  'contributorIncomplete',
  'birthDateMissing',
  'citizenshipMissing',
  'nativeLanguageMissing',
  'contactLanguageMissing',
  'interpreterUnanswered',
  'contactDetailsMissing',
  'residenceDateMissing',
  'statementNotTicked',
  'summaryMissing',
  'wishesMissing',
  'professionalGoalsMissing',
  'languagePlanMissing',
  'studyPlanMissing',
  'measuresMissing',
  'measureIncomplete',
  'expectedOfCustomerMissing',
  'municipalityCommitsMissing',
  'nextMeetingMissing',
  'nextMeetingWithoutDate',
] as const satisfies readonly FindingCode[];

/** The codes of `checkHistory`, which compares the plans of a person; `checkPlan` and `checkDraft` never say them. */
export const historyCodes = [
  'planDatesNotRising',
  'firstPlanDateChanged',
  'secondFirstPlan',
  'identityChanged',
  'primaryGoalChanged',
  'goalsDropped',
  'reviewOverdue',
] as const satisfies readonly FindingCode[];

/** The numbers that go with a finding: of the form, the law or the document's shape, never of a person's answers. */
interface FactsByCode {
  /** How many unknown keys the object has. */
  unknownField: { readonly count: number };
  /** The most code points the text may have. */
  tooLong: { readonly limit: number };
  /** The most entries the list may have. */
  tooMany: { readonly limit: number };
  /** As a rule, how many years all plans together last. */
  totalDurationExceeded: { readonly years: number };
  /** The age above which we ask. */
  customerAgeImplausible: { readonly years: number };
  /** How far apart is far. */
  arrivalFarFromResidence: { readonly months: number };
  /** Within how many years the first plan is drawn up. */
  windowClosed: { readonly years: number };
  windowException: { readonly years: number };
  /** How many days before its end the window counts as ending soon. */
  windowEndsSoon: { readonly days: number };
  statementContradicted: { readonly years: number; readonly plan: 'first' | 'update' };
  /** How many months the table of measures covers. */
  dueDateOutsideTwelveMonths: { readonly months: number };
  /** Within how many months the municipality reviews the plan. */
  nextMeetingAfterReviewDue: { readonly months: number };
  reviewOverdue: { readonly months: number };
}

/** The facts of a code; an empty object for most. */
export type FindingFacts<Code extends FindingCode> = Code extends keyof FactsByCode
  ? FactsByCode[Code]
  : Readonly<Record<string, never>>;

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The field a worker would change. For a cell of a table: `['measures', 0, 'schedule']`. */
  readonly path: Path;
  readonly facts: FindingFacts<Code>;
}

/** One thing to correct, check or note. Safe to log: it holds no answer, and nothing an answer could be computed from. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

type CodeWithFacts = keyof FactsByCode;

/** Makes a finding with the severity of its code, or with a lesser one. */
export function finding(
  code: Exclude<FindingCode, CodeWithFacts>,
  path: Path,
  facts?: Readonly<Record<string, never>>,
  severity?: Severity,
): Finding;
export function finding<Code extends CodeWithFacts>(
  code: Code,
  path: Path,
  facts: FactsByCode[Code],
  severity?: Severity,
): Finding;
export function finding(code: FindingCode, path: Path, facts: object = {}, severity?: Severity): Finding {
  return { code, severity: severity ?? findingSeverities[code], path, facts } as Finding;
}
