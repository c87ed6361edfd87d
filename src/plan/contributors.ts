import type { RowId, Text } from '../values/text.ts';

/** "In addition to the customer, the following persons contribute to drawing up this integration plan": one person or body. */
export interface Contributor {
  /** Ours, not on the paper: keeps the row recognisable from one plan to the next. */
  readonly id?: RowId;
  /** "Name". */
  readonly name?: Text;
  /** "Organisation". A relative has none. */
  readonly organisation?: Text;
}
