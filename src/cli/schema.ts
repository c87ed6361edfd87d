import { planJsonSchema } from '../json-schema/index.ts';
import { languages } from '../labels/index.ts';
import { choice, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf, namesOf } from './locales.ts';

/** `kotoplan schema`: the JSON Schema, in the form's words when a language is asked for. */
export function schema(args: readonly string[], io: Io): number {
  const { values, positionals } = parseArguments(args, {
    target: { type: 'string' },
    stage: { type: 'string' },
    locale: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError('schema: takes no file');
  const target = choice('target', values.target, ['2020-12', 'draft-07', 'openapi-3.1']) ?? '2020-12';
  const stage = choice('stage', values.stage, ['draft', 'final']) ?? 'final';
  const locale = choice('locale', values.locale, languages);
  const options = { stage, ...(locale && { labels: labelsOf[locale], names: namesOf[locale] }) };
  const emitted =
    target === 'openapi-3.1' ? planJsonSchema({ target, ...options }) : planJsonSchema({ target, ...options });
  io.out(JSON.stringify(emitted, null, 2));
  return exitCodes.ok;
}
