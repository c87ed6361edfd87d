// The plan
export type { Agreement, AgreementDraft } from './plan/agreement.ts';
export type { Contributor } from './plan/contributors.ts';
export type { Customer, CustomerDraft } from './plan/customer.ts';
export type { Goals, GoalsDraft } from './plan/goals.ts';
export type { LifeSituation } from './plan/life-situation.ts';
export type { Measure } from './plan/measures.ts';
export { modelVersion, type IntegrationPlan, type PlanDraft, type Stage } from './plan/plan.ts';
export type { PlanStatus, PlanStatusDraft } from './plan/status.ts';

// Its values and options
export { citizenshipCodes, type Citizenship } from './values/citizenship.ts';
export type { IsoDate } from './values/iso-date.ts';
export { languageTags, type LanguageTag } from './values/language-tag.ts';
export type { PartialDate } from './values/partial-date.ts';
export type { Email, LongText, RowId, Text } from './values/text.ts';
export type { YearMonth } from './values/year-month.ts';
export { primaryGoals, statusKinds, type PrimaryGoal, type StatusKind } from './plan/options.ts';
export { languages, type Language } from './plan/languages.ts';

// What is known of its fields
export {
  conditions,
  listLimits,
  planFields,
  planSections,
  type Condition,
  type FieldFacts,
  type FieldPath,
  type SectionName,
} from './plan/fields.ts';
export type { PrivacyClass } from './form/section.ts';

// Checking
export { checkDraft, checkPlan, type DraftCheck, type PlanCheck } from './check/check-plan.ts';
export { absenceCodes, findingCodes, findingSeverities, type FindingCode } from './check/catalogue.ts';
export type { Finding, FindingFacts } from './check/findings.ts';
export type { Severity } from './check/rules/rule.ts';
export type { CheckOptions } from './check/options.ts';
export { completeness, type Completeness, type SectionCompleteness } from './check/completeness.ts';
export { pointerOf, type Path } from './form/paths.ts';
export { tidyPlan } from './plan/tidy.ts';
export type { Removed, TidyOptions } from './form/tidy.ts';

// From one plan to the next
export { revisePlan, type ReviseOptions } from './revision/revise.ts';
export type {
  FieldConflict,
  FieldSet,
  FieldValue,
  MergeConflict,
  OrderConflict,
  PlanChange,
  RowAdded,
  RowConflict,
  RowsConflict,
  RowMoved,
  RowRemoved,
  TableRow,
} from './revision/change.ts';
export { comparePlans } from './revision/compare.ts';
export { applyChanges, invertChanges } from './revision/apply.ts';
export { toJsonPatch, type JsonPatchOperation } from './revision/json-patch.ts';
export { mergePlans, type Merge, type MergeInput } from './revision/merge.ts';
export { checkHistory, type HistoryOptions } from './revision/history.ts';

// The law
export type { Eligibility, EligibilityFacts, EligibilityOptions, WindowOptions } from './law/assessment.ts';
export { assessEligibility, eligibilityOf, windowEnd } from './law/eligibility.ts';
export { isPublicHoliday, isWorkingDay, nextWorkingDay } from './law/holidays.ts';
export type { Boundary, WindowException } from './law/window.ts';
export { reviewDue, type ReviewDue } from './law/deadlines.ts';
export {
  legalParameters,
  parameterOn,
  type LegalParameter,
  type LegalParameters,
  type LegalValue,
  type ParameterId,
} from './law/parameters.ts';
export { reasonCodes, type Certainty, type LegalReference, type Reason, type ReasonCode } from './law/reasons.ts';
