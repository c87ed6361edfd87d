import { describeReason, formatDate, languages, type Language, type PlanLabels } from '../labels/index.ts';
import type { Eligibility } from '../law/assessment.ts';
import { eligibilityOf } from '../law/eligibility.ts';
import type { LegalReference } from '../law/reasons.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { choice, circumstanceOptions, circumstances, parseArguments } from './arguments.ts';
import { exitCodes, type Io, UsageError } from './io.ts';
import { labelsOf } from './locales.ts';
import { readDocument } from './read-document.ts';

/** `kotoplan eligibility FILE`: whether the first plan is drawn up in time, and why. */
export async function eligibility(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    locale: { type: 'string' },
    json: { type: 'boolean' },
    ...circumstanceOptions,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('eligibility: name one file, or - for standard input');
  const labels = labelsOf[choice('locale', values.locale, languages) ?? 'fi'];
  const options = circumstances(values);
  const document = await readDocument(file, io);
  const assessed = eligibilityOf(document as PlanDraft, options);
  io.out(values.json ? JSON.stringify(assessed, null, 2) : report(file, assessed, labels));
  return exitCodes.ok;
}

const marks = { true: '+', false: '-', unknown: '?' } as const;

function report(file: string, { outcome, windowEnd, reasons }: Eligibility, labels: PlanLabels): string {
  const { interface: words, outcomes, language } = labels;
  const lastDay = windowEnd && `  ${words.lastDayForFirstPlan.text}: ${formatDate(language, windowEnd)}`;
  return [
    file,
    `  ${outcomes.leadIn.text} ${outcomes[outcome].text}`,
    ...(lastDay === undefined ? [] : [lastDay]),
    ...reasons.flatMap((reason) => [
      `  ${marks[`${reason.holds}`]} ${describeReason(labels, reason)}`,
      `      ${referenceOf(reason.legal, language)}`,
    ]),
    `  ${words.supportNotDecision.text}`,
  ].join('\n');
}

function referenceOf({ act, section, url }: LegalReference, language: Language): string {
  if (section === undefined) return `${act} · ${url}`;
  return `${act}, ${language === 'en' ? `section ${section}` : `${section} §`} · ${url}`;
}
