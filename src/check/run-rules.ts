import type { Shape } from '../form/check-shape.ts';
import { keysOf, valueAt, type Path } from '../form/paths.ts';
import type { Reading } from '../form/read-answers.ts';
import { legalParameters } from '../law/parameters.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { planRules, severityOf, type FindingCode } from './catalogue.ts';
import { finding, type Finding } from './findings.ts';
import type { CheckOptions } from './options.ts';
import type { AbsenceRule, AnyRule, Context } from './rules/rule.ts';
import { faultsOf } from './rules/texts.ts';
import { windowOf } from './rules/window-of.ts';

/** Adds what one rule reports about the plan that `reading` gives. */
type Run = (plan: PlanDraft, context: Context, reading: Reading, found: Finding[]) => void;

let runs: readonly Run[] | undefined;

/** What the rules report about the part of a document that can be read, and what the walk over it noted for them. */
export function findingsOfRules(reading: Reading, shape: Shape, options: CheckOptions): readonly Finding[] {
  const found: Finding[] = [];
  const plan = reading.document as PlanDraft;
  const { parameters = legalParameters } = options;
  const context: Context = { options, parameters, window: windowOf(plan, options, parameters) };
  runs ??= Object.entries(planRules).flatMap(([code, rule]) => runOf(code, rule) ?? []);
  for (const { code, path } of shape.empty) found.push(finding(code, severityOf(code as FindingCode), path));
  for (const run of runs) run(plan, context, reading, found);
  for (const { text, path } of shape.odd) {
    for (const code of faultsOf(text)) found.push(finding(code, severityOf(code), path));
  }
  return found;
}

function runOf(code: string, rule: AnyRule): Run | undefined {
  if (rule.asks !== undefined) return absenceRun(code, rule);
  if (rule.at !== undefined) return fieldRun(code, rule);
  return rule.each === undefined ? undefined : placesRun(code, rule);
}

function absenceRun(code: string, { severity, asks, where }: AbsenceRule): Run {
  const paths = asks.map(keysOf);
  const [first = []] = paths;
  return (plan, _, { isUnreadable }, found) => {
    if (where?.(plan) === false) return;
    for (const path of paths) if (valueAt(plan, path) !== undefined) return;
    if (!paths.some(isUnreadable)) found.push(finding(code, severity, first));
  };
}

function fieldRun(code: string, { severity, at, holds, absence }: Extract<AnyRule, { at: unknown }>): Run {
  const path = keysOf(at);
  return (plan, context, { isUnreadable }, found) => {
    const held = holds(plan, context);
    if (held === false || (absence && isUnreadable(path))) return;
    found.push(finding(code, severity, path, held === true ? {} : held));
  };
}

function placesRun(code: string, { severity: ofCode, each, absence }: Extract<AnyRule, { each: unknown }>): Run {
  return (plan, context, { isUnreadable }, found) => {
    each(plan, context, (path: Path, { facts = {}, severity = ofCode, or } = {}) => {
      if (absence && (isUnreadable(path) || (or !== undefined && isUnreadable(or)))) return;
      found.push(finding(code, severity, path, facts));
    });
  };
}
