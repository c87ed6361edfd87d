import { redactPlan, type PrivacyProfile } from '../privacy/redact.ts';
import { choice, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { readDocument } from './read-document.ts';

const profiles: readonly PrivacyProfile[] = ['log', 'statistics', 'nonDisclosure'];

/** `kotoplan redact FILE --profile …`: what a log, statistics or a copy for non-disclosure may hold of a plan, as JSON. */
export async function redact(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, { profile: { type: 'string' } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('redact: name one file, or - for standard input');
  const profile = choice('profile', values.profile, profiles);
  if (profile === undefined) throw new UsageError(`redact: --profile is one of ${profiles.join(', ')}`);
  io.out(JSON.stringify(redactPlan(await readDocument(file, io), { profile }), null, 2));
  return exitCodes.ok;
}
