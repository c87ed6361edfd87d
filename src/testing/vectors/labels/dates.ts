import type { Json } from '../../difference.ts';
import { inEach } from './in-each.ts';

/** Dates as each language writes them. */
export const dateWords = (): readonly Json[] => [
  ...inEach(
    'the date 2028-02-29',
    { date: '2028-02-29' },
    { fi: '29.2.2028', sv: '29.2.2028', en: '29 February 2028' },
  ),
  { name: 'the date 2026-03-01 in fi', language: 'fi', date: '2026-03-01', text: '1.3.2026' },
  { name: 'the date 2026-10-10 in sv', language: 'sv', date: '2026-10-10', text: '10.10.2026' },
  { name: 'the date 2026-12-01 in en', language: 'en', date: '2026-12-01', text: '1 December 2026' },
  { name: 'the date 2024-02 in fi', language: 'fi', date: '2024-02', text: '2/2024' },
  { name: 'the date 2024-12 in sv', language: 'sv', date: '2024-12', text: '12/2024' },
  { name: 'the date 2024-02 in en', language: 'en', date: '2024-02', text: 'February 2024' },
  ...inEach('the date 1961', { date: '1961' }, { fi: '1961', sv: '1961', en: '1961' }),
  { name: 'a day of January in en', language: 'en', date: '2026-01-15', text: '15 January 2026' },
  { name: 'a day of February in en', language: 'en', date: '2026-02-15', text: '15 February 2026' },
  { name: 'a day of March in en', language: 'en', date: '2026-03-15', text: '15 March 2026' },
  { name: 'a day of April in en', language: 'en', date: '2026-04-15', text: '15 April 2026' },
  { name: 'a day of May in en', language: 'en', date: '2026-05-15', text: '15 May 2026' },
  { name: 'a day of June in en', language: 'en', date: '2026-06-15', text: '15 June 2026' },
  { name: 'a day of July in en', language: 'en', date: '2026-07-15', text: '15 July 2026' },
  { name: 'a day of August in en', language: 'en', date: '2026-08-15', text: '15 August 2026' },
  { name: 'a day of September in en', language: 'en', date: '2026-09-15', text: '15 September 2026' },
  { name: 'a day of October in en', language: 'en', date: '2026-10-15', text: '15 October 2026' },
  { name: 'a day of November in en', language: 'en', date: '2026-11-15', text: '15 November 2026' },
  { name: 'a day of December in en', language: 'en', date: '2026-12-15', text: '15 December 2026' },
  { name: 'no date: a day that is not in the calendar', language: 'fi', date: '2023-02-29', text: '2023-02-29' },
  { name: 'no date: a month that does not exist', language: 'fi', date: '2023-13', text: '2023-13' },
  { name: 'no date: a day in another form', language: 'fi', date: '24.3.2026', text: '24.3.2026' },
  { name: 'no date: a day with a time', language: 'fi', date: '2026-03-24T00:00:00Z', text: '2026-03-24T00:00:00Z' },
  { name: 'no date: a day with a line after it', language: 'fi', date: '2026-03-24\n', text: '2026-03-24\n' },
  { name: 'no date: words', language: 'fi', date: 'next spring', text: 'next spring' },
  { name: 'no date: nothing', language: 'fi', date: '', text: '' },
];
