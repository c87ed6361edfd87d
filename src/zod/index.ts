import { citizenship, day, email, language, longText, month, partialDate, rowId, text } from '../form/kinds/index.ts';
import { agreement } from '../plan/agreement.ts';
import { contributor } from '../plan/contributors.ts';
import { customer } from '../plan/customer.ts';
import { form } from '../plan/form.ts';
import { goals } from '../plan/goals.ts';
import { lifeSituation } from '../plan/life-situation.ts';
import { measure } from '../plan/measures.ts';
import { status } from '../plan/status.ts';
import { draftZodOf, zodOf } from './zod-of.ts';

/** A plan ready to be handed over, see the type `IntegrationPlan`. Its conditions are refinements. */
export const IntegrationPlan = zodOf(form);

/** A form that is being filled in, see the type `PlanDraft`. */
export const PlanDraft = draftZodOf(form);

/** One person or body besides the customer, see the type `Contributor`. */
export const Contributor = zodOf(contributor);

/** The customer's personal data, see the type `Customer`. */
export const Customer = zodOf(customer);

/** The customer of a draft, see the type `CustomerDraft`. */
export const CustomerDraft = draftZodOf(customer);

/** First plan or update, see the type `PlanStatus`. */
export const PlanStatus = zodOf(status);

/** The status of a draft, see the type `PlanStatusDraft`. */
export const PlanStatusDraft = draftZodOf(status);

/** The customer's life situation, see the type `LifeSituation`. */
export const LifeSituation = zodOf(lifeSituation);

/** The goals for integration, see the type `Goals`. */
export const Goals = zodOf(goals);

/** The goals of a draft, see the type `GoalsDraft`. */
export const GoalsDraft = draftZodOf(goals);

/** One row of the table of measures, see the type `Measure`. */
export const Measure = zodOf(measure);

/** What was agreed, see the type `Agreement`. */
export const Agreement = zodOf(agreement);

/** The agreement of a draft, see the type `AgreementDraft`: a confirmation may still be `false`. */
export const AgreementDraft = draftZodOf(agreement);

/** A short answer, see the type `Text`. */
export const Text = zodOf(text);

/** A long answer, see the type `LongText`. */
export const LongText = zodOf(longText);

/** An e-mail address, see the type `Email`. */
export const Email = zodOf(email);

/** The id of a table row, see the type `RowId`. */
export const RowId = zodOf(rowId);

/** A day that exists, `YYYY-MM-DD`. */
export const IsoDate = zodOf(day);

/** A month, `YYYY-MM`. */
export const YearMonth = zodOf(month);

/** A year, a month or a day. */
export const PartialDate = zodOf(partialDate);

/** A citizenship code. */
export const Citizenship = zodOf(citizenship);

/** A language tag. */
export const LanguageTag = zodOf(language);
