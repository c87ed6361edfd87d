import type { Finding } from '../../check/findings.ts';
import { askedAt, kindOf } from '../../form/fields.ts';
import { formOrderOf, inOrder } from '../../form/form-order.ts';
import type { Kind } from '../../form/kind.ts';
import type { Path } from '../../form/paths.ts';
import { isVersion } from '../../form/section.ts';
import { shapeFinding } from '../../form/shape-finding.ts';
import { nameOf } from '../../labels/describe.ts';
import type { PlanLabels } from '../../labels/labels.ts';
import { form } from '../../plan/form.ts';
import { typedAs } from '../layout.ts';
import type { RjsfError } from './types.ts';

/** RJSF's errors in our words: one for each place, in paper order. */
export function errorsInWords(errors: readonly RjsfError[], labels: PlanLabels): RjsfError[] {
  const byPlace = new Map<string, RjsfError[]>();
  for (const error of errors) {
    // A condition that fails has an error of its own where the answer is missing.
    if (error.name === 'if') continue;
    const place = error.property ?? '';
    byPlace.set(place, [...(byPlace.get(place) ?? []), error]);
  }
  const errorOf = new Map<Finding, RjsfError>();
  for (const ofPlace of byPlace.values()) {
    // Of a key that the section does not have, Ajv says first that its name is none of the options.
    const unknown = ofPlace.filter(({ name }) => name === 'propertyNames' || name === 'additionalProperties');
    const error = unknown[0] ?? ofPlace[0];
    if (error) errorOf.set(findingOf(error, unknown.length), error);
  }
  return inOrder([...errorOf.keys()], formOrderOf(form)).map((found) => inWords(errorOf.get(found), found, labels));
}

function inWords(error: RjsfError | undefined, found: Finding, labels: PlanLabels): RjsfError {
  const title = nameOf(labels, found.path);
  // The code decides which facts there are; TypeScript does not follow the pair through the lookup.
  const say = labels.findings[found.code] as (facts: Finding['facts']) => string;
  const message = ofTypedDate(found, labels) ?? say(found.facts);
  return { ...error, title, message, stack: `${title}: ${message}` };
}

/** What is typed reaches the schema as it is, so these sentences ask for the form that the schema takes. */
function ofTypedDate({ code, path }: Finding, labels: PlanLabels): string | undefined {
  const kind = kindAt(path);
  return kind?.mismatch === code ? typedAs(kind, labels) : undefined;
}

function findingOf({ name, params, property = '' }: RjsfError, count: number): Finding {
  const path = pathOf(property);
  const limit = typeof params?.limit === 'number' ? params.limit : 0;
  switch (name) {
    case 'required':
      return shapeFinding('missing', path);
    case 'additionalProperties':
    case 'propertyNames':
      return shapeFinding('unknownField', path, { count });
    case 'enum':
    case 'pattern':
    case 'format':
      return shapeFinding(mismatchAt(path), path);
    case 'maxLength':
      return shapeFinding('tooLong', path, { limit });
    case 'maxItems':
      return shapeFinding('tooMany', path, { limit });
    default:
      return shapeFinding('wrongType', path);
  }
}

function mismatchAt(path: Path) {
  const asked = askedAt(form, path);
  if (asked && isVersion(asked)) return 'unsupportedVersion';
  return kindAt(path)?.mismatch ?? 'wrongType';
}

function kindAt(path: Path): Kind | undefined {
  const asked = askedAt(form, path);
  return asked && kindOf(asked);
}

function pathOf(property: string): Path {
  const keys = property.split('.').filter((key) => key !== '');
  return keys.map((key) => (/^[0-9]+$/u.test(key) ? Number(key) : key));
}

/** RJSF's own words in the language, found by the English ones. A form of the plan shows no others. */
export function ownWords({ form, formBuilders, interface: ofInterface, severities }: PlanLabels) {
  const words: Readonly<Record<string, string>> = {
    Yes: form.yes.text,
    No: form.no.text,
    Errors: severities.error.heading.text,
    Add: ofInterface.addRow.text,
    'Add Item': ofInterface.addRow.text,
    Remove: ofInterface.removeRow.text,
    'Move up': formBuilders.moveRowUp.text,
    'Move down': formBuilders.moveRowDown.text,
    Item: ofInterface.row.text,
  };
  return (english: string, parameters: readonly string[] = []): string =>
    words[english] ?? english.replaceAll(/%([0-9])/gu, (mark, place: string) => parameters[Number(place) - 1] ?? mark);
}
