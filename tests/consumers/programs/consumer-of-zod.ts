// A user's program with zod: the objects of kotoplan/zod inside a schema of its own, agreeing with the plain types.
import * as z from 'zod';
import type * as Plan from 'kotoplan';
import { Customer, IntegrationPlan, PlanDraft } from 'kotoplan/zod';

const StoredPlan = z.strictObject({ planId: z.string(), plan: IntegrationPlan });
export const plan: Plan.IntegrationPlan = StoredPlan.parse({}).plan;
export const draft: Plan.PlanDraft = PlanDraft.parse({});

const NameStep = Customer.pick({ name: true }).extend({ nickname: z.string() });
export const nickname: string = NameStep.parse({}).nickname;
