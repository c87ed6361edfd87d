import { languages } from '../labels/index.ts';
import { printPlan } from '../print/index.ts';
import { choice, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf, namesOf } from './locales.ts';
import { readDocument } from './read-document.ts';

/** `kotoplan print FILE`: the plan or draft as a page of HTML to hand over. */
export async function print(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    locale: { type: 'string' },
    second: { type: 'string' },
    'non-disclosure': { type: 'boolean' },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('print: name one file, or - for standard input');
  const locale = choice('locale', values.locale, languages) ?? 'fi';
  const second = choice('second', values.second, languages);
  if (second === locale) throw new UsageError('print: --second is another language than --locale');
  const document = await readDocument(file, io);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new UsageError(`${file}: is not a plan`);
  }
  const page = printPlan(document, {
    labels: labelsOf[locale],
    names: namesOf[locale],
    ...(second !== undefined && { second: labelsOf[second], secondNames: namesOf[second] }),
    nonDisclosure: values['non-disclosure'] === true,
  });
  io.out(page.trimEnd());
  return exitCodes.ok;
}
