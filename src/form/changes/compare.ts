import type { Path } from '../paths.ts';
import type { Section } from '../section.ts';
import { answer, answersOf, isAnswer, rowsOf, sameAnswer, type Answers } from './answers.ts';
import {
  withoutAbsent,
  type Change,
  type FieldSet,
  type RowAdded,
  type RowMoved,
  type RowOf,
  type RowRemoved,
} from './change.ts';
import { longestRise } from './longest-rise.ts';
import { idOf, matchRows } from './match-rows.ts';
import { partsOf, type Part } from './parts.ts';

/** What changed from one document of a form to the next, in form order. */
export function compareDocuments<Document>(
  form: Section<Document>,
  before: unknown,
  after: unknown,
): readonly Change<RowOf<Document>>[] {
  const [earlier, later] = [answersOf(before), answersOf(after)];
  const changes: Change<RowOf<Document>>[] = [];
  // Not flatMap, with which comparing takes a quarter longer; and not `push(...)`, because there may be too many for a call.
  for (const part of partsOf(form)) {
    if (earlier[part.name] === later[part.name]) continue;
    for (const change of compareParts(form, part, earlier, later)) changes.push(change);
  }
  return changes;
}

function compareParts<Document>(
  form: Section<Document>,
  part: Part,
  earlier: Answers,
  later: Answers,
): readonly Change<RowOf<Document>>[] {
  if (part.kind === 'field') return compareFields(part.fields, earlier, later, { path: [] });
  const [was, is] = [earlier[part.name], later[part.name]];
  if (part.kind === 'table') return compareTables(part, rowsOf(form, was), rowsOf(form, is));
  return compareSections(part, answersOf(was), answersOf(is));
}

function compareSections(part: Part, was: Answers, is: Answers): readonly FieldSet[] {
  const isEmpty = (answers: Answers): boolean => !part.fields.some((field) => isAnswer(answers[field]));
  const section = isEmpty(was) ? 'added' : isEmpty(is) ? 'removed' : undefined;
  return compareFields(part.fields, was, is, { path: [part.name], section });
}

function compareTables<Row>(table: Part, was: readonly Row[], is: readonly Row[]): readonly Change<Row>[] {
  const origins = matchRows(table, was, is);
  const kept = new Set(origins);
  const unmoved = longestRise(origins);
  const changes: Change<Row>[] = [];
  for (const [position, before] of was.entries()) {
    if (kept.has(position)) continue;
    const path = [table.name, position];
    changes.push(withoutAbsent<RowRemoved<Row>>({ kind: 'remove', path, rowId: idOf(table, before), before }));
  }
  for (const [position, after] of is.entries()) {
    const path = [table.name, position];
    const from = origins[position] ?? -1;
    const id = idOf(table, after);
    if (from < 0) {
      changes.push(withoutAbsent<RowAdded<Row>>({ kind: 'add', path, rowId: id, after }));
      continue;
    }
    const before = was[from];
    const rowId = idOf(table, before) === id ? id : undefined;
    if (!unmoved.has(position)) {
      changes.push(withoutAbsent<RowMoved>({ kind: 'move', path, rowId, from, to: position }));
    }
    if (before === after) continue;
    changes.push(...compareFields(table.fields, answersOf(before), answersOf(after), { path, rowId }));
  }
  return changes;
}

/** Where the compared answers are, and what else their changes say. */
interface Place {
  readonly path: Path;
  readonly rowId?: string | undefined;
  readonly section?: 'added' | 'removed' | undefined;
}

function compareFields(fields: readonly string[], was: Answers, is: Answers, place: Place): readonly FieldSet[] {
  const changes: FieldSet[] = [];
  for (const field of fields) {
    const before = was[field];
    const after = is[field];
    if (sameAnswer(before, after)) continue;
    const path = [...place.path, field];
    const { rowId, section } = place;
    changes.push(
      withoutAbsent<FieldSet>({ kind: 'set', path, rowId, section, before: answer(before), after: answer(after) }),
    );
  }
  return changes;
}
