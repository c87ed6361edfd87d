import type { Contributor } from '../plan/contributors.ts';
import type { Measure } from '../plan/measures.ts';
import type { RowId } from '../values/text.ts';
import type { Path } from '../form/paths.ts';

/** What one field can hold: a text, day or code, a yes or no, a list of codes, or the model's version. */
export type FieldValue = string | number | boolean | readonly string[];

/** A row of one of the two tables, `contributors` and `measures`. */
export type TableRow = Contributor | Measure;

/**
 * One field was answered, answered otherwise or cleared. A list of codes is one field: its change stands at the list, with
 * all codes before and after in their order.
 */
export interface FieldSet {
  readonly kind: 'set';
  /** The field: `['customer', 'name']`, or of a row `['measures', 2, 'schedule']`, the number being its position in `after`. */
  readonly path: Path;
  /** The id of the row, where it has the same one in both plans. */
  readonly rowId?: RowId;
  /** What the field held. The key is absent where the field was not answered; it is never `undefined`. */
  readonly before?: FieldValue;
  /** What the field holds now. The key is absent where the field is not answered any more. */
  readonly after?: FieldValue;
  /** `added`: nothing in the section was answered before; `removed`: nothing in it is now. On every change of such a section. */
  readonly section?: 'added' | 'removed';
}

/** A row that only the later plan has. */
export interface RowAdded {
  readonly kind: 'add';
  /** The table and the row's position in `after`: `['measures', 2]`. */
  readonly path: Path;
  readonly rowId?: RowId;
  /** The whole row. */
  readonly after: TableRow;
}

/** A row that only the earlier plan has. */
export interface RowRemoved {
  readonly kind: 'remove';
  /** The table and the row's position in `before`. */
  readonly path: Path;
  readonly rowId?: RowId;
  /** The whole row. */
  readonly before: TableRow;
}

/** A row that changed places with others. Rows that only make room for an added or removed one are not moved. */
export interface RowMoved {
  readonly kind: 'move';
  /** The table and the row's position in `after`. */
  readonly path: Path;
  readonly rowId?: RowId;
  /** The row's position in `before`. */
  readonly from: number;
  /** The row's position in `after`, as in `path`. */
  readonly to: number;
}

/**
 * One difference between two plans. The changes of a list belong together: positions are those of the whole earlier and
 * the whole later plan, so that no change depends on how far others have been carried out. Positions begin at 0.
 */
export type PlanChange = FieldSet | RowAdded | RowRemoved | RowMoved;

/**
 * A place where two plans that come from one contradict each other. `base`, `ours` and `theirs` are what stands there in each
 * of the three; the key is absent where there is nothing. They hold answers: never log them.
 */
export type MergeConflict = FieldConflict | RowConflict | RowsConflict | OrderConflict;

/** Both changed one field, and not to the same. */
export interface FieldConflict {
  readonly kind: 'field';
  /** The field; the number of a row is its position in `merged`. */
  readonly path: Path;
  readonly rowId?: RowId;
  readonly base?: FieldValue;
  readonly ours?: FieldValue;
  readonly theirs?: FieldValue;
}

/** One removed a row that the other edited. */
export interface RowConflict {
  readonly kind: 'row';
  /** The table and the row's position in `merged`. */
  readonly path: Path;
  readonly rowId?: RowId;
  readonly base: TableRow;
  readonly ours?: TableRow;
  readonly theirs?: TableRow;
}

/**
 * Rows of which nobody can say which is which, because they or what they may have become have no ids, or because both sides gave
 * one id to different rows. `merged` has those of the base; the new ones stand here alone. Lists may be empty.
 */
export interface RowsConflict {
  readonly kind: 'rows';
  /** The table. */
  readonly path: Path;
  readonly base: readonly TableRow[];
  readonly ours: readonly TableRow[];
  readonly theirs: readonly TableRow[];
}

/** Both changed the order of rows, and not in a way that can be brought together. The values are the whole tables. */
export interface OrderConflict {
  readonly kind: 'order';
  /** The table. */
  readonly path: Path;
  readonly base: readonly TableRow[];
  readonly ours: readonly TableRow[];
  readonly theirs: readonly TableRow[];
}
