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

const noFindings: readonly Finding[] = [];

/** Checks the shape of a document against the final stage; one finding per path. */
export function checkShape(document: unknown): Shape {
  const tooMany: Finding[] = [];
  const bounded = withoutSurplus(document, tooMany);
  if (validate(bounded) && tooMany.length === 0) return { findings: noFindings, readable: document as PlanDraft };

  const findings = new Map<string, Finding>();
  for (const one of tooMany) keepFirst(findings, one);
  for (const error of validate.errors ?? []) for (const one of findingsOf(error, bounded)) keepFirst(findings, one);

  const version = findings.get('modelVersion');
  if (version !== undefined && version.code !== 'missing') return { findings: [version], readable: undefined };
  const found = [...findings.values()];
  const unreadable = found.filter(({ code }) => !['missing', 'unknownField', 'tooMany', 'mustBeYes'].includes(code));
  return {
    findings: found,
    readable: unreadable.some(({ path }) => path.length === 0)
      ? undefined
      : (without(
          bounded as object,
          unreadable.map(({ path }) => path),
        ) as PlanDraft),
  };
}

// Of several findings at one path, the first of these is the one to say; the codes left out stand alone.
const precedence: readonly Finding['code'][] = ['wrongType', 'unsupportedVersion', 'blank', 'tooLong', 'tooMany'];

function rankOf({ code }: Finding): number {
  const rank = precedence.indexOf(code);
  return rank < 0 ? precedence.length : rank;
}

function keepFirst(findings: Map<string, Finding>, found: Finding): void {
  const key = found.path.join('/');
  const other = findings.get(key);
  if (other === undefined || rankOf(found) < rankOf(other)) findings.set(key, found);
}

function findingsOf(error: ShapeError, document: unknown): readonly Finding[] {
  const path = pathOf(error.instancePath);
  const { limit = 0, count = 0, missingProperty = '', allowedValue, pattern = '' } = error.params;
  switch (error.keyword) {
    case 'type':
      return [finding('wrongType', path)];
    case 'required': {
      const fields = path.length === 0 ? requiredFields[missingProperty] : undefined;
      if (fields === undefined) return [finding('missing', [...path, missingProperty])];
      return fields.map((field) => finding('missing', [missingProperty, field]));
    }
    case 'closed':
      return [finding('unknownField', path, { count })];
    case 'const':
      return [finding(allowedValue === true ? 'mustBeYes' : 'unsupportedVersion', path)];
    case 'options':
      if (isBlank(valueAt(document, path))) return [finding('blank', path)];
      return [finding(namesLanguage(path) ? 'notALanguage' : 'notAnOption', path)];
    case 'matches':
      if (pattern !== rowIdPattern && isBlank(valueAt(document, path))) return [finding('blank', path)];
      return [finding(codeOfPattern[pattern] ?? 'wrongType', path)];
    case 'codePoints':
      return [finding('tooLong', path, { limit })];
    case 'maxItems':
      return [finding('tooMany', path, { limit })];
    case 'if':
      // Says only that a condition failed; what is missing has an error of its own.
      return noFindings;
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

/** The validator's pointers hold known keys and row numbers only, so nothing in them is escaped. */
function pathOf(instancePath: string): Path {
  if (instancePath === '') return [];
  return instancePath
    .slice(1)
    .split('/')
    .map((key) => (/^[0-9]+$/u.test(key) ? Number(key) : key));
}

const lists = [
  { path: ['contributors'], limit: listLimits.contributors },
  { path: ['customer', 'citizenships'], limit: listLimits.citizenships },
  { path: ['customer', 'nativeLanguages'], limit: listLimits.nativeLanguages },
  { path: ['measures'], limit: listLimits.measures },
] as const;

// A list of 200,000 rows must not be walked to its end: what is above the limit is cut off before anything looks at it.
function withoutSurplus(document: unknown, tooMany: Finding[]): unknown {
  let bounded = document;
  for (const { path, limit } of lists) {
    const list = valueAt(document, path);
    if (!Array.isArray(list) || list.length <= limit) continue;
    tooMany.push(finding('tooMany', path, { limit }));
    bounded = replaced(bounded, path, list.slice(0, limit));
  }
  return bounded;
}

function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  return { ...(document as object), [key]: replaced(valueAt(document, [key]), rest, value) };
}
