import type { FieldConflict, FieldSet, RowMoved } from '../form/changes/change.ts';
import type { Path } from '../form/paths.ts';
import type { Contributor } from '../plan/contributors.ts';
import type { Measure } from '../plan/measures.ts';
import type { RowId } from '../values/text.ts';

export type { FieldConflict, FieldSet, FieldValue, RowMoved } from '../form/changes/change.ts';

/** A row of one of the two tables, `contributors` and `measures`. */
export type TableRow = Contributor | Measure;

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

/**
 * One difference between two plans. The changes of a list belong together: positions are those of the whole earlier and
 * the whole later plan, so that no change depends on how far others have been carried out. Positions begin at 0.
 */
export type PlanChange = FieldSet | RowAdded | RowRemoved | RowMoved;

/**
 * A place where two plans that come from one contradict each other. `base`, `ours` and `theirs` are what each of the three
 * has there; the key is absent if there is nothing. They hold answers: never log them.
 */
export type MergeConflict = FieldConflict | RowConflict | RowsConflict | OrderConflict;

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
 * Rows that cannot be told apart, because they or what they may have become have no ids, or because both sides gave one id to
 * different rows. `merged` has those of the base; the new ones are only here. Lists may be empty.
 */
export interface RowsConflict {
  readonly kind: 'rows';
  /** The table. */
  readonly path: Path;
  readonly base: readonly TableRow[];
  readonly ours: readonly TableRow[];
  readonly theirs: readonly TableRow[];
}

/** Both changed the order of rows, and not in a way that can be merged. The values are the whole tables. */
export interface OrderConflict {
  readonly kind: 'order';
  /** The table. */
  readonly path: Path;
  readonly base: readonly TableRow[];
  readonly ours: readonly TableRow[];
  readonly theirs: readonly TableRow[];
}
