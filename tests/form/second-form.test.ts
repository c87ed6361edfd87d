import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { changedDocument, inverseChanges } from '../../src/form/changes/apply.ts';
import { compareDocuments } from '../../src/form/changes/compare.ts';
import { jsonPatchOf } from '../../src/form/changes/json-patch.ts';
import { mergeDocuments } from '../../src/form/changes/merge.ts';
import { shapeCheckOf } from '../../src/form/check-shape.ts';
import { countAnswers } from '../../src/form/completeness.ts';
import { formOrderOf, inOrder } from '../../src/form/form-order.ts';
import { jsonSchemaOf } from '../../src/form/json-schema.ts';
import { isHidden } from '../../src/form/fields.ts';
import { pointerOf } from '../../src/form/paths.ts';
import { readAnswers } from '../../src/form/read-answers.ts';
import { knownAnswers } from '../../src/form/redact.ts';
import { tidy } from '../../src/form/tidy.ts';
import { planSections } from '../../src/plan/fields.ts';
import { draftZodOf, zodOf } from '../../src/zod/zod-of.ts';
import { mutated } from '../support/mutations.ts';
import { filled, interview } from './interview.ts';

// The interview is nobody's plan, and runs through the functions that the plan runs through.

const check = shapeCheckOf(interview, (text) => text.includes('\u0000'));
const wrongIn = (document: unknown) => check(document).wrong.map(({ code, path }) => `${pointerOf(path)} ${code}`);
const changed = {
  ...filled,
  person: { ...filled.person, street: 'Esimerkkikuja 5' },
  children: filled.children.slice(1),
};

describe('the shape', () => {
  test('of a filled interview is right', () => {
    expect(check(filled)).toEqual({ wrong: [], empty: [], odd: [] });
  });

  test('every kind of mistake has its code and place, in form order', () => {
    const document = {
      ...filled,
      person: { name: ' ', languages: ['so', 'xx'], mail: 'x' },
      children: [{ born: '2023-02-29' }, 5],
      work: { situation: 'other' },
      consent: { informed: false, mood: 1 },
    };
    const found = inOrder(check(document).wrong, formOrderOf(interview));
    expect(found.map(({ code, path }) => `${pointerOf(path)} ${code}`)).toEqual([
      '/person/name blank',
      '/person/languages/1 notALanguage',
      '/person/mail notAnEmail',
      '/children/0/born notADate',
      '/children/1 wrongType',
      '/work/description missing',
      '/consent unknownField',
      '/consent/informed mustBeYes',
    ]);
  });

  test('an empty document lacks what is required, and is empty where the form says so', () => {
    expect(wrongIn({})).toEqual([
      '/formVersion missing',
      '/person/name missing',
      '/children missing',
      '/work/situation missing',
      '/consent/informed missing',
    ]);
    expect(check({}).empty).toEqual([{ code: 'languagesMissing', path: ['person', 'languages'] }]);
    expect(check({ ...filled, children: [] }).empty).toEqual([{ code: 'childrenMissing', path: ['children'] }]);
  });

  test('another version is all there is to report', () => {
    expect(wrongIn({ formVersion: 2, person: 5 })).toEqual(['/formVersion unsupportedVersion']);
  });

  test('odd texts are handed on, and what is wrong is left out of what can be read', () => {
    const document = { ...filled, work: { situation: 'other', description: 'a\u0000b' }, consent: 'x' };
    const { wrong, odd } = check(document);
    expect(odd).toEqual([{ text: 'a\u0000b', path: ['work', 'description'] }]);
    expect(readAnswers(interview, document, wrong)?.document).toEqual({ ...document, consent: undefined });
  });
});

test('tidying gives the version, the table, ids and ISO days, and drops what is not asked', () => {
  const input = {
    person: { name: ' Ali ' },
    children: [{ born: '5.11.2023' }, {}],
    work: { situation: 'employed', description: 'x' },
  };
  const { draft, removed } = tidy(interview, input, { dropUnasked: true, newId: () => 'new' });
  expect(draft).toEqual({
    formVersion: 3,
    person: { name: 'Ali' },
    children: [{ id: 'new', born: '2023-11-05' }],
    work: { situation: 'employed' },
  });
  expect(removed.map(({ path, reason }) => `${pointerOf(path)} ${reason}`)).toEqual([
    '/children/1 blankRow',
    '/work/description unasked',
  ]);
});

