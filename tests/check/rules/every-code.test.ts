import { findingCodes, findingSeverities, historyCodes } from '../../../src/check/catalogue.ts';
import type { Severity } from '../../../src/check/rules/rule.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOfCodes, findingsIn, structuralCodes, type Case, type RuleCode } from './cases-of-codes.ts';
import { findingsOf, goodUpdate, planWith } from './plan.ts';

const table = Object.entries(casesOfCodes) as [RuleCode, Case][];

test('every code is of the shape, of a rule or of the history', () => {
  const codes = new Set<string>([...structuralCodes, ...Object.keys(casesOfCodes), ...historyCodes]);
  expect(codes).toEqual(new Set(findingCodes));
});

test.each([
  ['the good first plan', planWith()],
  ['the good update', planWith(goodUpdate)],
])('%s has no finding', (_, plan) => {
  expect(findingsOf(plan)).toEqual([]);
});

test.each(table)('%s, at its field, with its facts, and nothing besides what follows from it', (code, ofCode) => {
  const found = findingsIn(ofCode);
  expect(found.filter((one) => one.code === code)).toEqual([
    { code, severity: findingSeverities[code] satisfies Severity, path: ofCode.path, facts: ofCode.facts ?? {} },
  ]);
  const others = found.map((one) => one.code).filter((other) => other !== code);
  expect(others.sort()).toEqual([...(ofCode.also ?? [])].sort());
});

const rulesFolder = new URL('../../../src/check/rules/', import.meta.url);

test.each(readdirSync(rulesFolder))('%s reads no clock', (file) => {
  const source = readFileSync(new URL(file, rulesFolder), 'utf8');
  expect(source).not.toMatch(/\bDate[.(]|\bperformance\b|\bTemporal\b|\bIntl\b|toLocale/);
});
