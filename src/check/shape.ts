import { isoDatePattern } from '../values/iso-date.ts';
import { partialDatePattern } from '../values/partial-date.ts';
import { emailPattern, isBlank, nonBlankPattern, rowIdPattern } from '../values/text.ts';
import { yearMonthPattern } from '../values/year-month.ts';
import { finding, type Finding } from './findings.ts';
import validate, { requiredFields, type ShapeError } from './validator.generated.js';
import { valueAt, type Path } from '../form/paths.ts';

/** Checks the shape of a document against the final stage; one finding per path. Another version is said alone. */
export function checkShape(document: unknown): readonly Finding[] {
  if (validate(document)) return [];

  const findings = oneByPath(validate.errors ?? [], document);
  const version = findings.find(({ code, path }) => path[0] === 'modelVersion' && code !== 'missing');
  return version === undefined ? findings : [version];
}

/** Ajv says several things of one answer, one after the other. The first of these is kept; the other codes come alone. */
const precedence: readonly Finding['code'][] = ['wrongType', 'unsupportedVersion', 'blank', 'tooLong'];

function rankOf({ code }: Finding): number {
  const rank = precedence.indexOf(code);
  return rank < 0 ? precedence.length : rank;
}

function oneByPath(errors: readonly ShapeError[], document: unknown): Finding[] {
  const findings: Finding[] = [];
  let answer: Path | undefined;
  for (const error of errors) {
    // `if` says only that a condition failed; what is missing has an error of its own.
    if (error.keyword === 'if') continue;
    if (error.params.missingProperty !== undefined) {
      findings.push(...missingOf(error));
      answer = undefined;
      continue;
    }
    const found = findingOf(error, document);
    const last = findings.length - 1;
    if (answer === undefined || !isSamePath(error.path, answer)) findings.push(found);
    else if (rankOf(found) < rankOf(findings[last] as Finding)) findings[last] = found;
    answer = error.path;
  }
  return findings;
}

function isSamePath(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((key, depth) => key === other[depth]);
}

/** What is missing where a key is: of an absent section each field it cannot be without. */
function missingOf({ path, params: { missingProperty = '' } }: ShapeError): readonly Finding[] {
  const fields = path.length === 0 ? requiredFields[missingProperty] : undefined;
  if (fields === undefined) return [finding('missing', [...path, missingProperty])];
  return fields.map((field) => finding('missing', [missingProperty, field]));
}

function findingOf({ keyword, path, params }: ShapeError, document: unknown): Finding {
  const { pattern = '' } = params;
  switch (keyword) {
    case 'fields':
      return finding('unknownField', path, { count: params.count ?? 0 });
    case 'const':
      return finding(params.allowedValue === true ? 'mustBeYes' : 'unsupportedVersion', path);
    case 'options':
      if (isBlank(valueAt(document, path))) return finding('blank', path);
      return finding(namesLanguage(path) ? 'notALanguage' : 'notAnOption', path);
    case 'matches':
      if (pattern !== rowIdPattern && isBlank(valueAt(document, path))) return finding('blank', path);
      return finding(codeOfPattern[pattern] ?? 'wrongType', path);
    case 'entries':
      return finding('tooMany', path, { limit: params.limit ?? 0 });
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
