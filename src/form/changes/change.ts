import type { Path } from '../paths.ts';

// The types that hold rows are written out once more by the form, for the rows that it has; the compiler holds the two together.

/** What one field can hold: a text, day or code, a yes or no, a list of codes, or the model's version. */
export type FieldValue = string | number | boolean | readonly string[];

/** A row of one of the tables at the top of a document. */
export type RowOf<Document> = {
  [Key in keyof Document]-?: Document[Key] extends readonly (infer Row extends object)[] ? Row : never;
}[keyof Document];

/**
 * One field was answered, answered differently or cleared. A list of codes is one field: its change is at the list, with all
 * codes before and after in their order.
 */
export interface FieldSet {
  readonly kind: 'set';
  /** The keys of the field; for a cell the table, the row's position in `after` and the key of the cell. */
  readonly path: Path;
  /** The id of the row, if it has the same one before and after. */
  readonly rowId?: string;
  /** What the field held. The key is absent if the field was not answered; it is never `undefined`. */
  readonly before?: FieldValue;
  /** What the field holds now. The key is absent if the field is no longer answered. */
  readonly after?: FieldValue;
  /** `added`: nothing in the section was answered before; `removed`: nothing in it is now. On every change of such a section. */
  readonly section?: 'added' | 'removed';
}

export interface RowAdded<Row> {
  readonly kind: 'add';
  readonly path: Path;
  readonly rowId?: string;
  readonly after: Row;
}

export interface RowRemoved<Row> {
  readonly kind: 'remove';
  readonly path: Path;
  readonly rowId?: string;
  readonly before: Row;
}

/** A row that changed places with others. Rows that only make room for an added or removed one are not moved. */
export interface RowMoved {
  readonly kind: 'move';
  /** The table and the row's position in `after`. */
  readonly path: Path;
  readonly rowId?: string;
  /** The row's position in `before`. */
  readonly from: number;
  /** The row's position in `after`, as in `path`. */
  readonly to: number;
}

export type Change<Row> = FieldSet | RowAdded<Row> | RowRemoved<Row> | RowMoved;

/** Both changed one field, and not to the same. */
export interface FieldConflict {
  readonly kind: 'field';
  /** The field; the number of a row is its position in `merged`. */
  readonly path: Path;
  readonly rowId?: string;
  readonly base?: FieldValue;
  readonly ours?: FieldValue;
  readonly theirs?: FieldValue;
}

export interface RowConflict<Row> {
  readonly kind: 'row';
  readonly path: Path;
  readonly rowId?: string;
  readonly base: Row;
  readonly ours?: Row;
  readonly theirs?: Row;
}

/** The same thing in the three documents of a merge. */
export interface Three<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

export interface TableConflict<Row> extends Three<readonly Row[]> {
  readonly kind: 'rows' | 'order';
  readonly path: Path;
}

/** What came of merging a document or a part of it. */
export interface Merged<Value, Row> {
  readonly merged: Value;
  readonly conflicts: readonly (FieldConflict | RowConflict<Row> | TableConflict<Row>)[];
}

/** The facts of a change or conflict: what it may lack may also be undefined. */
type Facts<Told> = {
  readonly [Key in keyof Told]: Told[Key] | (object extends Pick<Told, Key> ? undefined : never);
};

/** A change or conflict of these facts, without the keys under which there is nothing. */
export function withoutAbsent<Told extends object>(facts: Facts<Told>): Told {
  const told: Partial<Told> = {};
  for (const key in facts) {
    const fact = facts[key];
    if (fact !== undefined && fact !== null) told[key] = fact;
  }
  // The compiler has seen that every fact is given that may not be absent.
  return told as Told;
}
