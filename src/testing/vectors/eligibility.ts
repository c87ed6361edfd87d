import type { ReasonCode } from '../../law/reasons.ts';
import { isObject, type Json } from '../difference.ts';

type Holds = boolean | 'unknown';

// The reasons for a first plan in time, in their order.
const inTime = {
  lawKnown: true,
  planAfterResidenceDate: true,
  withinWindow: true,
  windowException: false,
  notJobseeker: 'unknown',
} satisfies Readonly<Record<ReasonCode, Holds>>;

/** The reasons of a vector: those for a plan in time, but for what the vector says otherwise. */
const reasons = (others: Readonly<Partial<Record<ReasonCode, Holds | Json>>> = {}): readonly Json[] =>
  Object.entries<Holds | Json>({ ...inTime, ...others }).map(([code, reason]) =>
    isObject(reason) ? { code, ...reason } : { code, holds: reason },
  );

const threeYearsSince = (from: string): Json => ({ id: 'firstPlanWindow', value: 'P3Y', from, certainty: 'guidance' });

const ground = (value: string, from: string, certainty: string): Json => ({
  id: 'windowExceptions',
  value,
  from,
  certainty,
});

/** Whether the first plan is in time, and why. */
export const eligibilityVectors = (): readonly Json[] => [
  {
    name: 'a day before the last',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-12' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    reasons: reasons({
      lawKnown: { holds: true, parameter: threeYearsSince('2025-01-01') },
      withinWindow: { holds: true, parameter: threeYearsSince('2025-01-01') },
    }),
  },
  {
    name: 'the last day',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-13' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    reasons: reasons(),
  },
  {
    name: 'a day late',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-14' },
    outcome: 'notEligible',
    windowEnd: '2025-10-13',
    reasons: reasons({ withinWindow: { holds: false, parameter: threeYearsSince('2025-01-01') } }),
  },
  {
    name: 'less than three years: a day before the last',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-12' },
    options: { boundary: 'formLiteral' },
    outcome: 'eligible',
    windowEnd: '2025-10-12',
    reasons: reasons(),
  },
  {
    name: 'less than three years: the last day',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-13' },
    options: { boundary: 'formLiteral' },
    outcome: 'notEligible',
    windowEnd: '2025-10-12',
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: '29 February, the last day',
    facts: { firstResidenceDate: '2024-02-29', firstPlanDate: '2027-02-28' },
    outcome: 'eligible',
    windowEnd: '2027-02-28',
    reasons: reasons(),
  },
  {
    name: '29 February, a day late',
    facts: { firstResidenceDate: '2024-02-29', firstPlanDate: '2027-03-01' },
    outcome: 'notEligible',
    windowEnd: '2027-02-28',
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: 'a window that ended on a Saturday is not extended to Monday',
    facts: { firstResidenceDate: '2022-04-12', firstPlanDate: '2025-04-14' },
    outcome: 'notEligible',
    windowEnd: '2025-04-12',
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: 'a plan of the very day of the permit',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2022-10-13' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    reasons: reasons({
      lawKnown: { holds: true, parameter: threeYearsSince('2011-09-01') },
      withinWindow: { holds: true, parameter: threeYearsSince('2011-09-01') },
    }),
  },
  {
    name: 'the last day of act 1386/2010',
    facts: { firstResidenceDate: '2023-05-05', firstPlanDate: '2024-12-31', jobseeker: false },
    outcome: 'eligible',
    windowEnd: '2026-05-05',
    reasons: reasons({ withinWindow: { holds: true, parameter: threeYearsSince('2011-09-01') }, notJobseeker: true }),
  },
  {
    name: 'the first day of act 681/2023',
    facts: { firstResidenceDate: '2023-05-05', firstPlanDate: '2025-01-01', jobseeker: false },
    outcome: 'eligible',
    windowEnd: '2026-05-05',
    reasons: reasons({ withinWindow: { holds: true, parameter: threeYearsSince('2025-01-01') }, notJobseeker: true }),
  },
  {
    name: 'before the first act that is known nothing is guessed',
    facts: { firstResidenceDate: '2009-05-05', firstPlanDate: '2011-08-31' },
    outcome: 'undetermined',
    reasons: reasons({ lawKnown: false, withinWindow: 'unknown' }),
  },
  {
    name: 'human trafficking before it was a ground',
    facts: { firstResidenceDate: '2021-05-05', firstPlanDate: '2024-12-31', windowException: 'humanTrafficking' },
    outcome: 'notEligible',
    windowEnd: '2024-05-05',
    reasons: reasons({
      withinWindow: false,
      windowException: { holds: false, parameter: ground('couldNotTravel', '2011-09-01', 'guidance') },
    }),
  },
  {
    name: 'human trafficking from 2025',
    facts: { firstResidenceDate: '2021-05-05', firstPlanDate: '2025-01-01', windowException: 'humanTrafficking' },
    outcome: 'eligible',
    windowEnd: '2024-05-05',
    reasons: reasons({
      withinWindow: false,
      windowException: { holds: true, parameter: ground('humanTrafficking', '2025-01-01', 'guidance') },
    }),
  },
  {
    name: 'a journey that could not be made, until 2024',
    facts: { firstResidenceDate: '2021-05-05', firstPlanDate: '2024-12-31', windowException: 'couldNotTravel' },
    outcome: 'eligible',
    windowEnd: '2024-05-05',
    reasons: reasons({
      withinWindow: false,
      windowException: { holds: true, parameter: ground('couldNotTravel', '2011-09-01', 'guidance') },
    }),
  },
  {
    name: 'a journey that could not be made, from 2025: not confirmed',
    facts: { firstResidenceDate: '2021-05-05', firstPlanDate: '2025-01-01', windowException: 'couldNotTravel' },
    outcome: 'undetermined',
    windowEnd: '2024-05-05',
    reasons: reasons({
      withinWindow: false,
      windowException: { holds: 'unknown', parameter: ground('couldNotTravel', '2025-01-01', 'unverified') },
    }),
  },
  {
    name: 'within the window an exception that is not confirmed changes nothing',
    facts: { firstResidenceDate: '2024-05-05', firstPlanDate: '2025-05-05', windowException: 'couldNotTravel' },
    outcome: 'eligible',
    windowEnd: '2027-05-05',
    reasons: reasons({ windowException: 'unknown' }),
  },
  {
    name: 'a job seeker',
    facts: { firstResidenceDate: '2024-05-05', firstPlanDate: '2025-05-05', jobseeker: true },
    outcome: 'notEligible',
    windowEnd: '2027-05-05',
    reasons: reasons({ notJobseeker: false }),
  },
  {
    name: 'a job seeker whose dates are missing',
    facts: { jobseeker: true },
    outcome: 'notEligible',
    reasons: reasons({
      lawKnown: 'unknown',
      planAfterResidenceDate: 'unknown',
      withinWindow: 'unknown',
      notJobseeker: false,
    }),
  },
  {
    name: 'a job seeker with an exception',
    facts: {
      firstResidenceDate: '2021-05-05',
      firstPlanDate: '2025-01-01',
      jobseeker: true,
      windowException: 'humanTrafficking',
    },
    outcome: 'notEligible',
    windowEnd: '2024-05-05',
    reasons: reasons({
      withinWindow: false,
      windowException: true,
      notJobseeker: false,
    }),
  },
  {
    name: 'nothing is known',
    facts: {},
    outcome: 'undetermined',
    reasons: reasons({
      lawKnown: { holds: 'unknown', missing: ['status.firstPlanDate'] },
      planAfterResidenceDate: { holds: 'unknown', missing: ['customer.firstResidenceDate', 'status.firstPlanDate'] },
      withinWindow: { holds: 'unknown', missing: ['customer.firstResidenceDate', 'status.firstPlanDate'] },
    }),
  },
  {
    name: 'no first plan',
    facts: { firstResidenceDate: '2022-10-13' },
    outcome: 'undetermined',
    windowEnd: '2025-10-13',
    reasons: reasons({
      lawKnown: 'unknown',
      planAfterResidenceDate: { holds: 'unknown', missing: ['status.firstPlanDate'] },
      withinWindow: { holds: 'unknown', missing: ['status.firstPlanDate'] },
    }),
  },
  {
    name: 'no permit',
    facts: { firstPlanDate: '2025-10-13' },
    outcome: 'undetermined',
    reasons: reasons({
      planAfterResidenceDate: { holds: 'unknown', missing: ['customer.firstResidenceDate'] },
      withinWindow: { holds: 'unknown', missing: ['customer.firstResidenceDate'] },
    }),
  },
  {
    name: 'a permit on no day',
    facts: { firstResidenceDate: '2023-02-29', firstPlanDate: '2025-10-13' },
    outcome: 'undetermined',
    reasons: reasons({
      planAfterResidenceDate: { holds: 'unknown', missing: ['customer.firstResidenceDate'] },
      withinWindow: { holds: 'unknown', missing: ['customer.firstResidenceDate'] },
    }),
  },
  {
    name: 'a plan before the permit',
    facts: { firstResidenceDate: '2025-10-13', firstPlanDate: '2025-10-12' },
    outcome: 'undetermined',
    windowEnd: '2028-10-13',
    reasons: reasons({ planAfterResidenceDate: false, withinWindow: 'unknown' }),
  },
  {
    name: 'a plan before the permit, with an exception',
    facts: { firstResidenceDate: '2025-10-13', firstPlanDate: '2025-10-12', windowException: 'humanTrafficking' },
    outcome: 'undetermined',
    windowEnd: '2028-10-13',
    reasons: reasons({
      planAfterResidenceDate: false,
      withinWindow: 'unknown',
      windowException: true,
    }),
  },
  {
    name: 'ten days left on the day of the question',
    facts: { firstResidenceDate: '2022-10-13' },
    options: { on: '2025-10-03' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    daysLeft: 10,
    reasons: reasons(),
  },
  {
    name: 'no day left on the last',
    facts: { firstResidenceDate: '2022-10-13' },
    options: { on: '2025-10-13' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    daysLeft: 0,
    reasons: reasons(),
  },
  {
    name: 'a day too late',
    facts: { firstResidenceDate: '2022-10-13' },
    options: { on: '2025-10-14' },
    outcome: 'notEligible',
    windowEnd: '2025-10-13',
    daysLeft: -1,
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: 'less than three years leaves a day less',
    facts: { firstResidenceDate: '2022-10-13' },
    options: { on: '2025-10-03', boundary: 'formLiteral' },
    outcome: 'eligible',
    windowEnd: '2025-10-12',
    daysLeft: 9,
    reasons: reasons(),
  },
  {
    name: 'no days are counted where there is a first plan',
    facts: { firstResidenceDate: '2022-10-13', firstPlanDate: '2025-10-01' },
    options: { on: '2025-10-03' },
    outcome: 'eligible',
    windowEnd: '2025-10-13',
    reasons: reasons(),
  },
  { name: 'wrong use: a day of the question that is none', facts: {}, options: { on: '2023-02-29' }, refused: true },
  {
    name: "a first plan's own date, in time",
    document: { planDate: '2025-06-06', customer: { firstResidenceDate: '2022-06-06' }, status: { kind: 'first' } },
    outcome: 'eligible',
    windowEnd: '2025-06-06',
    reasons: reasons(),
  },
  {
    name: "a first plan's own date, late",
    document: { planDate: '2025-06-07', customer: { firstResidenceDate: '2022-06-06' }, status: { kind: 'first' } },
    outcome: 'notEligible',
    windowEnd: '2025-06-06',
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: 'an update after the window of a first plan in time',
    document: {
      planDate: '2025-08-19',
      customer: { firstResidenceDate: '2022-06-06' },
      status: { kind: 'update', firstPlanDate: '2023-02-14' },
    },
    outcome: 'eligible',
    windowEnd: '2025-06-06',
    reasons: reasons(),
  },
  {
    name: 'an update of a first plan that came late',
    document: {
      planDate: '2025-08-19',
      customer: { firstResidenceDate: '2022-06-06' },
      status: { kind: 'update', firstPlanDate: '2025-06-07' },
    },
    outcome: 'notEligible',
    windowEnd: '2025-06-06',
    reasons: reasons({ withinWindow: false }),
  },
  {
    name: 'a first plan that has no date is not yet drawn up',
    document: { customer: { firstResidenceDate: '2022-06-06' }, status: { kind: 'first' } },
    options: { on: '2025-05-27' },
    outcome: 'eligible',
    windowEnd: '2025-06-06',
    daysLeft: 10,
    reasons: reasons(),
  },
  {
    name: 'a document that does not say which plan it is',
    document: { planDate: '2025-08-19', customer: { firstResidenceDate: '2022-06-06' } },
    outcome: 'undetermined',
    windowEnd: '2025-06-06',
    reasons: reasons({
      lawKnown: { holds: 'unknown', missing: ['status.kind'] },
      planAfterResidenceDate: 'unknown',
      withinWindow: 'unknown',
    }),
  },
  {
    name: 'an empty document',
    document: {},
    outcome: 'undetermined',
    reasons: reasons({
      lawKnown: 'unknown',
      planAfterResidenceDate: { holds: 'unknown', missing: ['customer.firstResidenceDate', 'status.kind'] },
      withinWindow: { holds: 'unknown', missing: ['customer.firstResidenceDate', 'status.kind'] },
    }),
  },
  {
    name: 'case 8, with its exception',
    document: {
      modelVersion: 1,
      contributors: [
        { id: 'c1', name: 'Riikka Salonen', organisation: 'Hämeenlinnan kaupunki, maahanmuuttopalvelut' },
        { id: 'c2', name: 'Mikael Forsström', organisation: 'Ihmiskaupan uhrien auttamisjärjestelmä' },
        { id: 'c3', name: 'Bina Shrestha', organisation: 'Tulkkauspalvelu' },
      ],
      planDate: '2026-01-15',
      customer: {
        name: 'Prakash Gurung',
        dateOfBirth: '1995-05-30',
        citizenships: ['NP'],
        nativeLanguages: ['ne'],
        contactLanguage: 'ne',
        interpreter: true,
        address: 'Yhteysosoite: c/o Tukikeskus, Kuvitelmankatu 1',
        postalCode: '00100',
        town: 'Helsinki',
        arrivalMonth: '2021-10',
        firstResidenceDate: '2022-04-12',
      },
      status: { kind: 'first' },
      lifeSituation: {
        summary:
          'Prakash tuli Suomeen kokin työhön ja työskenteli vuosia oloissa, jotka on tunnistettu ihmiskaupaksi. Palvelut tavoittivat hänet vasta syksyllä 2025, kun hän pääsi pois hyväksikäyttäjien luota. Hän nukkuu huonosti ja asioi mieluiten tutun työntekijän kanssa. Hän on ammattitaitoinen kokki ja puhuu nepalia, hindiä ja hieman englantia.',
      },
      goals: {
        wishes: 'Haluan nukkua rauhassa, päättää itse päivistäni ja kokata taas ihmisille, jotka kiittävät ruoasta.',
        primaryGoal: 'dailyLife',
        primaryGoalDetails: 'Ensin turvallinen arki ja omien asioiden hoitaminen, sen jälkeen suunnitellaan työtä.',
        languageStudyPlan: 'Pieni suomen kielen ryhmä kahdesti viikossa, kun Prakash kokee olevansa siihen valmis.',
        otherLongTermMeasures: 'Keskusteluapu järjestön kautta. Ohjaus terveyspalveluihin.',
      },
      measures: [
        {
          id: 'm1',
          intermediateGoal: 'Turvallinen asuminen',
          measure: 'Turvallisuussuunnitelma käydään läpi ja sovitaan, miten postia ja viestejä vastaanotetaan.',
          responsibleParty: 'Auttamisjärjestelmä ja asiakas',
          schedule: 'Tammikuu 2026',
          dueDate: '2026-01-30',
        },
        {
          id: 'm2',
          intermediateGoal: 'Uni ja vointi paranevat',
          measure: 'Lääkärin vastaanotto ja keskusteluavun aloitus, sama nepalin tulkki joka kerralla.',
          responsibleParty: 'Kanta-Hämeen hyvinvointialue',
          schedule: 'Helmikuu 2026',
        },
        {
          id: 'm3',
          intermediateGoal: 'Omat asiat omissa käsissä',
          measure: 'Pankkitili, verkkotunnukset ja virastoasiat yhdessä palveluohjaajan kanssa.',
          responsibleParty: 'Hämeenlinnan kaupunki, palveluohjaaja',
          schedule: 'Kevät 2026',
          dueDate: '2026-05-29',
        },
      ],
      agreement: {
        rightsAndDutiesDiscussed: true,
        agreedMattersUnderstood: true,
        expectedOfCustomer: 'Prakash tulee sovittuihin tapaamisiin ja kertoo, jos jokin tuntuu turvattomalta.',
        municipalityCommits:
          'Hämeenlinnan kaupunki pitää yhteyttä vain yhteysosoitteen kautta ja nimeää Prakashille oman työntekijän.',
        nextMeetingDate: '2026-06-16',
        nextMeetingDetails: 'Klo 10, Hämeenlinnan palvelupiste, sivuovi; nepalin tulkki',
      },
    },
    options: { windowException: 'humanTrafficking' },
    outcome: 'eligible',
    windowEnd: '2025-04-12',
    reasons: reasons({ withinWindow: false, windowException: true }),
  },
];
