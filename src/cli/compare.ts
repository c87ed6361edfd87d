import { describeChange, languages } from '../labels/index.ts';
import type { PlanChange } from '../revision/change.ts';
import { comparePlans } from '../revision/compare.ts';
import { toJsonPatch } from '../revision/json-patch.ts';
import { choice, parseArguments, requireOneStandardInput } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf, namesOf } from './locales.ts';
import { readPlan } from './read-plan.ts';
import { pointerOf } from '../form/paths.ts';

/** `kotoplan compare A B`: what changed from one plan to the other, in words or for machines. */
export async function compare(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    locale: { type: 'string' },
    'hide-values': { type: 'boolean' },
    'json-patch': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError('compare: name two files');
  requireOneStandardInput('compare', positionals);
  if (values['json-patch'] && (values.json || values['hide-values'])) {
    throw new UsageError('compare: --json-patch stands alone, and it holds the values');
  }
  const locale = choice('locale', values.locale, languages) ?? 'fi';
  const labels = labelsOf[locale];
  const hidden = values['hide-values'] === true;

  const forMachines = values.json === true || values['json-patch'] === true;
  const found = comparePlans(await readPlan(before, io), await readPlan(after, io));
  const changes = forMachines ? found : found.filter((change) => !isOfRowId(change));
  const described = changes.map((change) => ({
    kind: change.kind,
    pointer: pointerOf(change.path),
    ...(!hidden && change),
    message: describeChange(labels, change, { values: hidden ? 'hide' : 'show', names: namesOf[locale] }),
  }));
  if (values['json-patch']) io.out(JSON.stringify(toJsonPatch(changes), null, 2));
  else if (values.json) io.out(JSON.stringify(described, null, 2));
  else io.out(described.map(({ message }) => message).join('\n') || labels.changes.none.text);
  return changes.length === 0 ? exitCodes.ok : exitCodes.differences;
}

// The id of a row is no answer: no reader has seen it. Machines need it, so the JSON keeps it.
function isOfRowId({ kind, path }: PlanChange): boolean {
  return kind === 'set' && typeof path[1] === 'number' && path[2] === 'id';
}
