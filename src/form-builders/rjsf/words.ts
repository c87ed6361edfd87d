import type { Finding } from '../../check/findings.ts';
import { formOrderOf, inOrder } from '../../form/form-order.ts';
import { shapeFinding } from '../../form/shape-finding.ts';
import { form } from '../../plan/form.ts';
import { nameOf } from '../../labels/describe.ts';
import type { PlanLabels } from '../../labels/labels.ts';
import type { RjsfError } from './types.ts';
import type { Path } from '../../form/paths.ts';

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
function ofTypedDate({ code }: Finding, { formBuilders }: PlanLabels): string | undefined {
  if (code === 'notAPartialDate') return formBuilders.typedPartialDate.text;
  return code === 'notAMonth' ? formBuilders.typedMonth.text : undefined;
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
      return shapeFinding(codeOfOption(path), path);
    case 'pattern':
      return shapeFinding(codeOfText(path), path);
    case 'format':
      return shapeFinding('notADate', path);
    case 'maxLength':
      return shapeFinding('tooLong', path, { limit });
    case 'maxItems':
      return shapeFinding('tooMany', path, { limit });
    default:
      return shapeFinding('wrongType', path);
  }
}

function codeOfOption([section, field]: Path) {
  if (section === 'modelVersion') return 'unsupportedVersion';
  if (section === 'agreement') return 'mustBeYes';
  if (field === 'interpreter' || field === 'withinThreeYears') return 'wrongType';
  return field === 'contactLanguage' || field === 'nativeLanguages' ? 'notALanguage' : 'notAnOption';
}

function codeOfText(path: Path) {
  switch (path.at(-1)) {
    case 'id':
      return 'wrongType';
    case 'dateOfBirth':
      return 'notAPartialDate';
    case 'arrivalMonth':
      return 'notAMonth';
    case 'email':
      return 'notAnEmail';
    default:
      return 'blank';
  }
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
