import type { Json } from '../difference.ts';
import { zahra } from './bases.ts';

const tidied = (answers: Json = {}): Json => ({ modelVersion: 1, contributors: [], measures: [], ...answers });

/** A document as the model wants it. */
export const tidyVectors = (): readonly Json[] => [
  {
    name: 'empty: an empty text',
    input: { customer: { name: 'A', town: '' } },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/customer/town', reason: 'blank', value: '' }],
  },
  {
    name: 'empty: a text of blanks',
    input: { customer: { name: 'A', town: ' \t\u00a0\u200b\n' } },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/customer/town', reason: 'blank', value: ' \t\u00a0\u200b\n' }],
  },
  {
    name: 'empty: a blank date',
    input: { customer: { name: 'A' }, planDate: ' ' },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/planDate', reason: 'blank', value: ' ' }],
  },
  {
    name: 'empty: null',
    input: { customer: { name: 'A', interpreter: null } },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/customer/interpreter', reason: 'null', value: null }],
  },
  {
    name: 'empty: an empty list of codes',
    input: { customer: { name: 'A', citizenships: [] } },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/customer/citizenships', reason: 'emptyList', value: [] }],
  },
  {
    name: 'empty: a section that is an empty object',
    input: { customer: { name: 'A' }, goals: {} },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/goals', reason: 'emptyObject', value: {} }],
  },
  {
    name: 'empty: a section that is null',
    input: { customer: { name: 'A' }, goals: null },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/goals', reason: 'null', value: null }],
  },
  {
    name: 'empty: a row that is null',
    input: { customer: { name: 'A' }, measures: [null] },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/measures/0', reason: 'null', value: null }],
  },
  {
    name: 'empty: a row with nothing but an id',
    input: { customer: { name: 'A' }, measures: [{ id: 'a' }] },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/measures/0', reason: 'blankRow', value: { id: 'a' } }],
  },
  {
    name: 'empty: a row of blanks',
    input: { customer: { name: 'A' }, contributors: [{ name: ' ' }] },
    draft: tidied({ customer: { name: 'A' } }),
    removed: [{ path: '/contributors/0', reason: 'blankRow', value: { name: ' ' } }],
  },
  {
    name: 'texts are trimmed',
    input: { customer: { name: '  Amal  ' } },
    draft: tidied({ customer: { name: 'Amal' } }),
  },
  {
    name: 'texts get composed letters',
    input: { customer: { name: 'Äiti' } },
    draft: tidied({ customer: { name: 'Äiti' } }),
  },
  {
    name: 'texts get one kind of line end',
    input: { customer: { name: 'a\r\nb\rc\nd' } },
    draft: tidied({ customer: { name: 'a\nb\nc\nd' } }),
  },
  {
    name: 'texts lose control characters, not line ends and tabs',
    input: { customer: { name: 'a\u0000b\u0007c\u009fd\te\nf' } },
    draft: tidied({ customer: { name: 'abcd\te\nf' } }),
  },
  {
    name: 'texts keep marks of direction',
    input: { customer: { name: 'a\u200eb\u200fc' } },
    draft: tidied({ customer: { name: 'a\u200eb\u200fc' } }),
  },
  {
    name: 'typed as on paper: a day',
    input: { planDate: '24.3.2026' },
    newIds: ['new'],
    draft: tidied({ planDate: '2026-03-24' }),
  },
  {
    name: 'typed as on paper: a day with zeros',
    input: { planDate: '04.03.2026' },
    newIds: ['new'],
    draft: tidied({ planDate: '2026-03-04' }),
  },
  {
    name: 'typed as on paper: a day in a row',
    input: { measures: [{ dueDate: '1.2.2026' }] },
    newIds: ['new'],
    draft: tidied({ measures: [{ id: 'new', dueDate: '2026-02-01' }] }),
  },
  {
    name: 'typed as on paper: a month',
    input: { customer: { arrivalMonth: '2/2024' } },
    newIds: ['new'],
    draft: tidied({ customer: { arrivalMonth: '2024-02' } }),
  },
  {
    name: 'typed as on paper: a full birth date',
    input: { customer: { dateOfBirth: '1.1.1948' } },
    newIds: ['new'],
    draft: tidied({ customer: { dateOfBirth: '1948-01-01' } }),
  },
  {
    name: 'typed as on paper: a birth month',
    input: { customer: { dateOfBirth: '5/1961' } },
    newIds: ['new'],
    draft: tidied({ customer: { dateOfBirth: '1961-05' } }),
  },
  {
    name: 'typed as on paper: a day that does not exist stays',
    input: { planDate: '31.2.2026' },
    newIds: ['new'],
    draft: tidied({ planDate: '31.2.2026' }),
  },
  {
    name: 'typed as on paper: a month that does not exist stays',
    input: { customer: { arrivalMonth: '13/2024' } },
    newIds: ['new'],
    draft: tidied({ customer: { arrivalMonth: '13/2024' } }),
  },
  {
    name: 'typed as on paper: a month is not a day',
    input: { planDate: '2/2024' },
    newIds: ['new'],
    draft: tidied({ planDate: '2/2024' }),
  },
  {
    name: 'typed as on paper: a day is not a month',
    input: { customer: { arrivalMonth: '1.2.2024' } },
    newIds: ['new'],
    draft: tidied({ customer: { arrivalMonth: '1.2.2024' } }),
  },
  {
    name: 'typed as on paper: what looks like a day in a text stays',
    input: { customer: { address: '24.3.2026' } },
    newIds: ['new'],
    draft: tidied({ customer: { address: '24.3.2026' } }),
  },
  { name: 'wrong: a document that is null', input: null, draft: null, removed: [] },
  { name: 'wrong: a document that is a number', input: 5, draft: 5, removed: [] },
  { name: 'wrong: a document that is a text', input: 'plan', draft: 'plan', removed: [] },
  { name: 'wrong: a document that is a list', input: [1], draft: [1], removed: [] },
  {
    name: 'wrong: unknown keys, blank ones too',
    input: { mood: '', customer: { mood: null } },
    newIds: ['new'],
    draft: tidied({ mood: '', customer: { mood: null } }),
  },
  {
    name: 'wrong: a section of a wrong type',
    input: { customer: 5, goals: ['x'], status: true },
    newIds: ['new'],
    draft: tidied({ customer: 5, goals: ['x'], status: true }),
  },
  {
    name: 'wrong: a table of a wrong type',
    input: { measures: { 0: 'x' } },
    newIds: ['new'],
    draft: tidied({ measures: { 0: 'x' } }),
  },
  { name: 'wrong: a row of a wrong type', input: { measures: [5] }, newIds: ['new'], draft: tidied({ measures: [5] }) },
  {
    name: 'wrong: a field of a wrong type',
    input: { customer: { name: 5, interpreter: 'yes', citizenships: { a: 1 } } },
    newIds: ['new'],
    draft: tidied({ customer: { name: 5, interpreter: 'yes', citizenships: { a: 1 } } }),
  },
  {
    name: 'wrong: a list where a text belongs',
    input: { customer: { name: [''] } },
    newIds: ['new'],
    draft: tidied({ customer: { name: [''] } }),
  },
  {
    name: 'wrong: another model version',
    input: { modelVersion: 7 },
    newIds: ['new'],
    draft: tidied({ modelVersion: 7 }),
  },
  {
    name: 'wrong: a text where a box belongs',
    input: { customer: { name: 'A', interpreter: ' yes ' } },
    newIds: ['new'],
    draft: tidied({ customer: { name: 'A', interpreter: ' yes ' } }),
  },
  {
    name: 'wrong: a text where a table or a list belongs',
    input: { measures: ' x ', customer: { name: 'A', citizenships: ' FI ' } },
    newIds: ['new'],
    draft: tidied({ measures: ' x ', customer: { name: 'A', citizenships: ' FI ' } }),
  },
  {
    name: 'wrong: a row id that is none',
    input: { measures: [{ id: 'a b', measure: 'x' }] },
    newIds: ['new'],
    draft: tidied({ measures: [{ id: 'a b', measure: 'x' }] }),
  },
  {
    name: 'no longer asked: the first plan date of a first plan',
    input: { status: { kind: 'first', firstPlanDate: '2025-01-01' } },
    options: { dropUnasked: true },
    draft: tidied({ status: { kind: 'first' } }),
  },
  {
    name: 'no longer asked: the words of another goal',
    input: { goals: { primaryGoal: 'literacy', primaryGoalSpecify: 'x' } },
    options: { dropUnasked: true },
    draft: tidied({ goals: { primaryGoal: 'literacy' } }),
  },
  {
    name: 'no longer asked: not while the question is open',
    input: { goals: { primaryGoalSpecify: 'x' } },
    options: { dropUnasked: true },
    draft: tidied({ goals: { primaryGoalSpecify: 'x' } }),
  },
  {
    name: 'no longer asked: not when they are asked',
    input: { goals: { primaryGoal: 'other', primaryGoalSpecify: 'x' } },
    options: { dropUnasked: true },
    draft: tidied({ goals: { primaryGoal: 'other', primaryGoalSpecify: 'x' } }),
  },
  {
    name: 'no longer asked: stays unless the caller wants it dropped',
    input: { status: { kind: 'first', firstPlanDate: '2025-01-01' } },
    draft: tidied({ status: { kind: 'first', firstPlanDate: '2025-01-01' } }),
    removed: [],
  },
  {
    name: 'no longer asked: is told',
    input: { status: { kind: 'first', firstPlanDate: '2025-01-01' } },
    options: { dropUnasked: true },
    draft: tidied({ status: { kind: 'first' } }),
    removed: [{ path: '/status/firstPlanDate', reason: 'unasked', value: '2025-01-01' }],
  },
  {
    name: 'empty: a section whose answers were all blank, every one told',
    input: { goals: { wishes: ' ', otherStudyPlan: null } },
    draft: tidied(),
    removed: [
      { path: '/goals/wishes', reason: 'blank', value: ' ' },
      { path: '/goals/otherStudyPlan', reason: 'null', value: null },
    ],
  },
  {
    name: 'empty: blank codes leave their list, the others stay',
    input: { customer: { citizenships: ['FI', '', null] } },
    draft: tidied({ customer: { citizenships: ['FI'] } }),
  },
  {
    name: 'row ids: made for rows without one, and anew for a row that repeats another',
    input: { measures: [{ measure: 'a' }, { id: 'x', measure: 'b' }, { id: 'x', measure: 'c' }] },
    newIds: ['n1', 'n2'],
    draft: tidied({
      measures: [
        { id: 'n1', measure: 'a' },
        { id: 'x', measure: 'b' },
        { id: 'n2', measure: 'c' },
      ],
    }),
  },
  {
    name: 'row ids: never one that is already there',
    input: { measures: [{ measure: 'a' }, { id: 'n1', measure: 'b' }] },
    newIds: ['n1', 'n2'],
    draft: tidied({
      measures: [
        { id: 'n2', measure: 'a' },
        { id: 'n1', measure: 'b' },
      ],
    }),
  },
  {
    name: 'a form as a browser sends it',
    input: { planDate: '10.3.2026', customer: { name: ' Selam ', telephone: '', arrivalMonth: '13/2025' } },
    draft: tidied({ planDate: '2026-03-10', customer: { name: 'Selam', arrivalMonth: '13/2025' } }),
    removed: [{ path: '/customer/telephone', reason: 'blank', value: '' }],
  },
  { name: 'a tidied plan stays as it is', input: zahra.document, draft: zahra.document, removed: [] },
];
