import { finding, type Finding } from '../check/findings.ts';
import { isAfter, isCertainlyBefore } from '../check/rules/compare.ts';
import { fieldsOf, formOrderOf, type FormField } from '../form/fields.ts';
import { isAnswers, keysOf, valueAt, type Path } from '../form/paths.ts';
import { reviewEnd } from '../law/deadlines.ts';
import { legalParameters, monthsOn, type LegalParameters } from '../law/parameters.ts';
import { form } from '../plan/form.ts';
import { primaryGoals } from '../plan/options.ts';
import type { IntegrationPlan, PlanDraft } from '../plan/plan.ts';
import { isIsoDate, requireIsoDate, type IsoDate } from '../values/iso-date.ts';
import { isPartialDate, type PartialDate } from '../values/partial-date.ts';
import { isBlank } from '../values/text.ts';

/** What the caller of `checkHistory` knows beyond the plans. */
export interface HistoryOptions {
  /** The day of the check, `YYYY-MM-DD`. Without it, a review that is due is not reported. */
  readonly on?: IsoDate;
  /** Legal values to use instead of the library's own. */
  readonly parameters?: LegalParameters;
}

type Plans = readonly (IntegrationPlan | PlanDraft)[];

/**
 * Checks the plans of one person against each other, the oldest first; the caller makes sure that they are one person's.
 * Each plan on its own is not checked again: that is what `checkPlan` is for. The last may still be a draft.
 *
 * A finding's path begins with the number of the plan, from 0; findings are in the order of the plans, then of the form.
 * What cannot be read in a plan counts as absent, so bad data never throws. Findings hold no answer and can be logged.
 *
 * @throws RangeError if `options.on` is not a day of the calendar.
 * @example
 * ```ts
 * import { checkHistory } from 'kotoplan';
 * import { cases } from 'kotoplan/fixtures';
 *
 * const findings = checkHistory(cases.thirdUpdate.plans, { on: '2026-02-20' });
 * console.log(findings.map(({ code, path }) => `${path.join('.')} ${code}`));
 * // ['3.planDate reviewOverdue', '3.goals.primaryGoal primaryGoalChanged']
 * ```
 */
export function checkHistory(
  plans: readonly (IntegrationPlan | PlanDraft)[],
  options: HistoryOptions = {},
): readonly Finding[] {
  const { on, parameters = legalParameters } = options;
  if (on !== undefined) requireIsoDate('checkHistory: the option "on"', on);
  const found = [
    ...planDatesNotRising(plans),
    ...reviewOverdue(plans, on, parameters),
    ...identityChanged(plans),
    ...secondFirstPlan(plans),
    ...firstPlanDateChanged(plans),
    ...primaryGoalChanged(plans),
    ...goalsDropped(plans),
  ];
  const placeIn = ({ path }: Finding): number => asked().order(path.slice(1));
  return found.sort((one, other) => planOf(one) - planOf(other) || placeIn(one) - placeIn(other));
}

const planOf = ({ path }: Finding): number => path[0] as number;

/** The plans are passed from the oldest to the newest, and no two are drawn up on one day. */
function planDatesNotRising(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, planDateOf)
    .filter(({ before, now }) => now <= before)
    .map(({ index }) => finding('planDatesNotRising', [index, 'planDate']));
}

/** The newest plan should have been reviewed by now. What became of the older ones no longer matters. */
function reviewOverdue(plans: Plans, on: IsoDate | undefined, parameters: LegalParameters): readonly Finding[] {
  const days = plans.map(planDateOf);
  const newest = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const months = monthsOn('reviewInterval', newest, parameters);
  return months !== undefined && isAfter(on, reviewEnd(newest, parameters))
    ? [finding('reviewOverdue', [days.lastIndexOf(newest), 'planDate'], { months })]
    : [];
}

/**
 * A date that does not change in a life is a different one than before. A warning only, because it is often corrected; a year
 * that became a day of that year is not a different date, and what was known before a less precise answer is still known.
 */
function identityChanged(plans: Plans): readonly Finding[] {
  return asked().identityDates.flatMap((path) =>
    stepsBetween(plans, (plan) => readDate(plan, path), morePrecise)
      .filter(({ before, now }) => areOther(before, now))
      .map(({ index }) => finding('identityChanged', [index, ...path])),
  );
}

function areOther(date: PartialDate, other: PartialDate): boolean {
  return isCertainlyBefore(date, other) || isCertainlyBefore(other, date);
}

