import type { FieldPath } from '../plan/fields.ts';
import { daysBetween } from '../values/days.ts';
import { isIsoDate, type IsoDate } from '../values/iso-date.ts';
import { lastDayInTime } from './deadlines.ts';
import { act1386, act681, actChange, exceptionOn, legalParameters, monthsOf, rowFor } from './parameters.ts';
import type { LegalParameters, LegalValue, ParameterId } from './parameters.ts';
import type { Reason } from './reasons.ts';
import type { Boundary, WindowException } from './window.ts';

/** How the window is to be read. */
export interface WindowOptions {
  /** The day of the question, `YYYY-MM-DD`. */
  readonly on?: IsoDate;
  /** `statutory` unless said. */
  readonly boundary?: Boundary;
  /** Legal values to use instead of the library's own. */
  readonly parameters?: LegalParameters;
}

/** What the caller knows of a person; what is absent is not known. */
export interface EligibilityFacts {
  /** The day the first permit or card was issued, or the right of residence registered. */
  readonly firstResidenceDate?: IsoDate;
  /** The day the first plan was drawn up; absent where that has not happened. */
  readonly firstPlanDate?: IsoDate;
  readonly jobseeker?: boolean;
  readonly windowException?: WindowException;
}

/** What the caller knows beyond the plan. */
export interface EligibilityOptions extends WindowOptions {
  readonly jobseeker?: boolean;
  readonly windowException?: WindowException;
}

/** Whether the first plan is in time, and why. */
export interface Eligibility {
  readonly outcome: 'eligible' | 'notEligible' | 'undetermined';
  /** The last day in time under the boundary asked for. */
  readonly windowEnd?: IsoDate;
  /** Days from `on` to the window's end: 0 on its last day, negative afterwards. Only while there is no first plan. */
  readonly daysLeft?: number;
  /** All of them, in the order of `reasonCodes`. */
  readonly reasons: readonly Reason[];
}

/** What is known of the first plan: its date as stated, whether it has been drawn up, the field that would say when. */
export interface FirstPlan {
  readonly stated: unknown;
  readonly drawnUp: boolean;
  readonly field: FieldPath;
}

/** The facts as they come, of any type. */
type StatedFacts = Readonly<Partial<Record<Exclude<keyof EligibilityFacts, 'firstPlanDate'>, unknown>>>;

/** The assessment itself; any value may stand in the facts. */
export function assess(first: FirstPlan, facts: StatedFacts, options: WindowOptions): Eligibility {
  const { on, boundary = 'statutory', parameters = legalParameters } = options;
  const residence = dayOf(facts.firstResidenceDate);
  const day = first.drawnUp ? dayOf(first.stated) : on;
  const dayMissing: readonly FieldPath[] = day === undefined ? [first.field] : [];
  const datesMissing: readonly FieldPath[] =
    residence === undefined ? ['customer.firstResidenceDate', ...dayMissing] : dayMissing;

  const window = rowFor('firstPlanWindow', day, parameters);
  const months = window && monthsOf(window);
  const end = residence !== undefined && months !== undefined ? lastDayInTime(residence, months, boundary) : undefined;
  const lawKnown = window === undefined ? false : day === undefined || months === undefined ? 'unknown' : true;
  const after = residence === undefined || day === undefined ? 'unknown' : day >= residence;
  const within = end === undefined || day === undefined || after !== true ? 'unknown' : day <= end;

  const legal = legalOf('firstPlanWindow', window, parameters);
  const used = window && { parameter: parameterOf('firstPlanWindow', window) };
  const exception = exceptionReason(facts.windowException, day, { dayMissing, parameters });
  const notJobseeker = jobseekerReason(facts.jobseeker, day);
  const reasons: readonly Reason[] = [
    { code: 'lawKnown', holds: lawKnown, legal, ...(day !== undefined && used), ...listed(dayMissing) },
    { code: 'planAfterResidenceDate', holds: after, legal, ...listed(datesMissing) },
    { code: 'withinWindow', holds: within, legal, ...used, ...listed(datesMissing) },
    exception,
    notJobseeker,
  ];
  return {
    outcome: outcomeOf({ lawKnown, after, within, exception: exception.holds, notJobseeker: notJobseeker.holds }),
    ...(end !== undefined && { windowEnd: end }),
    ...(end !== undefined && on !== undefined && !first.drawnUp && { daysLeft: daysBetween(on, end) }),
    reasons,
  };
}

type Answers = Readonly<Record<'lawKnown' | 'after' | 'within' | 'exception' | 'notJobseeker', Reason['holds']>>;

function outcomeOf({ lawKnown, after, within, exception, notJobseeker }: Answers): Eligibility['outcome'] {
  if (lawKnown === false) return 'undetermined';
  if (notJobseeker === false) return 'notEligible';
  if (after !== true) return 'undetermined';
  if (within === true || exception === true) return 'eligible';
  return within === false && exception === false ? 'notEligible' : 'undetermined';
}

/** Names the grounds in force, and how sure they are, only where a ground is stated: without one they are not used. */
function exceptionReason(
  stated: unknown,
  day: IsoDate | undefined,
  { dayMissing, parameters }: { readonly dayMissing: readonly FieldPath[]; readonly parameters: LegalParameters },
): Reason {
  const row = rowFor('windowExceptions', day, parameters);
  const reason = { code: 'windowException', legal: legalOf('windowExceptions', row, parameters) } as const;
  if (stated === undefined) return { ...reason, holds: false };
  if (day === undefined || row === undefined) return { ...reason, holds: 'unknown', ...listed(dayMissing) };
  const holds = exceptionOn(stated as WindowException, day, parameters);
  const parameter = parameterOf('windowExceptions', row);
  // A ground that is not confirmed is not among those in force: it is named with its own certainty.
  const { unverified } = row;
  if (holds !== 'unknown' || unverified === undefined) return { ...reason, holds, parameter };
  return { ...reason, holds, parameter: { ...parameter, value: unverified, certainty: 'unverified' } };
}

/** For a job seeker the employment authority draws the plan up, not the municipality. */
function jobseekerReason(stated: unknown, day: IsoDate | undefined): Reason {
  const legal = day !== undefined && day < actChange ? act1386 : { ...act681, section: '3' };
  return { code: 'notJobseeker', holds: typeof stated === 'boolean' ? !stated : 'unknown', legal };
}

const dayOf = (value: unknown): IsoDate | undefined => (isIsoDate(value) ? value : undefined);

const listed = (missing: readonly FieldPath[]): { readonly missing?: readonly FieldPath[] } =>
  missing.length > 0 ? { missing } : {};

function parameterOf(id: ParameterId, { value, from, certainty }: LegalValue): NonNullable<Reason['parameter']> {
  return { id, value, from, certainty };
}

/** The source of a value; where no value is known for the day, that of the oldest one. */
const legalOf = (id: ParameterId, row: LegalValue | undefined, parameters: LegalParameters) =>
  (row ?? parameters[id][0])?.legal ?? act681;
