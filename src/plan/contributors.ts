import { rowId, text } from '../form/kinds/index.ts';
import { optional, section } from '../form/section.ts';
import type { RowId, Text } from '../values/text.ts';

/** "In addition to the customer, the following persons contribute to drawing up this integration plan": one person or body. */
export type Contributor = {
  /** Ours, not on the paper: keeps the row recognisable from one plan to the next. */
  readonly id?: RowId;
  /** "Name". */
  readonly name?: Text;
  /** "Organisation". A relative has none. */
  readonly organisation?: Text;
};

export const contributor = section<Contributor>('Contributor', {
  id: optional(rowId, { privacy: 'none', expected: 'never' }),
  name: optional(text, { privacy: 'identity' }),
  organisation: optional(text, { privacy: 'contact' }),
});
