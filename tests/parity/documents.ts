import fc from 'fast-check';
import { halfFilledDraft, validCases } from '../../src/fixtures/index.ts';
import { arbitraryDraft, arbitraryPlan, mutate } from '../../src/testing/index.ts';
import { publishedVectors } from '../../src/testing/vectors/index.ts';
import { mutated } from '../support/mutations.ts';

/** The documents of the vectors: right ones, and one for everything that can be found. */
export const vectorDocuments: readonly unknown[] = Object.entries(publishedVectors())
  .filter(([name]) => /^(?:valid|findings)\//u.test(name))
  .flatMap(([, vector]) => {
    const { document, plans } = vector as { readonly document?: unknown; readonly plans?: readonly unknown[] };
    return plans ?? [document];
  });

const casePlans = Object.values(validCases).flatMap(({ plans }): readonly unknown[] => plans);

/** Plans and drafts with something changed at random, plans with one defect, right ones, and JSON that is nothing of the kind. */
const parityDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: mutated([...casePlans, halfFilledDraft, {}]) },
  { weight: 2, arbitrary: mutated(vectorDocuments) },
  { weight: 2, arbitrary: arbitraryPlan(fc).chain((plan) => mutate(plan, fc).map(({ document }) => document)) },
  { weight: 1, arbitrary: fc.oneof(arbitraryPlan(fc), arbitraryDraft(fc)) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const chunk = 500;

/** So many documents, the same for the same seed, as somebody would read them from a file. */
export function* mutatedDocuments(count: number, seed: number): Generator {
  for (let made = 0; made < count; made += chunk) {
    const settings = { numRuns: Math.min(chunk, count - made), seed: seed + made };
    for (const document of fc.sample(parityDocument, settings)) yield JSON.parse(JSON.stringify(document));
  }
}
