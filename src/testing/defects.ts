import { findingSeverities, historyCodes, type FindingCode } from '../check/catalogue.ts';
import { legalParameters } from '../law/parameters.ts';
import { type IntegrationPlan } from '../plan/plan.ts';
import { citizenshipCodes } from '../values/citizenship.ts';
import { addDays } from '../values/days.ts';
import { addMonths } from '../values/iso-date.ts';
import { languageTags } from '../values/language-tag.ts';
import { emailLimit, longTextLimit, textLimit } from '../values/text.ts';
import type { Path } from '../form/paths.ts';
import { conditionHolds } from '../form/conditions.ts';
import { planFields, type FieldFacts, type FieldPath, conditions, listLimits } from '../plan/fields.ts';

/** A defect that `mutate` can put into a plan: every code of `checkPlan` whose severity is `error`. */
export type DefectCode = Exclude<
  { [Code in FindingCode]: (typeof findingSeverities)[Code] extends 'error' ? Code : never }[FindingCode],
  (typeof historyCodes)[number]
>;

/** One way to spoil a plan. */
export interface Defect {
  readonly defect: DefectCode;
  readonly path: Path;
  readonly make: () => unknown;
}

/** Every way to spoil this plan: at each of its answers, and in each of its rows. */
export function defectsOf(plan: IntegrationPlan): readonly Defect[] {
  return [...defectsOfShape(plan), ...defectsAcrossFields(plan)];
}

type Kind =
  | 'version'
  | 'text'
  | 'email'
  | 'day'
  | 'month'
  | 'partialDate'
  | 'country'
  | 'language'
  | 'option'
  | 'yesNo'
  | 'confirmation'
  | 'rowId'
  | 'table';

const kinds: Readonly<Record<FieldPath, Kind>> = {
  modelVersion: 'version',
  contributors: 'table',
  'contributors[].id': 'rowId',
  'contributors[].name': 'text',
  'contributors[].organisation': 'text',
  planDate: 'day',
  'customer.name': 'text',
  'customer.dateOfBirth': 'partialDate',
  'customer.citizenships': 'country',
  'customer.nativeLanguages': 'language',
  'customer.contactLanguage': 'language',
  'customer.languageDetails': 'text',
  'customer.interpreter': 'yesNo',
  'customer.address': 'text',
  'customer.postalCode': 'text',
  'customer.town': 'text',
  'customer.telephone': 'text',
  'customer.email': 'email',
  'customer.arrivalMonth': 'month',
  'customer.firstResidenceDate': 'day',
  'customer.withinThreeYears': 'yesNo',
  'status.kind': 'option',
  'status.firstPlanDate': 'day',
  'lifeSituation.summary': 'text',
  'goals.wishes': 'text',
  'goals.primaryGoal': 'option',
  'goals.primaryGoalSpecify': 'text',
  'goals.primaryGoalDetails': 'text',
  'goals.professionalGoals': 'text',
  'goals.languageStudyPlan': 'text',
  'goals.otherStudyPlan': 'text',
  'goals.otherLongTermMeasures': 'text',
  measures: 'table',
  'measures[].id': 'rowId',
  'measures[].intermediateGoal': 'text',
  'measures[].measure': 'text',
  'measures[].responsibleParty': 'text',
  'measures[].schedule': 'text',
  'measures[].dueDate': 'day',
  'agreement.rightsAndDutiesDiscussed': 'confirmation',
  'agreement.agreedMattersUnderstood': 'confirmation',
  'agreement.expectedOfCustomer': 'text',
  'agreement.municipalityCommits': 'text',
  'agreement.nextMeetingDate': 'day',
  'agreement.nextMeetingDetails': 'text',
};

/** What is wrong of an answer of a kind, beside a wrong type. */
const wrongAnswers: Readonly<Record<Kind, readonly (readonly [DefectCode, unknown])[]>> = {
  version: [['unsupportedVersion', 2]],
  text: [['blank', ' ']],
  email: [
    ['blank', ''],
    ['notAnEmail', 'asiakas(at)example.org'],
    ['tooLong', `${'a'.repeat(emailLimit)}@example.org`],
  ],
  day: [['notADate', '2025-02-30']],
  month: [['notAMonth', '2025-13']],
  partialDate: [['notAPartialDate', '1.5.1990']],
  country: [['notAnOption', 'XX']],
  language: [['notALanguage', 'suomi']],
  option: [['notAnOption', 'happiness']],
  yesNo: [],
  confirmation: [['mustBeYes', false]],
  rowId: [],
  table: [],
};

function defectsOfShape(plan: IntegrationPlan): readonly Defect[] {
  const ofAnswers = answersOf(plan).flatMap(({ path, field, value }): Defect[] => {
    const kind = kinds[field];
    const replaced = (defect: DefectCode, wrong: unknown) => replacement(plan, defect, path, wrong);
    const wrongType = replaced('wrongType', typeof value === 'number' ? String(value) : 0);
    const wrong = wrongAnswers[kind].map(([defect, answer]) => replaced(defect, answer));
    if (kind !== 'text') return [wrongType, ...wrong];
    const facts: FieldFacts = planFields[field];
    const tooLong = 'a'.repeat((facts.multiline ? longTextLimit : textLimit) + 1);
    return [wrongType, ...wrong, replaced('tooLong', tooLong), replaced('unstorableText', `${String(value)}\u0000`)];
  });
  const ofObjects = objectsOf(plan).flatMap(([path, object]) => [
    replacement(plan, 'unknownField', path, { ...object, unheardOf: 1 }),
    replacement(plan, 'wrongType', path, 0),
  ]);
  const ofRequired = requiredIn(plan).map((path) => replacement(plan, 'missing', path, undefined));
  const ofLists = tooLongLists.map(([path, list]) => replacement(plan, 'tooMany', path, list));
  return [...ofAnswers, ...ofObjects, ...ofRequired, ...ofLists];
}

