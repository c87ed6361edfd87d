import { isBlank } from '../values/text.ts';
import { expectedOf, fieldsOf, sectionNamesOf, sectionOfField, type FormField } from './fields.ts';
import { keysOf, pointerOf, valueAt, type Path } from './paths.ts';
import type { Section } from './section.ts';

/** How much of one section is filled in. */
export interface SectionCount {
  readonly section: string;
  /** How many of the expected answers are there. */
  readonly answered: number;
  readonly expected: number;
  /** The expected answers that are not there; a field of a table once for every row that lacks it. */
  readonly missing: readonly string[];
}

/** How much of each section of a document is filled in. `asked` are the pointers of the empty places that are asked for now. */
export function countAnswers(form: Section, document: unknown, asked: ReadonlySet<string>): readonly SectionCount[] {
  return sectionNamesOf(form).map((section) => {
    const fields = fieldsOf(form).filter((field) => expectedOf(field) !== 'never' && sectionOfField(field) === section);
    const places = fields.flatMap((field) => placesOf(field, document));
    const open = places.filter(({ field, path }) => !isAnswered(field, valueAt(document, path)));
    const missing = open
      .filter(({ field, path }) => expectedOf(field) === 'always' || asked.has(pointerOf(path)))
      .map(({ field }) => field.name);
    const answered = places.length - open.length;
    return { section, answered, expected: answered + missing.length, missing };
  });
}

/** Where the answers to a field can be in this document. A table that has rows is counted cell by cell. */
function placesOf(field: FormField, document: unknown): readonly { readonly field: FormField; readonly path: Path }[] {
  const [table = '', cell] = keysOf(field.name);
  const rows = field.isCell || field.holder === undefined ? valueAt(document, [table]) : undefined;
  const rowCount = Array.isArray(rows) ? rows.length : 0;
  if (field.isCell) return Array.from({ length: rowCount }, (_, row) => ({ field, path: [table, row, cell ?? ''] }));
  return rowCount > 0 ? [] : [{ field, path: keysOf(field.name) }];
}

function isAnswered({ kind }: FormField, value: unknown): boolean {
  if (value === undefined || value === null || isBlank(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  return kind.name !== 'confirmation' || value === true;
}
