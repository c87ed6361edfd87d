/**
 * The languages a plan can name, as BCP 47 tags: a closed list, so that every schema and every pick list offers the same.
 * All of ISO 639-1, and the further ones that integration services in Finland meet (Dari, Sorani, Kurmanji, Romani, the
 * Finnish and the Finland-Swedish sign language).
 */
// prettier-ignore
export const languageTags = [
  // Common in Finland, roughly by number of speakers.
  'fi', 'sv', 'en', 'ar', 'so', 'ru', 'uk', 'et', 'fa', 'prs', 'ckb', 'kmr', 'ku', 'vi', 'th', 'tr', 'ti', 'am', 'sw',
  'zh', 'es', 'fr', 'de', 'pt', 'pl', 'sq', 'bs', 'sr', 'hr', 'ro', 'hu', 'my', 'ur', 'ps', 'pa', 'bn', 'hi', 'ne',
  'ta', 'tl', 'rw', 'rn', 'ln', 'rom', 'se', 'fse', 'fss',
  // The rest of ISO 639-1.
  'aa', 'ab', 'ae', 'af', 'ak', 'an', 'as', 'av', 'ay', 'az', 'ba', 'be', 'bg', 'bi', 'bm', 'bo', 'br', 'ca', 'ce',
  'ch', 'co', 'cr', 'cs', 'cu', 'cv', 'cy', 'da', 'dv', 'dz', 'ee', 'el', 'eo', 'eu', 'ff', 'fj', 'fo', 'fy', 'ga',
  'gd', 'gl', 'gn', 'gu', 'gv', 'ha', 'he', 'ho', 'ht', 'hy', 'hz', 'ia', 'id', 'ie', 'ig', 'ii', 'ik', 'io', 'is',
  'it', 'iu', 'ja', 'jv', 'ka', 'kg', 'ki', 'kj', 'kk', 'kl', 'km', 'kn', 'ko', 'kr', 'ks', 'kv', 'kw', 'ky', 'la',
  'lb', 'lg', 'li', 'lo', 'lt', 'lu', 'lv', 'mg', 'mh', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'na', 'nb', 'nd',
  'ng', 'nl', 'nn', 'no', 'nr', 'nv', 'ny', 'oc', 'oj', 'om', 'or', 'os', 'pi', 'qu', 'rm', 'sa', 'sc', 'sd', 'sg',
  'si', 'sk', 'sl', 'sm', 'sn', 'ss', 'st', 'su', 'te', 'tg', 'tk', 'tn', 'to', 'ts', 'tt', 'tw', 'ty', 'ug', 'uz',
  've', 'vo', 'wa', 'wo', 'xh', 'yi', 'yo', 'za', 'zu',
  // A language without a code; a language that is not known.
  'mis', 'und',
] as const;

/** A language: one of {@link languageTags}; `mis` is a language without a code, `und` a language that is not known. */
export type LanguageTag = (typeof languageTags)[number];

/** The shape of the tags. It also fits tags that are not in the list. */
export const languagePattern = String.raw`^(?:[a-z]{2}|prs|ckb|kmr|rom|fse|fss|mis|und)$(?!\n)`;
