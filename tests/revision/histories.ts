import { cases } from '../../src/fixtures/index.ts';
import type { PlanDraft } from '../../src/plan/plan.ts';
import { checkHistory, type HistoryOptions } from '../../src/revision/history.ts';
import { deepFrozen } from '../support/deep-frozen.ts';
import { withAt } from '../support/with.ts';

/** The first plan of case 6 and its three updates. */
export const plans = deepFrozen(cases.thirdUpdate.plans);

/** The findings of a history as texts: where, and the code. */
export function said(history: readonly unknown[], options?: HistoryOptions): readonly string[] {
  return checkHistory(history as readonly PlanDraft[], options).map(({ code, path }) => `${path.join('.')} ${code}`);
}

/** Four plans, one of them changed at one place. */
export function historyWith(index: number, path: readonly string[], value: unknown): readonly unknown[] {
  return withAt(plans, [index, ...path], value) as readonly unknown[];
}
