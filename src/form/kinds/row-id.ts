import { isRowId, rowIdPattern, type RowId } from '../../values/text.ts';
import type { Kind } from '../kind.ts';

/** The id of a row, which no person fills in. */
export const rowId: Kind<RowId> = {
  name: 'rowId',
  definition: 'RowId',
  schema: { type: 'string', pattern: rowIdPattern },
  wrong: (answer) => (isRowId(answer) ? undefined : 'wrongType'),
  mismatch: 'wrongType',
  statistics: 'hidden',
};
