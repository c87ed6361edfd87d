import type { Path } from '../form/paths.ts';
import type { FindingCode } from './catalogue.ts';
import type { FactsOf, Severity } from './rules/rule.ts';

/** The facts of a code; an empty object for most. */
export type FindingFacts<Code extends FindingCode> = FactsOf<Code>;

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The field a worker would change. For a cell of a table: `['measures', 0, 'schedule']`. */
  readonly path: Path;
  readonly facts: FindingFacts<Code>;
}

/** One thing to correct, check or note. Safe to log: it holds no answer, and nothing an answer could be computed from. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** A finding. The caller has the facts from the rule of the same code, which the compiler holds to them. */
export function finding(code: string, severity: Severity, path: Path, facts: object = {}): Finding {
  return { code, severity, path, facts } as Finding;
}
