import { agreement } from './rules/agreement.ts';
import { anywhere } from './rules/anywhere.ts';
import { contributors } from './rules/contributors.ts';
import { customer } from './rules/customer.ts';
import { goals } from './rules/goals.ts';
import { history } from './rules/history.ts';
import { measures } from './rules/measures.ts';
import { planDates } from './rules/plan-dates.ts';
import type { Severity } from './rules/rule.ts';
import { shape } from './rules/shape.ts';
import { firstPlanWindow } from './rules/window.ts';

/** The rules of the form and the law by code, in the order of the documentation. */
export const planRules = {
  ...planDates,
  ...contributors,
  ...customer,
  ...firstPlanWindow,
  ...goals,
  ...measures,
  ...agreement,
  ...anywhere,
};

/** Every finding code with its rule, in the order of the documentation: first the shape, last the history. */
const catalogue = { ...shape, ...planRules, ...history };

/** One of {@link findingCodes}. */
export type FindingCode = keyof typeof catalogue;

/** Every finding code, in the order of the documentation. Codes are frozen: one is never renamed or reused. */
export const findingCodes = /* @__PURE__ */ codesOf(catalogue);

/**
 * The severity of every finding code. Two codes can weigh less than the table says: `statementContradicted` is an info on an
 * update, `measureIncomplete` an info for a goal cell below a row that has a goal.
 */
export const findingSeverities = /* @__PURE__ */ readSeverities();

function readSeverities(): { readonly [Code in FindingCode]: (typeof catalogue)[Code]['severity'] } {
  const entries = findingCodes.map((code) => [code, catalogue[code].severity] as const);
  return Object.fromEntries(entries) as { readonly [Code in FindingCode]: (typeof catalogue)[Code]['severity'] };
}

/**
 * The codes that say that something is not (yet) answered. A draft omits them, together with `missing`, and with
 * `mustBeYes` where a confirmation is `false`.
 */
export const absenceCodes: readonly FindingCode[] = /* @__PURE__ */ codesOf(planRules).filter(isAbsence);

/** The codes that say that the document does not have the shape of the form. */
export const shapeCodes = /* @__PURE__ */ codesOf(shape);

/** The codes of `checkHistory`, which compares the plans of a person; `checkPlan` and `checkDraft` never report them. */
export const historyCodes = /* @__PURE__ */ codesOf(history);

/** Whether a code only reports that something is not answered (yet). */
export function isAbsence(code: FindingCode): boolean {
  return 'absence' in catalogue[code];
}

/** The severity of a code. */
export function severityOf(code: FindingCode): Severity {
  return catalogue[code].severity;
}

function codesOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
