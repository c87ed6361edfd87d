import type { PlanLabels } from '../labels/labels.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { Stage } from '../plan/plan.ts';
import { draftSchema } from '../json-schema/draft-schema.ts';
import { inlined, mapSchema } from '../json-schema/inline.ts';
import type { JsonSchema } from '../form/json-schema-type.ts';
import { labelledSchema } from '../json-schema/labelled-schema.ts';
import { planSchema } from '../json-schema/schema.generated.ts';

/** The words and the stage of a form builder's form. */
export interface BuilderOptions {
  readonly labels: PlanLabels;
  /** In the language of the labels. */
  readonly names: PlanNames;
  /** `final` unless said. */
  readonly stage?: Stage;
}

// Nobody fills these in: tidyPlan gives a plan its version and its tables.
const unasked: ReadonlySet<string> = new Set(['modelVersion', 'contributors', 'measures']);

/**
 * What the schemas for form builders share: draft-07 with everything in its place and labelled, options in the order in which
 * people look for them, and nothing required that `tidyPlan` puts in. Of documents that have been tidied it says what the
 * canonical schema says.
 */
export function builderSchema({ labels, names, stage = 'final' }: BuilderOptions): JsonSchema {
  if (labels.language !== names.language) {
    throw new RangeError(`The labels are in ${labels.language}, the names in ${names.language}.`);
  }
  const staged = inlined(stage === 'draft' ? draftSchema(planSchema) : planSchema);
  const { required, ...schema } = forPeople(labelledSchema(staged, labels, names), labels);
  return { ...schema, ...(required && { required: required.filter((name) => !unasked.has(name)) }) };
}

function forPeople(schema: JsonSchema, labels: PlanLabels): JsonSchema {
  const { pattern, oneOf, ...rest } = mapSchema(schema, (child) => forPeople(child, labels));
  return {
    ...rest,
    // A day's pattern says no more than its format, and people would be shown it.
    ...(pattern !== undefined && rest.format === undefined && { pattern }),
    ...(oneOf && { oneOf: inReadingOrder(oneOf, labels) }),
  };
}

/** Countries by name, the answers that name no country last. All other options have an order of their own. */
function inReadingOrder(options: readonly JsonSchema[], { language }: PlanLabels): readonly JsonSchema[] {
  if (!options.some(({ const: code }) => code === 'stateless')) return options;
  const namesNone = ({ const: code }: JsonSchema) => code === 'stateless' || code === 'unknown';
  const { compare } = new Intl.Collator(language);
  return [
    ...options.filter((option) => !namesNone(option)).toSorted((a, b) => compare(a.title ?? '', b.title ?? '')),
    ...options.filter(namesNone),
  ];
}
