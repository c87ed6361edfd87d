import { tidy, type Removed, type TidyOptions } from '../form/tidy.ts';
import { form } from './form.ts';

/**
 * Makes a document as the model wants it without changing what it says: blank answers become absent, texts are trimmed and
 * normalised (NFC, LF, no control characters), days and months typed as on paper (`24.3.2026`, `2/2024`) become ISO, rows
 * get ids.
 *
 * Only what is empty is removed, and listed in `removed`; with `dropUnasked` also answers that are no longer asked. Unknown
 * keys and values of a wrong type come back as they are: `checkPlan` reports them. Never throws, never changes its input,
 * and does nothing more the second time.
 *
 * @example
 * ```ts
 * import { tidyPlan } from 'kotoplan';
 *
 * const { draft } = tidyPlan({ planDate: '24.3.2026', customer: { name: ' Amal ', town: '' } });
 * console.log(draft);
 * // { modelVersion: 1, contributors: [], measures: [], planDate: '2026-03-24', customer: { name: 'Amal' } }
 * ```
 */
export function tidyPlan(input: unknown, options: TidyOptions = {}): { draft: unknown; removed: readonly Removed[] } {
  return tidy(form, input, options);
}
