import { contentReader, type LineContent, type LineOptions } from '../batch/check-lines.ts';
import { eachLine, type LineProblem } from '../batch/each-line.ts';
import type { Finding } from '../check/findings.ts';
import { describeFinding, type Language, type PlanLabels } from '../labels/index.ts';
import { labelsOf } from './locales.ts';
import { pointerOf } from '../form/paths.ts';

/** What a thread is told once: how lines are checked, and how what is found is written. */
export interface LineWork {
  readonly options: LineOptions & { readonly maxBytes: number };
  readonly locale: Language;
  readonly json: boolean;
}

/** What was found in a block of lines. Small, because it crosses from thread to thread. */
export interface LineReport {
  /** How many lines the block has, with blank ones. */
  readonly lines: number;
  readonly plans: number;
  readonly plansWithErrors: number;
  /** How often each thing was found: `error missing`, `warning windowClosed`. */
  readonly findings: Readonly<Record<string, number>>;
  readonly problems: Readonly<Partial<Record<LineProblem, number>>>;
  /** What is to be printed: of each row the number of its line, from 0, … */
  readonly at: readonly number[];
  /** … and the text that follows the number; the rows as one text, because many texts are slow to hand over. */
  readonly rows: string;
}

/** Checks blocks of lines, in this thread or in another; the reports come in the order of the blocks. */
export interface LineThread {
  /** Takes the block away: nobody else may use its bytes any more. */
  readonly report: (lines: Uint8Array) => Promise<LineReport>;
  readonly stop: () => Promise<unknown>;
}

/** What is printed before the number of a line. */
export const beforeNumber = ({ json }: LineWork): string => (json ? '{"line":' : '');

/** Makes what checks a block of lines; without a block, the report of a line that is too long to be kept. */
export function lineReporter(work: LineWork): (lines: Uint8Array | undefined) => LineReport {
  const contentOf = contentReader(work.options);
  const rowsOf = work.json ? jsonRowsOf : wordsOf(labelsOf[work.locale]);
  const { maxBytes } = work.options;

  return (block) => {
    const findings: Record<string, number> = {};
    const problems: Partial<Record<LineProblem, number>> = {};
    const at: number[] = [];
    const rows: string[] = [];
    let plans = 0;
    let plansWithErrors = 0;
    const read = (line: number, document: unknown, problem: LineProblem | undefined): void => {
      const content = contentOf(document, problem);
      if (problem !== undefined) problems[problem] = (problems[problem] ?? 0) + 1;
      else plans += 1;
      if (problem === undefined && !content.ok) plansWithErrors += 1;
      for (const { severity, code } of content.findings) {
        const key = `${severity} ${code}`;
        findings[key] = (findings[key] ?? 0) + 1;
      }
      if (problem === undefined && content.findings.length + content.omitted === 0) return;
      for (const row of rowsOf(content)) {
        at.push(line);
        rows.push(row);
      }
    };
    if (block === undefined) read(0, undefined, 'tooLong');
    const lines = block === undefined ? 1 : eachLine(block, { firstLine: 0, maxBytes }, read);
    return { lines, plans, plansWithErrors, findings, problems, at, rows: rows.join('\n') };
  };
}

function jsonRowsOf(content: LineContent): readonly string[] {
  const said = { ...content, findings: content.findings.map(forMachines) };
  return [`,${JSON.stringify(said).slice(1)}`];
}

function forMachines({ code, severity, path, facts }: Finding) {
  return { code, severity, pointer: pointerOf(path), facts };
}

function wordsOf(labels: PlanLabels): (content: LineContent) => readonly string[] {
  const { severities, batch } = labels;
  return ({ problem, findings, omitted }) => {
    if (problem !== undefined) return [` ${severities.error.word.text} ${problem}: ${batch[problem].text}`];
    const rows = findings.map((one) => {
      const { code, severity, path } = one;
      const place = path.length === 0 ? '' : ` ${pointerOf(path)}`;
      return ` ${severities[severity].word.text} ${code}${place}: ${describeFinding(labels, one)}`;
    });
    return omitted > 0 ? [...rows, ` ${labels.omitted(omitted)}`] : rows;
  };
}
