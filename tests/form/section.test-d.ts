import { expectTypeOf, test } from 'vitest';
import { confirmation, day, option, text, yesNo } from '../../src/form/kinds/index.ts';
import { list, optional, part, required, section, table, type Field, type Section } from '../../src/form/section.ts';
import { longText, rowId } from '../../src/form/kinds/index.ts';

// The compiler holds a table to its type: each mistake is an error at its own line.

type Visit = {
  readonly place: string;
  readonly kind?: 'first' | 'update';
  readonly agreed: true;
  readonly again?: boolean;
  readonly topics?: readonly ('work' | 'study')[];
};

const plan = { privacy: 'plan' } as const;

test('a table that fits its type compiles', () => {
  const visit = section<Visit>('Visit', {
    place: required(text, plan),
    kind: optional(option(['first', 'update']), plan),
    agreed: required(confirmation, plan),
    again: optional(yesNo, plan),
    topics: optional(list(option(['work', 'study']), 2), plan),
  });
  expectTypeOf(visit).toEqualTypeOf<Section<Visit>>();
});

const fields = {
  place: required(text, plan),
  kind: optional(option(['first', 'update']), plan),
  agreed: required(confirmation, plan),
  again: optional(yesNo, plan),
  topics: optional(list(option(['work', 'study']), 2), plan),
};

test('a forgotten field does not compile', () => {
  const { place: _, ...others } = fields;
  // @ts-expect-error TS2345: Property 'place' is missing
  section<Visit>('Visit', others);
});

test('a misspelt field does not compile', () => {
  // @ts-expect-error TS2561: Did you mean to write 'place'?
  section<Visit>('Visit', { ...fields, plaec: required(text, plan) });
});

test('a field that is wrongly optional or required does not compile', () => {
  // @ts-expect-error TS2322: 'place' must be answered
  section<Visit>('Visit', { ...fields, place: optional(text, plan) });
  // @ts-expect-error TS2322: 'again' may be left open
  section<Visit>('Visit', { ...fields, again: required(yesNo, plan) });
});

test('a kind of another type does not compile', () => {
  // @ts-expect-error TS2322: a text is not yes or no
  section<Visit>('Visit', { ...fields, place: required(yesNo, plan) });
  // @ts-expect-error TS2322: a confirmation has only a Yes
  section<Visit>('Visit', { ...fields, agreed: required(yesNo, plan) });
  // @ts-expect-error TS2322: yes or no can be No
  section<Visit>('Visit', { ...fields, again: optional(confirmation, plan) });
});

test('an option too few or too many does not compile', () => {
  // @ts-expect-error TS2322: 'update' is not offered
  section<Visit>('Visit', { ...fields, kind: optional(option(['first']), plan) });
  // @ts-expect-error TS2322: 'third' is not in the type
  section<Visit>('Visit', { ...fields, kind: optional(option(['first', 'update', 'third']), plan) });
  // @ts-expect-error TS2322: 'study' is not offered
  section<Visit>('Visit', { ...fields, topics: optional(list(option(['work']), 2), plan) });
});

test('a field without a privacy class does not compile', () => {
  // @ts-expect-error TS2345: Property 'privacy' is missing
  required(text, { expected: 'always' });
});

test('a condition names fields and options of its section', () => {
  // @ts-expect-error TS2820: Did you mean '"kind"'?
  section<Visit>('Visit', fields, { conditions: [{ when: 'knd', in: ['first'], require: 'place' }] });
  // @ts-expect-error TS2322: there is no option 'second'
  section<Visit>('Visit', fields, { conditions: [{ when: 'kind', in: ['second'], require: 'place' }] });
  // @ts-expect-error TS2322: there is no field 'time'
  section<Visit>('Visit', fields, { conditions: [{ when: 'kind', in: ['first'], require: 'time' }] });
});

test('a table is recognised by cells that its rows have', () => {
  const row = section<{ readonly id?: string; readonly note?: string }>('Row', {
    id: optional(rowId, plan),
    note: optional(longText, plan),
  });
  table(row, 5, ['note']);
  // @ts-expect-error TS2322: the rows have no such cell
  table(row, 5, ['text']);
});

test('a section is required where one of its fields is', () => {
  const open = section<{ readonly on?: string }>('Open', { on: optional(day, plan) });
  const closed = section<{ readonly on: string }>('Closed', { on: required(day, plan) });
  expectTypeOf(part(open)).toEqualTypeOf<Field<typeof open, false>>();
  expectTypeOf(part(closed)).toEqualTypeOf<Field<typeof closed, true>>();
});
