import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/labels/index.ts';

describe('formatDate writes', () => {
  test.each([
    ['fi', '2028-02-29', '29.2.2028'],
    ['sv', '2028-02-29', '29.2.2028'],
    ['en', '2028-02-29', '29 February 2028'],
    ['fi', '2026-03-01', '1.3.2026'],
    ['sv', '2026-10-10', '10.10.2026'],
    ['en', '2026-12-01', '1 December 2026'],
    ['fi', '2024-02', '2/2024'],
    ['sv', '2024-12', '12/2024'],
    ['en', '2024-02', 'February 2024'],
    ['fi', '1961', '1961'],
    ['sv', '1961', '1961'],
    ['en', '1961', '1961'],
  ] as const)('in %s %s as %s', (language, day, text) => {
    expect(formatDate(language, day)).toBe(text);
  });

  test.each([
    ['January', '01'],
    ['February', '02'],
    ['March', '03'],
    ['April', '04'],
    ['May', '05'],
    ['June', '06'],
    ['July', '07'],
    ['August', '08'],
    ['September', '09'],
    ['October', '10'],
    ['November', '11'],
    ['December', '12'],
  ])('%s in full', (name, month) => {
    expect(formatDate('en', `2026-${month}`)).toBe(`${name} 2026`);
    expect(formatDate('en', `2026-${month}-15`)).toBe(`15 ${name} 2026`);
  });
});

describe('formatDate leaves as it is', () => {
  test.each([
    ['a day that is not in the calendar', '2023-02-29'],
    ['a month that does not exist', '2023-13'],
    ['a day in another form', '24.3.2026'],
    ['a day with a time', '2026-03-24T00:00:00Z'],
    ['a day with a line after it', '2026-03-24\n'],
    ['words', 'next spring'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(formatDate('en', text)).toBe(text);
    expect(formatDate('fi', text)).toBe(text);
  });
});
