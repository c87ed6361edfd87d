import { windowEnd } from '../law/eligibility.ts';
import type { Contributor } from '../plan/contributors.ts';
import type { Measure } from '../plan/measures.ts';
import { primaryGoals, statusKinds } from '../plan/options.ts';
import { modelVersion, type IntegrationPlan } from '../plan/plan.ts';
import type { PlanStatus } from '../plan/status.ts';
import { citizenshipCodes, type Citizenship } from '../values/citizenship.ts';
import { addDays } from '../values/days.ts';
import { addMonths, addYears, type IsoDate } from '../values/iso-date.ts';
import { languageTags } from '../values/language-tag.ts';
import type { ArbitraryOf, FastCheck, Makers } from './fast-check.ts';
import { conditionHolds } from '../form/conditions.ts';
import { conditions } from '../plan/fields.ts';

/**
 * Plans that `checkPlan` calls ok, whatever they hold: first plans and updates, answers given and left open, warnings and
 * notes, but no error. Takes the caller's fast-check. Small, shrinks to the least plan, the same for the same seed.
 *
 * Rows may lack an id or be blank: `tidyPlan` of one gives what a form would save. The people are nobody.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { checkPlan } from 'kotoplan';
 * import { arbitraryPlan } from 'kotoplan/testing';
 *
 * fc.assert(fc.property(arbitraryPlan(fc), (plan) => checkPlan(plan).ok));
 * ```
 */
export function arbitraryPlan(fc: FastCheck): ArbitraryOf<IntegrationPlan> {
  return plans(fc as unknown as Makers);
}

// A Tuesday, and neither first nor last of anything.
const middleDay: IsoDate = '2025-03-04';

/** Everything is drawn independently and fitted together afterwards: that shrinks better than one draw after another. */
export function plans(fc: Makers): ArbitraryOf<IntegrationPlan> {
  const maybe = <Value>(value: ArbitraryOf<Value>) => fc.option(value, { nil: undefined });
  const days = (min: number, max: number) => fc.integer({ min, max });
  const text = textOf(fc, ' ');
  const longText = fc.oneof(text, textOf(fc, '\n'));
  const hasId = fc.boolean();

  return fc
    .record({
      fromMiddleDay: days(-3_600, 1_800),
      contributors: fc.array(fc.record({ hasId, name: maybe(text), organisation: text }), { maxLength: 3 }),
      customer: fc.record({
        name: text,
        citizenships: maybe(citizenships(fc)),
        nativeLanguages: maybe(fc.uniqueArray(fc.constantFrom(...languageTags), { maxLength: 3 })),
        contactLanguage: maybe(fc.constantFrom(...languageTags)),
        languageDetails: maybe(text),
        interpreter: maybe(fc.boolean()),
        address: maybe(text),
        postalCode: maybe(fc.constantFrom('00990', '90100', 'SE-111 22')),
        town: maybe(text),
        telephone: maybe(fc.constantFrom('000 012 3499', '+000 12 345', 'ei puhelinta')),
        email: maybe(fc.constantFrom('asiakas@example.org', 'äiti@example.org')),
      }),
      birth: maybe(fc.record({ years: days(18, 95), days: days(0, 364), length: fc.constantFrom(4, 7, 10) })),
      monthsSinceArrival: maybe(days(-3, 96)),
      daysSincePermit: maybe(days(-60, 1_500)),
      withinThreeYears: maybe(fc.boolean()),
      status: fc.record({ kind: fc.constantFrom(...statusKinds), days: days(0, 1_200), saysOwnDate: fc.boolean() }),
      summary: maybe(longText),
      goals: fc.record({
        wishes: maybe(longText),
        primaryGoal: fc.constantFrom(...primaryGoals),
        primaryGoalDetails: maybe(longText),
        professionalGoals: maybe(longText),
        languageStudyPlan: maybe(longText),
        otherStudyPlan: maybe(longText),
        otherLongTermMeasures: maybe(longText),
      }),
      specify: fc.record({ words: text, always: fc.boolean() }),
      measures: fc.array(
        fc.record({
          hasId,
          cells: fc.record({
            intermediateGoal: maybe(text),
            measure: maybe(text),
            responsibleParty: maybe(text),
            schedule: maybe(text),
          }),
          daysUntilDue: maybe(days(-30, 400)),
        }),
        { maxLength: 3 },
      ),
      agreement: fc.record({
        expectedOfCustomer: maybe(longText),
        municipalityCommits: maybe(longText),
        nextMeetingDetails: maybe(text),
      }),
      daysUntilMeeting: maybe(days(0, 400)),
    })
    .map((drawn): IntegrationPlan => {
      const planDate = addDays(middleDay, drawn.fromMiddleDay);
      const after = (count: number | undefined) => (count === undefined ? undefined : addDays(planDate, count));
      const firstResidenceDate = after(drawn.daysSincePermit === undefined ? undefined : -drawn.daysSincePermit);
      const { birth, monthsSinceArrival, specify } = drawn;
      const goals = given(drawn.goals);
      return {
        modelVersion,
        contributors: drawn.contributors.map(({ hasId, ...cells }, place): Contributor => {
          return { ...(hasId && { id: `c${place + 1}` }), ...given(cells) };
        }),
        planDate,
        customer: given({
          ...drawn.customer,
          dateOfBirth: birth && addYears(addDays(planDate, -birth.days), -birth.years).slice(0, birth.length),
          arrivalMonth:
            monthsSinceArrival === undefined ? undefined : addMonths(planDate, -monthsSinceArrival).slice(0, 7),
          firstResidenceDate,
          withinThreeYears:
            drawn.withinThreeYears === true && isLate(planDate, firstResidenceDate) ? false : drawn.withinThreeYears,
        }),
        status: statusOf(planDate, drawn.status),
        ...(drawn.summary !== undefined && { lifeSituation: { summary: drawn.summary } }),
        goals: {
          ...goals,
          ...((specify.always || isSpecified(goals.primaryGoal)) && { primaryGoalSpecify: specify.words }),
        },
        measures: drawn.measures.map(({ hasId, cells, daysUntilDue }, place): Measure => {
          return { ...(hasId && { id: `m${place + 1}` }), ...given({ ...cells, dueDate: after(daysUntilDue) }) };
        }),
        agreement: {
          rightsAndDutiesDiscussed: true,
          agreedMattersUnderstood: true,
          ...given({ ...drawn.agreement, nextMeetingDate: after(drawn.daysUntilMeeting) }),
        },
      };
    });
}

