import { findingCodes, type FindingCode } from '../check/catalogue.ts';
import { reasonCodes } from '../law/reasons.ts';
import { planFields } from '../plan/fields.ts';
import { languages } from '../plan/languages.ts';
import { isObject, type Json } from './difference.ts';
import { isFolder, kindOf, vectorKinds, type VectorKind, type VectorKindName } from './vector-kinds.ts';

/** The vectors of a file, and of which kind they are. */
export interface VectorFile {
  readonly kind: VectorKindName;
  readonly vectors: readonly Json[];
}

/** Reads a file of vectors. If something in it is wrong, gives a sentence that says what and where instead. */
export function readVectors(file: string, content: unknown): VectorFile | string {
  const kind = kindOf(file);
  if (kind === undefined) return `is not a file of vectors: those are called ${Object.keys(vectorKinds).join(', ')}`;
  if (isFolder(kind)) return faultOfVector(kind, content) ?? { kind, vectors: [content as Json] };
  if (!isObject(content) || !Array.isArray(content['vectors']) || content['vectors'].length === 0) {
    return 'has no list "vectors", or an empty one';
  }
  const vectors = content['vectors'] as readonly unknown[];
  const names = new Set<unknown>();
  for (const [place, vector] of vectors.entries()) {
    const fault = faultOfVector(kind, vector);
    if (fault !== undefined) return `vectors[${place}] ${fault}`;
    const { name } = vector as Json;
    if (names.has(name)) return `vectors[${place}] has the same name as another`;
    names.add(name);
  }
  return faultOfKeys(content, ['vectors']) ?? { kind, vectors: vectors as readonly Json[] };
}

function faultOfVector(name: VectorKindName, vector: unknown): string | undefined {
  if (!isObject(vector)) return 'is not an object';
  const kind = vectorKinds[name];
  const { findings, about, reasons, reason, finding, options, language } = vector;
  return (
    faultOfKeys(vector, knownKeys(kind)) ??
    faultOfChoice(kind, vector) ??
    (typeof vector['name'] === 'string' && vector['name'] !== '' ? undefined : 'has no name') ??
    faultOfList(findings, 'findings', faultOfFinding) ??
    faultOfList(reasons, 'reasons', faultOfReason) ??
    (reason === undefined ? undefined : faultOfReason(reason)) ??
    (finding === undefined ? undefined : faultOfFinding(finding)) ??
    (options === undefined ? undefined : faultOfOptions(options, kind)) ??
    (language === undefined || (languages as readonly unknown[]).includes(language)
      ? undefined
      : `is in a language that the form does not have: ${quoted(language)}`) ??
    (about === undefined ? undefined : faultOfAbout(about, findings as readonly Json[])) ??
    faultOfField(vector)
  );
}

function knownKeys({ always, oneOf = [], sometimes = [] }: VectorKind): readonly string[] {
  return [...always, ...oneOf.flat(2), ...sometimes];
}

function faultOfKeys(object: Json, known: readonly string[]): string | undefined {
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  return unknown === undefined ? undefined : `has a key that is unknown here: ${quoted(unknown)}`;
}

function faultOfChoice({ always, oneOf = [] }: VectorKind, vector: Json): string | undefined {
  const missing = always.find((key) => !(key in vector));
  if (missing !== undefined) return `lacks ${quoted(missing)}`;
  const unclear = oneOf.find((choices) => choices.filter((keys) => keys.every((key) => key in vector)).length !== 1);
  return unclear === undefined
    ? undefined
    : `must have exactly one of ${unclear.map((keys) => keys.join(' and ')).join(', ')}`;
}

function faultOfList(list: unknown, name: string, faultOf: (entry: unknown) => string | undefined): string | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return `has ${name} that are not a list`;
  for (const [place, entry] of list.entries()) {
    const fault = faultOf(entry);
    if (fault !== undefined) return `${name}[${place}] ${fault}`;
  }
  return undefined;
}

const severities: readonly unknown[] = ['error', 'warning', 'info'];

function faultOfFinding(one: unknown): string | undefined {
  if (!isObject(one)) return 'is not an object';
  const { code, severity, path, facts, omittedInDraft = true } = one;
  const fault = faultOfKeys(one, ['code', 'severity', 'path', 'facts', 'omittedInDraft']);
  if (fault !== undefined) return fault;
  if (!isCode(code)) return `has a code that no finding has: ${quoted(code)}`;
  if (!severities.includes(severity)) return `has a severity that does not exist: ${quoted(severity)}`;
  if (typeof path !== 'string' || !/^(?:\/[^/]+)*$/u.test(path)) return 'has a path that is not a JSON Pointer';
  if (!isObject(facts)) return 'has no facts';
  return omittedInDraft === true ? undefined : 'has an omittedInDraft that is not true';
}

function faultOfReason(one: unknown): string | undefined {
  if (!isObject(one)) return 'is not an object';
  const { code, holds } = one;
  const fault = faultOfKeys(one, ['code', 'holds', 'legal', 'parameter', 'missing']);
  if (fault !== undefined) return fault;
  if (!(reasonCodes as readonly unknown[]).includes(code)) return `has a code that no reason has: ${quoted(code)}`;
  return [true, false, 'unknown'].includes(holds as string)
    ? undefined
    : 'has a "holds" that is not true, false or "unknown"';
}

function faultOfOptions(options: unknown, { options: known = [] }: VectorKind): string | undefined {
  if (!isObject(options)) return 'has options that are not an object';
  const fault = faultOfKeys(options, known);
  return fault === undefined ? undefined : `has options, and one of them ${fault.replace('has a key that ', '')}`;
}

function faultOfAbout(about: unknown, findings: readonly Json[]): string | undefined {
  if (!isCode(about)) return `is about a code that no finding has: ${quoted(about)}`;
  return findings.some(({ code }) => code === about) ? undefined : `is about ${about}, which is not among its findings`;
}

function faultOfField({ labelOf, optionLabel }: Json): string | undefined {
  const field = isObject(optionLabel) ? optionLabel['field'] : labelOf;
  if (field === undefined || (typeof field === 'string' && Object.hasOwn(planFields, field))) return undefined;
  return `names a field that the form does not have: ${quoted(field)}`;
}

function isCode(code: unknown): code is FindingCode {
  return (findingCodes as readonly unknown[]).includes(code);
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
