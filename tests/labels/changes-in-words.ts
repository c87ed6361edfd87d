import { describeChange, type Language } from '../../src/labels/index.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { labelsIn } from '../support/everything-said.ts';

export const namesIn = { fi: namesFi, sv: namesSv, en: namesEn };

export function shown(language: Language, change: PlanChange): string {
  return describeChange(labelsIn[language], change, { values: 'show', names: namesIn[language] });
}

export function hidden(language: Language, change: PlanChange): string {
  return describeChange(labelsIn[language], change, { values: 'hide', names: namesIn[language] });
}

export const set = (path: PlanChange['path'], before: unknown, after: unknown) =>
  ({
    kind: 'set',
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }) as PlanChange;
