import type { findingSeverities, historyCodes, FindingCode } from '../check/catalogue.ts';
import type { Path } from '../form/paths.ts';

/** A defect that `mutate` can put into a plan: every code of `checkPlan` whose severity is `error`. */
export type DefectCode = Exclude<
  { [Code in FindingCode]: (typeof findingSeverities)[Code] extends 'error' ? Code : never }[FindingCode],
  (typeof historyCodes)[number]
>;

/** One way to spoil a document. */
export interface Defect {
  readonly defect: DefectCode;
  readonly path: Path;
  readonly make: () => unknown;
}

/** Another value at a path of the document; no key where the value is undefined. */
export function replacement(document: unknown, defect: DefectCode, path: Path, value: unknown): Defect {
  return { defect, path, make: () => replaced(document, path, value) };
}

function replaced(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((holder as Answers | undefined)?.[key], rest, value);
  if (Array.isArray(holder)) {
    const entries = [...(holder as readonly unknown[])];
    entries[Number(key)] = inner;
    return entries;
  }
  const { [key]: _before, ...others } = (holder ?? {}) as Answers;
  return inner === undefined ? others : { ...others, [key]: inner };
}

type Answers = Readonly<Record<string | number, unknown>>;
