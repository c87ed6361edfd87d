import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyPlan } from '../../src/plan/tidy.ts';
import { runs } from '../support/runs.ts';

const messy: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '',
      ' ',
      null,
      undefined,
      '1.2.2026',
      '2/2024',
      'a\u0308',
      ' x ',
      '\u0000',
      5,
      true,
      'first',
      'other',
      'FI',
    ),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...['modelVersion', 'planDate', 'contributors', 'customer', 'status', 'goals', 'measures', 'name', 'id', 'kind'],
      ...[
        'firstPlanDate',
        'primaryGoal',
        'primaryGoalSpecify',
        'citizenships',
        'measure',
        'dueDate',
        'mood',
        '__proto__',
      ],
    ),
    tie('value'),
    { maxKeys: 8 },
  ),
})).object;

test('tidying twice is tidying once, and the input is never touched', () => {
  fc.assert(
    fc.property(messy, fc.boolean(), (input, dropUnasked) => {
      const before = structuredClone(input);
      const once = tidyPlan(input, { dropUnasked });
      const twice = tidyPlan(once.draft, { dropUnasked });
      expect(twice).toEqual({ draft: once.draft, removed: [] });
      expect(input).toEqual(before);
    }),
    { numRuns: runs(2_000) },
  );
});
