import type { TableRow } from './change.ts';

/** A document, section or row of any shape. */
export type Json = Readonly<Record<string, unknown>>;

/** What stands at the top of the document: a field alone, a section with its fields, or a table with the cells of a row. */
export interface Part {
  readonly name: string;
  /** How many keys lead to a field of it: 1 to a field alone, 2 in a section, 3 in a row. */
  readonly depth: 1 | 2 | 3;
  readonly fields: readonly string[];
}

// The names of `planFields` once more, because its facts would double what comparing carries of it; a test holds them together.
const table = [
  ['modelVersion', 1, 'modelVersion'],
  ['contributors', 3, 'id name organisation'],
  ['planDate', 1, 'planDate'],
  [
    'customer',
    2,
    'name dateOfBirth citizenships nativeLanguages contactLanguage languageDetails interpreter address postalCode town telephone email arrivalMonth firstResidenceDate withinThreeYears',
  ],
  ['status', 2, 'kind firstPlanDate'],
  ['lifeSituation', 2, 'summary'],
  [
    'goals',
    2,
    'wishes primaryGoal primaryGoalSpecify primaryGoalDetails professionalGoals languageStudyPlan otherStudyPlan otherLongTermMeasures',
  ],
  ['measures', 3, 'id intermediateGoal measure responsibleParty schedule dueDate'],
  [
    'agreement',
    2,
    'rightsAndDutiesDiscussed agreedMattersUnderstood expectedOfCustomer municipalityCommits nextMeetingDate nextMeetingDetails',
  ],
] as const;

/** The parts of the document, in paper order. */
export const planParts: readonly Part[] = /* @__PURE__ */ table.map(([name, depth, fields]) => ({
  name,
  depth,
  fields: fields.split(' '),
}));

/** The answers of a document or section or the cells of a row; none where there is no object. */
export function answersOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether there is an answer: what is null is absent, as what is undefined. */
export function isAnswer<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

export function rowsOf(value: unknown): readonly TableRow[] {
  return Array.isArray(value) ? (value as readonly TableRow[]) : [];
}

/** The answers with one that is given, given otherwise or, where it is absent, taken away. */
export function withAnswer(answers: Json, field: string, value: unknown): Json {
  if (isAnswer(value)) return { ...answers, [field]: value };
  const { [field]: _, ...others } = answers;
  return others;
}

/** A change or conflict of these facts, without the keys under which there is nothing. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller knows what its facts make; every other way to say so is an assertion at each call.
export function given<Told>(facts: Json): Told {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(facts)) {
    if (isAnswer(facts[key])) kept[key] = facts[key];
  }
  return kept as Told;
}

/** A section in which something is answered; an empty one is none. */
export function nonEmpty(section: Json): Json | undefined {
  return Object.keys(section).length > 0 ? section : undefined;
}

/** Whether two answers are the same; lists of codes by their codes, in order. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (one === other || (!isAnswer(one) && !isAnswer(other))) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
