import type { FindingCode } from '../../../src/check/catalogue.ts';
import { findingsOfRules } from '../../../src/check/run-rules.ts';
import { shapeOf } from '../../../src/check/shape.ts';
import { pointerOf } from '../../../src/form/paths.ts';
import type { Finding } from '../../../src/check/findings.ts';
import type { CheckOptions } from '../../../src/check/options.ts';
import type { PlanDraft } from '../../../src/plan/plan.ts';
import { zahra } from '../../../src/testing/vectors/bases.ts';

/** A first plan, made on a Tuesday. What the rules say about it is expected with the bases of the vectors. */
export const goodPlan = zahra.document;

/** An update of the same plan, about which no rule says anything more. */
export const goodUpdate: Changes = {
  planDate: '2026-03-10',
  status: { kind: 'update', firstPlanDate: '2025-09-09' },
};

/** Answers to put in the place of the good plan's; `undefined` takes one away. Lists and tables are replaced whole. */
export type Changes = {
  readonly [Key in keyof PlanDraft]?: NonNullable<PlanDraft[Key]> extends readonly unknown[] | string | number
    ? PlanDraft[Key] | undefined
    : | { readonly [Field in keyof NonNullable<PlanDraft[Key]>]?: NonNullable<PlanDraft[Key]>[Field] | undefined }
      | undefined;
};

/** The good plan with some answers changed. */
export function planWith(...changes: readonly Changes[]): PlanDraft {
  const plan: Record<string, unknown> = { ...goodPlan };
  for (const [key, value] of changes.flatMap((change) => Object.entries<unknown>(change))) {
    plan[key] = isSection(value) ? { ...(plan[key] as object), ...value } : value;
  }
  return plan;
}

function isSection(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value);
}

const allOf = (plan: PlanDraft, options: CheckOptions): readonly Finding[] =>
  findingsOfRules({ document: plan, isUnreadable: () => false }, shapeOf(plan), options);

const ofGoodPlan = new Set(allOf(goodPlan, {}).map(placeOf));

/** What the rules say about a plan and not about the good plan. */
export function findingsOf(plan: PlanDraft, options: CheckOptions = {}): readonly Finding[] {
  return allOf(plan, options).filter((one) => !ofGoodPlan.has(placeOf(one)));
}

function placeOf({ code, path }: Finding): string {
  return `${code} ${pointerOf(path)}`;
}

/** The codes of what the rules say about a plan and not about the good plan, in alphabetical order. */
export function codesOf(plan: PlanDraft, options?: CheckOptions): readonly FindingCode[] {
  return findingsOf(plan, options)
    .map(({ code }) => code)
    .sort();
}

/** The codes of what the rules say only after some answers of the good plan are changed, in alphabetical order. */
export function codesWith(changes: Changes, options?: CheckOptions): readonly FindingCode[] {
  return codesOf(planWith(changes), options);
}