/** Of two dates that may be the same, the one that says more; else the newer. */
function morePrecise(before: PartialDate, now: PartialDate): PartialDate {
  return !areOther(before, now) && before.length > now.length ? before : now;
}

/** A person has one first plan; every later one is an update. */
function secondFirstPlan(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, objectOr)
    .filter(({ now }) => kindOf(now) === 'first')
    .map(({ index }) => finding('secondFirstPlan', [index, 'status', 'kind']));
}

/**
 * An update names another first plan than those before it. A second first plan has been asked about already, so updates
 * may name that one too.
 */
function firstPlanDateChanged(plans: Plans): readonly Finding[] {
  const known = new Set<IsoDate>();
  const found: Finding[] = [];
  plans.forEach((plan, index) => {
    const kind = kindOf(plan);
    const day = kind === 'first' ? planDateOf(plan) : readDay(plan, ['status', 'firstPlanDate']);
    if (day === undefined) return;
    if (kind === 'first' || known.size === 0) known.add(day);
    else if (!known.has(day)) found.push(finding('firstPlanDateChanged', [index, 'status', 'firstPlanDate']));
  });
  return found;
}

/** A note: goals are reached, and lives change. */
function primaryGoalChanged(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, primaryGoalOf)
    .filter(({ before, now }) => now !== before)
    .map(({ index }) => finding('primaryGoalChanged', [index, 'goals', 'primaryGoal']));
}

/** What the plan before said about a goal, and this one leaves open: a note, because it may be meant so. */
function goalsDropped(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, objectOr).flatMap(({ index, before, now }) =>
    asked()
      .goalsInWords.filter((path) => saysGoal(before, path) && !saysGoal(now, path))
      .map((path) => finding('goalsDropped', [index, ...path])),
  );
}

function saysGoal(plan: unknown, path: Path): boolean {
  const goal = valueAt(plan, path);
  return typeof goal === 'string' && !isBlank(goal);
}

/** What the rules ask about the form. */
interface Asked {
  readonly order: (path: Path) => number;
  readonly identityDates: readonly Path[];
  readonly goalsInWords: readonly Path[];
}

let read: Asked | undefined;

// At the first call and once: it takes longer than a check.
function asked(): Asked {
  return (read ??= {
    order: formOrderOf(form),
    identityDates: pathsOf(({ privacy, kind }) => privacy === 'identity' && dates.includes(kind.name)),
    // Neither the primary goal, which checkPlan asks for, nor its specification, which goes when the primary goal changes; nor
    // the rows of the table, which go when they are done.
    goalsInWords: pathsOf(({ holder, kind }) => holder === 'goals' && kind.name === 'longText'),
  });
}

const dates: readonly string[] = ['day', 'month', 'partialDate'];

function pathsOf(isWanted: (field: FormField) => boolean): readonly Path[] {
  return fieldsOf(form)
    .filter(isWanted)
    .map(({ name }) => keysOf(name));
}

/**
 * Every plan in which something can be read, with what was read in the nearest plan before it; or, if `known` is given, with
 * what it makes of all that was read before.
 */
function stepsBetween<Value>(
  plans: Plans,
  read: (plan: unknown) => Value | undefined,
  known: (before: Value, now: Value) => Value = (_before, now) => now,
): readonly { readonly index: number; readonly before: Value; readonly now: Value }[] {
  let before: Value | undefined;
  return plans.flatMap((plan, index) => {
    const now = read(plan);
    if (now === undefined) return [];
    const step = before === undefined ? [] : [{ index, before, now }];
    before = before === undefined ? now : known(before, now);
    return step;
  });
}

// What can be read in a document of any shape.

function readDate(plan: unknown, path: Path): PartialDate | undefined {
  const value = valueAt(plan, path);
  return isPartialDate(value) ? value : undefined;
}

function readDay(plan: unknown, path: Path): IsoDate | undefined {
  const value = valueAt(plan, path);
  return isIsoDate(value) ? value : undefined;
}

function planDateOf(plan: unknown): IsoDate | undefined {
  return readDay(plan, ['planDate']);
}

function kindOf(plan: unknown): unknown {
  return valueAt(plan, ['status', 'kind']);
}

function primaryGoalOf(plan: unknown): string | undefined {
  const goal = valueAt(plan, ['goals', 'primaryGoal']);
  return primaryGoals.find((one) => one === goal);
}

function objectOr(value: unknown): object | undefined {
  return isAnswers(value) ? value : undefined;
}
