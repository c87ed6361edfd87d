import type { AnswerCode } from './kind.ts';
import type { Path } from './paths.ts';

/** What is wrong with the shape of a document, apart from what its answers mean. */
export type ShapeCode = AnswerCode | 'missing' | 'unknownField' | 'tooMany' | 'unsupportedVersion';

/** The numbers that belong to a finding about the shape. */
export interface ShapeFacts {
  /** How many keys the form does not have. */
  readonly unknownField: { readonly count: number };
  /** The highest number of code points. */
  readonly tooLong: { readonly limit: number };
  /** The highest number of entries. */
  readonly tooMany: { readonly limit: number };
}

type FactsOf<Code> = Code extends keyof ShapeFacts ? ShapeFacts[Code] : Readonly<Record<string, never>>;

interface ShapeFindingOf<Code extends ShapeCode> {
  readonly code: Code;
  readonly severity: 'error';
  readonly path: Path;
  readonly facts: FactsOf<Code>;
}

/** One thing that is wrong with the shape of a document. It holds no answer. */
export type ShapeFinding = { [Code in ShapeCode]: ShapeFindingOf<Code> }[ShapeCode];

/** A finding about the shape. */
export function shapeFinding(code: Exclude<ShapeCode, keyof ShapeFacts>, path: Path): ShapeFinding;
export function shapeFinding<Code extends keyof ShapeFacts>(
  code: Code,
  path: Path,
  facts: ShapeFacts[Code],
): ShapeFinding;
export function shapeFinding(code: ShapeCode, path: Path, facts: object = {}): ShapeFinding {
  return { code, severity: 'error', path, facts } as ShapeFinding;
}
