import type { Language } from '../../plan/languages.ts';
import type { Citizenship } from '../../values/citizenship.ts';
import type { LanguageTag } from '../../values/language-tag.ts';

/**
 * What countries and languages are called in one language. Names stand as the language writes them in a list: countries
 * with a capital; languages in lower case in Finnish and Swedish, except the two answers that name no language (`mis`,
 * `und`). Within a language no two codes share a name, so that a pick list is unambiguous.
 */
export interface PlanNames {
  readonly language: Language;
  readonly citizenships: Readonly<Record<Citizenship, string>>;
  readonly languages: Readonly<Record<LanguageTag, string>>;
}
