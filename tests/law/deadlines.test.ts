import { describe, expect, test } from 'vitest';
import { reviewDue, reviewEnd, windowEndOn } from '../../src/law/deadlines.ts';
import { legalParameters, type LegalParameters, type LegalValue } from '../../src/law/parameters.ts';
import type { PlanDraft } from '../../src/plan/plan.ts';

const own = (value: string): readonly LegalValue[] => [
  { from: '2025-01-01', value, certainty: 'act', legal: { act: '681/2023', url: 'https://example.org/act' } },
];

describe('reviewDue', () => {
  test.each([
    ['the older act', '2024-11-20', '2025-11-20', 'P12M'],
    ['its last day', '2024-12-31', '2025-12-31', 'P12M'],
    ['the first day of the newer act', '2025-01-01', '2025-07-01', 'P6M'],
    ['the newer act', '2025-10-21', '2026-04-21', 'P6M'],
    ['the end of a month', '2025-08-31', '2026-02-28', 'P6M'],
    ['the end of a month before a leap day', '2027-08-31', '2028-02-29', 'P6M'],
    ['the end of the calendar', '9999-12-31', '9999-12-31', 'P6M'],
  ])('%s', (_, planDate, by, value) => {
    expect(reviewDue({ planDate })).toMatchObject({ by, parameter: { id: 'reviewInterval', value } });
  });

  test.each<[string, PlanDraft]>([
    ['no date', {}],
    ['a date that is none', { planDate: '2025-02-29' }],
    ['a date before the first act that is known here', { planDate: '2011-08-31' }],
    ['no plan at all', null as never],
  ])('is not known with %s', (_, plan) => {
    expect(reviewDue(plan)).toBeUndefined();
  });

  test("computes with the caller's own values", () => {
    const parameters = { ...legalParameters, reviewInterval: own('P3M') };
    expect(reviewDue({ planDate: '2025-10-21' }, { parameters })?.by).toBe('2026-01-21');
  });
  test('is not known where the value is not', () => {
    const parameters = { ...legalParameters, reviewInterval: own('unknown') };
    expect(reviewDue({ planDate: '2025-10-21' }, { parameters })).toBeUndefined();
  });
});

describe('windowEndOn', () => {
  test.each([
    ['the older act', '2024-12-31', 'statutory', '2025-10-13'],
    ['the newer act', '2025-01-01', 'statutory', '2025-10-13'],
    ['less than three years', '2025-01-01', 'formLiteral', '2025-10-12'],
    ['an act that is not known here', '2011-08-31', 'statutory', undefined],
  ] as const)('%s', (_, lawDay, boundary, end) => {
    expect(windowEndOn('2022-10-13', lawDay, legalParameters, boundary)).toBe(end);
  });
});

test('what rules ask for is undefined where the value is unknown', () => {
  const parameters: LegalParameters = {
    ...legalParameters,
    firstPlanWindow: own('unknown'),
    totalMaxDuration: own('unknown'),
    reviewInterval: own('unknown'),
  };
  expect(windowEndOn('2022-10-13', '2025-10-13', parameters)).toBeUndefined();
  expect(reviewEnd('2025-10-13', parameters)).toBeUndefined();
});
