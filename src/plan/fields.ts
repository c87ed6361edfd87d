import { conditionsOf, expectedOf, fieldsOf, isHidden, sectionNamesOf } from '../form/fields.ts';
import type { PathsOf } from '../form/paths.ts';
import { isList, isTable, type PrivacyClass } from '../form/section.ts';
import type { Customer } from './customer.ts';
import { form } from './form.ts';
import type { IntegrationPlan } from './plan.ts';

// What embedding applications may know about the fields: views of the form.

/** A field of the plan, or one of its two tables, as text: `customer.name`, `measures`, `measures[].schedule`. */
export type FieldPath = PathsOf<IntegrationPlan>;

/**
 * What is known of a field beyond its shape. `expected`: whether a good final plan answers it (`sometimes`: only when
 * answered, or when its absence is a finding now; `never`: not a question to people). `multiline`: a long text.
 */
export type FieldFacts = {
  readonly privacy: PrivacyClass;
  readonly expected: 'always' | 'sometimes' | 'never';
  readonly multiline?: true;
};

/** Every field and table of the plan, in form order. */
export const planFields = /* @__PURE__ */ readPlanFields();

function readPlanFields(): Readonly<Record<FieldPath, FieldFacts>> {
  const entries = fieldsOf(form).map((field) => {
    const { name, privacy, kind } = field;
    return [
      name,
      { privacy, expected: expectedOf(field), ...(kind.name === 'longText' && { multiline: true }) },
    ] as const;
  });
  return Object.fromEntries(entries) as Record<FieldPath, FieldFacts>;
}

/** A section or table of the paper. */
export type SectionName = Exclude<keyof IntegrationPlan, 'modelVersion' | 'planDate'>;

/** The sections of the paper, in its order. The plan's own date is on paper at the end of the first. */
export const planSections = /* @__PURE__ */ sectionNamesOf(form) as readonly SectionName[];

/** `require` must be answered when the field `when` holds one of `in`. Both fields are in the same section. */
export type Condition = {
  readonly when: FieldPath;
  readonly in: readonly string[];
  readonly require: FieldPath;
};

/** The conditions of the form, as data. */
export const conditions = /* @__PURE__ */ conditionsOf(form) as readonly Condition[];

type ListsOf<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T];

/** How many rows or codes each list holds at most. */
export const listLimits = /* @__PURE__ */ readListLimits();

function readListLimits(): Readonly<Record<ListsOf<IntegrationPlan> | ListsOf<Customer>, number>> {
  const lists = fieldsOf(form).flatMap(({ key, kind }) =>
    isList(kind) || isTable(kind) ? [[key, kind.limit] as const] : [],
  );
  return Object.fromEntries(lists) as Record<ListsOf<IntegrationPlan> | ListsOf<Customer>, number>;
}

/**
 * What is hidden when the customer's whereabouts must not become known (non-disclosure for personal safety), in form order:
 * where the customer can be found, and what names the municipality and its services. Other free text may name a place too:
 * only a person can see that.
 */
export const nonDisclosureFields = /* @__PURE__ */ readHiddenFields();

function readHiddenFields(): readonly FieldPath[] {
  return fieldsOf(form)
    .filter(isHidden)
    .map(({ name }) => name as FieldPath);
}
