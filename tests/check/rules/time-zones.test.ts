import { expect, test, vi } from 'vitest';
import { casesOfCodes, findingsIn } from './cases-of-codes.ts';

const table = Object.values(casesOfCodes);

test.each(['America/Los_Angeles', 'Europe/Helsinki', 'Pacific/Kiritimati'])(
  'the rules say the same in %s, and in any year',
  (timeZone) => {
    const here = table.map(findingsIn);
    vi.stubEnv('TZ', timeZone);
    vi.useFakeTimers({ now: new Date('2031-12-31T23:30:00Z') });
    try {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
      expect(table.map(findingsIn)).toEqual(here);
    } finally {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    }
  },
);
