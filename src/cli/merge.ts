import { describeConflict, languages } from '../labels/index.ts';
import { mergePlans } from '../revision/merge.ts';
import { choice, parseArguments, requireOneStandardInput } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf } from './locales.ts';
import { readPlan } from './read-plan.ts';

/** `kotoplan merge BASE OURS THEIRS`: one plan of two that come from a third; where they contradict each other, says so. */
export async function merge(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, { locale: { type: 'string' }, json: { type: 'boolean' } });
  const [base, ours, theirs, ...others] = positionals;
  if (base === undefined || ours === undefined || theirs === undefined || others.length > 0) {
    throw new UsageError('merge: name three files, first the one that the other two come from');
  }
  requireOneStandardInput('merge', positionals);
  const labels = labelsOf[choice('locale', values.locale, languages) ?? 'fi'];

  const { merged, conflicts } = mergePlans({
    base: await readPlan(base, io),
    ours: await readPlan(ours, io),
    theirs: await readPlan(theirs, io),
  });
  io.out(JSON.stringify(values.json ? { merged, conflicts } : merged, null, 2));
  if (conflicts.length === 0) return exitCodes.ok;
  io.error(`${labels.interface.chooseVersion.text} (${conflicts.length})`);
  for (const conflict of conflicts) io.error(`  ${describeConflict(labels, conflict)}`);
  return exitCodes.conflicts;
}
