import { broken, empty, halfFilled, zahra } from '../bases.ts';
import { changed, error, omittedInDraft } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

const [course, checkUp] = zahra.document.measures;

// In a merge patch null would take the answer away.
const withNull = { ...zahra, document: { ...zahra.document, customer: { ...zahra.document.customer, name: null } } };

/** What is there and of which type. */
export const shapeFindings = (): FindingsVectors => ({
  'missing-a-confirmation': changed(zahra, {
    name: 'a confirmation',
    patch: { agreement: { rightsAndDutiesDiscussed: null } },
    finds: [omittedInDraft(error('missing', '/agreement/rightsAndDutiesDiscussed'))],
  }),
  'missing-a-form-saved-in-the-middle-of-a-first-meeting': changed(halfFilled(), {
    name: 'a form saved in the middle of a first meeting',
  }),
  'missing-a-required-choice': changed(zahra, {
    name: 'a required choice',
    patch: { goals: { primaryGoal: null } },
    finds: [omittedInDraft(error('missing', '/goals/primaryGoal'))],
  }),
  'missing-a-required-table': changed(zahra, {
    name: 'a required table',
    patch: { measures: null },
    finds: [omittedInDraft(error('missing', '/measures'))],
  }),
  'missing-a-required-text': changed(zahra, {
    name: 'a required text',
    patch: { customer: { name: null } },
    finds: [omittedInDraft(error('missing', '/customer/name'))],
  }),
  'missing-an-empty-document': changed(empty(), { name: 'an empty document' }),
  'missing-and-everything-else': changed(broken(), { name: 'Case 13: a broken form, everything wrong at once' }),
  'missing-the-date-of-the-plan': changed(zahra, {
    name: 'the date of the plan',
    patch: { planDate: null },
    finds: [omittedInDraft(error('missing', '/planDate'))],
  }),
  'missing-the-first-date-of-an-update': changed(zahra, {
    name: 'the first date of an update',
    patch: { status: { kind: 'update' } },
    finds: [omittedInDraft(error('missing', '/status/firstPlanDate'))],
  }),
  'missing-the-version': changed(zahra, {
    name: 'the version',
    patch: { modelVersion: null },
    finds: [omittedInDraft(error('missing', '/modelVersion'))],
  }),
  'missing-the-words-to-another-goal': changed(zahra, {
    name: 'the words to another goal',
    patch: { goals: { primaryGoal: 'other' } },
    finds: [omittedInDraft(error('missing', '/goals/primaryGoalSpecify'))],
  }),
  'missing-the-words-to-another-level': changed(zahra, {
    name: 'the words to another level',
    patch: { goals: { primaryGoal: 'otherLanguageLevel' } },
    finds: [omittedInDraft(error('missing', '/goals/primaryGoalSpecify'))],
  }),
  'unknownField-a-key-of-a-row': changed(zahra, {
    name: 'a key of a row',
    patch: { measures: [course, { ...checkUp, done: true }] },
    finds: [error('unknownField', '/measures/1', { count: 1 })],
  }),
  'unknownField-a-key-with-a-name-that-every-object-has': changed(zahra, {
    name: 'a key with a name that every object has',
    patch: { constructor: 'x' },
    finds: [error('unknownField', '', { count: 1 })],
  }),
  'unknownField-two-keys-of-the-plan-and-one-of-the-customer': changed(zahra, {
    name: 'two keys of the plan and one of the customer',
    patch: { customer: { shoeSize: 39 }, mood: 'good', weather: 'fine' },
    finds: [error('unknownField', '', { count: 2 }), error('unknownField', '/customer', { count: 1 })],
  }),
  'wrongType-a-document-that-is-a-list': {
    name: 'a document that is a list',
    document: [],
    findings: [error('wrongType', '')],
  },
  'wrongType-a-document-that-is-a-number': {
    name: 'a document that is a number',
    document: 1,
    findings: [error('wrongType', '')],
  },
  'wrongType-a-document-that-is-a-text': {
    name: 'a document that is a text',
    document: 'plan',
    findings: [error('wrongType', '')],
  },
  'wrongType-a-document-that-is-null': {
    name: 'a document that is null',
    document: null,
    findings: [error('wrongType', '')],
  },
  'wrongType-a-list-for-a-section': changed(zahra, {
    name: 'a list for a section',
    patch: { customer: [] },
    finds: [error('wrongType', '/customer')],
  }),
  'wrongType-a-number-for-a-day': changed(zahra, {
    name: 'a number for a day',
    patch: { planDate: 20260324 },
    finds: [error('wrongType', '/planDate')],
  }),
  'wrongType-a-number-for-a-text': changed(zahra, {
    name: 'a number for a text',
    patch: { customer: { name: 5 } },
    finds: [error('wrongType', '/customer/name')],
  }),
  'wrongType-a-row-id-of-65-characters': changed(zahra, {
    name: 'a row id of 65 characters',
    patch: { measures: [{ ...course, id: 'a'.repeat(65) }, checkUp] },
    finds: [error('wrongType', '/measures/0/id')],
  }),
  'wrongType-a-row-id-with-a-blank': changed(zahra, {
    name: 'a row id with a blank',
    patch: { measures: [{ ...course, id: 'a b' }, checkUp] },
    finds: [error('wrongType', '/measures/0/id')],
  }),
  'wrongType-a-row-id-with-a-line-end': changed(zahra, {
    name: 'a row id with a line end',
    patch: { measures: [{ ...course, id: 'm1\n' }, checkUp] },
    finds: [error('wrongType', '/measures/0/id')],
  }),
  'wrongType-a-text-for-a-confirmation': changed(zahra, {
    name: 'a text for a confirmation',
    patch: { agreement: { agreedMattersUnderstood: 'yes' } },
    finds: [error('wrongType', '/agreement/agreedMattersUnderstood')],
  }),
  'wrongType-a-text-for-a-row': changed(zahra, {
    name: 'a text for a row',
    patch: { measures: ['x', checkUp] },
    finds: [error('wrongType', '/measures/0')],
  }),
  'wrongType-a-text-for-yes-or-no': changed(zahra, {
    name: 'a text for yes or no',
    patch: { customer: { interpreter: 'true' } },
    finds: [error('wrongType', '/customer/interpreter')],
  }),
  // A version that cannot be read is the only finding, whatever is found in the base.
  'wrongType-a-version-of-a-wrong-type': {
    name: 'a version of a wrong type',
    document: { ...zahra.document, modelVersion: '1' },
    findings: [error('wrongType', '/modelVersion')],
  },
  'wrongType-an-empty-row-id': changed(zahra, {
    name: 'an empty row id',
    patch: { measures: [{ ...course, id: '' }, checkUp] },
    finds: [error('wrongType', '/measures/0/id')],
  }),
  'wrongType-an-object-for-a-table': changed(zahra, {
    name: 'an object for a table',
    patch: { measures: { 0: {} } },
    finds: [error('wrongType', '/measures')],
  }),
  'wrongType-an-object-for-a-text': changed(zahra, {
    name: 'an object for a text',
    patch: { goals: { wishes: { text: 'x' } } },
    finds: [error('wrongType', '/goals/wishes')],
  }),
  'wrongType-null-for-a-text': changed(withNull, {
    name: 'null for a text',
    finds: [error('wrongType', '/customer/name')],
  }),
});