test('completeness counts section by section', () => {
  const counted = countAnswers(interview, { person: { name: 'Ali' }, children: [{ firstName: 'Sara' }] }, new Set());
  expect(counted).toEqual([
    { section: 'person', answered: 1, expected: 2, missing: ['person.languages'] },
    { section: 'children', answered: 1, expected: 1, missing: [] },
    { section: 'work', answered: 0, expected: 1, missing: ['work.situation'] },
    { section: 'consent', answered: 0, expected: 1, missing: ['consent.informed'] },
  ]);
});

describe('from one interview to the next', () => {
  const changes = compareDocuments(interview, filled, changed);

  test('changes are found, applied, inverted and written as a patch', () => {
    expect(changes.map(({ kind, path }) => `${kind} ${pointerOf(path)}`)).toEqual([
      'set /person/street',
      'remove /children/0',
    ]);
    expect(changedDocument(interview, filled, changes)).toEqual(changed);
    expect(changedDocument(interview, changed, inverseChanges(interview, changes))).toEqual(filled);
    expect(jsonPatchOf(interview, changes).map(({ op, path }) => `${op} ${path}`)).toEqual([
      'replace /person/street',
      'remove /children/0',
    ]);
  });

  test('two versions are merged, and what contradicts comes back as data', () => {
    const theirs = { ...filled, person: { ...filled.person, street: 'Esimerkkikuja 6', name: 'Ali Malli' } };
    const { merged, conflicts } = mergeDocuments(interview, { base: filled, ours: changed, theirs });
    expect(merged).toEqual({ ...filled, person: { ...filled.person, name: 'Ali Malli' }, children: changed.children });
    expect(conflicts.map(({ kind, path }) => `${kind} ${pointerOf(path)}`)).toEqual(['field /person/street']);
  });
});

test('a copy for non-disclosure does not hold what is of class contact', () => {
  const { copy } = knownAnswers(interview, filled, isHidden);
  const { street: _street, mail: _mail, ...person } = filled.person;
  expect(copy).toEqual({ ...filled, person });
});

test('the check, the JSON Schema and the zod object give one verdict, final and draft', () => {
  const ajv = new Ajv2020({ strict: true, formats: fullFormats });
  const [final, draft] = (['final', 'draft'] as const).map((stage) => ajv.compile(jsonSchemaOf(interview, stage)));
  const zod = { final: zodOf(interview), draft: draftZodOf(interview) };
  const ofDraft = new Set(['missing', 'mustBeYes']);
  const verdicts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(mutated([filled, changed]), (document) => {
      // zod does not know that a key with the value undefined counts as absent, and JSON has none.
      const json: unknown = JSON.parse(JSON.stringify(document));
      const { wrong } = check(json);
      const isRight = wrong.length === 0;
      verdicts[isRight ? 'right' : 'wrong'] += 1;
      expect([final?.(json), zod.final.safeParse(json).success]).toEqual([isRight, isRight]);
      const isRightDraft = wrong.every(({ code }) => ofDraft.has(code));
      expect([draft?.(json), zod.draft.safeParse(json).success]).toEqual([isRightDraft, isRightDraft]);
    }),
  );
  expect(verdicts.right).toBeGreaterThan(0);
  expect(verdicts.wrong).toBeGreaterThan(0);
});

const folder = new URL('../../src/form/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test.each(files)('src/form/%s names no form', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  expect(source).not.toMatch(/from '(?:\.\.\/)+(?!values\/)[a-z-]+\//u);
  // Examples of names are fine in comments and nowhere else.
  const code = ts.transpileModule(source, { compilerOptions: { removeComments: true } }).outputText;
  const names = planSections.map((name) => `'${name}(?=[.'[])`).join('|');
  expect(code).not.toMatch(new RegExp(names, 'u'));
});
