import { isSection, isTable, type Field, type Section } from '../section.ts';

/** What is at the top of a document: a field alone, a section with its fields, or a table with the cells of its rows. */
export interface Part {
  readonly kind: 'field' | 'section' | 'table';
  readonly name: string;
  readonly fields: readonly string[];
  /** The cell of a table that holds the id of a row. */
  readonly idKey?: string;
  /** The cells by which a row without an id is recognised although others of its cells changed. */
  readonly match: readonly string[];
}

/** The parts of a form, in its order. */
export function partsOf(form: Section): readonly Part[] {
  let parts = known.get(form);
  if (parts === undefined) known.set(form, (parts = Object.entries(form.fields).map(partOf)));
  return parts;
}

const known = /* @__PURE__ */ new WeakMap<Section, readonly Part[]>();

function partOf([name, { kind }]: readonly [string, Field]): Part {
  if (isSection(kind)) return { kind: 'section', name, fields: Object.keys(kind.fields), match: [] };
  if (!isTable(kind)) return { kind: 'field', name, fields: [name], match: [] };
  const cells = Object.entries(kind.row.fields);
  const idKey = cells.find(([, cell]) => cell.kind.name === 'rowId')?.[0];
  return {
    kind: 'table',
    name,
    fields: cells.map(([key]) => key),
    ...(idKey !== undefined && { idKey }),
    match: kind.match,
  };
}
