import { fieldsOf, isHidden, type FormField } from '../form/fields.ts';
import type { StatisticsTreatment } from '../form/kind.ts';
import { knownAnswers, statisticsTreatmentOf } from '../form/redact.ts';
import { nonDisclosureFields, type FieldPath } from '../plan/fields.ts';
import { form } from '../plan/form.ts';
import type { PrimaryGoal, StatusKind } from '../plan/options.ts';
import type { PlanDraft } from '../plan/plan.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { PartialDate } from '../values/partial-date.ts';
import type { YearMonth } from '../values/year-month.ts';
import { ageBandOn, type AgeBand } from './age-band.ts';

/** For what a plan is redacted. */
export type PrivacyProfile = 'log' | 'statistics' | 'nonDisclosure';

interface Redacted {
  /**
   * How many keys and values of the document were left out because nobody knows what they hold: unknown keys, values of a
   * wrong type, days that do not exist, options and codes that do not look like any.
   */
  readonly unreadable: number;
}

/** What a log may hold of a plan: which fields are answered, and how often. No answer and no code. */
export interface LogPlan extends Redacted {
  readonly profile: 'log';
  /**
   * The answered fields in form order. A table counts its rows, a column the rows that answer it, any other field 1. A
   * list of codes counts 1 too: how many citizenships a person has is theirs.
   */
  readonly answered: Readonly<Partial<Record<FieldPath, number>>>;
}

/** What statistics hold of the fields that they do not hide, in form order; what is not answered is absent. */
export interface StatisticsAnswers {
  /** How many rows the table has. */
  readonly contributors?: number;
  readonly planDate?: YearMonth;
  /** The age on the day of the plan. Absent without that day, and where a year or month of birth leaves two bands open. */
  readonly 'customer.dateOfBirth'?: AgeBand;
  /** Codes, of which only the shape is looked at: `checkPlan` says which are no citizenship or language. */
  readonly 'customer.citizenships'?: readonly string[];
  readonly 'customer.nativeLanguages'?: readonly string[];
  readonly 'customer.contactLanguage'?: string;
  readonly 'customer.interpreter'?: boolean;
  readonly 'customer.arrivalMonth'?: YearMonth;
  readonly 'customer.firstResidenceDate'?: YearMonth;
  readonly 'customer.withinThreeYears'?: boolean;
  readonly 'status.kind'?: StatusKind;
  readonly 'status.firstPlanDate'?: YearMonth;
  readonly 'goals.primaryGoal'?: PrimaryGoal;
  /** How many rows the table has. */
  readonly measures?: number;
  readonly 'agreement.rightsAndDutiesDiscussed'?: boolean;
  readonly 'agreement.agreedMattersUnderstood'?: boolean;
  readonly 'agreement.nextMeetingDate'?: YearMonth;
}

/**
 * What statistics may hold of a plan: options, months, the age in five-year bands, counts. It names nobody, but it is
 * still personal data: in a small group its parts together can point at one person.
 */
export interface StatisticsPlan extends Redacted {
  readonly profile: 'statistics';
  readonly answers: StatisticsAnswers;
}

/** A field that a copy for non-disclosure does not hold. */
export type MaskedField = (typeof nonDisclosureFields)[number];

/**
 * A plan that does not say where the customer is. It is personal data as much as the plan itself, and what people wrote
 * into the other texts is not looked through.
 */
export interface NonDisclosurePlan extends Redacted {
  readonly profile: 'nonDisclosure';
  /** The plan without the masked fields: a draft, as `checkDraft` and `printPlan` take it. */
  readonly plan: PlanDraft;
  /** Which fields were answered and are hidden, in form order; a column once, however many rows answer it. */
  readonly masked: readonly MaskedField[];
}

interface Redactions {
  readonly log: LogPlan;
  readonly statistics: StatisticsPlan;
  readonly nonDisclosure: NonDisclosurePlan;
}

