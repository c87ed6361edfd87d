import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenshipCodes, languageTags } from '../../src/index.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { redactPlan } from '../../src/privacy/index.ts';
import { citizenshipPattern } from '../../src/values/citizenship.ts';
import { languagePattern } from '../../src/values/language-tag.ts';
import { mutated } from '../support/mutations.ts';
import { runs } from '../support/runs.ts';
import { answeredPlan } from './answered-plan.ts';

const answered = answeredPlan(() => 'x');
const documents = [
  ...Object.values(cases).flatMap(({ plans }): readonly unknown[] => plans),
  halfFilledDraft,
  answered,
];
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats });

describe.each([
  ['log', 'log'],
  ['statistics', 'statistics'],
  ['nonDisclosure', 'non-disclosure'],
] as const)('the schema of %s', (profile, file) => {
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/privacy/${file}.schema.json`, 'utf8')) as object);

  test('accepts the result for every case, every draft and every mutation of them', () => {
    fc.assert(
      fc.property(mutated(documents), (document) => {
        validate(redactPlan(document, { profile }));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('accepts two letters that are no code, which only checkPlan can tell', () => {
    const customer = { ...answered.customer, citizenships: ['ZZ'], nativeLanguages: ['xx'], contactLanguage: 'qq' };
    validate(redactPlan({ ...answered, customer }, { profile }));
    expect(validate.errors).toBeNull();
  });

  test('refuses the plan itself, another profile and a further key', () => {
    const result = redactPlan(answered, { profile });
    expect(validate(answered)).toBe(false);
    expect(validate({ ...result, profile: 'all' })).toBe(false);
    expect(validate({ ...result, name: 'x' })).toBe(false);
  });
});

test('the schema of a copy for non-disclosure has no place for what is masked', () => {
  const schema = readFileSync('schemas/privacy/non-disclosure.schema.json', 'utf8');
  for (const key of ['organisation', 'address', 'town', 'email', 'responsibleParty', 'municipalityCommits']) {
    expect(schema).not.toContain(`"${key}":`);
  }
});

test.each([
  ['citizenship', citizenshipPattern, citizenshipCodes],
  ['language', languagePattern, languageTags],
])('every code of a %s has the shape that is asked of one', (_, pattern, codes) => {
  expect(codes.filter((code) => !new RegExp(pattern, 'u').test(code))).toEqual([]);
});
