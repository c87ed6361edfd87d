export { arbitraryDraft } from './arbitrary-draft.ts';
export { arbitraryPlan } from './arbitrary-plan.ts';
export type { DefectCode } from './defect.ts';
export type { ArbitraryOf, FastCheck } from './fast-check.ts';
export { mutate, type Mutation } from './mutate.ts';
export { runVectors, type VectorOptions, type VectorReport, type VectorResult } from './run-vectors.ts';
export type { VectorAdapter } from './vector-adapter.ts';
