import { check } from './check.ts';
import { compare } from './compare.ts';
import { eligibility } from './eligibility.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { merge } from './merge.ts';
import { print } from './print.ts';
import { redact } from './redact.ts';
import { revise } from './revise.ts';
import { schema } from './schema.ts';

const usage = `kotoplan: the Finnish integration plan for an immigrant not in the workforce

  kotoplan check FILE… [--stage draft|final] [--locale fi|sv|en] [--json] [circumstances]
      what is to be corrected, checked or noted in plans
  kotoplan check --ndjson FILE [--workers N] [--max-bytes N] [--stage draft|final] [--locale fi|sv|en] [--json] [circumstances]
      the same of plans that stand one on a line, however many, then a summary; in N threads; longer lines are refused
  kotoplan eligibility FILE [--locale fi|sv|en] [--json] [circumstances]
      whether the first plan is drawn up in time, and why
  kotoplan schema [--target 2020-12|draft-07|openapi-3.1] [--stage draft|final] [--locale fi|sv|en]
      the JSON Schema; with a locale in the form's words
  kotoplan revise FILE --on YYYY-MM-DD
      the draft with which the review of a finished plan begins, as JSON
  kotoplan compare BEFORE AFTER [--locale fi|sv|en] [--hide-values] [--json | --json-patch]
      what changed, in sentences; with --hide-values without answers; as a JSON Patch of the tidied plan
  kotoplan merge BASE OURS THEIRS [--locale fi|sv|en] [--json]
      both changed versions of BASE in one plan, as JSON; lists where they contradict each other, and keeps BASE there;
      with --json the plan as "merged", beside it the "conflicts" with their values
  kotoplan redact FILE --profile log|statistics|nonDisclosure
      what a log or statistics may hold of a plan, or the plan without what tells where the customer is, as JSON
  kotoplan print FILE [--locale fi|sv|en] [--second fi|sv|en] [--non-disclosure]
      the plan or draft as a page of HTML to hand over, in one language or two; {} prints the blank form

FILE is a JSON document, - is standard input, once in a command. Sentences are in Finnish unless --locale says otherwise.
Circumstances, what the document does not say:
  --on YYYY-MM-DD            the day of the check; without it, what depends on today is not checked
  --jobseeker                the customer is a job seeker
  --exception humanTrafficking|couldNotTravel      the ground for departing from the time limit
  --boundary statutory|formLiteral                 whether the last day of the time limit is in time (statutory) or not

Exit codes: 0 no errors, 1 a plan has errors (compare: the plans differ; merge: they contradict each other), 2 wrong use
or an unreadable file.`;

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => number | Promise<number>>> = {
  check,
  eligibility,
  schema,
  revise,
  compare,
  merge,
  redact,
  print,
};

/** Runs one command; says what is wrong in one line. */
export async function run([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage);
    return exitCodes.ok;
  }
  try {
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
      throw new UsageError(`name a command: ${Object.keys(commands).join(', ')} (--help says more)`);
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(error.message);
    return exitCodes.usage;
  }
}
