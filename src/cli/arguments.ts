import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CheckOptions } from '../check/options.ts';
import { isIsoDate } from '../values/iso-date.ts';
import { UsageError } from './io.ts';

type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** Parses the arguments of a command; what does not fit is a UsageError. */
export function parseArguments<Options extends OptionTypes>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's first sentence says it all; the second explains how to write file names that begin with a dash.
    throw new UsageError(error instanceof Error ? (error.message.split(/\.\s/u)[0] ?? '') : 'the arguments do not fit');
  }
}

/** Standard input can be read to its end only once, so `-` stands for one document. */
export function requireOneStandardInput(command: string, files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError(`${command}: standard input can be named once`);
  }
}

/** One of the values an option allows, or undefined where it is not given. */
export function choice<Value extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  if (given === undefined) return undefined;
  const value = allowed.find((one) => one === given);
  if (value === undefined) throw new UsageError(`--${option} is one of ${allowed.join(', ')}`);
  return value;
}

/** A whole number from 1 to the most, or undefined where it is not given. */
export function count(option: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  const value = /^[0-9]{1,10}$/u.test(given) ? Number(given) : 0;
  if (value < 1 || value > most) throw new UsageError(`--${option} is a whole number from 1 to ${most}`);
  return value;
}

/** The options by which a person says what the document does not: the day, and the customer's circumstances. */
export const circumstanceOptions = {
  on: { type: 'string' },
  jobseeker: { type: 'boolean' },
  exception: { type: 'string' },
  boundary: { type: 'string' },
} as const satisfies OptionTypes;

/** The circumstances as `checkPlan` and `eligibilityOf` take them. */
export function circumstances(values: {
  readonly on?: string | undefined;
  readonly jobseeker?: boolean | undefined;
  readonly exception?: string | undefined;
  readonly boundary?: string | undefined;
}): Omit<CheckOptions, 'maxFindings' | 'parameters'> {
  const { on, jobseeker } = values;
  if (on !== undefined && !isIsoDate(on)) throw new UsageError('--on is a day, YYYY-MM-DD');
  const windowException = choice('exception', values.exception, ['humanTrafficking', 'couldNotTravel']);
  const boundary = choice('boundary', values.boundary, ['statutory', 'formLiteral']);
  return {
    ...(on !== undefined && { on }),
    ...(jobseeker !== undefined && { jobseeker }),
    ...(windowException !== undefined && { windowException }),
    ...(boundary !== undefined && { boundary }),
  };
}
