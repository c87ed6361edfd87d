import type { Json } from '../../difference.ts';
import type { Language } from '../../../plan/languages.ts';

/** One vector for each language: the same question, and the text that answers it. */
export const inEach = (
  name: string,
  question: Json,
  texts: Readonly<Partial<Record<Language, string>>>,
): readonly Json[] =>
  Object.entries(texts).map(([language, text]) => ({ name: `${name} in ${language}`, language, ...question, text }));
