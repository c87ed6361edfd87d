import { isAnswers, pointerOf, type Path } from '../paths.ts';
import type { Section } from '../section.ts';
import { answersOf, isAnswer, nonEmpty, rowsOf, sameAnswer, withAnswer, type Answers } from './answers.ts';
import { withoutAbsent, type Change, type FieldSet, type RowOf } from './change.ts';
import { contentOf, idOf } from './match-rows.ts';
import { byPosition, originsOf, positionOf, readChanges, type PartChanges } from './read-changes.ts';

/** The document that the changes lead to from this one. */
export function changedDocument<Document>(
  form: Section<Document>,
  document: unknown,
  changes: readonly Change<RowOf<Document>>[],
): Answers {
  return readChanges(form, changes).reduce((result, ofPart) => {
    const { name, kind } = ofPart.part;
    if (kind === 'field') return withChanges(result, ofPart);
    if (kind === 'section') return withAnswer(result, name, nonEmpty(withChanges(result[name], ofPart)));
    return { ...result, [name]: changedRows(ofPart, rowsOf(form, result[name])) };
  }, answersOf(document));
}

function changedRows<Row>(ofPart: PartChanges<Row>, rows: readonly Row[]): readonly unknown[] {
  const { form, part, set, add, remove, move } = ofPart;
  const changed: unknown[] = originsOf(ofPart, rows.length).map((origin) => rows[origin]);
  for (const change of remove) {
    const row = rows[positionOf(change)];
    const { before } = change;
    requireHeld(
      idOf(part, row) === idOf(part, before) && contentOf(part, row) === contentOf(part, before),
      form,
      change,
    );
  }
  for (const change of [...move, ...set]) {
    requireHeld(!isAnswer(change.rowId) || idOf(part, changed[positionOf(change)]) === change.rowId, form, change);
  }
  for (const change of add) changed[positionOf(change)] = change.after;
  for (const change of set) changed[positionOf(change)] = withChange(form, changed[positionOf(change)], change);
  return changed;
}

function withChanges<Row>(held: unknown, { form, set }: PartChanges<Row>): Answers {
  return answersOf(set.reduce((answers, change) => withChange(form, answers, change), held));
}

/** The answers with the field that the change names, last in its path, as it is after the change. */
function withChange(form: Section, held: unknown, change: FieldSet): Answers {
  const field = change.path.at(-1) as string;
  const answers = answersOf(held);
  // What cannot hold answers, a text in the place of a section, is not overwritten.
  requireHeld((!isAnswer(held) || isAnswers(held)) && sameAnswer(answers[field], change.before), form, change);
  return withAnswer(answers, field, change.after);
}

function requireHeld(isHeld: boolean, { noun }: Section, { path }: Pick<FieldSet, 'path'>): void {
  if (!isHeld) throw new RangeError(`${pointerOf(path)}: the ${noun} is not as the change found it`);
}

/** The changes that lead back, from the later document to the earlier one. */
export function inverseChanges<Row>(form: Section, changes: readonly Change<Row>[]): readonly Change<Row>[] {
  return readChanges(form, changes).flatMap((ofPart): readonly Change<Row>[] => {
    const { part, set, add, remove, move } = ofPart;
    const { name, kind } = part;
    if (kind !== 'table') return set.map((change) => inverted(change, change.path));
    const origins = originsOf(ofPart);
    const ofRows: Change<Row>[] = [
      ...remove.map(({ before, ...change }) => ({ ...change, kind: 'add', after: before }) as const),
      ...move.map(({ from, to, ...change }) => ({ ...change, path: [name, from], from: to, to: from })),
      ...set.map((change) => inverted(change, [name, origins[positionOf(change)] ?? 0, ...change.path.slice(2)])),
    ];
    return [
      ...add.map(({ after, ...change }) => ({ ...change, kind: 'remove', before: after }) as const),
      ...ofRows.sort(byPosition),
    ];
  });
}

function inverted({ before, after, section, ...change }: FieldSet, path: Path): FieldSet {
  const opposite = section && (section === 'added' ? 'removed' : 'added');
  return withoutAbsent<FieldSet>({ ...change, path, before: after, after: before, section: opposite });
}
