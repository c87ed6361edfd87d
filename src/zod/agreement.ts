import * as z from 'zod';
import type * as Plan from '../plan/agreement.ts';
import { exactPartial, type ShapeOf } from './shape.ts';
import { IsoDate, LongText, schemaFacts, Text } from './values.ts';

/** What was agreed, see the type `Agreement`. */
export const Agreement = z
  .strictObject({
    rightsAndDutiesDiscussed: z.literal(true),
    agreedMattersUnderstood: z.literal(true),
    expectedOfCustomer: LongText.exactOptional(),
    municipalityCommits: LongText.exactOptional(),
    nextMeetingDate: IsoDate.exactOptional(),
    nextMeetingDetails: Text.exactOptional(),
  } satisfies ShapeOf<Plan.Agreement>)
  .register(schemaFacts, { id: 'Agreement', title: 'Agreement' }) satisfies z.ZodType<Plan.Agreement>;

/** The agreement of a draft, see the type `AgreementDraft`: a confirmation may still be `false`. */
export const AgreementDraft = z
  .strictObject({
    ...exactPartial(Agreement.shape),
    rightsAndDutiesDiscussed: z.boolean().exactOptional(),
    agreedMattersUnderstood: z.boolean().exactOptional(),
  } satisfies ShapeOf<Plan.AgreementDraft>)
  .register(schemaFacts, { id: 'AgreementDraft', title: 'AgreementDraft' }) satisfies z.ZodType<Plan.AgreementDraft>;
