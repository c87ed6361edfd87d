import type { KindName } from '../form/kind.ts';
import type { FieldPath } from '../plan/fields.ts';
import type { PlanNames } from './code-names/code-names.ts';
import type { Label, PlanLabels } from './labels.ts';

/** The words of the options that a field has, by option; undefined where it has none. */
export function optionWordsOf({ options }: PlanLabels, field: string): Readonly<Record<string, Label>> | undefined {
  switch (field as FieldPath) {
    case 'status.kind':
      return options.statusKind;
    case 'goals.primaryGoal':
      return options.primaryGoal;
    default:
      return undefined;
  }
}

/** The names of the countries or languages that a kind takes, by code; undefined where it takes neither. */
export function codeNamesOf(
  names: PlanNames | undefined,
  kind: KindName,
): Readonly<Record<string, string>> | undefined {
  if (kind === 'citizenship') return names?.citizenships;
  return kind === 'language' ? names?.languages : undefined;
}

/** The words of a code; undefined where there are none. A name that every object has, such as `constructor`, has none. */
export function wordOf<Word>(words: Readonly<Record<string, Word>> | undefined, code: string): Word | undefined {
  return words !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}
