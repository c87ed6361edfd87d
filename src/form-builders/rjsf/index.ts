import type { BuilderOptions } from '../builder-schema.ts';
import { rjsfSchema } from './schema.ts';
import type { RjsfError, RjsfProps, RjsfSchema, RjsfUiSchema } from './types.ts';
import { rjsfUiSchema } from './ui-schema.ts';
import { errorsInWords, ownWords } from './words.ts';

export type { RjsfError, RjsfProps, RjsfSchema, RjsfSubmitButton, RjsfUiSchema } from './types.ts';

/** The words and the stage of the form. */
export type RjsfOptions = BuilderOptions;

/** What RJSF's `Form` is given. The types are our own and fit those of `@rjsf/core` 6. */
export interface RjsfForm {
  /** Draft-07, inlined. Its `$id` is that of the stage, so that one compiled validator serves every language. */
  readonly schema: RjsfSchema;
  /** The order, the widgets, the hints and the names of the options. */
  readonly uiSchema: RjsfUiSchema;
  /** Further properties: above all those without which RJSF answers for the user. */
  readonly props: RjsfProps;
  /** Says errors in our sentences, one for each place, in paper order. */
  readonly transformErrors: (errors: readonly RjsfError[]) => RjsfError[];
  /** Says RJSF's own words, those of its buttons, in the language. */
  readonly translateString: (english: string, parameters?: readonly string[]) => string;
}

/**
 * The form for react-jsonschema-form (RJSF) 6: what its `Form` takes beside a validator and the data.
 *
 * Run `tidyPlan(formData, { dropUnasked: true })` on what is submitted and then `checkPlan`: RJSF knows the shape of the plan,
 * not its rules. Throws a RangeError where labels and names are of two languages.
 *
 * @example
 * ```ts
 * import { fi } from 'kotoplan/labels/fi';
 * import { fi as names } from 'kotoplan/labels/code-names/fi';
 * import { rjsfForm } from 'kotoplan/form-builders/rjsf';
 *
 * const { schema, uiSchema, translateString } = rjsfForm({ labels: fi, names });
 * console.log(schema.title); // Kotoutumissuunnitelma työvoiman ulkopuolella olevalle maahanmuuttajalle
 * console.log(uiSchema['ui:submitButtonOptions']); // { submitText: 'Merkitse valmiiksi' }
 * console.log(translateString('Add')); // Lisää rivi
 * ```
 */
export function rjsfForm(options: RjsfOptions): RjsfForm {
  return {
    schema: rjsfSchema(options),
    uiSchema: rjsfUiSchema(options),
    props: {
      noHtml5Validate: true,
      showErrorList: 'top',
      focusOnFirstError: true,
      autoComplete: 'off',
      omitExtraData: true,
      liveOmit: 'onChange',
      experimental_defaultFormStateBehavior: {
        constAsDefaults: 'never',
        requiredBooleanDefault: 'skip',
        arrayMinItems: { populate: 'never' },
      },
    },
    transformErrors: (errors) => errorsInWords(errors, options.labels),
    translateString: ownWords(options.labels),
  };
}
