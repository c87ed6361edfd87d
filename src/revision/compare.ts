import { compareDocuments } from '../form/changes/compare.ts';
import { form } from '../plan/form.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { PlanChange } from './change.ts';

/**
 * What changed from one plan to the next, field by field and row by row, in form order; in a table the removed rows first, then
 * what became of each row of the later plan.
 *
 * Rows are recognised by their ids, wherever they are. Rows without an id are recognised by their content: all cells, or else
 * the name of a contributor, the measure or the intermediate goal of a measure; or else by their place, if one alone is
 * between the same two rows or ends of the table. A row that moved and was edited gives a change for each; of the rows that
 * changed places as few as possible are reported as moved. A list of codes is one change with all
 * codes before and after. An absent table counts as empty, an empty section as absent, null as not answered; keys that no
 * field has are not compared. Changes hold answers: never log them.
 *
 * @example
 * ```ts
 * import { comparePlans } from 'kotoplan';
 *
 * const before = { planDate: '2025-04-08', measures: [{ id: 'm1', measure: 'Language café' }] };
 * const after = {
 *   planDate: '2025-10-07',
 *   measures: [{ id: 'm2', measure: 'Swimming class' }, { id: 'm1', measure: 'Language café' }],
 * };
 * for (const change of comparePlans(before, after)) console.log(change);
 * // { kind: 'set', path: ['planDate'], before: '2025-04-08', after: '2025-10-07' }
 * // { kind: 'add', path: ['measures', 0], rowId: 'm2', after: { id: 'm2', measure: 'Swimming class' } }
 * ```
 */
export function comparePlans(
  before: IntegrationPlan | PlanDraft,
  after: IntegrationPlan | PlanDraft,
): readonly PlanChange[] {
  return compareDocuments(form, before, after);
}
