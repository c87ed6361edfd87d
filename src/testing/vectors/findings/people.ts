import { zahra } from '../bases.ts';
import { changed, error, info, omittedInDraft, warning } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

/** The other participants and the customer. */
export const peopleFindings = (): FindingsVectors => ({
  contributorsMissing: changed(zahra, {
    name: 'nobody besides the customer',
    patch: { contributors: [] },
    finds: [omittedInDraft(warning('contributorsMissing', '/contributors'))],
  }),
  contributorBlank: changed(zahra, {
    name: 'a row with neither name nor organisation',
    patch: { contributors: [{ name: 'Outi', organisation: 'Kunta' }, {}] },
    finds: [omittedInDraft(error('contributorBlank', '/contributors/1'))],
  }),
  contributorIncomplete: changed(zahra, {
    name: 'a relative without an organisation',
    patch: { contributors: [{ name: 'Outi' }] },
    finds: [omittedInDraft(info('contributorIncomplete', '/contributors/0/organisation'))],
  }),
  contributorIsCustomer: changed(zahra, {
    name: "the customer's own name",
    patch: { contributors: [{ name: 'Zahra Esimerkki', organisation: 'Kunta' }] },
    finds: [warning('contributorIsCustomer', '/contributors/0/name')],
  }),
  contributorRepeated: changed(zahra, {
    name: 'the same person twice',
    patch: {
      contributors: [
        { id: 'c1', name: 'Outi', organisation: 'Kunta' },
        { id: 'c2', name: 'Outi', organisation: 'Kunta' },
      ],
    },
    finds: [info('contributorRepeated', '/contributors/1')],
  }),
  birthDateMissing: changed(zahra, {
    name: 'no date of birth',
    patch: { customer: { dateOfBirth: null } },
    finds: [omittedInDraft(warning('birthDateMissing', '/customer/dateOfBirth'))],
  }),
  birthDatePartial: changed(zahra, {
    name: 'a year of birth alone',
    patch: { customer: { dateOfBirth: '1990' } },
    finds: [info('birthDatePartial', '/customer/dateOfBirth')],
  }),
  birthDateAfterPlan: changed(zahra, {
    name: 'born on the day after the plan',
    patch: { customer: { arrivalMonth: null, firstResidenceDate: null, dateOfBirth: '2026-03-11' } },
    finds: [
      error('birthDateAfterPlan', '/customer/dateOfBirth'),
      omittedInDraft(warning('residenceDateMissing', '/customer/firstResidenceDate')),
    ],
  }),
  customerIsMinor: changed(zahra, {
    name: '18 on the day after the plan',
    patch: { customer: { dateOfBirth: '2008-03-11' } },
    finds: [warning('customerIsMinor', '/customer/dateOfBirth')],
  }),
  customerAgeImplausible: changed(zahra, {
    name: '111 on the day of the plan',
    patch: { customer: { dateOfBirth: '1915-03-10' } },
    finds: [warning('customerAgeImplausible', '/customer/dateOfBirth', { years: 110 })],
  }),
  citizenshipMissing: changed(zahra, {
    name: 'no citizenship',
    patch: { customer: { citizenships: null } },
    finds: [omittedInDraft(warning('citizenshipMissing', '/customer/citizenships'))],
  }),
  statelessWithCitizenship: changed(zahra, {
    name: 'stateless together with a country',
    patch: { customer: { citizenships: ['stateless', 'IQ'] } },
    finds: [error('statelessWithCitizenship', '/customer/citizenships')],
  }),
  unknownWithCitizenship: changed(zahra, {
    name: 'unknown together with a country',
    patch: { customer: { citizenships: ['unknown', 'IQ'] } },
    finds: [warning('unknownWithCitizenship', '/customer/citizenships')],
  }),
  citizenshipFinnish: changed(zahra, {
    name: 'a Finnish citizen',
    patch: { customer: { citizenships: ['IQ', 'FI'] } },
    finds: [warning('citizenshipFinnish', '/customer/citizenships/1')],
  }),
  citizenshipRepeated: changed(zahra, {
    name: 'one citizenship twice',
    patch: { customer: { citizenships: ['IQ', 'SY', 'IQ'] } },
    finds: [info('citizenshipRepeated', '/customer/citizenships/2')],
  }),
  nativeLanguageMissing: changed(zahra, {
    name: 'an empty list of languages',
    patch: { customer: { nativeLanguages: [] } },
    finds: [omittedInDraft(warning('nativeLanguageMissing', '/customer/nativeLanguages'))],
  }),
  nativeLanguageRepeated: changed(zahra, {
    name: 'one language twice',
    patch: { customer: { nativeLanguages: ['ckb', 'ckb'] } },
    finds: [info('nativeLanguageRepeated', '/customer/nativeLanguages/1')],
  }),
  contactLanguageMissing: changed(zahra, {
    name: 'no contact language',
    patch: { customer: { contactLanguage: null } },
    finds: [omittedInDraft(warning('contactLanguageMissing', '/customer/contactLanguage'))],
  }),
  interpreterUnanswered: changed(zahra, {
    name: 'neither yes nor no',
    patch: { customer: { interpreter: null } },
    finds: [omittedInDraft(warning('interpreterUnanswered', '/customer/interpreter'))],
  }),
  interpreterMayBeNeeded: changed(zahra, {
    name: 'no interpreter for a speaker of Sorani',
    patch: { customer: { interpreter: false } },
    finds: [info('interpreterMayBeNeeded', '/customer/interpreter')],
  }),
  postalCodeFormat: changed(zahra, {
    name: 'three digits',
    patch: { customer: { postalCode: '990' } },
    finds: [warning('postalCodeFormat', '/customer/postalCode')],
  }),
  telephoneFormat: changed(zahra, {
    name: 'three digits',
    patch: { customer: { telephone: '112' } },
    finds: [warning('telephoneFormat', '/customer/telephone')],
  }),
  contactDetailsMissing: changed(zahra, {
    name: 'neither address nor telephone nor e-mail',
    patch: { customer: { address: null, telephone: null, email: null } },
    finds: [omittedInDraft(warning('contactDetailsMissing', '/customer/address'))],
  }),
  arrivalAfterPlan: changed(zahra, {
    name: 'the month after the plan',
    patch: { customer: { arrivalMonth: '2026-04' } },
    finds: [warning('arrivalAfterPlan', '/customer/arrivalMonth')],
  }),
  arrivalBeforeBirth: changed(zahra, {
    name: 'the month before the month of birth',
    patch: { customer: { dateOfBirth: '1990-05', arrivalMonth: '1990-04', firstResidenceDate: '1992-01-02' } },
    finds: [
      info('birthDatePartial', '/customer/dateOfBirth'),
      error('arrivalBeforeBirth', '/customer/arrivalMonth'),
      warning('windowClosed', '/customer/firstResidenceDate', { years: 3 }),
      error('statementContradicted', '/customer/withinThreeYears', { years: 3, plan: 'first' }),
    ],
  }),
  arrivalFarFromResidence: changed(zahra, {
    name: '37 months before the permit',
    patch: { customer: { arrivalMonth: '2022-05' } },
    finds: [info('arrivalFarFromResidence', '/customer/arrivalMonth', { months: 36 })],
  }),
});
