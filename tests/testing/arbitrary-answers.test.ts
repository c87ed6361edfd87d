/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the arbitraries are fast-check's own; only their
   type is another, so that programs without fast-check compile */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeCheckOf } from '../../src/form/check-shape.ts';
import { fieldsOf, type FormField } from '../../src/form/fields.ts';
import { citizenship, language, longText, month, partialDate, text } from '../../src/form/kinds/index.ts';
import { fieldNameAt } from '../../src/form/paths.ts';
import { list, optional, part, required, section, type Section } from '../../src/form/section.ts';
import { always, documentsOf, type OwnArbitraries } from '../../src/testing/arbitrary-answers.ts';
import { defectsOfShape } from '../../src/testing/defects-of-shape.ts';
import type { Makers } from '../../src/testing/fast-check.ts';
import type { Citizenship } from '../../src/values/citizenship.ts';
import type { LanguageTag } from '../../src/values/language-tag.ts';
import { filled, interview } from '../form/interview.ts';
import { pathsOf } from '../support/mutations.ts';

interface Journey {
  readonly from: Citizenship;
  readonly through?: readonly Citizenship[];
  readonly month?: string;
  readonly since?: string;
  readonly spoken?: LanguageTag;
  readonly remarks?: string;
}

// The kinds that the interview does not have, and sections that may be left open.
const journey: Section = section<{ readonly journey: Journey; readonly later?: { readonly note?: string } }>('Form', {
  journey: part(
    section<Journey>('Journey', {
      from: required(citizenship, { privacy: 'identity' }),
      through: optional(list(citizenship, 2), { privacy: 'plan' }),
      month: optional(month, { privacy: 'plan' }),
      since: optional(partialDate, { privacy: 'plan' }),
      spoken: optional(language, { privacy: 'plan' }),
      remarks: optional(longText, { privacy: 'special' }),
    }),
  ),
  later: part(section<{ readonly note?: string }>('Later', { note: optional(text, { privacy: 'special' }) })),
});

const forms: readonly (readonly [string, Section])[] = [
  ['an interview', interview],
  ['a form of other kinds', journey],
];

function arbitraryOf(form: Section, own: OwnArbitraries = {}): fc.Arbitrary<object> {
  const drawn = documentsOf(fc as unknown as Makers, form, own);
  return drawn.map((document) => document({ day: '2026-03-10', row: 0 }) as object);
}

const wrongIn = (form: Section) => {
  const check = shapeCheckOf(form, () => false);
  return (document: unknown) => check(document).wrong;
};

describe.each(forms)('arbitrary documents of %s', (_, form) => {
  const sample = fc.sample(arbitraryOf(form), { numRuns: 400, seed: 7 });

  test('have the right shape', () => {
    const wrong = wrongIn(form);
    for (const document of sample) expect(wrong(document)).toEqual([]);
  });

  test('answer every field at some time, and leave open what may be', () => {
    const answered = sample.map((document) => new Set(pathsOf(document).map(fieldNameAt)));
    const isRequired = ({ required, isCell }: FormField) => required && !isCell;
    for (const field of fieldsOf(form)) {
      expect([field.name, answered.some((names) => names.has(field.name))]).toEqual([field.name, true]);
      expect([field.name, answered.every((names) => names.has(field.name))]).toEqual([field.name, isRequired(field)]);
    }
  });

  test('have no section without answers where it may be left open', () => {
    expect(sample.filter((document) => JSON.stringify(document).includes('"later":{}'))).toEqual([]);
  });

  test('take the arbitraries of the caller instead', () => {
    const [field] = fieldsOf(form).filter(({ kind }) => kind.name === 'longText');
    const own = { [field?.name ?? '']: fc.constant(always('own')) } as unknown as OwnArbitraries;
    const texts = fc
      .sample(arbitraryOf(form, own), { numRuns: 50, seed: 7 })
      .map((document) => JSON.stringify(document));
    expect(texts.filter((written) => written.includes(`"${field?.key ?? ''}":"own"`)).length).toBeGreaterThan(10);
  });
});

test('rows have ids of their own', () => {
  for (const { children } of fc.sample(arbitraryOf(interview), 200) as (typeof filled)[]) {
    const ids = children.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe.each(forms)('defects of the shape of %s', (_, form) => {
  const wrong = wrongIn(form);
  const documents = form === interview ? [filled] : fc.sample(arbitraryOf(form), { numRuns: 20, seed: 7 });
  const defects = documents.flatMap((document) => defectsOfShape(form, document));

  test('are found at their place, and nothing else is', () => {
    for (const { defect, path, make } of defects) {
      const found = wrong(make()).map((finding) => ({ code: finding.code, path: finding.path }));
      expect(found).toEqual(defect === 'unstorableText' ? [] : [{ code: defect, path }]);
    }
  });

  test('are at every field that is answered, whatever its kind', () => {
    const answered = new Set(documents.flatMap((document) => pathsOf(document)).map(fieldNameAt));
    const spoilt = new Set(defects.filter(({ defect }) => defect === 'wrongType').map(({ path }) => fieldNameAt(path)));
    expect([...answered].filter((name) => !spoilt.has(name))).toEqual([]);
  });
});

test('the defects of an interview are of every kind', () => {
  expect([...new Set(defectsOfShape(interview, filled).map(({ defect }) => defect))].sort()).toEqual([
    'blank',
    'missing',
    'mustBeYes',
    'notADate',
    'notALanguage',
    'notAnEmail',
    'notAnOption',
    'tooLong',
    'tooMany',
    'unknownField',
    'unstorableText',
    'unsupportedVersion',
    'wrongType',
  ]);
});