/**
 * What may be known of a plan for a purpose: `log` says which fields are answered, `statistics` gives options, months and
 * the age band, `nonDisclosure` the plan without what tells where the customer is.
 *
 * Takes plans, drafts and any other document, and never throws for bad data: what is not an answer of the form is left out
 * and counted in `unreadable`. `planPrivacy` says what each profile does with each field. Tidy a document first, if people
 * may have typed days as on paper.
 *
 * @throws RangeError when there is no such profile.
 * @example
 * ```ts
 * import { redactPlan } from 'kotoplan/privacy';
 *
 * const draft = { planDate: '2026-03-24', customer: { name: 'Amal', dateOfBirth: '1991-05', town: 'Oulu' } };
 * console.log(redactPlan(draft, { profile: 'log' }).answered);
 * // { planDate: 1, 'customer.name': 1, 'customer.dateOfBirth': 1, 'customer.town': 1 }
 * console.log(redactPlan(draft, { profile: 'statistics' }).answers);
 * // { planDate: '2026-03', 'customer.dateOfBirth': '30-34' }
 *
 * const { plan, masked } = redactPlan(draft, { profile: 'nonDisclosure' });
 * console.log(plan.customer, masked); // { name: 'Amal', dateOfBirth: '1991-05' } [ 'customer.town' ]
 * ```
 */
export function redactPlan<Profile extends PrivacyProfile>(
  plan: unknown,
  { profile }: { readonly profile: Profile },
): Redactions[Profile];
export function redactPlan(
  plan: unknown,
  { profile }: { readonly profile: PrivacyProfile },
): Redactions[PrivacyProfile] {
  switch (profile) {
    case 'log':
      return logOf(plan);
    case 'statistics':
      return statisticsOf(plan);
    case 'nonDisclosure':
      return maskedCopyOf(plan);
    default:
      throw new RangeError('redactPlan: the profile is log, statistics or nonDisclosure');
  }
}

function logOf(document: unknown): LogPlan {
  const { counts, unreadable } = knownAnswers(form, document);
  return { profile: 'log', answered: inFormOrder(({ name }) => counts.get(name)), unreadable };
}

function statisticsOf(document: unknown): StatisticsPlan {
  const { counts, values, unreadable } = knownAnswers(form, document);
  const planDate = values.get('planDate') as IsoDate | undefined;
  const answers = inFormOrder((field) => {
    const value = values.get(field.name);
    if (value === undefined) return undefined;
    switch (statisticsTreatmentOf(field)) {
      case 'code':
        return value;
      case 'month':
        return (value as IsoDate).slice(0, 7);
      case 'ageBand':
        return planDate && ageBandOn(planDate, value as PartialDate);
      case 'count':
        return counts.get(field.name);
      case 'hidden':
        return undefined;
    }
  });
  return { profile: 'statistics', answers, unreadable };
}

function maskedCopyOf(document: unknown): NonDisclosurePlan {
  const { copy, counts, unreadable } = knownAnswers(form, document, isHidden);
  const masked = nonDisclosureFields.filter((field) => counts.has(field));
  return { profile: 'nonDisclosure', plan: copy, masked, unreadable };
}

function inFormOrder(said: (field: FormField) => unknown): object {
  const entries = fieldsOf(form).map((field) => [field.name, said(field)] as const);
  return Object.fromEntries(entries.filter(([, what]) => what !== undefined));
}

/** What each profile does with a field. */
export interface FieldPrivacy {
  /** A log says how often a field is answered, and never an answer. */
  readonly log: 'count';
  readonly statistics: StatisticsTreatment;
  readonly nonDisclosure: 'kept' | 'masked';
}

/** What each profile does with every field and table, in form order. Their privacy classes are in `planFields`. */
export const planPrivacy = /* @__PURE__ */ inFormOrder((field): FieldPrivacy => ({
  log: 'count',
  statistics: statisticsTreatmentOf(field),
  nonDisclosure: isHidden(field) ? 'masked' : 'kept',
})) as Readonly<Record<FieldPath, FieldPrivacy>>;
