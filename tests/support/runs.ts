// How properties are run, for all of them and read here alone:
// PROPERTY_RUNS is the most runs of one property, a number or `full`;
// PROPERTY_SEED is a number, or `fresh` for another at every start (vitest.config.ts hands the chosen number to the workers).

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

const mostRuns = PROPERTY_RUNS === 'full' ? Infinity : numberIn('PROPERTY_RUNS', PROPERTY_RUNS, 500);

/** The seed of every property. */
export const seed =
  PROPERTY_SEED === 'fresh'
    ? Math.floor(Math.random() * 2 ** 31)
    : numberIn('PROPERTY_SEED', PROPERTY_SEED, 20_261_121);

/** How often a property is run that is run so often at its full size. */
export function runs(full: number): number {
  return Math.min(full, mostRuns);
}

/** The same where every run takes tens of milliseconds. */
export function slowRuns(full: number): number {
  return Math.min(full, Math.ceil(mostRuns / 100));
}

/** One line for the people who read what a run printed. */
export const howPropertiesRun = `Properties: seed ${seed}, ${mostRuns === Infinity ? 'all their runs' : `at most ${mostRuns} runs of each, ${Math.ceil(mostRuns / 100)} of slow ones`}`;

function numberIn(name: string, text: string | undefined, byDefault: number): number {
  if (text === undefined) return byDefault;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is not a whole number above 0: ${text}`);
  return number;
}
