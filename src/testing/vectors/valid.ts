import { validCases, type FixtureCase, type ValidCaseName } from '../../fixtures/index.ts';
import type { Json } from '../difference.ts';
import { zahra } from './bases.ts';
import { changed, info, omittedInDraft, warning, type ExpectedFinding } from './change.ts';

/** Plans that are right, by the names of their files: those of the cases, and plans at the limits of what a field can hold. */
export const validVectors = (): Readonly<Record<string, Json>> => ({ ...casePlans(), ...edges() });

type FindingsOf<Plans extends readonly unknown[]> = { readonly [Place in keyof Plans]: readonly ExpectedFinding[] };

/** What is found in every plan of every case, with the options of the case. No other place says so. */
const findingsOfCases = (): { readonly [Name in ValidCaseName]: FindingsOf<(typeof validCases)[Name]['plans']> } => ({
  quotaRefugee: [[]],
  oneName: [[info('birthDatePartial', '/customer/dateOfBirth')]],
  motherAtHome: [[info('interpreterMayBeNeeded', '/customer/interpreter')]],
  leapDayPermit: [
    [],
    [info('windowLastDay', '/customer/firstResidenceDate')],
    [
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      info('windowEndsOnHoliday', '/customer/firstResidenceDate'),
    ],
  ],
  windowJustClosed: [
    [info('windowLastDay', '/customer/firstResidenceDate')],
    [warning('windowClosed', '/customer/firstResidenceDate', { years: 3 })],
  ],
  thirdUpdate: [[], [], [], [info('totalDurationExceeded', '/planDate', { years: 2 })]],
  turnedEighteen: [[warning('customerIsMinor', '/customer/dateOfBirth')], []],
  nonDisclosure: [[warning('windowException', '/customer/firstResidenceDate', { years: 3 })]],
  temporaryProtection: [[]],
  grandmother: [[omittedInDraft(info('contributorIncomplete', '/contributors/1/organisation'))]],
  nordicCitizen: [[]],
  signLanguage: [[warning('nextMeetingAfterReviewDue', '/agreement/nextMeetingDate', { months: 6 })]],
});

function casePlans(): Readonly<Record<string, Json>> {
  const findings: Readonly<Record<string, readonly (readonly ExpectedFinding[])[]>> = findingsOfCases();
  return Object.fromEntries(
    Object.entries<FixtureCase>(validCases).flatMap(([caseName, { title, plans, options }]) => {
      const file = caseName.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      return plans.map((document, place) => {
        const vector = {
          name: plans.length === 1 ? title : `${title}: plan ${place + 1}, ${document.planDate}`,
          document,
          ...(options && { options }),
          findings: findings[caseName]?.[place],
        };
        return [plans.length === 1 ? file : `${file}-${place + 1}`, vector] as const;
      });
    }),
  );
}

const [course, checkUp] = zahra.document.measures;

const edges = (): Readonly<Record<string, Json>> => ({
  'edge-300-characters-of-two-utf-16-units-each': changed(zahra, {
    name: '300 characters of two UTF-16 units each',
    patch: { customer: { name: '😀'.repeat(300) } },
  }),
  'edge-300-characters': changed(zahra, { name: '300 characters', patch: { customer: { name: 'a'.repeat(300) } } }),
  'edge-a-birth-day-of-29-february-1992': changed(zahra, {
    name: 'a birth day of 29 February 1992',
    patch: { customer: { dateOfBirth: '1992-02-29' } },
  }),
  'edge-a-birth-day-of-29-february-2000': changed(zahra, {
    name: 'a birth day of 29 February 2000',
    patch: { customer: { dateOfBirth: '2000-02-29' } },
  }),
  'edge-a-birth-month-alone': changed(zahra, {
    name: 'a birth month alone',
    patch: { customer: { dateOfBirth: '1961-12' } },
    finds: [info('birthDatePartial', '/customer/dateOfBirth')],
  }),
  'edge-a-birth-year-alone': changed(zahra, {
    name: 'a birth year alone',
    patch: { customer: { dateOfBirth: '1961' } },
    finds: [info('birthDatePartial', '/customer/dateOfBirth')],
  }),
  'edge-a-citizen-of-kosovo': changed(zahra, {
    name: 'a citizen of Kosovo',
    patch: { customer: { citizenships: ['XK'] } },
  }),
  'edge-a-control-character-beside-a-letter': changed(zahra, {
    name: 'a control character beside a letter',
    patch: { customer: { name: '\u0007Zahra' } },
  }),
  'edge-a-row-id-of-64-characters': changed(zahra, {
    name: 'a row id of 64 characters',
    patch: { measures: [{ ...course, id: `_-${'a'.repeat(62)}` }, checkUp] },
  }),
  'edge-a-sign-language': changed(zahra, {
    name: 'a sign language',
    patch: { customer: { nativeLanguages: ['fse'] } },
  }),
  'edge-a-stateless-person': changed(zahra, {
    name: 'a stateless person',
    patch: { customer: { citizenships: ['stateless'] } },
  }),
  'edge-a-text-with-line-ends': changed(zahra, {
    name: 'a text with line ends',
    patch: { goals: { wishes: 'Haluan leipoa.\nHaluan opettaa.' } },
  }),
  'edge-an-e-mail-address-with-letters-outside-ascii': changed(zahra, {
    name: 'an e-mail address with letters outside ASCII',
    patch: { customer: { email: 'äiti@example.org' } },
  }),
  'edge-arabic-and-hebrew-with-their-marks': changed(zahra, {
    name: 'Arabic and Hebrew with their marks',
    patch: { goals: { wishes: 'مرحبا\u200f שלום\u200e' } },
  }),
  'edge-rows-without-ids': changed(zahra, {
    name: 'rows without ids',
    patch: {
      measures: [
        { intermediateGoal: 'Arjen suomi', measure: 'Kurssi', responsibleParty: 'Asiakas', schedule: 'Syksy 2026' },
        { intermediateGoal: 'Terveys', measure: 'Tarkastus', responsibleParty: 'Kunta', dueDate: '2026-09-01' },
      ],
    },
  }),
});
