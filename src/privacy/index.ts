export type { StatisticsTreatment } from '../form/kind.ts';
export { ageBands, type AgeBand } from './age-band.ts';
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
