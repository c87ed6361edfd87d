import * as z from 'zod';
import type * as Plan from '../plan/goals.ts';
import { primaryGoals } from '../plan/options.ts';
import { exactPartial, type ShapeOf } from './shape.ts';
import { LongText, schemaFacts, Text } from './values.ts';

/** The goals for integration, see the type `Goals`. */
export const Goals = z
  .strictObject({
    wishes: LongText.exactOptional(),
    primaryGoal: z.enum(primaryGoals),
    primaryGoalSpecify: Text.exactOptional(),
    primaryGoalDetails: LongText.exactOptional(),
    professionalGoals: LongText.exactOptional(),
    languageStudyPlan: LongText.exactOptional(),
    otherStudyPlan: LongText.exactOptional(),
    otherLongTermMeasures: LongText.exactOptional(),
  } satisfies ShapeOf<Plan.Goals>)
  .register(schemaFacts, { id: 'Goals', title: 'Goals' }) satisfies z.ZodType<Plan.Goals>;

/** The goals of a draft, see the type `GoalsDraft`. */
export const GoalsDraft = z
  .strictObject(exactPartial(Goals.shape))
  .register(schemaFacts, { id: 'GoalsDraft', title: 'GoalsDraft' }) satisfies z.ZodType<Plan.GoalsDraft>;
