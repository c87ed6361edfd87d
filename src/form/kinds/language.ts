import { languagePattern, languageTags } from '../../values/language-tag.ts';
import { choice } from './choice.ts';

/** A language. */
export const language = /* @__PURE__ */ choice(languageTags, {
  name: 'language',
  definition: 'LanguageTag',
  mismatch: 'notALanguage',
  shape: languagePattern,
});
