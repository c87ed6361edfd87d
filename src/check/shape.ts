import { valueAt } from '../internal/value-at.ts';
import { listLimits, type PlanDraft } from '../plan/plan.ts';
import { isoDatePattern } from '../values/iso-date.ts';
import { partialDatePattern } from '../values/partial-date.ts';
import { emailPattern, isBlank, nonBlankPattern, rowIdPattern } from '../values/text.ts';
import { yearMonthPattern } from '../values/year-month.ts';
import { finding, type Finding, type Path } from './findings.ts';
import validate, { requiredFields, type ShapeError } from './validator.generated.js';
import { without } from './without.ts';

/** What a document says about its shape, and what of it the rules can read. */
export interface Shape {
  readonly findings: readonly Finding[];
  /** The document without the answers that are wrong. Undefined where nothing can be read: no object, another version. */
  readonly readable: PlanDraft | undefined;
}

/** Checks the shape of a document against the final stage; one finding per path. */
export function checkShape(document: unknown): Shape {
  const tooMany: Finding[] = [];
  const bounded = withoutSurplus(document, tooMany);
  if (validate(bounded) && tooMany.length === 0) return { findings: [], readable: document as PlanDraft };

  const findings = oneByPath(validate.errors ?? [], bounded);
  findings.push(...tooMany);
  const version = findings.find(({ path }) => path[0] === 'modelVersion');
  if (version !== undefined && version.code !== 'missing') return { findings: [version], readable: undefined };
  const wrong = findings.filter(isUnreadable).map(({ path }) => path);
  if (wrong.some((path) => path.length === 0)) return { findings, readable: undefined };
  return { findings, readable: wrong.length === 0 ? (bounded as PlanDraft) : without(bounded as object, wrong) };
}

/** Whether there is an answer that cannot be read. Confirmations that are not given can, and a list up to its limit. */
function isUnreadable({ code }: Finding): boolean {
  return code !== 'missing' && code !== 'unknownField' && code !== 'tooMany' && code !== 'mustBeYes';
}

/** Ajv says several things of one answer, one after the other. The first of these is kept; the other codes come alone. */
const precedence: readonly Finding['code'][] = ['wrongType', 'unsupportedVersion', 'blank', 'tooLong'];

function rankOf({ code }: Finding): number {
  const rank = precedence.indexOf(code);
  return rank < 0 ? precedence.length : rank;
}

function oneByPath(errors: readonly ShapeError[], document: unknown): Finding[] {
  const findings: Finding[] = [];
  let answer: string | undefined;
  for (const error of errors) {
    // `if` says only that a condition failed; what is missing has an error of its own.
    if (error.keyword === 'if') continue;
    if (error.keyword === 'required') {
      findings.push(...missingOf(error));
      answer = undefined;
      continue;
    }
    const found = findingOf(error, document);
    const last = findings.length - 1;
    if (error.instancePath !== answer) findings.push(found);
    else if (rankOf(found) < rankOf(findings[last] as Finding)) findings[last] = found;
    answer = error.instancePath;
  }
  return findings;
}

/** What is missing where a key is: of an absent section each field it cannot be without. */
function missingOf({ instancePath, params: { missingProperty = '' } }: ShapeError): readonly Finding[] {
  const fields = instancePath === '' ? requiredFields[missingProperty] : undefined;
  if (fields === undefined) return [finding('missing', [...pathOf(instancePath), missingProperty])];
  return fields.map((field) => finding('missing', [missingProperty, field]));
}

function findingOf({ keyword, instancePath, params }: ShapeError, document: unknown): Finding {
  const path = pathOf(instancePath);
  const { pattern = '' } = params;
  switch (keyword) {
    case 'closed':
      return finding('unknownField', path, { count: params.count ?? 0 });
    case 'const':
      return finding(params.allowedValue === true ? 'mustBeYes' : 'unsupportedVersion', path);
    case 'options':
      if (isBlank(valueAt(document, path))) return finding('blank', path);
      return finding(namesLanguage(path) ? 'notALanguage' : 'notAnOption', path);
    case 'matches':
      if (pattern !== rowIdPattern && isBlank(valueAt(document, path))) return finding('blank', path);
      return finding(codeOfPattern[pattern] ?? 'wrongType', path);
    case 'codePoints':
      return finding('tooLong', path, { limit: params.limit ?? 0 });
    default:
      return finding('wrongType', path);
  }
}

const codeOfPattern: Readonly<Record<string, 'blank' | 'notADate' | 'notAMonth' | 'notAPartialDate' | 'notAnEmail'>> = {
  [nonBlankPattern]: 'blank',
  [isoDatePattern]: 'notADate',
  [yearMonthPattern]: 'notAMonth',
  [partialDatePattern]: 'notAPartialDate',
  [emailPattern]: 'notAnEmail',
};

function namesLanguage(path: Path): boolean {
  return path[1] === 'contactLanguage' || path[1] === 'nativeLanguages';
}

/** The validator's pointers hold known keys, which are words, and row numbers; nothing in them is escaped. */
function pathOf(instancePath: string): Path {
  if (instancePath === '') return [];
  const keys = instancePath.slice(1).split('/');
  return keys.map((key) => (/^[0-9]/u.test(key) ? Number(key) : key));
}

const lists = [
  { path: ['contributors'], limit: listLimits.contributors },
  { path: ['customer', 'citizenships'], limit: listLimits.citizenships },
  { path: ['customer', 'nativeLanguages'], limit: listLimits.nativeLanguages },
  { path: ['measures'], limit: listLimits.measures },
] as const;

// A list of 200,000 rows must not be walked to its end: what is above the limit is cut off before anything looks at it.
function withoutSurplus(document: unknown, tooMany: Finding[]): unknown {
  if (!hasSurplus(document)) return document;
  let bounded = document;
  for (const { path, limit } of lists) {
    const list = valueAt(document, path);
    if (!isLonger(list, limit)) continue;
    tooMany.push(finding('tooMany', path, { limit }));
    bounded = replaced(bounded, path, list.slice(0, limit));
  }
  return bounded;
}

/** Whether any list is too long; asked of every document, so without a loop. */
function hasSurplus(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  const { contributors, customer, measures } = document as Readonly<Record<string, unknown>>;
  if (isLonger(contributors, listLimits.contributors) || isLonger(measures, listLimits.measures)) return true;
  if (typeof customer !== 'object' || customer === null) return false;
  const { citizenships, nativeLanguages } = customer as Readonly<Record<string, unknown>>;
  return isLonger(citizenships, listLimits.citizenships) || isLonger(nativeLanguages, listLimits.nativeLanguages);
}

function isLonger(list: unknown, limit: number): list is readonly unknown[] {
  return Array.isArray(list) && list.length > limit;
}

function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  return { ...(document as object), [key]: replaced(valueAt(document, [key]), rest, value) };
}
