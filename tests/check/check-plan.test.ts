import { describe, expect, test } from 'vitest';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { absenceCodes, checkDraft, checkPlan, findingCodes, findingSeverities, pointerOf } from '../../src/index.ts';
import { withAt } from '../support/with.ts';

const plan = cases.quotaRefugee.plans[0];
const said = (findings: ReturnType<typeof checkPlan>['findings']) =>
  findings.map(({ code, path }) => `${pointerOf(path)} ${code}`);

describe('checkPlan', () => {
  test('hands back the plan itself when nothing is to be corrected', () => {
    const result = checkPlan(plan);
    expect(result).toEqual({ ok: true, plan, findings: [], omitted: 0 });
    expect(result.ok && result.plan).toBe(plan);
  });

  test('shares no list with other results', () => {
    (checkPlan(plan).findings as unknown[]).push('x');
    expect(checkPlan(plan).findings).toEqual([]);
    expect(checkDraft({}).findings).toEqual([]);
  });

  test('is ok with warnings and notes, not with errors', () => {
    expect(checkPlan(withAt(plan, ['measures'], []))).toMatchObject({
      ok: true,
      findings: [{ code: 'measuresMissing' }],
    });
    const wrong = checkPlan(withAt(plan, ['agreement', 'nextMeetingDate'], '2025-10-20'));
    expect(wrong).toMatchObject({ ok: false, findings: [{ code: 'nextMeetingBeforePlan' }] });
    expect(wrong).not.toHaveProperty('plan');
  });

  test('says everything at once, the rules too while other fields are wrong', () => {
    const document = {
      ...plan,
      customer: { ...plan.customer, name: 5, citizenships: ['stateless', 'SO'] },
      agreement: { ...plan.agreement, nextMeetingDate: '2025-01-02' },
    };
    expect(said(checkPlan(document).findings)).toEqual([
      '/customer/name wrongType',
      '/customer/citizenships statelessWithCitizenship',
      '/agreement/nextMeetingDate nextMeetingBeforePlan',
    ]);
  });

  test('says what is missing beside an unknown key', () => {
    const { wishes: _, ...goals } = plan.goals;
    expect(said(checkPlan({ ...plan, goals: { ...goals, mood: 1 }, mood: 1 }).findings)).toEqual([
      ' unknownField',
      '/goals unknownField',
      '/goals/wishes wishesMissing',
    ]);
  });

  test('puts findings into the order of the form: an object before its fields, rows by number', () => {
    const document = {
      agreement: { mood: 1, agreedMattersUnderstood: true, rightsAndDutiesDiscussed: 'x' },
      measures: Array.from({ length: 11 }, (_, row) => ({
        measure: 'a',
        responsibleParty: row === 2 || row === 10 ? 5 : 'b',
        schedule: 'c',
      })),
      goals: { primaryGoal: 'x', wishes: '' },
      lifeSituation: 5,
      status: { kind: 'update' },
      customer: { withinThreeYears: 'x', name: '', nativeLanguages: ['xx', 'so', 'yy'], mood: 1 },
      planDate: 'x',
      contributors: [{ organisation: '', name: 5 }],
      mood: 1,
      modelVersion: 1,
    };
    const errors = checkPlan(document).findings.filter(({ severity }) => severity === 'error');
    expect(said(errors)).toEqual([
      ' unknownField',
      '/contributors/0/name wrongType',
      '/contributors/0/organisation blank',
      '/planDate notADate',
      '/customer unknownField',
      '/customer/name blank',
      '/customer/nativeLanguages/0 notALanguage',
      '/customer/nativeLanguages/2 notALanguage',
      '/customer/withinThreeYears wrongType',
      '/status/firstPlanDate missing',
      '/lifeSituation wrongType',
      '/goals/wishes blank',
      '/goals/primaryGoal notAnOption',
      '/measures/2/responsibleParty wrongType',
      '/measures/10/responsibleParty wrongType',
      '/agreement unknownField',
      '/agreement/rightsAndDutiesDiscussed wrongType',
    ]);
  });

  test('does not call empty what is wrong', () => {
    const document = { ...plan, customer: 5, measures: ['x'], goals: { ...plan.goals, wishes: '' } };
    expect(said(checkPlan(document).findings)).toEqual([
      '/customer wrongType',
      '/goals/wishes blank',
      '/measures/0 wrongType',
    ]);
  });

  test('counts the codes of a list as the document does, wrong ones too', () => {
    const document = withAt(plan, ['customer', 'citizenships'], ['XX', 'CD', 'CD']);
    expect(said(checkPlan(document).findings)).toEqual([
      '/customer/citizenships/0 notAnOption',
      '/customer/citizenships/2 citizenshipRepeated',
    ]);
    const allWrong = withAt(plan, ['customer', 'citizenships'], ['XX']);
    expect(said(checkPlan(allWrong).findings)).toEqual(['/customer/citizenships/0 notAnOption']);
  });

  const omit = (answers: object, ...keys: string[]) =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));

  test.each<[string, object, string]>([
    [
      'an e-mail address is a contact detail, if a wrong one',
      { customer: { ...omit(plan.customer, 'address', 'telephone'), email: 'x' } },
      '/customer/email notAnEmail',
    ],
    [
      'a language study plan is a study plan, if a blank one',
      { goals: { ...omit(plan.goals, 'otherStudyPlan'), languageStudyPlan: ' ' } },
      '/goals/languageStudyPlan blank',
    ],
    [
      'a due date is a schedule, if a wrong one',
      { measures: [{ ...omit(plan.measures[0] as object, 'schedule'), dueDate: 'x' }] },
      '/measures/0/dueDate notADate',
    ],
    [
      'details of a meeting are a meeting, if blank ones',
      { agreement: { ...omit(plan.agreement, 'nextMeetingDate'), nextMeetingDetails: ' ' } },
      '/agreement/nextMeetingDetails blank',
    ],
  ])('does not call a field empty that an answer elsewhere fills: %s', (_, part, expected) => {
    expect(said(checkPlan({ ...plan, ...part }).findings)).toEqual([expected]);
  });

  test('speaks of blank rows in a table that is too long', () => {
    const { findings } = checkPlan({ ...plan, contributors: Array(51).fill({}) }, { maxFindings: Infinity });
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'contributorBlank')).toHaveLength(50);
    expect(codes[0]).toBe('tooMany');
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
  ])('says one thing of %s', (_, document) => {
    expect(said(checkPlan(document).findings)).toEqual([' wrongType']);
  });
});

