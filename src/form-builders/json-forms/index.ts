import { builderSchema, type BuilderOptions } from '../builder-schema.ts';
import { emptySections, jsonFormsLayout, type JsonFormsLayout } from './layout.ts';
import { jsonFormsTranslations } from './translations.ts';

export type {
  JsonFormsControl,
  JsonFormsGroup,
  JsonFormsLayout,
  JsonFormsRow,
  JsonFormsRule,
  JsonFormsText,
} from './layout.ts';

/** The words and the stage of the form. */
export type JsonFormsOptions = BuilderOptions;

/** What JSON Forms is given: `schema`, `uischema` and `data`, and the table that `i18n.translate` reads. */
export interface JsonFormsForm {
  /** Draft-07, inlined and labelled in the language. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The whole form in paper order; the same in every language and stage, because its words are keys of `translations`. */
  readonly uischema: JsonFormsLayout;
  /** The words of fields, options, errors and the buttons of tables, by the keys that JSON Forms asks for. */
  readonly translations: Readonly<Record<string, string>>;
  /** The data of a new form: nothing but empty sections, without which JSON Forms is silent of what is missing in them. */
  readonly initial: Readonly<Record<string, Readonly<Record<string, never>>>>;
}

/**
 * The form for JSON Forms: what its component takes as `schema`, `uischema`, `i18n` and first `data`.
 *
 * JSON Forms hides an answer that is no longer asked and keeps it: drop it by `tidyPlan(data, { dropUnasked: true })` when
 * the form is submitted, then run `checkPlan`. Throws a RangeError where labels and names are of two languages.
 *
 * @example
 * ```ts
 * import { jsonFormsForm } from 'kotoplan/form-builders/json-forms';
 * import { sv } from 'kotoplan/labels/sv';
 * import { sv as names } from 'kotoplan/labels/code-names/sv';
 *
 * const { translations, initial } = jsonFormsForm({ labels: sv, names });
 * console.log(translations['customer.dateOfBirth.label']); // Födelsedatum
 * console.log(translations['error.required']); // Svaret saknas. Fyll i den här punkten.
 * console.log(initial); // { customer: {}, status: {}, goals: {}, agreement: {} }
 * ```
 */
export function jsonFormsForm(options: JsonFormsOptions): JsonFormsForm {
  return {
    schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...builderSchema(options) },
    uischema: jsonFormsLayout(options.labels),
    translations: jsonFormsTranslations(options),
    initial: emptySections(),
  };
}
