import { findingCodes, type FindingCode } from '../../check/catalogue.ts';
import type { Severity } from '../../check/rules/rule.ts';
import type { CheckOptions } from '../../check/options.ts';
import { formOrderOf } from '../../form/form-order.ts';
import type { Path } from '../../form/paths.ts';
import { form } from '../../plan/form.ts';
import { isObject, type Json } from '../difference.ts';
import { pathOfPointer } from '../pointers.ts';

/** A finding as vectors hold it: the path is a JSON Pointer. */
export interface ExpectedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: string;
  readonly facts: Json;
  readonly omittedInDraft?: true;
}

/** A document that vectors change, and everything that is found in it. No other place says what is found in it. */
export interface Base {
  readonly document: Json;
  readonly findings: readonly ExpectedFinding[];
}

/** What a vector changes in its base, and what follows from that. */
export interface Change {
  readonly name: string;
  /** A JSON merge patch (RFC 7386): null takes an answer away. */
  readonly patch?: Json;
  readonly options?: CheckOptions;
  /** The findings that the base does not have, in form order. */
  readonly finds?: readonly ExpectedFinding[];
  /** The findings of the base that the changed document does not have. */
  readonly noLonger?: readonly Pick<ExpectedFinding, 'code' | 'path'>[];
}

/** The vector that a change makes of its base: a whole document with everything that is found in it. */
export function changed(base: Base, { name, patch = {}, options, finds = [], noLonger = [] }: Change): Json {
  return {
    name,
    document: patched(base.document, patch),
    ...(options && { options }),
    findings: inserted(remaining(base.findings, noLonger), finds),
  };
}

/** Applies a JSON merge patch (RFC 7386). */
export function patched(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const old = isObject(target) ? Object.entries(target) : [];
  const kept = old.map(
    ([key, value]) => [key, Object.hasOwn(patch, key) ? patched(value, patch[key]) : value] as const,
  );
  const names = new Set(old.map(([key]) => key));
  const added = Object.entries(patch).filter(([key]) => !names.has(key));
  const all = [...kept, ...added.map(([key, value]) => [key, patched(undefined, value)] as const)];
  return Object.fromEntries(all.filter(([key]) => patch[key] !== null));
}

function remaining(
  findings: readonly ExpectedFinding[],
  gone: readonly Pick<ExpectedFinding, 'code' | 'path'>[],
): readonly ExpectedFinding[] {
  for (const { code, path } of gone) {
    const isThere = findings.some((one) => one.code === code && one.path === path);
    if (!isThere) throw new RangeError(`The base has no finding ${code} at "${path}" that could be gone.`);
  }
  return findings.filter((one) => !gone.some(({ code, path }) => one.code === code && one.path === path));
}

// The order of what a vector finds is the author's: only the findings of the base are put among them.
function inserted(ofBase: readonly ExpectedFinding[], own: readonly ExpectedFinding[]): readonly ExpectedFinding[] {
  const order = formOrderOf(form);
  const findings = [...own];
  for (const one of ofBase) {
    const next = findings.findIndex((other) => comesBefore(one, other, order));
    findings.splice(next === -1 ? findings.length : next, 0, one);
  }
  return findings;
}

function comesBefore(one: ExpectedFinding, other: ExpectedFinding, order: (path: Path) => number): boolean {
  const apart = order(pathOfPointer(one.path)) - order(pathOfPointer(other.path));
  return apart === 0 ? findingCodes.indexOf(one.code) < findingCodes.indexOf(other.code) : apart < 0;
}

const weighing =
  (severity: Severity) =>
  (code: FindingCode, path: string, facts: Json = {}): ExpectedFinding => ({ code, severity, path, facts });

export const error = /* @__PURE__ */ weighing('error');
export const warning = /* @__PURE__ */ weighing('warning');
export const info = /* @__PURE__ */ weighing('info');

/** A finding that says only that something is not yet answered. */
export const omittedInDraft = (finding: ExpectedFinding): ExpectedFinding => ({ ...finding, omittedInDraft: true });
