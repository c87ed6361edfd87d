import { longText } from '../form/kinds/index.ts';
import { optional, section } from '../form/section.ts';
import type { LongText } from '../values/text.ts';

/** "Life Situation". */
export type LifeSituation = {
  /** "Summary of the customer's life situation and skills …": family, health, education, work, wishes. */
  readonly summary?: LongText;
};

export const lifeSituation = section<LifeSituation>('LifeSituation', {
  summary: optional(longText, { privacy: 'special', missing: 'summaryMissing' }),
});
