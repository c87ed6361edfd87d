import { expect, test } from 'vitest';
import { checkShape } from '../../src/check/shape.ts';
import { cases } from '../../src/fixtures/index.ts';
import { planFields } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

// What each field takes, read from the paper. To the compiler a day is a text like any other, so a field whose table names
// the wrong kind is found here: by an answer that it must take, one that it must refuse, and the code that says why.

const text = ['x', 'a'.repeat(301), 'tooLong'] as const;
const longText = ['a'.repeat(20_000), 'a'.repeat(20_001), 'tooLong'] as const;
const day = ['2026-02-28', '2026-02-29', 'notADate'] as const;
const yesNo = [false, 'no', 'wrongType'] as const;
const confirmation = [true, false, 'mustBeYes'] as const;
const rowId = ['row_1', 'row 1', 'wrongType'] as const;

const [plan] = cases.quotaRefugee.plans;

const answers: readonly (readonly [field: string, taken: unknown, refused: unknown, code: string])[] = [
  ['modelVersion', 1, 2, 'unsupportedVersion'],
  ['contributors', [], {}, 'wrongType'],
  ['contributors[].id', ...rowId],
  ['contributors[].name', ...text],
  ['contributors[].organisation', ...text],
  ['planDate', ...day],
  ['customer.name', ...text],
  ['customer.dateOfBirth', '1961-11', '1961-13', 'notAPartialDate'],
  ['customer.citizenships', ['SO'], 'SO', 'wrongType'],
  ['customer.citizenships[]', 'stateless', 'so', 'notAnOption'],
  ['customer.nativeLanguages', ['so'], 'so', 'wrongType'],
  ['customer.nativeLanguages[]', 'fse', 'SO', 'notALanguage'],
  ['customer.contactLanguage', 'ckb', 'IQ', 'notALanguage'],
  ['customer.languageDetails', ...text],
  ['customer.interpreter', ...yesNo],
  ['customer.address', ...text],
  ['customer.postalCode', ...text],
  ['customer.town', ...text],
  ['customer.telephone', ...text],
  ['customer.email', 'äiti@example.org', 'x', 'notAnEmail'],
  ['customer.arrivalMonth', '2025-08', '2025-08-01', 'notAMonth'],
  ['customer.firstResidenceDate', ...day],
  ['customer.withinThreeYears', ...yesNo],
  ['status.kind', 'update', 'second', 'notAnOption'],
  ['status.firstPlanDate', ...day],
  ['lifeSituation.summary', ...longText],
  ['goals.wishes', ...longText],
  ['goals.primaryGoal', 'literacy', 'happiness', 'notAnOption'],
  ['goals.primaryGoalSpecify', ...text],
  ['goals.primaryGoalDetails', ...longText],
  ['goals.professionalGoals', ...longText],
  ['goals.languageStudyPlan', ...longText],
  ['goals.otherStudyPlan', ...longText],
  ['goals.otherLongTermMeasures', ...longText],
  ['measures', [], {}, 'wrongType'],
  ['measures[].id', ...rowId],
  ['measures[].intermediateGoal', ...text],
  ['measures[].measure', ...text],
  ['measures[].responsibleParty', ...text],
  ['measures[].schedule', ...text],
  ['measures[].dueDate', ...day],
  ['agreement.rightsAndDutiesDiscussed', ...confirmation],
  ['agreement.agreedMattersUnderstood', ...confirmation],
  ['agreement.expectedOfCustomer', ...longText],
  ['agreement.municipalityCommits', ...longText],
  ['agreement.nextMeetingDate', ...day],
  ['agreement.nextMeetingDetails', ...text],
];

test('every field of the form has its row, in form order', () => {
  const fields = answers.map(([field]) => field).filter((field) => !field.endsWith('[]'));
  expect(fields).toEqual(Object.keys(planFields));
});

test.each(answers)('%s', (field, taken, refused, code) => {
  const path = field.split(/\.|(?=\[\])/u).flatMap((key) => (key === '' ? [] : [key === '[]' ? 0 : key]));
  const codesAt = (answer: unknown) =>
    checkShape(withAt(plan, path, answer))
      .filter((finding) => finding.path.join() === path.join())
      .map((finding) => finding.code);
  expect(codesAt(taken)).toEqual([]);
  expect(codesAt(refused)).toEqual([code]);
});
