import type { Severity } from '../check/rules/rule.ts';
import { defaultMaxBytes } from '../batch/check-lines.ts';
import { checkDraft, checkPlan } from '../check/check-plan.ts';
import type { Finding } from '../check/findings.ts';
import { describeFinding, languages, type PlanLabels } from '../labels/index.ts';
import { choice, circumstanceOptions, circumstances, count, parseArguments } from './arguments.ts';
import { checkLinesOf } from './check-lines.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf } from './locales.ts';
import { readDocument } from './read-document.ts';
import { pointerOf } from '../form/paths.ts';

const mostWorkers = 64;
// The longest text that there can be is half a gigabyte.
const mostBytes = 2 ** 29 - 25;

/** `kotoplan check FILE…`: the findings of plans or drafts. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    stage: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    workers: { type: 'string' },
    'max-bytes': { type: 'string' },
    ...circumstanceOptions,
  });
  if (positionals.length === 0) throw new UsageError('check: name at least one file, or - for standard input');
  const stage = choice('stage', values.stage, ['draft', 'final']) ?? 'final';
  const locale = choice('locale', values.locale, languages) ?? 'fi';
  const labels = labelsOf[locale];
  const options = circumstances(values);
  const workers = count('workers', values.workers, mostWorkers) ?? 1;
  const maxBytes = count('max-bytes', values['max-bytes'], mostBytes) ?? defaultMaxBytes;
  if (values.ndjson) {
    const [file = '', ...others] = positionals;
    if (others.length > 0) throw new UsageError('check: --ndjson takes one file, or - for standard input');
    const work = { options: { ...options, stage, maxBytes }, locale, json: values.json === true };
    return checkLinesOf(file, { work, workers }, io);
  }
  if (values.workers !== undefined || values['max-bytes'] !== undefined) {
    throw new UsageError('check: --workers and --max-bytes are for --ndjson');
  }

  let exitCode: number = exitCodes.ok;
  const results = [];
  for (const file of positionals) {
    try {
      const document = await readDocument(file, io);
      const result = stage === 'draft' ? checkDraft(document, options) : checkPlan(document, options);
      if (!result.ok) exitCode = Math.max(exitCode, exitCodes.errors);
      const { ok, findings, omitted } = result;
      results.push({ file, ok, stage, findings: findings.map((one) => described(one, labels)), omitted });
      if (!values.json) io.out(report(file, findings, omitted, labels));
    } catch (error) {
      // One unreadable file does not keep the others from being checked.
      if (!(error instanceof UsageError)) throw error;
      io.error(error.message);
      exitCode = exitCodes.usage;
    }
  }
  if (values.json) io.out(JSON.stringify(results, null, 2));
  return exitCode;
}

function described(one: Finding, labels: PlanLabels) {
  const { code, severity, path, facts } = one;
  return { code, severity, pointer: pointerOf(path), path, facts, message: describeFinding(labels, one) };
}

function report(file: string, findings: readonly Finding[], omitted: number, labels: PlanLabels): string {
  const groups = (['error', 'warning', 'info'] as const).flatMap((severity) => groupOf(severity, findings, labels));
  const body = findings.length === 0 ? [`  ${labels.interface.noFindings.text}`] : groups;
  return [file, ...body, ...(omitted > 0 ? [`  ${labels.omitted(omitted)}`] : [])].join('\n');
}

function groupOf(severity: Severity, findings: readonly Finding[], labels: PlanLabels): readonly string[] {
  const ofSeverity = findings.filter((one) => one.severity === severity);
  if (ofSeverity.length === 0) return [];
  const sentences = ofSeverity.map((one) => `    ${describeFinding(labels, one)}`);
  return [`  ${labels.severities[severity].heading.text} (${ofSeverity.length})`, ...sentences];
}
