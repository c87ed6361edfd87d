import * as z from 'zod';
import type * as Plan from '../plan/customer.ts';
import { exactPartial, type ShapeOf } from './shape.ts';
import {
  Citizenship,
  Email,
  IsoDate,
  LanguageTag,
  listOf,
  PartialDate,
  schemaFacts,
  Text,
  YearMonth,
} from './values.ts';
import { listLimits } from '../plan/fields.ts';

/** The customer's personal data, see the type `Customer`. */
export const Customer = z
  .strictObject({
    name: Text,
    dateOfBirth: PartialDate.exactOptional(),
    citizenships: listOf(Citizenship, listLimits.citizenships).exactOptional(),
    nativeLanguages: listOf(LanguageTag, listLimits.nativeLanguages).exactOptional(),
    contactLanguage: LanguageTag.exactOptional(),
    languageDetails: Text.exactOptional(),
    interpreter: z.boolean().exactOptional(),
    address: Text.exactOptional(),
    postalCode: Text.exactOptional(),
    town: Text.exactOptional(),
    telephone: Text.exactOptional(),
    email: Email.exactOptional(),
    arrivalMonth: YearMonth.exactOptional(),
    firstResidenceDate: IsoDate.exactOptional(),
    withinThreeYears: z.boolean().exactOptional(),
  } satisfies ShapeOf<Plan.Customer>)
  .register(schemaFacts, { id: 'Customer', title: 'Customer' }) satisfies z.ZodType<Plan.Customer>;

/** The customer of a draft, see the type `CustomerDraft`. */
export const CustomerDraft = z
  .strictObject(exactPartial(Customer.shape))
  .register(schemaFacts, { id: 'CustomerDraft', title: 'CustomerDraft' }) satisfies z.ZodType<Plan.CustomerDraft>;
