import { describe, expect, test } from 'vitest';
import { cases } from '../../src/fixtures/index.ts';
import { checkDraft, checkPlan, completeness, eligibilityOf, tidyPlan } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

const plan = cases.quotaRefugee.plans[0];

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { customer: value } : [value];
  return value;
}

const cyclic: Record<string, unknown> = { modelVersion: 1 };
cyclic['customer'] = cyclic;
cyclic['measures'] = [cyclic];

describe('a list of findings in bounded time, never a throw', () => {
  test.each<[string, () => unknown]>([
    ['a document that holds itself', () => cyclic],
    ['100,000 levels', () => deep(100_000)],
    ['100,000 levels in a field', () => withAt(plan, ['goals', 'wishes'], deep(100_000))],
    ['200,000 measures', () => ({ ...plan, measures: Array(200_000).fill({ measure: 5 }) })],
    ['200,000 participants', () => ({ ...plan, contributors: Array(200_000).fill(null) })],
    ['200,000 citizenships', () => withAt(plan, ['customer', 'citizenships'], Array(200_000).fill('XX'))],
    ['200,000 unknown keys', () => Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`k${key}`, key]))],
    ['a text of 10 MB', () => withAt(plan, ['goals', 'wishes'], 'a'.repeat(10_000_000))],
    ['10 MB of blanks inside a text', () => withAt(plan, ['customer', 'name'], `a${' '.repeat(10_000_000)}a`)],
    ['10 MB of blanks', () => withAt(plan, ['customer', 'name'], ' '.repeat(10_000_000))],
    ['10 MB of surrogates', () => withAt(plan, ['customer', 'name'], '\ud800'.repeat(10_000_000))],
    ['an address of 10 MB', () => withAt(plan, ['customer', 'email'], `a@${'a.'.repeat(5_000_000)}`)],
    ['a day of 10 MB', () => withAt(plan, ['planDate'], '2025-'.repeat(2_000_000))],
  ])('%s', (_, make) => {
    const document = make();
    const result = checkPlan(document);
    expect(result.ok).toBe(false);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.findings.length).toBeLessThanOrEqual(100);
    expect(() => checkDraft(document)).not.toThrow();
    expect(() => tidyPlan(document)).not.toThrow();
    expect(() => eligibilityOf(document as typeof plan)).not.toThrow();
  });
});

test('every value at every path of a plan is survived by every function', () => {
  const hostile: unknown[] = [
    undefined,
    null,
    0,
    NaN,
    '',
    ' ',
    'x',
    true,
    [],
    [null],
    {},
    { x: 1 },
    Symbol('x'),
    () => 1,
    1n,
  ];
  const pathsOf = (value: unknown, path: (string | number)[] = []): (string | number)[][] => [
    path,
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) =>
          pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []),
  ];
  const replaced = (document: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown => {
    if (key === undefined) return value;
    const copy = Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) };
    (copy as Record<string | number, unknown>)[key] = replaced(
      (document as Record<string | number, unknown>)[key],
      rest,
      value,
    );
    return copy;
  };
  const paths = pathsOf(plan);
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    for (const value of hostile) {
      const document = replaced(plan, path, value);
      const { ok, findings } = checkPlan(document);
      expect(ok).toBe(findings.every(({ severity }) => severity !== 'error'));
      checkDraft(document);
      eligibilityOf(document as typeof plan);
      completeness(tidyPlan(document).draft as typeof plan);
    }
  }
});
