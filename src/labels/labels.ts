import type { FindingCode } from '../check/catalogue.ts';
import type { Severity } from '../check/rules/rule.ts';
import type { FindingFacts } from '../check/findings.ts';
import type { ReasonCode } from '../law/reasons.ts';
import type { FieldPath, SectionName } from '../plan/fields.ts';
import type { Language } from '../plan/languages.ts';
import type { PrimaryGoal, StatusKind } from '../plan/options.ts';

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
  /** One of several plans of a person, before its number. */
  readonly plan: Label;
  /** A row of a table, before its number and never first in a name: without a capital. */
  readonly row: Label;
  readonly addRow: Label;
  readonly removeRow: Label;
  readonly draft: Label;
  readonly final: Label;
  readonly markAsFinal: Label;
  readonly print: Label;
  readonly secondPrintLanguage: Label;
  /** What nobody knows. */
  readonly unknown: Label;
  /** The customer's protection, for the worker's eyes only. */
  readonly nonDisclosure: Label;
  /** In the place of a protected answer. Neutral, because the word for the protection tells a reader of danger. */
  readonly notShown: Label;
  readonly findings: Label;
  readonly noFindings: Label;
  readonly completeness: Label;
  readonly lastDayForFirstPlan: Label;
  readonly reviewDueBy: Label;
  readonly changed: Label;
  readonly added: Label;
  readonly removed: Label;
  readonly moved: Label;
  readonly before: Label;
  readonly now: Label;
  readonly conflict: Label;
  readonly chooseVersion: Label;
  readonly ourVersion: Label;
  readonly theirVersion: Label;
  readonly commonVersion: Label;
  readonly supportNotDecision: Label;
}

/** Words that only the forms of form builders need. */
export interface FormBuilderWords {
  /** Where a text box takes a day, a month or a year, which a builder hands over as they are typed. */
  readonly typedPartialDate: Label;
  /** Where a text box takes a month. */
  readonly typedMonth: Label;
  readonly moveRowUp: Label;
  readonly moveRowDown: Label;
  readonly saveDraft: Label;
  /** In the place of a table without rows. */
  readonly noRows: Label;
}

/** What a severity is called, and what it asks of the worker. */
export interface SeverityWords {
  /** Above a list of findings, and as a tag beside one. */
  readonly heading: Label;
  /** In the command line. */
  readonly word: Label;
  readonly advice: Label;
  /** `3 items to correct`. */
  readonly count: (count: number) => string;
}

/** What a reason says when it holds, when it does not, and when that is not known. */
export interface ReasonWords {
  readonly true: (facts: ReasonFacts) => string;
  readonly false: (facts: ReasonFacts) => string;
  readonly unknown: (facts: ReasonFacts) => string;
}

/** What a reason may name. */
export interface ReasonFacts {
  /** Within how many years the first plan is drawn up, where the law of the day is known. */
  readonly years?: number;
  /** Whether the caller stated a ground for an exception. */
  readonly stated?: boolean;
}

/**
 * What has changed between two plans. The functions and `answerAdded`, `answerRemoved` and `answerChanged` say whole sentences
 * that stand after a short name and a colon; the answers they are given are in words already, texts in quotation marks.
 */
export interface ChangeWords {
  /** Where nothing has changed. */
  readonly none: Label;
  /** A text in the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  /** Before the last of several. */
  readonly and: Label;
  /** Before the last of several that are there no longer. */
  readonly nor: Label;
  /** In the place of an answer that is not there. */
  readonly empty: Label;
  // Where no answer is shown.
  readonly answerAdded: Label;
  readonly answerRemoved: Label;
  readonly answerChanged: Label;
  // Where the answers are shown.
  readonly answer: (facts: { readonly before: string; readonly now: string }) => string;
  /** Of a long text, which is too much to be read twice. */
  readonly textChanged: (facts: { readonly now: string }) => string;
  readonly textRemoved: (facts: { readonly before: string }) => string;
  /** Of a list of which something stays; at least one of the two is there. */
  readonly list: (facts: { readonly added: string | undefined; readonly removed: string | undefined }) => string;
  readonly order: (facts: { readonly now: string }) => string;
  // Rows of a table; `row` is the row's first answer, where it is shown and there is one.
  readonly rowAdded: (facts: { readonly row: string | undefined }) => string;
  readonly rowRemoved: (facts: { readonly row: string | undefined }) => string;
  /** The row's number in the plan before, from 1. */
  readonly rowMoved: (facts: { readonly from: number }) => string;
  /** After `rowRemoved`, for the number may be that of another row now: the row's number in the plan before, from 1. */
  readonly rowWas: (facts: { readonly from: number }) => string;
}

/** Why two versions of a plan contradict each other: whole sentences without an answer, after a short name and a colon. */
export interface ConflictWords {
  readonly field: Label;
  /** One version removed the row, the other changed it. */
  readonly row: Label;
  /** Nobody can say which rows of the two versions correspond. */
  readonly rows: Label;
  readonly order: Label;
}

/** Words that stand on paper only. */
export interface PrintWords {
  /** The number of a page and how many there are, as text: `Page 1 of 3`. */
  readonly page: (facts: { readonly page: string; readonly pages: string }) => string;
  /** What the mark in a box says to somebody who cannot see it. */
  readonly chosen: Label;
  /** What the plan does not promise, below it. */
  readonly noRightToServices: Label;
  /** The title of the page that tells what a review changed. */
  readonly changes: Label;
}

/** Words about plans that stand one on a line of a file. */
export interface BatchWords {
  readonly plans: Label;
  readonly plansWithErrors: Label;
  // Why a line could not be read.
  readonly notJson: Label;
  readonly notUtf8: Label;
  readonly tooLong: Label;
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
  readonly severities: Readonly<Record<Severity, SeverityWords>>;
  readonly outcomes: Readonly<Record<'leadIn' | 'eligible' | 'notEligible' | 'undetermined', Label>>;
  readonly interface: InterfaceWords;
  readonly formBuilders: FormBuilderWords;
  /** `Answered: 12 of 30`, in words that are right for every number. */
  readonly answered: (answered: number, expected: number) => string;
  /** How many findings `maxFindings` left out: `Further findings: 12`. */
  readonly omitted: (count: number) => string;
  /** A number as the language writes it: `20,000`; below a thousand also `1.5`. */
  readonly number: (value: number) => string;
  /** These sentences are ours (`own`), whole, and begin with a capital. They never repeat an answer. */
  readonly findings: { readonly [Code in FindingCode]: (facts: FindingFacts<Code>) => string };
  /** Ours too. None is a decision: the authority decides. */
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>;
  readonly changes: ChangeWords;
  readonly conflicts: ConflictWords;
  readonly print: PrintWords;
  readonly batch: BatchWords;
}
