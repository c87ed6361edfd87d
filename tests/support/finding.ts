import { findingSeverities, type FindingCode } from '../../src/check/catalogue.ts';
import type { Finding } from '../../src/check/findings.ts';
import type { Severity } from '../../src/check/rules/rule.ts';
import type { Path } from '../../src/form/paths.ts';

/** A finding with the severity of its code, or with a lesser one. */
export function finding(
  code: FindingCode,
  path: Path,
  facts: object = {},
  severity: Severity = findingSeverities[code],
): Finding {
  return { code, severity, path, facts } as Finding;
}
