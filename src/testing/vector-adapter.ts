import type { Language } from '../plan/languages.ts';

/**
 * What an implementation can do, under the names of this library's own functions; `import * as kotoplan from 'kotoplan'` is
 * a whole one. Every function is optional, may answer with a promise, and works with plain JSON. Paths come as the library's
 * lists of keys or as JSON Pointers.
 *
 * A validator that knows shapes alone, as one that runs the published schemas, has `accepts` and `acceptsDraft`.
 */
export interface VectorAdapter {
  /** Whether the document has the shape of a final plan; the rules across fields are not asked for. */
  accepts?(document: unknown): unknown;
  /** Whether the document has the shape of a draft. */
  acceptsDraft?(document: unknown): unknown;
  /** An object with `ok` and `findings`, as `checkPlan` of this library gives. */
  checkPlan?(document: unknown, options?: object): unknown;
  checkDraft?(document: unknown, options?: object): unknown;
  checkHistory?(plans: readonly unknown[], options?: object): unknown;
  windowEnd?(firstResidenceDate: string, options?: object): unknown;
  nextWorkingDay?(day: string): unknown;
  assessEligibility?(facts: object, options?: object): unknown;
  eligibilityOf?(document: unknown, options?: object): unknown;
  revisePlan?(plan: unknown, options: object): unknown;
  comparePlans?(before: unknown, after: unknown): unknown;
  applyChanges?(document: unknown, changes: readonly unknown[]): unknown;
  /** Asked together with `comparePlans`. */
  toJsonPatch?(changes: readonly unknown[]): unknown;
  mergePlans?(plans: { readonly base: unknown; readonly ours: unknown; readonly theirs: unknown }): unknown;
  tidyPlan?(input: unknown, options: object): unknown;
  /** What the functions below take first, for each language; without it they are not asked. */
  readonly labels?: Readonly<Partial<Record<Language, unknown>>>;
  labelOf?(labels: unknown, field: string): unknown;
  nameOf?(labels: unknown, path: string | readonly (string | number)[]): unknown;
  optionLabel?(labels: unknown, field: string, value: unknown): unknown;
  describeFinding?(labels: unknown, finding: object): unknown;
  describeReason?(labels: unknown, reason: unknown): unknown;
  describeChange?(labels: unknown, change: object, options: object): unknown;
  describeConflict?(labels: unknown, conflict: object): unknown;
  formatDate?(language: string, date: string): unknown;
}
