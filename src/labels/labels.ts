import type { FindingCode, FindingFacts, Severity } from '../check/findings.ts';
import type { ReasonCode } from '../law/reasons.ts';
import type { FieldPath, SectionName } from '../plan/fields.ts';
import type { PrimaryGoal, StatusKind } from '../plan/options.ts';

/** The languages of the form, in the order of this library. */
export const languages = ['fi', 'sv', 'en'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/**
 * Where words come from: `official` verbatim from the form · `translation` our translation of the form's words, because
 * the official text in that language has not been available · `own` ours.
 */
export type LabelSource = 'official' | 'translation' | 'own';

/** Words and where they come from. */
export interface Label {
  readonly text: string;
  readonly source: LabelSource;
}

/** What a form shows for a field, and what a sentence calls it. */
export interface FieldWords {
  /** The words beside the field, as on the form. */
  readonly label: Label;
  /** A short name that can stand in a sentence or a list, never inflected. */
  readonly name: Label;
  /** A help text. */
  readonly hint?: Label;
}

/** What a form shows for a section, and what a sentence calls it. */
export interface SectionWords {
  /** The heading on the form. Ours where the paper has none. */
  readonly title: Label;
  /** A short name that can stand in a sentence or a list, never inflected. */
  readonly name: Label;
  /** The introduction below the heading. */
  readonly intro?: Label;
}

/** Words of the form as a whole, outside its sections. */
export interface FormWords {
  readonly title: Label;
  /** What a sentence calls the form as a whole. */
  readonly name: Label;
  readonly instructionUse: Label;
  readonly instructionSeeMore: Label;
  readonly instructionTrust: Label;
  readonly instructionTime: Label;
  readonly instructionBasis: Label;
  readonly instructionNoInitialSurvey: Label;
  readonly yes: Label;
  readonly no: Label;
  /** The only box of a confirmation. */
  readonly confirmed: Label;
  /** One field on paper; ours are two. */
  readonly postalCodeAndTown: Label;
}

/** Words around the form that applications show. */
export interface InterfaceWords {
  readonly row: Label;
  readonly addRow: Label;
  readonly removeRow: Label;
  readonly draft: Label;
  readonly final: Label;
  readonly markAsFinal: Label;
  readonly findings: Label;
  readonly noFindings: Label;
  readonly completeness: Label;
  readonly supportNotDecision: Label;
}

/** Everything the library says in one language. Total: a missing key does not compile. */
export interface PlanLabels {
  readonly language: Language;
  readonly form: FormWords;
  readonly sections: Readonly<Record<SectionName, SectionWords>>;
  readonly fields: Readonly<Record<FieldPath, FieldWords>>;
  readonly options: {
    readonly statusKind: Readonly<Record<StatusKind, Label>>;
    readonly primaryGoal: Readonly<Record<PrimaryGoal, Label>>;
  };
  /** The sentences below are ours (`own`), whole, and begin with a capital. They never repeat an answer. */
  readonly findings: { readonly [Code in FindingCode]: (facts: FindingFacts<Code>) => string };
  /** What a severity is called above a list of findings, in the command line, and what it asks of the worker. */
  readonly severities: Readonly<
    Record<Severity, { readonly heading: Label; readonly word: Label; readonly advice: Label }>
  >;
  readonly reasons: Readonly<
    Record<ReasonCode, (holds: true | false | 'unknown', facts: { readonly years?: number }) => string>
  >;
  readonly outcomes: Readonly<Record<'leadIn' | 'eligible' | 'notEligible' | 'undetermined', Label>>;
  readonly interface: InterfaceWords;
  /** `Answered: 12 of 30`, in words that are right for every number. */
  readonly answered: (answered: number, expected: number) => string;
}
