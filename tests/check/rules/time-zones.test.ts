import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import type { CheckOptions } from '../../../src/check/options.ts';
import { publishedVectors } from '../../../src/testing/vectors/index.ts';

interface Vector {
  readonly document: unknown;
  readonly options?: CheckOptions;
}

const vectors = Object.entries(publishedVectors()).flatMap(([file, vector]) =>
  file.startsWith('findings/') ? [vector as Vector] : [],
);
const findingsOfAll = () => vectors.map(({ document, options }) => checkPlan(document, options).findings);

test.each(['America/Los_Angeles', 'Europe/Helsinki', 'Pacific/Kiritimati'])(
  'the rules say the same in %s, and in any year',
  (timeZone) => {
    const here = findingsOfAll();
    vi.stubEnv('TZ', timeZone);
    vi.useFakeTimers({ now: new Date('2031-12-31T23:30:00Z') });
    try {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
      expect(findingsOfAll()).toEqual(here);
    } finally {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    }
  },
);

const rulesFolder = new URL('../../../src/check/rules/', import.meta.url);

test.each(readdirSync(rulesFolder))('%s reads no clock', (file) => {
  const source = readFileSync(new URL(file, rulesFolder), 'utf8');
  expect(source).not.toMatch(/\bDate[.(]|\bperformance\b|\bTemporal\b|\bIntl\b|toLocale/);
});
