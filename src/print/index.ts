export { printChanges, type PrintChangesOptions } from './print-changes.ts';
export { printPlan } from './print-plan.ts';
export type { PrintPlanOptions } from './reader.ts';
