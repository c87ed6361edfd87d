import type { Path } from '../../form/paths.ts';
import type { LegalParameters } from '../../law/parameters.ts';
import type { FieldPath } from '../../plan/fields.ts';
import type { PlanDraft } from '../../plan/plan.ts';
import type { CheckOptions } from '../options.ts';
import type { FactsByCode } from './facts.ts';
import type { Window } from './window-of.ts';

/**
 * How much a finding weighs: an `error` must be corrected before the plan is final, a `warning` should be looked at, an
 * `info` asks for nothing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What the rules know besides the plan. */
export interface Context {
  readonly options: CheckOptions;
  readonly parameters: LegalParameters;
  /** The plan and the window for the first plan; undefined where nothing can be said about it. */
  readonly window: Window | undefined;
}

/** The numbers that belong to a finding. */
export type FactsOf<Code> = Code extends keyof FactsByCode ? FactsByCode[Code] : Readonly<Record<string, never>>;

interface Row {
  readonly severity: Severity;
  /** Only reports that something is not answered (yet). A draft omits it, and so does the check beside a wrong answer. */
  readonly absence?: true;
}

/** A code without an expression here: the walk over the document or the field's column `missing` reports it. */
interface ReportedElsewhere extends Row {
  readonly at?: never;
  readonly asks?: never;
  readonly each?: never;
}

/** A finding at one field, where `holds` is true or gives the facts that belong to it. */
interface FieldRule<Held> extends Row {
  readonly at: FieldPath;
  readonly holds: (plan: PlanDraft, context: Context) => Held;
  readonly asks?: never;
  readonly each?: never;
}

/** A finding at the first of the fields `asks`, where none of them is answered and, if given, `where` is true. */
interface AbsenceRule extends Row {
  readonly absence: true;
  readonly asks: readonly [FieldPath, ...FieldPath[]];
  readonly where?: (plan: PlanDraft) => boolean;
  readonly at?: never;
  readonly each?: never;
}

/** What a rule can add about one place. */
export interface Details<Facts> {
  readonly facts?: Facts;
  /** A lesser severity than that of the code. */
  readonly severity?: Severity;
  /** Another place that fills this one too, so that it is not empty if the other cannot be read. */
  readonly or?: Path;
}

/** Findings at any number of places, one for each call of `report`. */
export interface PlacesRule<Facts> extends Row {
  readonly each: (plan: PlanDraft, context: Context, report: (path: Path, details?: Details<Facts>) => void) => void;
  readonly at?: never;
  readonly asks?: never;
}

export type RuleOf<Code> =
  | ReportedElsewhere
  | FieldRule<Code extends keyof FactsByCode ? FactsByCode[Code] | false : boolean>
  | AbsenceRule
  | PlacesRule<FactsOf<Code>>;

/** A rule whatever its code. */
export type AnyRule = ReportedElsewhere | FieldRule<AnyFacts | boolean> | AbsenceRule | PlacesRule<AnyFacts>;

export type AnyFacts = Readonly<Record<string, unknown>>;

/**
 * A table of rules, by code. The comment on each row says in one sentence when the finding is reported and, where a reader
 * could ask for more, why the rule is not stricter: docs/findings.md prints it.
 */
// @__NO_SIDE_EFFECTS__
export function rules<const Table extends { readonly [Code in keyof Table]: RuleOf<Code> }>(table: Table): Table {
  return table;
}
