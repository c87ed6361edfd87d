import { expect, test, type TestContext } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import type { Finding } from '../../src/check/findings.ts';
import { pointerOf } from '../../src/form/paths.ts';
import { broken, empty, halfFilled, zahra } from '../../src/testing/vectors/bases.ts';

const bases = Object.entries({
  'a good first plan': zahra,
  'an empty form': empty(),
  'a half-filled form': halfFilled(),
  'a broken form': broken(),
});

/**
 * Tests what is found in the bases of the vectors, and gives a function for the tests of vectors that come after it. While a
 * base is not as expected, every vector that changes it would only fail for the same reason: those tests are skipped.
 */
export function testBasesFirst(): (context: TestContext) => void {
  const others = new Set(bases.map(([name]) => name));
  test.each(bases)('%s, which vectors change, has the findings that are expected of it', (name, base) => {
    expect(asInVectors(checkPlan(base.document).findings)).toEqual(asInReports(base.findings));
    others.delete(name);
  });
  return ({ skip }) => {
    skip(others.size > 0, `First mend what is expected of ${[...others].join(', ')} (src/testing/vectors/bases.ts).`);
  };
}

/** Findings as vectors hold them. */
export function asInVectors(findings: readonly Finding[]): readonly object[] {
  return findings.map((one) => ({ ...one, path: pointerOf(one.path) }));
}

/** Findings of a vector as a check of a final plan reports them. */
export function asInReports(findings: readonly object[]): readonly object[] {
  return findings.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'omittedInDraft')));
}
