import { history } from '../check/rules/history.ts';
import { finding, type Finding } from '../check/findings.ts';
import { isAfter, isCertainlyBefore } from '../check/rules/compare.ts';
import { fieldsOf, type FormField } from '../form/fields.ts';
import { formOrderOf } from '../form/form-order.ts';
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
  /** The day of the check, `YYYY-MM-DD`. Without it, nothing is said of a review that is due. */
  readonly on?: IsoDate;
  /** Legal values to use instead of the library's own. */
  readonly parameters?: LegalParameters;
}

type Plans = readonly (IntegrationPlan | PlanDraft)[];

/**
 * Checks the plans of one person against each other, the oldest first; that they are one person's is for the caller to
 * know. What a single plan says is not checked again: that is what `checkPlan` is for. The last may still be a draft.
 *
 * A finding's path begins with the number of the plan, from 0; findings stand in the order of the plans, then of the form.
 * What cannot be read in a plan counts as absent, so bad data never throws. Findings hold no answer and can be logged.
 *
 * @throws RangeError when `options.on` is no day.
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
  const order = formOrderOf(form);
  const placeIn = ({ path }: Finding): number => order(path.slice(1));
  return found.sort((one, other) => planOf(one) - planOf(other) || placeIn(one) - placeIn(other));
}

const planOf = ({ path }: Finding): number => path[0] as number;

function ofHistory(code: keyof typeof history, path: Path, facts?: object): Finding {
  return finding(code, history[code].severity, path, facts);
}

/** The plans are handed in from the oldest to the newest, and no two are drawn up on one day. */
function planDatesNotRising(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, planDateOf)
    .filter(({ before, now }) => now <= before)
    .map(({ index }) => ofHistory('planDatesNotRising', [index, 'planDate']));
}

/** The newest plan should have been reviewed by now. What became of the older ones is of no use to anybody. */
function reviewOverdue(plans: Plans, on: IsoDate | undefined, parameters: LegalParameters): readonly Finding[] {
  const days = plans.map(planDateOf);
  const newest = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const months = monthsOn('reviewInterval', newest, parameters);
  return months !== undefined && isAfter(on, reviewEnd(newest, parameters))
    ? [ofHistory('reviewOverdue', [days.lastIndexOf(newest), 'planDate'], { months })]
    : [];
}

/**
 * A date that does not change in a life is a different one than before. A warning only, because it is often corrected; a year
 * that became a day of that year is not a different date, and what was known before a less precise answer is still known.
 */
function identityChanged(plans: Plans): readonly Finding[] {
  return pathsOf(({ privacy, kind }) => privacy === 'identity' && dates.has(kind.name)).flatMap((path) =>
    stepsBetween(plans, (plan) => readDate(plan, path), morePrecise)
      .filter(({ before, now }) => areOther(before, now))
      .map(({ index }) => ofHistory('identityChanged', [index, ...path])),
  );
}

const dates: ReadonlySet<string> = new Set(['day', 'month', 'partialDate']);

function areOther(date: PartialDate, other: PartialDate): boolean {
  return isCertainlyBefore(date, other) || isCertainlyBefore(other, date);
}

/** Of two dates that may be the same, the one that says more; else the newer. */
function morePrecise(before: PartialDate, now: PartialDate): PartialDate {
  return !areOther(before, now) && before.length > now.length ? before : now;
}

/** A person has one first plan; whatever follows is an update. */
function secondFirstPlan(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, objectOr)
    .filter(({ now }) => kindOf(now) === 'first')
    .map(({ index }) => ofHistory('secondFirstPlan', [index, 'status', 'kind']));
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
    else if (!known.has(day)) found.push(ofHistory('firstPlanDateChanged', [index, 'status', 'firstPlanDate']));
  });
  return found;
}

/** A note: goals are reached, and lives change. */
function primaryGoalChanged(plans: Plans): readonly Finding[] {
  return stepsBetween(plans, primaryGoalOf)
    .filter(({ before, now }) => now !== before)
    .map(({ index }) => ofHistory('primaryGoalChanged', [index, 'goals', 'primaryGoal']));
}

/**
 * What the plan before said about a goal, and this one leaves open: a note, because it may be meant so. Only the long texts:
 * checkPlan asks for the primary goal, whose specification goes when it changes; and rows of the table go when they are done.
 */
function goalsDropped(plans: Plans): readonly Finding[] {
  const goals = pathsOf(({ holder, kind }) => holder === 'goals' && kind.name === 'longText');
  return stepsBetween(plans, objectOr).flatMap(({ index, before, now }) =>
    goals
      .filter((path) => saysGoal(before, path) && !saysGoal(now, path))
      .map((path) => ofHistory('goalsDropped', [index, ...path])),
  );
}

function saysGoal(plan: unknown, path: Path): boolean {
  const goal = valueAt(plan, path);
  return typeof goal === 'string' && !isBlank(goal);
}

/** The paths of some fields of the form, in its order. */
function pathsOf(isWanted: (field: FormField) => boolean): readonly Path[] {
  return fieldsOf(form)
    .filter(isWanted)
    .map(({ name }) => keysOf(name));
}

/**
 * Every plan in which something can be read, with what was read in the nearest plan before it; or, where `known` is given,
 * with what it makes of all that was read before.
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