const tooLongLists: readonly (readonly [Path, readonly unknown[]])[] = [
  [['customer', 'citizenships'], citizenshipCodes.slice(0, listLimits.citizenships + 1)],
  [['customer', 'nativeLanguages'], languageTags.slice(0, listLimits.nativeLanguages + 1)],
  [['contributors'], Array.from({ length: listLimits.contributors + 1 }, () => ({ name: 'a', organisation: 'b' }))],
  [['measures'], Array.from({ length: listLimits.measures + 1 }, () => ({ measure: 'a' }))],
];

function requiredIn(plan: IntegrationPlan): readonly Path[] {
  const asked = conditions.filter((condition) => conditionHolds(condition, plan) === 'asked');
  return [...alwaysRequired, ...asked.map(({ require }) => require)].map((field) => field.split('.'));
}

const alwaysRequired = [
  'modelVersion',
  'contributors',
  'planDate',
  'customer.name',
  'status.kind',
  'goals.primaryGoal',
  'measures',
  'agreement.rightsAndDutiesDiscussed',
  'agreement.agreedMattersUnderstood',
] as const satisfies readonly FieldPath[];

function defectsAcrossFields(plan: IntegrationPlan): readonly Defect[] {
  const { planDate, customer, status, contributors } = plan;
  const [before, after] = [addDays(planDate, -1), addDays(planDate, 1)];
  const yearOfBirth = Number(customer.dateOfBirth?.slice(0, 4) ?? 0);
  const yearBefore = String(yearOfBirth - 1).padStart(4, '0');
  const possible: (Defect | false)[] = [
    after > planDate &&
      replacement(
        plan,
        status.kind === 'first' ? 'firstPlanDateDiffers' : 'firstPlanDateAfterPlan',
        ['status', 'firstPlanDate'],
        after,
      ),
    contributors.length < listLimits.contributors &&
      replacement(plan, 'contributorBlank', ['contributors', contributors.length], {}),
    after > planDate && replacement(plan, 'birthDateAfterPlan', ['customer', 'dateOfBirth'], after),
    replacement(plan, 'statelessWithCitizenship', ['customer', 'citizenships'], ['stateless', 'SO']),
    yearOfBirth > 0 && replacement(plan, 'arrivalBeforeBirth', ['customer', 'arrivalMonth'], `${yearBefore}-12`),
    yearOfBirth > 0 &&
      replacement(plan, 'residenceDateBeforeBirth', ['customer', 'firstResidenceDate'], `${yearBefore}-12-31`),
    status.kind === 'first' &&
      planDate >= (legalParameters.firstPlanWindow[0]?.from ?? '') && {
        defect: 'statementContradicted',
        path: ['customer', 'withinThreeYears'],
        make: () => {
          const lately = { withinThreeYears: true, firstResidenceDate: addMonths(planDate, -37) };
          return { ...plan, customer: { ...customer, ...lately } };
        },
      },
    before < planDate && replacement(plan, 'nextMeetingBeforePlan', ['agreement', 'nextMeetingDate'], before),
    repeatedId(plan, 'contributors'),
    repeatedId(plan, 'measures'),
  ];
  return possible.filter((defect) => defect !== false);
}

function repeatedId(plan: IntegrationPlan, table: 'contributors' | 'measures'): Defect | false {
  const [first, ...others] = plan[table];
  if (first === undefined || others.length + 1 >= listLimits[table]) return false;
  const row = { ...first, id: first.id ?? 'same' };
  return {
    defect: 'rowIdRepeated',
    path: [table, others.length + 1, 'id'],
    make: () => ({ ...plan, [table]: [row, ...others, row] }),
  };
}

function replacement(plan: IntegrationPlan, defect: DefectCode, path: Path, value: unknown): Defect {
  return { defect, path, make: () => replaced(plan, path, value) };
}

/** A copy with another value at a path; without the key where the value is undefined. */
function replaced(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((holder as Answers | undefined)?.[key], rest, value);
  if (Array.isArray(holder)) {
    const entries = [...(holder as readonly unknown[])];
    entries[Number(key)] = inner;
    return entries;
  }
  const { [key]: _before, ...others } = (holder ?? {}) as Answers;
  return inner === undefined ? others : { ...others, [key]: inner };
}

type Answers = Readonly<Record<string | number, unknown>>;

interface Answer {
  readonly path: Path;
  readonly field: FieldPath;
  readonly value: unknown;
}

/** Every answer of the plan; each code of a list is one. */
function answersOf(value: unknown, path: Path = []): readonly Answer[] {
  if (Array.isArray(value)) return value.flatMap((entry, place) => answersOf(entry, [...path, place]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => answersOf(inner, [...path, key]));
  }
  const field = path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);
  return value === undefined ? [] : [{ path, field: field.replace(/\[\]$/u, '') as FieldPath, value }];
}

function objectsOf(value: unknown, path: Path = []): readonly (readonly [Path, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value)
    ? value.flatMap((entry, place) => objectsOf(entry, [...path, place]))
    : Object.entries(value).flatMap(([key, entry]) => objectsOf(entry, [...path, key]));
  return Array.isArray(value) ? inner : [[path, value], ...inner];
}
