import { en } from '../labels/en.ts';
import { fi } from '../labels/fi.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { Language } from '../plan/languages.ts';
import { sv } from '../labels/sv.ts';
import { en as namesEn } from '../labels/code-names/en.ts';
import { fi as namesFi } from '../labels/code-names/fi.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import { sv as namesSv } from '../labels/code-names/sv.ts';

/** The words of every language, for `--locale`. */
export const labelsOf: Readonly<Record<Language, PlanLabels>> = { fi, sv, en };

/** The countries and languages of every language. */
export const namesOf: Readonly<Record<Language, PlanNames>> = { fi: namesFi, sv: namesSv, en: namesEn };
