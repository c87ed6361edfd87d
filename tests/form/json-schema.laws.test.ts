import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeCheckOf } from '../../src/form/check-shape.ts';
import { jsonSchemaOf } from '../../src/form/json-schema.ts';
import {
  citizenship,
  confirmation,
  day,
  email,
  month,
  option,
  rowId,
  text,
  yesNo,
} from '../../src/form/kinds/index.ts';
import { list, optional, part, required, section, table, version } from '../../src/form/section.ts';
import type { Citizenship } from '../../src/values/citizenship.ts';
import { mutated } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';

// A form of its own, so that nothing here is true of the plan alone.

const facts = { privacy: 'plan' } as const;

interface Guest {
  readonly id?: string;
  readonly name: string;
  readonly countries?: readonly Citizenship[];
}
interface Stay {
  readonly arrival: string;
  readonly meals: 'none' | 'breakfast' | 'other';
  readonly diet?: string;
  readonly kitchenFrom?: string;
  readonly isCancelled?: boolean;
}
interface Contact {
  readonly email?: string;
  readonly lastVisit?: string;
}
interface Booking {
  readonly formVersion: 3;
  readonly bookedOn?: string;
  readonly guests: readonly Guest[];
  readonly stay: Stay;
  readonly contact?: Contact;
  readonly terms: { readonly accepted: true };
}

const guest = section<Guest>('Guest', {
  id: optional(rowId, facts),
  name: required(text, facts),
  countries: optional(list(citizenship, 2), facts),
});
const stay = section<Stay>(
  'Stay',
  {
    arrival: required(day, facts),
    meals: required(option(['none', 'breakfast', 'other']), facts),
    diet: optional(text, facts),
    kitchenFrom: optional(day, facts),
    isCancelled: optional(yesNo, facts),
  },
  {
    conditions: [
      { when: 'meals', in: ['breakfast', 'other'], require: 'diet' },
      { when: 'meals', in: ['none'], require: 'kitchenFrom' },
    ],
  },
);
const contact = section<Contact>('Contact', { email: optional(email, facts), lastVisit: optional(month, facts) });
const terms = section<Booking['terms']>('Terms', { accepted: required(confirmation, facts) });
const booking = section<Booking>(
  'Booking',
  {
    formVersion: required(version(3), facts),
    bookedOn: optional(day, facts),
    guests: required(table(guest, 4, ['name']), facts),
    stay: part(stay),
    contact: part(contact),
    terms: part(terms),
  },
  { draft: 'OpenBooking' },
);

const good = {
  formVersion: 3,
  guests: [{ id: 'g1', name: 'Aino', countries: ['FI'] }, { name: 'Samir' }],
  stay: { arrival: '2024-02-29', meals: 'other', diet: 'no nuts', isCancelled: false },
  contact: { email: 'aino@example.fi', lastVisit: '2023-08' },
  terms: { accepted: true },
};
const selfCatering = { ...good, stay: { arrival: '2024-03-01', meals: 'none', kitchenFrom: '2024-03-01' } };

// Strict: an unknown keyword, a missing type or a property that is required and not described is an error.
const compiled = (stage: 'final' | 'draft') =>
  formats(new Ajv2020({ strict: true, strictRequired: true })).compile(jsonSchemaOf(booking, stage));
const accepts = { final: compiled('final'), draft: compiled('draft') };

describe('a final document', () => {
  test.each<[boolean, string, object]>([
    [true, 'with everything', good],
    [true, 'that another condition applies to', selfCatering],
    [true, 'without what is optional', { ...good, contact: undefined }],
    [false, 'without a required section', { ...good, stay: undefined }],
    [false, 'without a required table', { ...good, guests: undefined }],
    [false, 'without a required cell', { ...good, guests: [{ id: 'g1' }] }],
    [false, 'without what its condition asks for', { ...good, stay: { ...good.stay, diet: undefined } }],
    [false, 'without what its other condition asks for', { ...good, stay: { ...good.stay, meals: 'none' } }],
    [false, 'with a confirmation that is not given', { ...good, terms: { accepted: false } }],
    [false, 'of another version', { ...good, formVersion: 2 }],
    [false, 'with too many rows', { ...good, guests: Array(5).fill({ name: 'Aino' }) }],
    [false, 'with too many codes', { ...good, guests: [{ name: 'Aino', countries: ['FI', 'SE', 'NO'] }] }],
    [false, 'with an unknown code', { ...good, guests: [{ name: 'Aino', countries: ['ZZ'] }] }],
    [false, 'with an unknown key in a row', { ...good, guests: [{ name: 'Aino', mood: 'fine' }] }],
  ])('is accepted (%s) %s', (isAccepted, _, document) => {
    expect(accepts.final(JSON.parse(JSON.stringify(document)))).toBe(isAccepted);
  });

  test('is accepted where the shape check finds nothing, and nowhere else', () => {
    const shapeOf = shapeCheckOf(booking, () => false);
    const counts = { right: 0, wrong: 0 };
    const numRuns = runs(2_000);
    fc.assert(
      fc.property(mutated([good, selfCatering]), (document) => {
        const isRight = shapeOf(document).wrong.length === 0;
        counts[isRight ? 'right' : 'wrong'] += 1;
        expect(accepts.final(document)).toBe(isRight);
      }),
      { numRuns },
    );
    expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(numRuns / 20);
  });
});

describe('a draft', () => {
  test.each<[boolean, string, object]>([
    [true, 'that is empty', {}],
    [true, 'with empty sections and rows', { guests: [{}], stay: {}, contact: {}, terms: {} }],
    [true, 'without what a condition asks for', { stay: { meals: 'other' } }],
    [true, 'with a confirmation that is not given', { terms: { accepted: false } }],
    [true, 'that is final', good],
    [false, 'with a confirmation of another type', { terms: { accepted: 'yes' } }],
    [false, 'with a day that does not exist', { stay: { arrival: '2023-02-29' } }],
    [false, 'with an unknown key', { colour: 'red' }],
  ])('is accepted (%s) %s', (isAccepted, _, document) => {
    expect(accepts.draft(document)).toBe(isAccepted);
  });

  test('requires nothing', () => {
    expect(JSON.stringify(jsonSchemaOf(booking, 'draft'))).not.toMatch(/"(?:required|allOf|if|const)":(?!3)/u);
  });
});

describe('the definitions', () => {
  test('are in the order in which the form refers to them, each once', () => {
    expect(Object.keys(jsonSchemaOf(booking, 'final').$defs ?? {})).toEqual([
      'IsoDate',
      'Guest',
      'RowId',
      'Text',
      'Citizenship',
      'Stay',
      'Contact',
      'Email',
      'YearMonth',
      'Terms',
    ]);
  });

  test('have names of their own in a draft where it may hold less', () => {
    const { title, $defs = {} } = jsonSchemaOf(booking, 'draft');
    expect(title).toBe('OpenBooking');
    expect(Object.keys($defs)).toEqual([
      'IsoDate',
      'GuestDraft',
      'RowId',
      'Text',
      'Citizenship',
      'StayDraft',
      'Contact',
      'Email',
      'YearMonth',
      'TermsDraft',
    ]);
    expect(
      Object.entries($defs).filter(([name, schema]) => schema.title !== undefined && schema.title !== name),
    ).toEqual([]);
  });
});
