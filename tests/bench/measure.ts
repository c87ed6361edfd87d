import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way to do the work. It returns a number, so that the work cannot be optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: (document: unknown, text: string) => number;
}

export interface Measured {
  readonly name: string;
  /** Microseconds of CPU per document, median over the rounds. */
  readonly microseconds: number;
  /** Median over the rounds of this contender's time over another's in the same round. */
  readonly over: (name: string) => number;
}

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

// What one contender threw away must not be cleared up in the time of the next. A whole collection would also drop compiled
// code, and slow everyone down.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

let sink = 0;

/** Runs every contender over all documents once a round, in random order, and compares within rounds. */
export function measure(
  contenders: readonly Contender[],
  texts: readonly string[],
  { rounds = 31, passes = 10 }: { readonly rounds?: number; readonly passes?: number } = {},
): readonly Measured[] {
  const parsed = texts.map((text) => JSON.parse(text) as unknown);
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const warmUp = 3;
  for (let round = -warmUp; round < rounds; round++) {
    const shuffled = contenders
      .map((contender) => ({ contender, order: Math.random() }))
      .sort((one, other) => one.order - other.order);
    for (const { contender } of shuffled) {
      collectGarbage({ type: 'minor' });
      const before = process.cpuUsage();
      for (let pass = 0; pass < passes; pass++) {
        for (let index = 0; index < texts.length; index++) sink += contender.run(parsed[index], texts[index] as string);
      }
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(contender.name)?.push((user + system) / (passes * texts.length));
    }
  }
  const timesOf = (name: string): readonly number[] => {
    const found = times.get(name);
    if (found === undefined) throw new Error(`no contender ${name}`);
    return found;
  };
  return contenders.map(({ name }) => ({
    name,
    microseconds: medianOf(timesOf(name)),
    over: (other) => medianOf(timesOf(name).map((time, round) => time / (timesOf(other)[round] as number))),
  }));
}

/** The sum of everything the contenders returned: printed, so that nothing they did was for nothing. */
export function sunk(): number {
  return sink;
}
