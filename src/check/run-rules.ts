import type { Shape } from '../form/check-shape.ts';
import { keysOf, valueAt, type Path } from '../form/paths.ts';
import type { Reading } from '../form/read-answers.ts';
import { legalParameters } from '../law/parameters.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { planRules, severityOf, type FindingCode } from './catalogue.ts';
import { finding, type Finding } from './findings.ts';
import type { CheckOptions } from './options.ts';
import type { AnyFacts, AnyRule, Context, Details, PlacesRule, Severity } from './rules/rule.ts';
import { faultsOf } from './rules/texts.ts';
import { windowOf } from './rules/window-of.ts';

/** A row of a table, ready to run. All have the same keys, because every check reads all of them. */
interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly isAbsence: boolean;
  /** The places that are all empty where the rule reports an absence, or the one place that it is about. */
  readonly places: readonly Path[];
  readonly holds: ((plan: PlanDraft, context: Context) => AnyFacts | boolean) | undefined;
  readonly each: PlacesRule<AnyFacts>['each'] | undefined;
}

let rules: readonly Rule[] | undefined;

/** What the rules report about the part of a document that can be read, and what the walk over it noted for them. */
export function findingsOfRules(reading: Reading, shape: Shape, options: CheckOptions): readonly Finding[] {
  const { isUnreadable } = reading;
  const plan = reading.document as PlanDraft;
  const { parameters = legalParameters } = options;
  const context: Context = { options, parameters, window: windowOf(plan, options, parameters) };
  const found: Finding[] = [];
  for (const { code, path } of shape.empty) found.push(finding(code, severityOf(code as FindingCode), path));

  rules ??= Object.entries(planRules).flatMap(([code, rule]) => ruleOf(code, rule) ?? []);
  // One loop over plain rows and one function that reports, so that no check makes a closure for each rule.
  let current: Rule | undefined;
  const report = (path: Path, { facts, severity, or }: Details<AnyFacts> = {}): void => {
    const { code, severity: ofCode, isAbsence, places } = current as Rule;
    if (isAbsence && [path, ...places, ...(or === undefined ? [] : [or])].some(isUnreadable)) return;
    found.push(finding(code, severity ?? ofCode, path, facts));
  };
  for (const rule of rules) {
    current = rule;
    if (rule.holds === undefined) rule.each?.(plan, context, report);
    else {
      const held = rule.holds(plan, context);
      if (held !== false) report(rule.places[0] ?? [], held === true ? {} : { facts: held });
    }
  }

  for (const { text, path } of shape.odd) {
    for (const code of faultsOf(text)) found.push(finding(code, severityOf(code), path));
  }
  return found;
}

/** A row ready to run; undefined where something else reports its code. */
function ruleOf(code: string, rule: AnyRule): Rule | undefined {
  const { severity, absence: isAbsence = false } = rule;
  const row = { code, severity, isAbsence, places: [], holds: undefined, each: undefined };
  if (rule.each !== undefined) return { ...row, each: rule.each };
  if (rule.at !== undefined) return { ...row, places: [keysOf(rule.at)], holds: rule.holds };
  if (rule.asks === undefined) return undefined;
  const places = rule.asks.map(keysOf);
  const { where = always } = rule;
  return {
    ...row,
    places,
    holds: (plan) => where(plan) && places.every((place) => valueAt(plan, place) === undefined),
  };
}

function always(): boolean {
  return true;
}
