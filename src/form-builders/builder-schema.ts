import { askedAt, kindOf } from '../form/fields.ts';
import type { JsonSchema } from '../form/json-schema-type.ts';
import { jsonSchemaOf } from '../form/json-schema.ts';
import type { Path } from '../form/paths.ts';
import type { Asked } from '../form/section.ts';
import { inlined, mapSchema } from '../json-schema/inline.ts';
import { labelledSchema } from '../json-schema/labelled-schema.ts';
import { optionsOf, type Option } from '../json-schema/options.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { PlanLabels } from '../labels/labels.ts';
import { form } from '../plan/form.ts';
import type { Stage } from '../plan/plan.ts';
import { isPutIn, type AskedField } from './asked-fields.ts';

/** The words and the stage of a form builder's form. */
export interface BuilderOptions {
  readonly labels: PlanLabels;
  /** In the language of the labels. */
  readonly names: PlanNames;
  /** `final` unless said. */
  readonly stage?: Stage;
}

/**
 * What the schemas for form builders share: draft-07 with everything in its place and labelled, options in the order in which
 * people look for them, and nothing required that `tidyPlan` puts in. Of documents that have been tidied it says what the
 * canonical schema says.
 */
export function builderSchema({ labels, names, stage = 'final' }: BuilderOptions): JsonSchema {
  if (labels.language !== names.language) {
    throw new RangeError(`The labels are in ${labels.language}, the names in ${names.language}.`);
  }
  const labelled = labelledSchema(inlined(jsonSchemaOf(form, stage)), labels, names);
  const { required, ...schema } = forPeople(labelled, [], labels);
  return { ...schema, ...(required && { required: required.filter((key) => !isPutIn(askedAt(form, [key]))) }) };
}

function forPeople(schema: JsonSchema, path: Path, labels: PlanLabels): JsonSchema {
  const { pattern, oneOf, ...rest } = mapSchema(schema, (child, key) => forPeople(child, [...path, key], labels));
  return {
    ...rest,
    // A day's pattern says no more than its format, and people would be shown it.
    ...(pattern !== undefined && rest.format === undefined && { pattern }),
    ...(oneOf && { oneOf: inReadingOrder(oneOf, askedAt(form, path), labels) }),
  };
}

/** What may be chosen at a field or list, in words and in the order in which people look for it; empty where nothing is. */
export function optionsInOrder({ kind, name }: AskedField, { labels, names }: BuilderOptions): readonly Option[] {
  return inReadingOrder(optionsOf(kind, name, labels, names) ?? [], kind, labels);
}

/** Countries by name, the answers that name no country last. All other options have an order of their own. */
function inReadingOrder<Choice extends JsonSchema>(
  options: readonly Choice[],
  asked: Asked | undefined,
  { language }: PlanLabels,
): readonly Choice[] {
  if (asked === undefined || kindOf(asked)?.name !== 'citizenship') return options;
  const namesNone = ({ const: code }: Choice) => code === 'stateless' || code === 'unknown';
  const { compare } = new Intl.Collator(language);
  return [
    ...options.filter((option) => !namesNone(option)).toSorted((a, b) => compare(a.title ?? '', b.title ?? '')),
    ...options.filter(namesNone),
  ];
}
