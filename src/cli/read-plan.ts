import { checkShape } from '../check/shape.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { tidyPlan } from '../plan/tidy.ts';
import type { RowId } from '../values/text.ts';
import { type Io, UsageError } from './io.ts';
import { readDocument } from './read-document.ts';

/**
 * Reads a plan or draft to be compared or merged, and tidies it. What is wrong with its answers is no hindrance, but an
 * answer that cannot be read cannot be compared either: that is a UsageError.
 */
export async function readPlan(file: string, io: Io): Promise<PlanDraft> {
  const { draft } = tidyPlan(await readDocument(file, io), { newId: () => noId });
  const unreadable = checkShape(draft).filter(({ code }) => code !== 'missing' && code !== 'mustBeYes');
  if (unreadable.length > 0) {
    const places = `${unreadable.length} ${unreadable.length === 1 ? 'place' : 'places'}`;
    throw new UsageError(`${file}: cannot be read as a plan in ${places} (kotoplan check says where)`);
  }
  const { contributors = [], measures = [], ...sections } = draft as PlanDraft;
  return { ...sections, contributors: contributors.map(withoutNoId), measures: measures.map(withoutNoId) };
}

// Random ids would differ from file to file: rows that have none are recognised by their content. This one is only lent.
const noId = '__has_no_id__';

function withoutNoId<Row extends { readonly id?: RowId }>(row: Row): Row {
  if (row.id !== noId) return row;
  const { id: _id, ...cells } = row;
  return cells as Row;
}
