// A user's program that takes something from every path but kotoplan/zod and the schemas. The type tests compile it against the packed
// package under every module system; nothing runs it.
import {
  assessEligibility,
  checkDraft,
  checkPlan,
  completeness,
  conditions,
  legalParameters,
  planFields,
  pointerOf,
  primaryGoals,
  reviewDue,
  tidyPlan,
  type CheckOptions,
  type Citizenship,
  type FieldPath,
  type Finding,
  type IntegrationPlan,
  type LegalParameters,
  type PlanDraft,
  type PrimaryGoal,
  type PrivacyClass,
} from 'kotoplan';
import { checkLines, type LineCheck } from 'kotoplan/batch';
import { cases, halfFilledDraft, type FixtureCase } from 'kotoplan/fixtures';
import { jsonFormsForm, type JsonFormsForm } from 'kotoplan/form-builders/json-forms';
import { planJsonSchema, type JsonSchema } from 'kotoplan/json-schema';
import { describeFinding, describeReason, formatDate, labelOf, type PlanLabels } from 'kotoplan/labels';
import { en } from 'kotoplan/labels/en';
import { fi } from 'kotoplan/labels/fi';
import { sv } from 'kotoplan/labels/sv';
import { en as namesEn } from 'kotoplan/labels/code-names/en';
import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
import { printPlan } from 'kotoplan/print';
import { redactPlan, type LogPlan } from 'kotoplan/privacy';
import { rjsfForm, type RjsfForm } from 'kotoplan/form-builders/rjsf';
import { planStandardSchema, type PlanValidation } from 'kotoplan/standard-schema';
import { surveyForm, type SurveyForm } from 'kotoplan/form-builders/surveyjs';
import { runVectors, type Mutation, type VectorReport } from 'kotoplan/testing';

const options: CheckOptions = { on: '2026-03-24', boundary: 'formLiteral' };
const check = checkPlan({}, options);
export const name: string | undefined = check.ok ? check.plan.customer.name : undefined;

const [finding] = check.findings as readonly [Finding];
export const limit: number | undefined = finding.code === 'tooLong' ? finding.facts.limit : undefined;
export const pointer: string = pointerOf(finding.path);

const draft: PlanDraft = { customer: { interpreter: true } };
export const missing: readonly FieldPath[] = completeness(draft).sections.flatMap((section) => section.missing);
export const tidied: unknown = tidyPlan(draft).draft;
export const savable: boolean = checkDraft(halfFilledDraft).ok;

// @ts-expect-error A blank answer is an absent key, never undefined.
export const blank: PlanDraft = { customer: { interpreter: undefined } };
// @ts-expect-error Plans are read-only.
draft.customer = {};
// @ts-expect-error There is no such goal.
export const happiness: PrimaryGoal = 'happiness';

export const goal: PrimaryGoal = primaryGoals[0];
export const condition: FieldPath | undefined = conditions[0]?.require;
export const privacy: PrivacyClass = planFields['customer.name'].privacy;
export const parameters: LegalParameters = legalParameters;

const fixture: FixtureCase = cases.quotaRefugee;
const plan: IntegrationPlan = fixture.plans[0];
export const due: string | undefined = reviewDue(plan)?.by;

const languages: readonly PlanLabels[] = [fi, sv, en];
export const words: readonly string[] = languages.flatMap((labels) => [
  labelOf(labels, 'customer.name'),
  describeFinding(labels, finding),
  ...assessEligibility({}).reasons.map((reason) => describeReason(labels, reason)),
  formatDate(labels.language, plan.planDate),
]);
const kosovo: Citizenship = 'XK';
export const countries: readonly string[] = [namesFi, namesSv, namesEn].map(({ citizenships }) => citizenships[kosovo]);

export const schema: JsonSchema = planJsonSchema({ target: 'draft-07', stage: 'draft', labels: sv, names: namesSv });
export const openapi: '3.1.0' = planJsonSchema({ target: 'openapi-3.1' }).openapi;

export const report: Promise<VectorReport> = runVectors({ checkPlan, accepts: (document) => checkPlan(document).ok });
export const spoilt = ({ document }: Mutation): boolean => checkPlan(document).ok;

export const rjsf: RjsfForm = rjsfForm({ labels: sv, names: namesSv });
export const jsonForms: JsonFormsForm = jsonFormsForm({ labels: fi, names: namesFi, stage: 'draft' });
export const survey: SurveyForm = surveyForm({ labels: languages, names: [namesFi, namesSv, namesEn] });
export const validated: PlanValidation<IntegrationPlan> | Promise<PlanValidation<IntegrationPlan>> = planStandardSchema(
  {
    labels: en,
  },
)['~standard'].validate({});
export const page: string = printPlan(plan, { labels: fi, second: en, secondNames: namesEn });
export const logged: LogPlan = redactPlan(plan, { profile: 'log' });
export const lines: AsyncIterable<LineCheck> = checkLines(['{}\n']);
