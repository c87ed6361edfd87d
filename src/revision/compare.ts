import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { PlanChange, TableRow } from './change.ts';
import { idOf, matchRows } from './match-rows.ts';
import { answersOf, given, isAnswer, planParts, rowsOf, sameAnswer, type Json, type Part } from './parts.ts';
import type { Path } from '../form/paths.ts';

/**
 * What changed from one plan to the next, field by field and row by row, in paper order; in a table the removed rows first, then
 * row by row of the later plan what became of it.
 *
 * Rows are recognised by their ids, wherever they stand. Rows without an id are recognised by their content: all cells, or else
 * the name of a contributor, the measure or the intermediate goal of a measure; or else by their place, where one alone stands
 * between the same two rows or ends of the table. A row that moved and was edited gives a change
 * for each; of the rows that changed places as few as possible are said to have moved. A list of codes is one change with all
 * codes before and after. An absent table is an empty one, an empty section an absent one; null is no
 * answer; keys that no field has are not looked at. Changes hold answers: never log them.
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
  const changes: PlanChange[] = [];
  const [earlier, later] = [answersOf(before), answersOf(after)];
  for (const part of planParts) {
    const was = earlier[part.name];
    const is = later[part.name];
    if (was === is) continue;
    if (part.depth === 3) compareTables(part, rowsOf(was), rowsOf(is), changes);
    else if (part.depth === 1) compareFields(part, earlier, later, { path: [] }, changes);
    else {
      const isEmpty = (answers: Json): boolean => !part.fields.some((field) => isAnswer(answers[field]));
      const [from, to] = [answersOf(was), answersOf(is)];
      const section = isEmpty(from) ? 'added' : isEmpty(to) ? 'removed' : undefined;
      compareFields(part, from, to, { path: [part.name], section }, changes);
    }
  }
  return changes;
}

function compareTables(part: Part, was: readonly TableRow[], is: readonly TableRow[], changes: PlanChange[]): void {
  const { name } = part;
  const origins = matchRows(part, was, is);
  const kept = new Set(origins);
  for (const [position, before] of was.entries()) {
    if (kept.has(position)) continue;
    changes.push(given({ kind: 'remove', path: [name, position], rowId: idOf(before), before }));
  }
  const unmoved = longestRise(origins);
  for (const [position, from] of origins.entries()) {
    const [before, after] = [was[from], is[position]];
    const id = idOf(after);
    const path = [name, position];
    if (from < 0) {
      changes.push(given({ kind: 'add', path, rowId: id, after }));
      continue;
    }
    const rowId = idOf(before) === id ? id : undefined;
    if (!unmoved.has(position)) changes.push(given({ kind: 'move', path, rowId, from, to: position }));
    if (before !== after) compareFields(part, answersOf(before), answersOf(after), { path, rowId }, changes);
  }
}

/** Where the answers that are compared stand, and what else their changes say. */
interface Place {
  readonly path: Path;
  readonly rowId?: string | undefined;
  readonly section?: string | undefined;
}

function compareFields(
  { fields }: Part,
  was: Json,
  is: Json,
  { path, rowId, section }: Place,
  changes: PlanChange[],
): void {
  for (const field of fields) {
    const before = was[field];
    const after = is[field];
    if (sameAnswer(before, after)) continue;
    changes.push(given({ kind: 'set', path: [...path, field], rowId, section, before, after }));
  }
}

/**
 * The places of a longest rising subsequence: the rows that stand still. By patience sorting: `ends` holds, for every
 * length, where the rise with the lowest end stands.
 */
export function longestRise(origins: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, origin] of origins.entries()) {
    if (origin < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origins[ends[middle] ?? 0] ?? 0) < origin) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  }
  const rise = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rise.add(place);
  return rise;
}