describe('checkDraft', () => {
  test('finds nothing in an empty document', () => {
    expect(checkDraft({})).toEqual({ ok: true, draft: {}, findings: [], omitted: 0 });
  });

  test('finds nothing in a half-filled draft that is right so far', () => {
    expect(checkDraft(halfFilledDraft)).toEqual({ ok: true, draft: halfFilledDraft, findings: [], omitted: 0 });
  });

  test('says what is wrong, and nothing of what is not answered', () => {
    const draft = {
      planDate: '2025-13-01',
      agreement: { rightsAndDutiesDiscussed: false, agreedMattersUnderstood: 'no' },
      status: { kind: 'update' },
      measures: [{ measure: 'a' }],
      contributors: [{}],
    };
    expect(said(checkDraft(draft).findings)).toEqual([
      '/planDate notADate',
      '/agreement/agreedMattersUnderstood wrongType',
    ]);
  });

  test('says the same as checkPlan but for absence', () => {
    const unanswered: readonly string[] = [...absenceCodes, 'missing', 'mustBeYes'];
    for (const document of [cases.brokenForm.plans[0], halfFilledDraft, {}, { customer: {} }, plan]) {
      const expected = checkPlan(document).findings.filter(({ code }) => !unanswered.includes(code));
      expect(checkDraft(document).findings).toEqual(expected);
    }
  });
});

describe('maxFindings', () => {
  const document = {
    ...plan,
    contributors: [],
    measures: Array.from({ length: 150 }, () => ({ measure: 'a', schedule: 5 })),
  };

  test('is 100 unless said, and the rest is counted', () => {
    const all = checkPlan(document, { maxFindings: Infinity });
    expect(all).toMatchObject({ ok: false, omitted: 0 });
    const { findings, omitted } = checkPlan(document);
    expect(findings).toHaveLength(100);
    expect(omitted).toBe(all.findings.length - 100);
  });

  test('keeps errors first, in the order of the form', () => {
    const few = checkPlan({ ...plan, contributors: [], customer: { ...plan.customer, name: '' } }, { maxFindings: 1 });
    expect(few).toMatchObject({ ok: false, omitted: 1, findings: [{ code: 'blank' }] });
    const two = checkPlan({ ...plan, contributors: [], customer: { ...plan.customer, name: '' } }, { maxFindings: 2 });
    expect(two.findings.map(({ code }) => code)).toEqual(['contributorsMissing', 'blank']);
  });

  test('does not decide whether the plan is ok', () => {
    expect(checkPlan({ ...plan, planDate: 'x' }, { maxFindings: 0 })).toMatchObject({ ok: false, findings: [] });
  });
});

describe('wrong use is thrown, naming the option and never the value', () => {
  test.each([
    ['a day that does not exist', { on: '2023-02-29' }, /\bon\b/u],
    ['no day', { on: 'tomorrow' }, /\bon\b/u],
    ['a negative count', { maxFindings: -1 }, /maxFindings/u],
    ['no count', { maxFindings: NaN }, /maxFindings/u],
  ])('%s', (_, options, naming) => {
    const check = () => checkPlan(plan, options);
    expect(check).toThrow(RangeError);
    expect(check).toThrow(naming);
    expect(check).not.toThrow(/2023|tomorrow/u);
    expect(() => checkDraft(plan, options)).toThrow(RangeError);
  });
});

test('codes are frozen: one is never renamed, removed or reused', () => {
  expect(findingSeverities).toMatchSnapshot();
  expect(findingCodes).toEqual(Object.keys(findingSeverities));
});

test('the codes of absence are codes of the table, and none of the shape is among them', () => {
  expect(absenceCodes.filter((code) => !findingCodes.includes(code))).toEqual([]);
  expect(
    absenceCodes.filter((code) => findingCodes.indexOf(code) <= findingCodes.indexOf('unsupportedVersion')),
  ).toEqual([]);
});

test.each([
  [[], ''],
  [['customer', 'name'], '/customer/name'],
  [['measures', 0, 'schedule'], '/measures/0/schedule'],
  [['a/b', 'c~d'], '/a~1b/c~0d'],
])('the JSON Pointer of %j is %j', (path, pointer) => {
  expect(pointerOf(path)).toBe(pointer);
});
