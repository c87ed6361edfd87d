import type { Json } from '../../difference.ts';

const legal = { act: '681/2023', url: 'https://example.org' };

/** Findings and the reasons of an assessment, in sentences. */
export const findingWords = (): readonly Json[] => [
  {
    name: 'the finding missing in fi',
    language: 'fi',
    finding: { code: 'missing', severity: 'error', path: '/customer/name', facts: {} },
    text: 'Asiakkaan nimi: Vastaus puuttuu. Täytä tämä kohta.',
  },
  {
    name: 'the finding blank in sv',
    language: 'sv',
    finding: { code: 'blank', severity: 'error', path: '/goals/wishes', facts: {} },
    text: 'Önskan för framtiden: Här finns bara mellanslag. Skriv ett svar eller töm punkten.',
  },
  {
    name: 'the finding tooLong in en',
    language: 'en',
    finding: { code: 'tooLong', severity: 'error', path: '/measures/1/schedule', facts: { limit: 300 } },
    text: 'Measures, row 2, Schedule: The text is too long. It can have at most 300 characters.',
  },
  {
    name: 'the finding unknownField in en',
    language: 'en',
    finding: { code: 'unknownField', severity: 'error', path: '', facts: { count: 1 } },
    text: 'The form: There is something here that the form does not ask for. Remove it, or ask whoever looks after the system.',
  },
  {
    name: 'the finding statementContradicted in fi',
    language: 'fi',
    finding: {
      code: 'statementContradicted',
      severity: 'info',
      path: '/customer/withinThreeYears',
      facts: { years: 3, plan: 'update' },
    },
    text: 'Alle 3 vuotta kulunut: Kohta on merkitty, vaikka 3 vuoden määräaika on kulunut umpeen. Suunnitelman voi silti tarkistaa: määräaika koskee vain ensimmäistä suunnitelmaa.',
  },
  {
    name: 'a reason with the years of the window',
    language: 'en',
    reason: {
      code: 'withinWindow',
      holds: true,
      legal: legal,
      parameter: { id: 'firstPlanWindow', value: 'P3Y', from: '2025-01-01', certainty: 'guidance' },
    },
    text: 'By the dates, the 3-year time limit has not passed when the first plan is drawn up.',
  },
  {
    name: 'a reason with the years of another law',
    language: 'sv',
    reason: {
      code: 'withinWindow',
      holds: false,
      legal: legal,
      parameter: { id: 'firstPlanWindow', value: 'P1Y', from: '2025-01-01', certainty: 'guidance' },
    },
    text: 'Enligt datumen har tidsfristen på 1 år gått ut när den första planen utarbetas.',
  },
  {
    name: 'a reason without years where the law is not known',
    language: 'fi',
    reason: { code: 'withinWindow', holds: 'unknown', legal: legal },
    text: 'Ei ole tiedossa, onko määräaika kulunut umpeen, kun ensimmäinen suunnitelma laaditaan.',
  },
  {
    name: 'a reason without years where the window is not one of years',
    language: 'en',
    reason: {
      code: 'withinWindow',
      holds: true,
      legal: legal,
      parameter: { id: 'firstPlanWindow', value: 'P30M', from: '2025-01-01', certainty: 'guidance' },
    },
    text: 'By the dates, the time limit has not passed when the first plan is drawn up.',
  },
  {
    name: 'a reason without years that belong to something else',
    language: 'en',
    reason: {
      code: 'withinWindow',
      holds: true,
      legal: legal,
      parameter: { id: 'totalMaxDuration', value: 'P2Y', from: '2025-01-01', certainty: 'guidance' },
    },
    text: 'By the dates, the time limit has not passed when the first plan is drawn up.',
  },
  {
    name: 'a reason with who draws up the plan of a job seeker',
    language: 'en',
    reason: { code: 'notJobseeker', holds: false, legal: legal },
    text: 'According to the information given, the customer is a job seeker, and the employment authority draws up the plan.',
  },
  {
    name: 'a reason with a ground that is stated and not in force',
    language: 'fi',
    reason: {
      code: 'windowException',
      holds: false,
      legal: legal,
      parameter: { id: 'windowExceptions', value: 'couldNotTravel', from: '2011-09-01', certainty: 'guidance' },
    },
    text: 'Ilmoitettu peruste määräajasta poikkeamiselle ei ole voimassa.',
  },
  {
    name: 'a reason without a ground',
    language: 'fi',
    reason: { code: 'windowException', holds: false, legal: legal },
    text: 'Perustetta määräajasta poikkeamiselle ei ole ilmoitettu.',
  },
  {
    name: 'a reason with a ground of which nobody knows whether it is in force',
    language: 'sv',
    reason: { code: 'windowException', holds: 'unknown', legal: legal },
    text: 'Det är inte bekräftat om den angivna grunden för att avvika från tidsfristen är i kraft.',
  },
];
