import type { PlanDraft } from '../../plan/plan.ts';
import type { Finding } from '../findings.ts';
import type { CheckOptions } from '../options.ts';

/**
 * One rule across fields. It is given whatever of the document can be read (answers of a wrong shape are absent), says the
 * same in both stages (a draft drops the codes of absence afterwards), and reads no clock.
 */
export type Rule = (plan: PlanDraft, options: CheckOptions) => readonly Finding[];
