export { ageBands, type AgeBand } from './age-band.ts';
export type { StatisticsTreatment } from './kinds.ts';
export {
  planPrivacy,
  redactPlan,
  type FieldPrivacy,
  type LogPlan,
  type MaskedField,
  type NonDisclosurePlan,
  type PrivacyProfile,
  type StatisticsAnswers,
  type StatisticsPlan,
} from './redact.ts';
