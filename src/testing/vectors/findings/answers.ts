import { zahra } from '../bases.ts';
import { changed, error, omittedInDraft } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

/** Answers that a kind of field does not take. */
export const answerFindings = (): FindingsVectors => ({
  'blank-a-blank-choice': changed(zahra, {
    name: 'a blank choice',
    patch: { goals: { primaryGoal: '' } },
    finds: [error('blank', '/goals/primaryGoal')],
  }),
  'blank-a-blank-day': changed(zahra, {
    name: 'a blank day',
    patch: { planDate: ' ' },
    finds: [error('blank', '/planDate')],
  }),
  'blank-a-blank-e-mail-address': changed(zahra, {
    name: 'a blank e-mail address',
    patch: { customer: { email: '' } },
    finds: [error('blank', '/customer/email')],
  }),
  'blank-a-blank-language': changed(zahra, {
    name: 'a blank language',
    patch: { customer: { contactLanguage: ' ' } },
    finds: [error('blank', '/customer/contactLanguage')],
  }),
  'blank-a-blank-text-that-is-too-long-as-well': changed(zahra, {
    name: 'a blank text that is too long as well',
    patch: { customer: { name: ' '.repeat(301) } },
    finds: [error('blank', '/customer/name')],
  }),
  'blank-a-text-of-blanks': changed(zahra, {
    name: 'a text of blanks',
    patch: { customer: { name: ' \t\u00a0\u2003\ufeff' } },
    finds: [error('blank', '/customer/name')],
  }),
  'blank-a-zero-width-space-alone': changed(zahra, {
    name: 'a zero-width space alone',
    patch: { customer: { name: '\u200b' } },
    finds: [error('blank', '/customer/name')],
  }),
  'blank-an-empty-text': changed(zahra, {
    name: 'an empty text',
    patch: { customer: { name: '' } },
    finds: [error('blank', '/customer/name')],
  }),
  'tooLong-20001-characters': changed(zahra, {
    name: '20001 characters',
    patch: { goals: { wishes: 'a'.repeat(20001) } },
    finds: [error('tooLong', '/goals/wishes', { limit: 20000 })],
  }),
  'tooLong-301-characters-of-two-utf-16-units-each': changed(zahra, {
    name: '301 characters of two UTF-16 units each',
    patch: { customer: { name: '😀'.repeat(301) } },
    finds: [error('tooLong', '/customer/name', { limit: 300 })],
  }),
  'tooLong-301-characters': changed(zahra, {
    name: '301 characters',
    patch: { customer: { name: 'a'.repeat(301) } },
    finds: [error('tooLong', '/customer/name', { limit: 300 })],
  }),
  'tooLong-an-e-mail-address-that-is-too-long-and-none': changed(zahra, {
    name: 'an e-mail address that is too long and none',
    patch: { customer: { email: 'a'.repeat(255) } },
    finds: [error('tooLong', '/customer/email', { limit: 254 })],
  }),
  'tooMany-11-citizenships': changed(zahra, {
    name: '11 citizenships',
    patch: { customer: { citizenships: ['AF', 'AL', 'AM', 'BD', 'BR', 'CD', 'ER', 'ET', 'IQ', 'IR', 'KE'] } },
    finds: [error('tooMany', '/customer/citizenships', { limit: 10 })],
  }),
  'tooMany-201-measures': changed(zahra, {
    name: '201 measures',
    patch: {
      measures: Array.from({ length: 201 }, () => ({
        intermediateGoal: 'a',
        measure: 'b',
        responsibleParty: 'c',
        schedule: 'd',
      })),
    },
    finds: [error('tooMany', '/measures', { limit: 200 })],
  }),
  'tooMany-21-native-languages': changed(zahra, {
    name: '21 native languages',
    patch: {
      customer: {
        nativeLanguages: [
          'ar',
          'so',
          'ru',
          'uk',
          'et',
          'fa',
          'prs',
          'ckb',
          'kmr',
          'ku',
          'vi',
          'th',
          'tr',
          'ti',
          'am',
          'sw',
          'zh',
          'es',
          'fr',
          'de',
          'pt',
        ],
      },
    },
    finds: [error('tooMany', '/customer/nativeLanguages', { limit: 20 })],
  }),
  'tooMany-51-participants': changed(zahra, {
    name: '51 participants',
    patch: {
      contributors: Array.from({ length: 51 }, (_, place) => ({
        name: `Osallistuja ${place + 1}`,
        organisation: 'Kunta',
      })),
    },
    finds: [error('tooMany', '/contributors', { limit: 50 })],
  }),
  'mustBeYes-a-confirmation-that-is-not-given': changed(zahra, {
    name: 'a confirmation that is not given',
    patch: { agreement: { agreedMattersUnderstood: false } },
    finds: [omittedInDraft(error('mustBeYes', '/agreement/agreedMattersUnderstood'))],
  }),
  // Nothing else is said of a version that is not known, whatever is found in the base.
  'unsupportedVersion-another-version': {
    name: 'another version',
    document: { ...zahra.document, modelVersion: 2 },
    findings: [error('unsupportedVersion', '/modelVersion')],
  },
  'unsupportedVersion-no-whole-number': {
    name: 'no whole number',
    document: { ...zahra.document, modelVersion: 1.5 },
    findings: [error('unsupportedVersion', '/modelVersion')],
  },
  'unsupportedVersion-said-alone-whatever-else-is-wrong': {
    name: 'said alone whatever else is wrong',
    document: { modelVersion: 7, mood: 1, customer: 5 },
    findings: [error('unsupportedVersion', '/modelVersion')],
  },
});
