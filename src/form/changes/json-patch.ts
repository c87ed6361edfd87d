import { pointerOf } from '../paths.ts';
import type { Section } from '../section.ts';
import { isAnswer } from './answers.ts';
import type { Change, FieldSet, FieldValue } from './change.ts';
import { originsOf, readChanges, type PartChanges } from './read-changes.ts';

/** One operation of a JSON Patch (RFC 6902), of the five kinds that are used here. */
type PatchOperation<Row> =
  | { readonly op: 'add'; readonly path: string; readonly value: FieldValue | Row | Empty }
  | { readonly op: 'replace'; readonly path: string; readonly value: FieldValue }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'test'; readonly path: string; readonly value: Empty }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

type Empty = Readonly<Record<string, never>>;

/** The changes as a JSON Patch (RFC 6902) for a tidied document, which has all its tables. */
export function jsonPatchOf<Row>(form: Section, changes: readonly Change<Row>[]): readonly PatchOperation<Row>[] {
  return readChanges(form, changes).flatMap((ofPart): readonly PatchOperation<Row>[] => {
    const fields = ofPart.set.map(fieldOperation);
    if (ofPart.part.kind === 'table') return [...rowOperations(ofPart), ...fields];
    const section = ofPart.set[0]?.section;
    const path = pointerOf([ofPart.part.name]);
    // A section that still holds an answer, because only some of the changes were passed, must not go with it.
    if (section === 'removed') return [...fields, { op: 'test', path, value: {} }, { op: 'remove', path }];
    return section === 'added' ? [{ op: 'add', path, value: {} }, ...fields] : fields;
  });
}

function fieldOperation({ path: keys, before, after }: FieldSet): PatchOperation<never> {
  const path = pointerOf(keys);
  if (!isAnswer(after)) return { op: 'remove', path };
  return { op: isAnswer(before) ? 'replace' : 'add', path, value: after };
}

/** First the removals from the end, then the moves among the rows that stay, then the new rows from the start. */
function rowOperations<Row>(changes: PartChanges<Row>): readonly PatchOperation<Row>[] {
  const { part, add, remove, move } = changes;
  const moving = new Set(move.map(({ from }) => from));
  const wanted = originsOf(changes).filter((origin) => origin >= 0);
  const order = [...wanted].sort((one, other) => one - other);
  const moves = wanted.flatMap((row, position): readonly PatchOperation<Row>[] => {
    if (!moving.has(row)) return [];
    const from = order.indexOf(row);
    order.splice(from, 1);
    // Each goes behind the one that it follows; the first follows none, which is found nowhere: -1.
    const to = order.indexOf(wanted[position - 1] ?? -1) + 1;
    order.splice(to, 0, row);
    return [{ op: 'move', from: pointerOf([part.name, from]), path: pointerOf([part.name, to]) }];
  });
  return [
    ...remove.map(({ path }) => ({ op: 'remove', path: pointerOf(path) }) as const).reverse(),
    ...moves,
    ...add.map(({ path, after }) => ({ op: 'add', path: pointerOf(path), value: after }) as const),
  ];
}
