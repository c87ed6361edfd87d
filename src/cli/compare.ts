import { pointerOf } from '../check/pointer.ts';
import { describeChange, languages } from '../labels/index.ts';
import { comparePlans } from '../revision/compare.ts';
import { toJsonPatch } from '../revision/json-patch.ts';
import { choice, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf, namesOf } from './locales.ts';
import { readPlan } from './read-plan.ts';

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
  if (values['json-patch'] && (values.json || values['hide-values'])) {
    throw new UsageError('compare: --json-patch stands alone, and it holds the values');
  }
  const locale = choice('locale', values.locale, languages) ?? 'fi';
  const labels = labelsOf[locale];
  const hidden = values['hide-values'] === true;

  const changes = comparePlans(await readPlan(before, io), await readPlan(after, io));
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
