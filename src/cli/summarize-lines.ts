import { findingCodes } from '../check/catalogue.ts';
import type { LineProblem } from '../batch/each-line.ts';
import type { PlanLabels } from '../labels/index.ts';
import type { LineReport } from './report-lines.ts';

/** What was found in all lines so far. */
export type LineSummary = Omit<LineReport, 'at' | 'rows'>;

export const emptySummary: LineSummary = { lines: 0, plans: 0, plansWithErrors: 0, findings: {}, problems: {} };

export function withReport(summary: LineSummary, report: LineReport): LineSummary {
  return {
    lines: summary.lines + report.lines,
    plans: summary.plans + report.plans,
    plansWithErrors: summary.plansWithErrors + report.plansWithErrors,
    findings: sum(summary.findings, report.findings),
    problems: sum(summary.problems, report.problems),
  };
}

function sum(
  counts: Readonly<Record<string, number>>,
  others: Readonly<Record<string, number>>,
): Record<string, number> {
  const all: Record<string, number> = { ...counts };
  for (const [key, count] of Object.entries(others)) all[key] = (all[key] ?? 0) + count;
  return all;
}

/** The findings by severity and code, the gravest first, in the order of the documentation. */
function findingsOf({ findings }: LineSummary) {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findingCodes.flatMap((code) => {
      const count = findings[`${severity} ${code}`];
      return count === undefined ? [] : [{ severity, code, count }];
    }),
  );
}

export function summaryForMachines(summary: LineSummary): string {
  return JSON.stringify({ summary: { ...summary, findings: findingsOf(summary) } });
}

export function summaryInWords(summary: LineSummary, { batch, severities, number }: PlanLabels): string {
  const problems = Object.entries(summary.problems) as [LineProblem, number][];
  return [
    `${batch.plans.text}: ${number(summary.plans)}`,
    `${batch.plansWithErrors.text}: ${number(summary.plansWithErrors)}`,
    ...problems.map(([problem, count]) => `  ${severities.error.word.text} ${problem}: ${number(count)}`),
    ...findingsOf(summary).map(
      ({ severity, code, count }) => `  ${severities[severity].word.text} ${code}: ${number(count)}`,
    ),
  ].join('\n');
}
