import type { Kind } from './kind.ts';

/**
 * Whom an answer tells something about, and how much harm it can do: `none` nothing personal · `plan` about the plan ·
 * `contact` where the customer can be found · `identity` who the customer is · `special` may hold health or social facts
 * (GDPR, article 9): all free text does.
 */
export type PrivacyClass = 'none' | 'plan' | 'contact' | 'identity' | 'special';

/** What a form says about one of its fields, besides its kind. */
export interface FieldFacts {
  readonly privacy: PrivacyClass;
  /** Whether a good final document answers it. Default: `always` where `missing` is given, otherwise `sometimes`. */
  readonly expected?: 'always' | 'sometimes' | 'never';
  /** The code of the finding that says that it is empty, where it need not be answered. */
  readonly missing?: string;
  /** Whether a copy for non-disclosure hides it. Default: where its privacy is `contact`. */
  readonly hidden?: boolean;
  /** The section that a field outside every section stands in on paper. */
  readonly section?: string;
}

declare const answers: unique symbol;
/** For the compiler alone: what is asked for, invariant. */
interface Answered<Answer> {
  readonly [answers]?: (answer: Answer) => Answer;
}

/** Codes, at most `limit` of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- As in Kind: the default stands for any list.
export interface List<Item = any> extends Answered<Item> {
  readonly name: 'list';
  readonly item: Kind<Item>;
  readonly limit: number;
}

/** Rows, at most `limit` of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- As in Kind: the default stands for any table.
export interface Table<Row = any> extends Answered<Row> {
  readonly name: 'table';
  readonly row: Section<Row>;
  readonly limit: number;
  /** The cells by which a row without an id is recognised although others of its cells changed. */
  readonly match: readonly string[];
}

/** The version of the document. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- As in Kind: the default stands for any version.
export interface Version<Number = any> extends Answered<Number> {
  readonly name: 'version';
  readonly version: Number;
}

/** `require` must be answered where the option `when` is one of `in`. Both are fields of the section. */
export interface Condition<Answers = Readonly<Record<string, string>>> {
  readonly when: keyof Answers & string;
  readonly in: readonly string[];
  readonly require: keyof Answers & string;
}

/** Fields in the order of the form. A whole form is a section too. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- As in Kind: the default stands for any section.
export interface Section<Answers = any> extends Answered<Answers> {
  readonly name: 'section';
  /** Its name among the definitions of a JSON Schema; that of its draft may be another. */
  readonly definition: string;
  readonly draftDefinition: string;
  /** What errors call the document that it describes. */
  readonly noun: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly conditions: readonly Condition[];
}

/** What a field asks for. */
export type Asked = Kind | List | Table | Section | Version;

/** A field of a form. */
export interface Field<Of = Asked, Required extends boolean = boolean> extends FieldFacts {
  readonly kind: Of;
  readonly required: Required;
}

/** The fields that the table of a type must have: one for each key, required where the key is, of a kind that fits its type. */
export type FieldsOf<Answers> = {
  readonly [Key in keyof Answers]-?: Field<
    AskedFor<Exclude<Answers[Key], undefined>>,
    Partial<Pick<Answers, Key>> extends Pick<Answers, Key> ? false : true
  >;
};

// In tuples, so that a union is looked at as one type.
type AskedFor<Answer> = [Answer] extends [number]
  ? Version<Answer>
  : [Answer] extends [readonly (infer Item)[]]
    ? [Item] extends [object]
      ? Table<Item>
      : List<Item>
    : [Answer] extends [object]
      ? Section<Answer>
      : Kind<Answer> | (true extends Answer ? Kind<Answer, boolean> : never);

/** What a section says besides its fields. */
interface SectionFacts<Answers> {
  readonly conditions?: readonly ConditionOf<Answers>[];
  /** The name of its draft among the definitions, if it is not its own with `Draft` behind it. */
  readonly draft?: string;
  /** What errors call the document that it describes. Default: `document`. */
  readonly noun?: string;
}

/** A condition that names the fields of `Answers` and options of the deciding one. */
type ConditionOf<Answers> = {
  [When in keyof Answers & string]: {
    readonly when: When;
    readonly in: readonly Exclude<Answers[When], undefined>[];
    readonly require: keyof Answers & string;
  };
}[keyof Answers & string];

// The annotation lets a bundler leave out a section that nobody uses, with all its kinds.

/** A section of a form, held to its type by the compiler. */
// @__NO_SIDE_EFFECTS__
export function section<Answers>(
  definition: string,
  fields: FieldsOf<Answers>,
  { conditions = [], draft, noun = 'document' }: SectionFacts<Answers> = {},
): Section<Answers> {
  // The compiler has held the table to its type; from here on it is a list of fields like any other.
  const anyFields = fields as unknown as Readonly<Record<string, Field>>;
  return {
    name: 'section',
    definition,
    draftDefinition: draft ?? (needsAnswer(anyFields) ? `${definition}Draft` : definition),
    noun,
    fields: anyFields,
    conditions: conditions as readonly Condition[],
  };
}

/** A field that every final document answers. */
// @__NO_SIDE_EFFECTS__
export function required<Of extends Asked>(kind: Of, facts: FieldFacts): Field<Of, true> {
  return { ...facts, kind, required: true };
}

/** A field that may be left open. */
// @__NO_SIDE_EFFECTS__
export function optional<Of extends Asked>(kind: Of, facts: FieldFacts): Field<Of, false> {
  return { ...facts, kind, required: false };
}

/** A section as a field of the form. It is required where one of its fields is. */
// @__NO_SIDE_EFFECTS__
export function part<Answers>(
  of: Section<Answers>,
): Field<Section<Answers>, Partial<Answers> extends Answers ? false : true> {
  return { kind: of, required: needsAnswer(of.fields) as never, privacy: 'none', expected: 'never' };
}

/** A list of codes. */
// @__NO_SIDE_EFFECTS__
export function list<Item>(item: Kind<Item>, limit: number): List<Item> {
  return { name: 'list', item, limit };
}

/** A table, whose rows are recognised by their ids or by the cells `match`. */
// @__NO_SIDE_EFFECTS__
export function table<Row>(row: Section<Row>, limit: number, match: readonly (keyof Row & string)[]): Table<Row> {
  return { name: 'table', row, limit, match };
}

/** The version of the document, the number that programs look at before anything else. */
// @__NO_SIDE_EFFECTS__
export function version<const Number extends number>(number: Number): Version<Number> {
  return { name: 'version', version: number };
}

function needsAnswer(fields: Readonly<Record<string, Field>>): boolean {
  return Object.values(fields).some((field) => field.required);
}

export function isList(asked: Asked): asked is List {
  return asked.name === 'list';
}

export function isTable(asked: Asked): asked is Table {
  return asked.name === 'table';
}

export function isSection(asked: Asked): asked is Section {
  return asked.name === 'section';
}

export function isVersion(asked: Asked): asked is Version {
  return asked.name === 'version';
}
