import { planJsonSchema, type JsonSchema } from '../src/json-schema/index.ts';
import { primaryGoals, statusKinds } from '../src/plan/options.ts';
import { ageBands } from '../src/privacy/age-band.ts';
import { citizenshipPattern, languagePattern } from '../src/privacy/kinds.ts';
import type { PrivacyProfile, StatisticsAnswers } from '../src/privacy/redact.ts';
import { yearMonthPattern } from '../src/values/year-month.ts';
import { planFields, type FieldPath, nonDisclosureFields } from '../src/plan/fields.ts';

/** Plain JSON Schema beyond the keywords of the plan's own schemas. */
type Schema = Readonly<Record<string, unknown>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of what `redactPlan` returns, by profile. */
export function privacySchemas(): Readonly<Record<PrivacyProfile, Schema>> {
  return {
    log: resultOf('log', 'LogPlan', { answered: closed(Object.fromEntries(fields.map((field) => [field, times]))) }),
    statistics: resultOf('statistics', 'StatisticsPlan', { answers: closed(statistics) }),
    nonDisclosure: nonDisclosureSchema(),
  };
}

const fields = Object.keys(planFields) as readonly FieldPath[];
const times = { type: 'integer', minimum: 1 } as const;
const yesOrNo = { type: 'boolean' } as const;
const month = { type: 'string', pattern: yearMonthPattern } as const;
// Of codes `redactPlan` looks at the shape alone.
const citizenship = { type: 'string', pattern: citizenshipPattern } as const;
const language = { type: 'string', pattern: languagePattern } as const;

const statistics = {
  contributors: times,
  planDate: month,
  'customer.dateOfBirth': { type: 'string', enum: ageBands },
  'customer.citizenships': { type: 'array', items: citizenship },
  'customer.nativeLanguages': { type: 'array', items: language },
  'customer.contactLanguage': language,
  'customer.interpreter': yesOrNo,
  'customer.arrivalMonth': month,
  'customer.firstResidenceDate': month,
  'customer.withinThreeYears': yesOrNo,
  'status.kind': { type: 'string', enum: statusKinds },
  'status.firstPlanDate': month,
  'goals.primaryGoal': { type: 'string', enum: primaryGoals },
  measures: times,
  'agreement.rightsAndDutiesDiscussed': yesOrNo,
  'agreement.agreedMattersUnderstood': yesOrNo,
  'agreement.nextMeetingDate': month,
} as const satisfies Record<keyof StatisticsAnswers, Schema>;

/** The draft without the masked fields. Its limits are left out: a copy keeps a text that is too long, and says no less. */
function nonDisclosureSchema(): Schema {
  const { $schema: _dialect, $id: _id, $defs = {}, ...draft } = planJsonSchema({ stage: 'draft' });
  const sections = Object.entries(draft.properties ?? {});
  const definitions = Object.entries($defs).map(([name, definition]) => {
    const section = sections.find(
      ([, schema]) => schema !== true && (schema.$ref ?? schema.items?.$ref) === `#/$defs/${name}`,
    );
    return [name, section && definition.properties ? withoutMasked(section[0], definition) : definition] as const;
  });
  const { Email: _unused, ...left } = Object.fromEntries(definitions);
  const masked = { type: 'array', items: { type: 'string', enum: nonDisclosureFields }, uniqueItems: true };
  const result = resultOf('nonDisclosure', 'NonDisclosurePlan', { plan: { $ref: '#/$defs/PlanDraft' }, masked });
  return withoutLimits({
    ...result,
    $defs: { PlanDraft: draft, ...left, Citizenship: citizenship, LanguageTag: language },
  });
}

function withoutMasked(section: string, { properties = {}, ...schema }: JsonSchema): JsonSchema {
  const masked: readonly string[] = nonDisclosureFields;
  const isMasked = (key: string) => masked.includes(`${section}.${key}`) || masked.includes(`${section}[].${key}`);
  return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !isMasked(key))) };
}

function withoutLimits(schema: Schema): Schema {
  const limits = ['maxLength', 'maxItems'];
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (limits.includes(key) ? undefined : value)),
  ) as Schema;
}

function resultOf(profile: PrivacyProfile, title: string, properties: Readonly<Record<string, Schema>>): Schema {
  const $id = `urn:kotoplan:privacy:${profile}:1`;
  const unreadable = { type: 'integer', minimum: 0 };
  const all = { profile: { type: 'string', const: profile }, ...properties, unreadable };
  return { $schema: dialect, $id, title, ...closed(all), required: Object.keys(all) };
}

function closed(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}
