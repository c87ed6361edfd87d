import { requireIsoDate, type IsoDate } from '../values/iso-date.ts';
import type { Certainty, LegalReference } from './reasons.ts';
import type { WindowException } from './window.ts';

/** What the law table holds, each with values that change over time. */
export type ParameterId = 'firstPlanWindow' | 'windowExceptions' | 'totalMaxDuration' | 'reviewInterval';

/** A legal value, in force from a day on. */
export interface LegalValue {
  readonly from: IsoDate;
  /** How sure the day `from` is, where it is less sure than the value. */
  readonly fromCertainty?: Certainty;
  /**
   * An ISO 8601 duration of whole years and months (`P3Y`, `P6M`); for `windowExceptions` the grounds in force, separated
   * by a blank; `unknown` where it is not known. Anything else is read as `unknown`.
   */
  readonly value: string;
  readonly certainty: Certainty;
  /** For `windowExceptions`: the grounds of which it is not confirmed whether they are in force, separated by a blank. */
  readonly unverified?: string;
  readonly legal: LegalReference;
}

/** The dated table of legal values; the values of a parameter in rising order of `from`. */
export type LegalParameters = Readonly<Record<ParameterId, readonly LegalValue[]>>;

/** A legal value together with the parameter it is a value of. */
export interface LegalParameter extends LegalValue {
  readonly id: ParameterId;
}

/** The day on which act 681/2023 took the place of act 1386/2010. */
export const actChange: IsoDate = '2025-01-01';

/** The act in force from then on. */
export const act681 = {
  act: '681/2023',
  url: 'http://data.finlex.fi/eli/sd/2023/681/ajantasa/2024-12-30/fin',
} as const satisfies LegalReference;

/** The act in force until then. */
export const act1386 = {
  act: '1386/2010',
  url: 'http://data.finlex.fi/eli/sd/2010/1386/ajantasa/2024-06-13/fin',
} as const satisfies LegalReference;

const oldGuidance = {
  act: '1386/2010',
  url: 'https://kotouttaminen.fi/laatimisen-aikataulu-ja-suunnitelman-kesto',
} as const satisfies LegalReference;
const oldReviewGuidance = {
  act: '1386/2010',
  url: 'https://kotouttaminen.fi/seuranta-ja-tarkistaminen',
} as const satisfies LegalReference;
const guidance = {
  act: '681/2023',
  url: 'https://kotoutuminen.fi/en/when-is-the-integration-plan-drawn-up-',
} as const satisfies LegalReference;
const reviewGuidance = {
  act: '681/2023',
  url: 'https://kotoutuminen.fi/sv/uppfoljning-och-genomgang',
} as const satisfies LegalReference;

// That act 1386/2010 applied from this very day is not confirmed; its values are.
const oldAct = { from: '2011-09-01', fromCertainty: 'unverified', certainty: 'guidance', legal: oldGuidance } as const;
const newAct = { from: actChange, certainty: 'guidance', legal: guidance } as const;

/**
 * The legal values this library computes with, each with its source and how sure it is. A caller who knows better hands
 * its own table to the functions as `parameters`.
 *
 * @example
 * import { legalParameters } from 'kotoplan';
 *
 * legalParameters.reviewInterval.map(({ from, value }) => `${from} ${value}`); // ['2011-09-01 P12M', '2025-01-01 P6M']
 */
export const legalParameters: LegalParameters = {
  /** How long after the permit, card or registration the first plan may be drawn up. */
  firstPlanWindow: [
    { ...oldAct, value: 'P3Y' },
    { ...newAct, value: 'P3Y' },
  ],
  /** Grounds on which the first plan may be drawn up later. */
  windowExceptions: [
    { ...oldAct, value: 'couldNotTravel' },
    { ...newAct, value: 'humanTrafficking', unverified: 'couldNotTravel' },
  ],
  /** How long, as a rule, all plans of a person last together. */
  totalMaxDuration: [
    { ...oldAct, value: 'P3Y' },
    { ...newAct, value: 'P2Y' },
  ],
  /** Within which time the municipality reviews the plan. */
  reviewInterval: [
    { ...oldAct, value: 'P12M', legal: oldReviewGuidance },
    { ...newAct, value: 'P6M', legal: reviewGuidance },
  ],
};

/**
 * The legal value in force on a day, with its source and how sure it is. The act is that of the day, whichever act the
 * person's earlier plans were made under. Throws a RangeError for a day before the first `from` (nothing is guessed), for
 * a day that is none and for an id that is none.
 *
 * @example
 * import { parameterOn } from 'kotoplan';
 *
 * parameterOn('reviewInterval', '2024-12-31').value; // 'P12M'
 * parameterOn('reviewInterval', '2025-01-01').value; // 'P6M'
 */
export function parameterOn(
  id: ParameterId,
  day: IsoDate,
  parameters: LegalParameters = legalParameters,
): LegalParameter {
  requireIsoDate('parameterOn: the day', day);
  if (!Object.hasOwn(parameters, id)) throw new RangeError('parameterOn: there is no parameter of this id');
  const value = valueOn(id, day, parameters);
  if (value === undefined) {
    throw new RangeError(`parameterOn: the law is not known here before ${parameters[id][0]?.from ?? 'any day'}`);
  }
  return { id, ...value };
}

/** The row of the table in force on a day; undefined before the first. */
function valueOn(id: ParameterId, day: IsoDate, parameters: LegalParameters): LegalValue | undefined {
  const values = parameters[id];
  for (let row = values.length - 1; row >= 0; row -= 1) {
    const value = values[row];
    if (value !== undefined && value.from <= day) return value;
  }
  return undefined;
}

/** The row in force on a day, else the newest. */
export function rowFor(id: ParameterId, day: IsoDate | undefined, parameters: LegalParameters): LegalValue | undefined {
  return day === undefined ? parameters[id].at(-1) : valueOn(id, day, parameters);
}

/** A duration of the table on a day, in months; undefined where the law of the day or its value is not known. */
export function monthsOn(id: ParameterId, day: IsoDate, parameters: LegalParameters): number | undefined {
  const value = valueOn(id, day, parameters);
  return value === undefined ? undefined : monthsOf(value);
}

/** A legal value's duration in months; undefined where it is `unknown` or no duration of whole years and months. */
export function monthsOf({ value }: LegalValue): number | undefined {
  const known = monthsByDuration.get(value);
  if (known !== undefined) return known;
  const months = readMonths(value);
  if (months !== undefined) monthsByDuration.set(value, months);
  return months;
}

// Every check of a plan asks for the same few durations.
const monthsByDuration = new Map<string, number>();

function readMonths(value: string): number | undefined {
  const [, years, months] = /^P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?$/.exec(value) ?? [];
  if (years === undefined && months === undefined) return undefined;
  return Number(years ?? 0) * 12 + Number(months ?? 0);
}

/** Whether a ground for departing from the window is in force on a day; `unknown` where that is not confirmed. */
export function exceptionOn(ground: WindowException, day: IsoDate, parameters: LegalParameters): boolean | 'unknown' {
  const value = valueOn('windowExceptions', day, parameters);
  if (value === undefined || value.value === 'unknown' || names(value.unverified, ground)) return 'unknown';
  if (!names(value.value, ground)) return false;
  return value.certainty === 'unverified' ? 'unknown' : true;
}

const names = (grounds: string | undefined, ground: WindowException): boolean =>
  grounds?.split(' ').includes(ground) ?? false;
