import type { Json } from '../difference.ts';

// Rows of the table of measures, as short as they can be.

const row = (id: string): Json => ({ id, measure: `measure ${id}` });

export const a = /* @__PURE__ */ row('a');
export const b = /* @__PURE__ */ row('b');
export const c = /* @__PURE__ */ row('c');
export const d = /* @__PURE__ */ row('d');
export const e = /* @__PURE__ */ row('e');
export const f = /* @__PURE__ */ row('f');
export const x = { id: 'x', measure: 'added by ours' };
export const y = { id: 'y', measure: 'added by theirs' };
/** A row without an id. */
export const m = { measure: 'm', schedule: 'May' };

/** A document with nothing but measures. */
export const rows = (...measures: readonly Json[]): Json => ({ measures });
