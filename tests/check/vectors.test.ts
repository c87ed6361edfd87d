import { expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import type { CheckOptions } from '../../src/check/options.ts';
import { publishedVectors } from '../../src/testing/vectors/index.ts';
import { asInReports, asInVectors, testBasesFirst } from '../testing/bases.ts';

interface Vector {
  readonly document: unknown;
  readonly options?: CheckOptions;
  readonly findings: readonly object[];
}

const vectors = Object.entries(publishedVectors()).flatMap(([file, vector]): (readonly [string, Vector])[] => {
  const isOfOnePlan = /^(?:valid|findings)\//u.test(file) && 'document' in (vector as object);
  return isOfOnePlan ? [[file, vector as Vector]] : [];
});

const needsBases = testBasesFirst();

test.for(vectors)('checkPlan finds what %s says', ([, { document, options, findings }], context) => {
  needsBases(context);
  expect(asInVectors(checkPlan(document, options).findings)).toEqual(asInReports(findings));
});
