import type { Kind, KindName } from '../form/kind.ts';
import { isList, isSection, isTable, isVersion, type Asked, type Section, type Table } from '../form/section.ts';
import { addDays } from '../values/days.ts';
import { addMonths, addYears, type IsoDate } from '../values/iso-date.ts';
import type { ArbitraryOf, Makers } from './fast-check.ts';

// Arbitrary documents of any form. Everything is drawn independently and fitted together afterwards: that shrinks better
// than one draw after another.

/** An answer as it is drawn: it gets its value when the day of the document and the number of the row are known. */
export type Drawn<Answer = unknown> = (on: Occasion) => Answer;

interface Occasion {
  readonly day: IsoDate;
  readonly row: number;
}

/** Arbitraries in place of the one of a field's kind, by the name of the field. */
export type OwnArbitraries = Readonly<Partial<Record<string, ArbitraryOf<Drawn>>>>;

const entriesAtMost = 3;

/** Documents whose every answer is right by itself, and which answer everything that the form asks for conditionally. */
export function documentsOf<Answers>(
  fc: Makers,
  form: Section<Answers>,
  own: OwnArbitraries,
): ArbitraryOf<Drawn<Answers>> {
  return answersTo(fc, form, own, '') as ArbitraryOf<Drawn> as ArbitraryOf<Drawn<Answers>>;
}

function answersTo(fc: Makers, section: Section, own: OwnArbitraries, prefix: string): ArbitraryOf<Drawn<object>> {
  const { fields, conditions } = section;
  const conditional = conditions.map(({ require }) => require);
  const answers = Object.entries(fields).map(([key, { kind }]) => {
    const name = prefix + key;
    return [key, own[name] ?? answerTo(fc, kind, own, name)] as const;
  });
  const requiredKeys = Object.keys(fields).filter((key) => fields[key]?.required === true || conditional.includes(key));
  return fc
    .record({
      answers: fc.record<Readonly<Record<string, Drawn>>>(Object.fromEntries(answers), { requiredKeys }),
      unasked: fc.subarray(conditional),
    })
    .map(({ answers, unasked }) => (on): object => {
      const made: Record<string, unknown> = {};
      for (const [key, drawn] of Object.entries(answers)) {
        const answer = drawn(on);
        if (fields[key]?.required === true || !isEmptyObject(answer)) made[key] = answer;
      }
      for (const { when, in: codes, require } of conditions) {
        if (!unasked.includes(require) && !codes.includes(made[when] as string)) Reflect.deleteProperty(made, require);
      }
      return made;
    });
}

/** A section that may be left open and has no answers is left open. */
function isEmptyObject(answer: unknown): boolean {
  return typeof answer === 'object' && !Array.isArray(answer) && Object.keys(answer ?? {}).length === 0;
}

function answerTo(fc: Makers, asked: Asked, own: OwnArbitraries, name: string): ArbitraryOf<Drawn> {
  if (isSection(asked)) return answersTo(fc, asked, own, `${name}.`);
  if (isTable(asked)) return rowsOf(fc, asked, own, name);
  if (isVersion(asked)) return fc.constantFrom(always(asked.version));
  if (!isList(asked)) return byKind[asked.name](fc, asked);
  const maxLength = Math.min(entriesAtMost, asked.limit);
  return together(fc.uniqueArray(byKind[asked.item.name](fc, asked.item), { maxLength, selector: answerOnSomeDay }));
}

function rowsOf(fc: Makers, { row, limit }: Table, own: OwnArbitraries, name: string): ArbitraryOf<Drawn> {
  const rows = fc.array(answersTo(fc, row, own, `${name}[].`), { maxLength: Math.min(entriesAtMost, limit) });
  return together(rows);
}

function together(many: ArbitraryOf<readonly Drawn[]>): ArbitraryOf<Drawn<readonly unknown[]>> {
  return many.map(
    (all) =>
      ({ day }) =>
        all.map((drawn, row) => drawn({ day, row })),
  );
}

function answerOnSomeDay(drawn: Drawn): unknown {
  return drawn({ day: '2025-03-04', row: 0 });
}

export function always<Answer>(answer: Answer): Drawn<Answer> {
  return () => answer;
}

const byKind: Readonly<Record<KindName, (fc: Makers, kind: Kind) => ArbitraryOf<Drawn>>> = {
  text: (fc) => wordsWith(fc, ' ').map(always),
  longText: (fc) => fc.oneof(wordsWith(fc, ' '), wordsWith(fc, '\n')).map(always),
  email: (fc) => fc.constantFrom('asiakas@example.org', 'äiti@example.org').map(always),
  day: (fc) => dayWithin(fc, -30, 400),
  month: (fc) =>
    fc.integer({ min: -3, max: 96 }).map(
      (months) =>
        ({ day }) =>
          addMonths(day, -months).slice(0, 7),
    ),
  partialDate: birth,
  rowId: (fc) => fc.constantFrom<Drawn>(({ row }) => `row${row + 1}`),
  option: oneOf,
  citizenship: oneOf,
  language: oneOf,
  yesNo: (fc) => fc.boolean().map(always),
  confirmation: (fc) => fc.constantFrom(always(true)),
};

/** From so many days after the day of the document to so many. */
export function dayWithin(fc: Makers, min: number, max: number): ArbitraryOf<Drawn<IsoDate>> {
  return fc.integer({ min, max }).map(
    (count) =>
      ({ day }) =>
        addDays(day, count),
  );
}

/** Of an adult, of whom only the month or the year may be known. */
function birth(fc: Makers): ArbitraryOf<Drawn> {
  return fc
    .record({
      years: fc.integer({ min: 18, max: 95 }),
      days: fc.integer({ min: 0, max: 364 }),
      length: fc.constantFrom(4, 7, 10),
    })
    .map(
      ({ years, days, length }) =>
        ({ day }) =>
          addYears(addDays(day, -days), -years).slice(0, length),
    );
}

function oneOf(fc: Makers, { codes = [] }: Kind): ArbitraryOf<Drawn> {
  return fc.constantFrom(...codes).map(always);
}

// The least word is first. The others are what goes wrong on its way through systems: letters outside ASCII and outside
// the first plane, another direction of writing, marks of HTML, quotation marks, what looks like another type.
const words = [
  'kurssi',
  'Åbo',
  'hyvää',
  'كورس',
  'кафе',
  '日本語',
  '👩🏽‍🍳',
  '<b>&amp;</b>',
  `"l'été"`,
  'null',
  '2026-03-10',
  '-1',
  '__proto__',
] as const;

function wordsWith(fc: Makers, separator: string): ArbitraryOf<string> {
  return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(separator));
}
