import { checkPlan } from '../check/check-plan.ts';
import { revisePlan } from '../revision/revise.ts';
import { circumstances, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { readDocument } from './read-document.ts';

/** `kotoplan revise FILE --on DAY`: the draft with which the review of a finished plan begins. */
export async function revise(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, { on: { type: 'string' } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('revise: name one file, or - for standard input');
  const { on } = circumstances(values);
  if (on === undefined) throw new UsageError('revise: --on YYYY-MM-DD says the day of the review');
  const checked = checkPlan(await readDocument(file, io), { maxFindings: Infinity });
  if (!checked.ok) {
    const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
    io.error(
      `${file}: is not a finished plan, ${errors} ${errors === 1 ? 'error' : 'errors'} (kotoplan check says which)`,
    );
    return exitCodes.errors;
  }
  if (on < checked.plan.planDate) throw new UsageError(`${file}: the plan is of a later day than --on`);
  io.out(JSON.stringify(revisePlan(checked.plan, { on }), null, 2));
  return exitCodes.ok;
}
