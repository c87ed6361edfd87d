import { kindOf } from '../form/fields.ts';
import type { Asked } from '../form/section.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import { codeNamesOf } from '../labels/code-words.ts';
import { optionLabel } from '../labels/describe.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { FieldPath } from '../plan/fields.ts';

/** An answer that may be chosen, as a schema says it. */
export interface Option {
  readonly const: string | boolean;
  readonly title: string;
}

/**
 * What may be chosen at a field or list, in words and in the order of the codes; undefined if the answer is not a choice, or
 * its options are countries or languages and `names` is not given.
 */
export function optionsOf(
  asked: Asked,
  field: FieldPath,
  labels: PlanLabels,
  names?: PlanNames,
): readonly Option[] | undefined {
  const { name, codes = [] } = kindOf(asked) ?? {};
  const option = (code: string | boolean): Option => ({ const: code, title: optionLabel(labels, field, code) });
  switch (name) {
    case 'yesNo':
    case 'confirmation':
      return [true, false].map(option);
    case 'option':
      return codes.map(option);
    default: {
      const codeNames = name && codeNamesOf(names, name);
      return codeNames && codes.map((code) => ({ const: code, title: codeNames[code] ?? code }));
    }
  }
}
