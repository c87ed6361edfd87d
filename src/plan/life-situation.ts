import type { LongText } from '../values/text.ts';

/** "Life Situation". */
export interface LifeSituation {
  /** "Summary of the customer's life situation and skills …": family, health, education, work, wishes. */
  readonly summary?: LongText;
}
