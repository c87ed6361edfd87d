import type { FieldPath } from '../plan/fields.ts';
import { primaryGoals, statusKinds } from '../plan/options.ts';
import { modelVersion } from '../plan/plan.ts';
import { isIsoDate } from '../values/iso-date.ts';
import { partialDatePattern } from '../values/partial-date.ts';
import { rowIdPattern } from '../values/text.ts';
import { yearMonthPattern } from '../values/year-month.ts';

/**
 * What the statistics say of a field: the option or yes/no as it is (`code`), of a day or month the month (`month`), of
 * the birth a five-year band of the age (`ageBand`), of a table the number of its rows (`count`), or nothing (`hidden`).
 */
export type StatisticsTreatment = 'code' | 'month' | 'ageBand' | 'count' | 'hidden';

/** What the answers to a field are: one thing, a list of codes, or the rows of a table. */
export interface Kind {
  /** Whether a value is such an answer; of a list or table, whether an entry of it is. */
  readonly isAnswer: (value: unknown) => boolean;
  readonly many?: 'codes' | 'rows';
  readonly statistics: StatisticsTreatment;
}

/** Whether a value can hold answers by their keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The shape of the codes and not the lists themselves, which would be a third of this entry: a code that is no option is
// two letters, and tells nothing.
export const citizenshipPattern = String.raw`^(?:[A-Z]{2}|stateless|unknown)$(?!\n)`;
export const languagePattern = String.raw`^(?:[a-z]{2}|prs|ckb|kmr|rom|fse|fss|mis|und)$(?!\n)`;

const text: Kind = { isAnswer: (value) => typeof value === 'string', statistics: 'hidden' };
const rowId: Kind = { isAnswer: /* @__PURE__ */ matching(rowIdPattern), statistics: 'hidden' };
const yesOrNo: Kind = { isAnswer: (value) => typeof value === 'boolean', statistics: 'code' };
const day: Kind = { isAnswer: isIsoDate, statistics: 'month' };
const language: Kind = { isAnswer: /* @__PURE__ */ matching(languagePattern), statistics: 'code' };
const rows: Kind = { isAnswer: isObject, many: 'rows', statistics: 'count' };

function matching(pattern: string): Kind['isAnswer'] {
  const expression = new RegExp(pattern, 'u');
  return (value) => typeof value === 'string' && expression.test(value);
}

function oneOf(options: readonly unknown[]): Kind['isAnswer'] {
  return (value) => options.includes(value);
}

/** What an answer to each field is, in paper order. A field of the plan that is missing here does not compile. */
export const kinds: Readonly<Record<FieldPath, Kind>> = {
  modelVersion: { isAnswer: /* @__PURE__ */ oneOf([modelVersion]), statistics: 'hidden' },

  contributors: rows,
  'contributors[].id': rowId,
  'contributors[].name': text,
  'contributors[].organisation': text,
  planDate: day,

  'customer.name': text,
  'customer.dateOfBirth': { isAnswer: /* @__PURE__ */ matching(partialDatePattern), statistics: 'ageBand' },
  'customer.citizenships': {
    isAnswer: /* @__PURE__ */ matching(citizenshipPattern),
    many: 'codes',
    statistics: 'code',
  },
  'customer.nativeLanguages': { ...language, many: 'codes' },
  'customer.contactLanguage': language,
  'customer.languageDetails': text,
  'customer.interpreter': yesOrNo,
  'customer.address': text,
  'customer.postalCode': text,
  'customer.town': text,
  'customer.telephone': text,
  'customer.email': text,
  'customer.arrivalMonth': { isAnswer: /* @__PURE__ */ matching(yearMonthPattern), statistics: 'month' },
  'customer.firstResidenceDate': day,
  'customer.withinThreeYears': yesOrNo,

  'status.kind': { isAnswer: /* @__PURE__ */ oneOf(statusKinds), statistics: 'code' },
  'status.firstPlanDate': day,

  'lifeSituation.summary': text,

  'goals.wishes': text,
  'goals.primaryGoal': { isAnswer: /* @__PURE__ */ oneOf(primaryGoals), statistics: 'code' },
  'goals.primaryGoalSpecify': text,
  'goals.primaryGoalDetails': text,
  'goals.professionalGoals': text,
  'goals.languageStudyPlan': text,
  'goals.otherStudyPlan': text,
  'goals.otherLongTermMeasures': text,

  measures: rows,
  'measures[].id': rowId,
  'measures[].intermediateGoal': text,
  'measures[].measure': text,
  'measures[].responsibleParty': text,
  'measures[].schedule': text,
  'measures[].dueDate': { isAnswer: isIsoDate, statistics: 'hidden' },

  'agreement.rightsAndDutiesDiscussed': yesOrNo,
  'agreement.agreedMattersUnderstood': yesOrNo,
  'agreement.expectedOfCustomer': text,
  'agreement.municipalityCommits': text,
  'agreement.nextMeetingDate': day,
  'agreement.nextMeetingDetails': text,
};

/** Every field and table in paper order. */
export const fields = /* @__PURE__ */ Object.keys(kinds) as readonly FieldPath[];
