import type { Path } from '../check/findings.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import type { FieldSet, PlanChange, TableRow } from './change.ts';
import { idOf, matchRows } from './match-rows.ts';
import { answersOf, planParts, rowsOf, sameAnswer, type Json, type Part } from './parts.ts';

/**
 * What changed from one plan to the next, field by field and row by row, in paper order; in a table the removed rows first, then
 * row by row of the later plan what became of it.
 *
 * Rows are recognised by their ids, wherever they stand. Rows without an id are recognised by their content: all cells, or else
 * the name of a contributor, the measure or the intermediate goal of a measure. A row that moved and was edited gives a change
 * for each; of the rows that changed places as few as possible are said to have moved. A list of codes is one change with all
 * codes before and after. An absent table is an empty one, an empty section an absent one; keys that no field has are not
 * looked at. Changes hold answers: never log them.
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
 * console.log(comparePlans(before, after));
 * // [
 * //   { kind: 'set', path: ['planDate'], before: '2025-04-08', after: '2025-10-07' },
 * //   { kind: 'add', path: ['measures', 0], rowId: 'm2', after: { id: 'm2', measure: 'Swimming class' } },
 * // ]
 * ```
 */
export function comparePlans(
  before: IntegrationPlan | PlanDraft,
  after: IntegrationPlan | PlanDraft,
): readonly PlanChange[] {
  const changes: PlanChange[] = [];
  for (const part of planParts().values()) {
    const was = (before as Json)[part.name];
    const is = (after as Json)[part.name];
    if (was === is) continue;
    if (part.kind === 'section') compareSections(part, answersOf(was), answersOf(is), changes);
    else if (part.kind === 'table') compareTables(part, rowsOf(was), rowsOf(is), changes);
    else if (!sameAnswer(was, is)) changes.push(fieldSet([part.name], was, is));
  }
  return changes;
}

function compareSections({ name, fields }: Part, was: Json, is: Json, changes: PlanChange[]): void {
  const ofSection: FieldSet[] = [];
  for (const field of fields) {
    if (!sameAnswer(was[field], is[field])) ofSection.push(fieldSet([name, field], was[field], is[field]));
  }
  if (ofSection.length === 0) return;
  const isAnswered = (answers: Json): boolean => fields.some((field) => answers[field] !== undefined);
  if (isAnswered(was) && isAnswered(is)) changes.push(...ofSection);
  else
    changes.push(...ofSection.map((change) => ({ ...change, section: isAnswered(is) ? 'added' : 'removed' }) as const));
}

function compareTables(part: Part, was: readonly TableRow[], is: readonly TableRow[], changes: PlanChange[]): void {
  const { name, fields } = part;
  const origins = matchRows(part, was, is);
  const kept = new Set(origins);
  for (const [position, before] of was.entries()) {
    if (!kept.has(position)) changes.push({ kind: 'remove', path: [name, position], ...named(idOf(before)), before });
  }
  const unmoved = longestRise(origins);
  for (const [position, after] of is.entries()) {
    const from = origins[position] ?? -1;
    if (from < 0) {
      changes.push({ kind: 'add', path: [name, position], ...named(idOf(after)), after });
      continue;
    }
    const before = was[from];
    const rowId = idOf(before) === idOf(after) ? idOf(after) : undefined;
    if (!unmoved.has(position)) {
      changes.push({ kind: 'move', path: [name, position], ...named(rowId), from, to: position });
    }
    if (before === after) continue;
    const ofBefore = answersOf(before);
    const ofAfter = answersOf(after);
    for (const field of fields) {
      if (sameAnswer(ofBefore[field], ofAfter[field])) continue;
      changes.push({ ...fieldSet([name, position, field], ofBefore[field], ofAfter[field]), ...named(rowId) });
    }
  }
}

function fieldSet(path: Path, before: unknown, after: unknown): FieldSet {
  const change = { kind: 'set', path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  return change as FieldSet;
}

function named(rowId: string | undefined): { readonly rowId?: string } {
  return rowId === undefined ? {} : { rowId };
}

/**
 * The places of a longest rising subsequence: the rows that stand still. By patience sorting: `ends` holds, for every
 * length, where the rise with the lowest end stands.
 */
function longestRise(origins: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [place, origin] of origins.entries()) {
    if (origin < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origins[ends[middle] ?? 0] ?? 0) < origin) low = middle + 1;
      else high = middle;
    }
    previous.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const rise = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) rise.add(place);
  return rise;
}
