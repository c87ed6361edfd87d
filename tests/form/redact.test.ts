import { describe, expect, test } from 'vitest';
import { fieldsOf, isHidden } from '../../src/form/fields.ts';
import { day, longText, option, partialDate, rowId, text, yesNo } from '../../src/form/kinds/index.ts';
import { knownAnswers, statisticsTreatmentOf } from '../../src/form/redact.ts';
import { list, optional, part, required, section, table, version, type Section } from '../../src/form/section.ts';
import { filled, interview } from './interview.ts';

describe('a copy for non-disclosure', () => {
  test('of another form hides what its classes say', () => {
    const { copy, counts } = knownAnswers(interview, filled, isHidden);
    expect(copy).toEqual({ ...filled, person: { name: 'Ali Esimerkki', languages: ['so', 'ar'] } });
    expect(counts.get('person.street')).toBe(1);
  });

  interface Person {
    readonly name: string;
    readonly shelter?: string;
    readonly telephone?: string;
    readonly school?: string;
    readonly visits?: readonly Visit[];
  }
  interface Visit {
    readonly id?: string;
    readonly place?: string;
    readonly on?: string;
  }

  const visit = section<Visit>('Visit', {
    id: optional(rowId, { privacy: 'none' }),
    place: optional(text, { privacy: 'contact' }),
    on: optional(day, { privacy: 'plan' }),
  });
  const person = section<Person>('Person', {
    name: required(text, { privacy: 'identity' }),
    shelter: optional(text, { privacy: 'contact' }),
    telephone: optional(text, { privacy: 'contact', hidden: false }),
    school: optional(longText, { privacy: 'special', hidden: true }),
    visits: optional(table(visit, 3, ['place']), { privacy: 'plan' }),
  });
  const answers = {
    name: 'A',
    shelter: 'B',
    telephone: 'C',
    school: 'D',
    visits: [{ id: 'v', place: 'E', on: '2026-03-10' }, { place: 'F' }],
  };

  test('hides a new field of the class contact by itself, and others only if their line says so', () => {
    expect(
      fieldsOf(person)
        .filter(isHidden)
        .map(({ name }) => name),
    ).toEqual(['shelter', 'school', 'visits[].place']);
    const { copy, counts } = knownAnswers(person, answers, isHidden);
    expect(copy).toEqual({ name: 'A', telephone: 'C', visits: [{ id: 'v', on: '2026-03-10' }, {}] });
    expect([counts.get('shelter'), counts.get('school'), counts.get('visits[].place')]).toEqual([1, 1, 2]);
  });
});

describe('what is not an answer of the form is counted and left out', () => {
  test.each<[string, unknown, object, number]>([
    ['no document', [filled], {}, 1],
    ['another version', { formVersion: 2 }, {}, 1],
    [
      'an unknown key, of every object',
      { x: 1, person: { x: 1 }, children: [{ x: 1 }] },
      { person: {}, children: [{}] },
      3,
    ],
    ['a key of what every object has', JSON.parse('{ "__proto__": 1, "constructor": 1, "person.name": "A" }'), {}, 3],
    ['a section that is a text', { person: 'A' }, {}, 1],
    ['a table that is not a list', { children: { a: 1 } }, { children: [] }, 1],
    ['rows that are none', { children: [1, [], { firstName: 'A' }] }, { children: [{ firstName: 'A' }] }, 2],
    ['a list that is a code', { person: { languages: 'so' } }, { person: {} }, 1],
    [
      'codes that do not look like any',
      { person: { languages: ['so', 'Somali', 5] } },
      { person: { languages: ['so'] } },
      2,
    ],
    ['an option that does not exist', { work: { situation: 'retired' } }, { work: {} }, 1],
    ['a day that does not exist', { consent: { day: '2026-02-30' } }, { consent: {} }, 1],
  ])('%s', (_, document, copy, unreadable) => {
    expect(knownAnswers(interview, document)).toMatchObject({ copy, unreadable });
    expect(Object.keys(knownAnswers(interview, document).copy)).toEqual(Object.keys(copy));
  });

  test.each<[string, unknown, object]>([
    [
      'what is blank',
      { person: { name: ' ', street: '', mail: null }, children: [null] },
      { person: {}, children: [] },
    ],
    ['a text that is too long', { person: { name: 'a'.repeat(301) } }, { person: { name: 'a'.repeat(301) } }],
    ['a code that only looks right', { person: { languages: ['xx'] } }, { person: { languages: ['xx'] } }],
    ['a confirmation that is not given', { consent: { informed: false } }, { consent: { informed: false } }],
  ])('but not %s', (_, document, copy) => {
    expect(knownAnswers(interview, document)).toMatchObject({ copy, unreadable: 0 });
  });
});

test('a table counts its rows, a cell the rows that answer it, a list of codes once', () => {
  const { counts, values } = knownAnswers(interview, filled);
  expect(Object.fromEntries(counts)).toMatchObject({
    children: 2,
    'children[].firstName': 2,
    'children[].inDayCare': 1,
    'person.languages': 1,
    'consent.informed': 1,
  });
  expect(values.get('person.languages')).toEqual(['so', 'ar']);
});

test('what statistics hold of a field follows from its kind; of cells they hold nothing', () => {
  interface Inner {
    readonly situation?: 'a' | 'b';
    readonly born?: string;
    readonly topics?: readonly ('a' | 'b')[];
    readonly note?: string;
  }
  interface Row {
    readonly done?: boolean;
    readonly on?: string;
  }
  const ab = option(['a', 'b']);
  const form: Section = section<{ readonly v: 1; readonly inner?: Inner; readonly rows: readonly Row[] }>('Form', {
    v: required(version(1), { privacy: 'none' }),
    inner: part(
      section<Inner>('Inner', {
        situation: optional(ab, { privacy: 'plan' }),
        born: optional(partialDate, { privacy: 'identity' }),
        topics: optional(list(ab, 2), { privacy: 'plan' }),
        note: optional(text, { privacy: 'special' }),
      }),
    ),
    rows: required(
      table(
        section<Row>('Row', {
          done: optional(yesNo, { privacy: 'plan' }),
          on: optional(day, { privacy: 'plan' }),
        }),
        5,
        ['on'],
      ),
      { privacy: 'plan' },
    ),
  });
  expect(Object.fromEntries(fieldsOf(form).map((field) => [field.name, statisticsTreatmentOf(field)]))).toEqual({
    v: 'hidden',
    'inner.situation': 'code',
    'inner.born': 'ageBand',
    'inner.topics': 'code',
    'inner.note': 'hidden',
    rows: 'count',
    'rows[].done': 'hidden',
    'rows[].on': 'hidden',
  });
});