// The least word stands first. The others are what goes wrong on its way through systems: letters outside ASCII and outside
// the first plane, another direction of writing, marks of HTML, quotation marks, what looks like another type.
const words = [
  'kurssi',
  'Åbo',
  'hyvää',
  'كورس',
  'кафе',
  '日本語',
  '👩🏽‍🍳',
  '<b>&amp;</b>',
  `"l'été"`,
  'null',
  '2026-03-10',
  '-1',
  '__proto__',
] as const;

function textOf(fc: Makers, separator: string): ArbitraryOf<string> {
  return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(separator));
}

/** Nobody is stateless and a citizen. */
function citizenships(fc: Makers): ArbitraryOf<readonly Citizenship[]> {
  const countries = citizenshipCodes.filter((code) => code !== 'stateless' && code !== 'unknown');
  return fc.oneof<readonly Citizenship[]>(
    fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 3 }),
    fc.constantFrom<readonly Citizenship[]>(['stateless'], ['unknown'], ['SO', 'unknown']),
  );
}

/** By the stricter of the two boundaries, so that the plan is right under both. */
function isLate(planDate: IsoDate, firstResidenceDate: IsoDate | undefined): boolean {
  return firstResidenceDate !== undefined && planDate > windowEnd(firstResidenceDate, { boundary: 'formLiteral' });
}

function isSpecified(primaryGoal: string | undefined): boolean {
  return conditions.some(
    (condition) =>
      condition.require === 'goals.primaryGoalSpecify' &&
      conditionHolds(condition, { goals: { primaryGoal } }) === 'asked',
  );
}

function statusOf(
  planDate: IsoDate,
  {
    kind,
    days,
    saysOwnDate,
  }: { readonly kind: PlanStatus['kind']; readonly days: number; readonly saysOwnDate: boolean },
): PlanStatus {
  if (kind === 'update') return { kind, firstPlanDate: addDays(planDate, -days) };
  return { kind, ...(saysOwnDate && { firstPlanDate: planDate }) };
}

type Given<Answers> = { readonly [Key in keyof Answers]?: Exclude<Answers[Key], undefined> };

/** What was answered: a blank answer is an absent key. */
function given<Answers extends object>(answers: Answers): Given<Answers> & Pick<Answers, RequiredKey<Answers>> {
  const entries = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(entries) as Given<Answers> & Pick<Answers, RequiredKey<Answers>>;
}

type RequiredKey<Answers> = { [Key in keyof Answers]: undefined extends Answers[Key] ? never : Key }[keyof Answers];
