import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { reviewDue } from '../../src/law/deadlines.ts';
import { assessEligibility, windowEnd } from '../../src/law/eligibility.ts';
import { isPublicHoliday, nextWorkingDay } from '../../src/law/holidays.ts';

const law = new URL('../../src/law/', import.meta.url);
const files = [...readdirSync(law).map((name) => new URL(name, law)), new URL('../values/iso-date.ts', law)];
const clock = /new Date\(\)|Date\.now|\bperformance\b|\bTemporal\b|\bIntl\b|\bhrtime\b|toLocale/;

test('the search would find a clock', () => {
  expect('const today = new Date();').toMatch(clock);
  expect('Date.now()').toMatch(clock);
});

test.each(files.map((file) => [file.pathname.split('/src/')[1], file] as const))('%s reads no clock', (_, file) => {
  const isComment = (line: string): boolean => /^(?:\/\/|\/\*|\*)/.test(line.trim());
  const lines = readFileSync(file, 'utf8').split('\n');
  const code = lines.filter((line) => !isComment(line)).join('\n');
  expect(code).not.toBe('');
  expect(code).not.toMatch(clock);
});

test.each(['1990-06-15T00:00:00Z', '2026-12-31T23:59:59Z', '2060-02-29T12:00:00Z'])('nothing changes at %s', (now) => {
  vi.useFakeTimers({ now: new Date(now) });
  try {
    const assessed = assessEligibility({ firstResidenceDate: '2022-10-13' }, { on: '2025-10-03' });
    expect(assessed.daysLeft).toBe(10);
    expect(windowEnd('2024-02-29')).toBe('2027-02-28');
    expect(reviewDue({ planDate: '2025-10-21' })?.by).toBe('2026-04-21');
    expect(isPublicHoliday('2026-04-03')).toBe(true);
    expect(nextWorkingDay('2025-04-12')).toBe('2025-04-14');
  } finally {
    vi.useRealTimers();
  }
});
