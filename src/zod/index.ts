export { Agreement, AgreementDraft } from './agreement.ts';
export { Contributor } from './contributors.ts';
export { Customer, CustomerDraft } from './customer.ts';
export { Goals, GoalsDraft } from './goals.ts';
export { LifeSituation } from './life-situation.ts';
export { Measure } from './measures.ts';
export { IntegrationPlan, PlanDraft } from './plan.ts';
export { PlanStatus, PlanStatusDraft } from './status.ts';
export { Citizenship, Email, IsoDate, LanguageTag, LongText, PartialDate, RowId, Text, YearMonth } from './values.ts';
