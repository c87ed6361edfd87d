import type { PlanDraft } from '../plan/plan.ts';
import type { Finding } from './findings.ts';
import { valueAt, type Path } from '../form/paths.ts';

type Container = Record<string | number, unknown>;

type Sections = Required<Omit<PlanDraft, 'modelVersion'>>;
type Every<Section> = { readonly [Field in keyof Section]-?: unknown };

/**
 * What the rules read of a document: its answers without those that are wrong. Undefined where nothing can be read: no
 * object, another version.
 *
 * The document itself is not touched; tables, rows and lists in which nothing is wrong are shared with it. An unreadable row
 * becomes an empty one, an unreadable code a hole in its list, so that the others keep their numbers, and a list that is too
 * long ends at its limit. Any other wrong answer becomes undefined, which counts as absent.
 */
export function readable(document: unknown, ofShape: readonly Finding[]): PlanDraft | undefined {
  if (ofShape.some(leavesNothing)) return undefined;
  const plan = alike(document as PlanDraft);
  for (const one of ofShape) {
    if (one.code === 'tooMany') cut(plan as Container, document, one.path, one.facts.limit);
    else if (!isAnswerReadable(one)) takeAway(plan as Container, document as Container, one.path);
  }
  return plan;
}

function leavesNothing({ code, path }: Finding): boolean {
  return path.length === 0 ? code === 'wrongType' : path[0] === 'modelVersion' && code !== 'missing';
}

/** Nothing is there to be read, or it can be read though it is wrong, as a confirmation that is not given. */
function isAnswerReadable({ code }: Finding): boolean {
  return code === 'missing' || code === 'unknownField' || code === 'mustBeYes';
}

/**
 * The sections of a document in objects that have the same keys in the same order, whichever of them are answered: the
 * rules ask for some two hundred fields, and an engine finds them sooner where it knows the objects by their shape.
 */
function alike({
  contributors,
  planDate,
  customer,
  status,
  lifeSituation,
  goals,
  measures,
  agreement,
}: PlanDraft): object {
  return {
    contributors,
    planDate,
    customer:
      customer &&
      ({
        name: customer.name,
        dateOfBirth: customer.dateOfBirth,
        citizenships: customer.citizenships,
        nativeLanguages: customer.nativeLanguages,
        contactLanguage: customer.contactLanguage,
        languageDetails: customer.languageDetails,
        interpreter: customer.interpreter,
        address: customer.address,
        postalCode: customer.postalCode,
        town: customer.town,
        telephone: customer.telephone,
        email: customer.email,
        arrivalMonth: customer.arrivalMonth,
        firstResidenceDate: customer.firstResidenceDate,
        withinThreeYears: customer.withinThreeYears,
      } satisfies Every<Sections['customer']>),
    status: status && ({ kind: status.kind, firstPlanDate: status.firstPlanDate } satisfies Every<Sections['status']>),
    lifeSituation: lifeSituation && ({ summary: lifeSituation.summary } satisfies Every<Sections['lifeSituation']>),
    goals:
      goals &&
      ({
        wishes: goals.wishes,
        primaryGoal: goals.primaryGoal,
        primaryGoalSpecify: goals.primaryGoalSpecify,
        primaryGoalDetails: goals.primaryGoalDetails,
        professionalGoals: goals.professionalGoals,
        languageStudyPlan: goals.languageStudyPlan,
        otherStudyPlan: goals.otherStudyPlan,
        otherLongTermMeasures: goals.otherLongTermMeasures,
      } satisfies Every<Sections['goals']>),
    measures,
    agreement:
      agreement &&
      ({
        rightsAndDutiesDiscussed: agreement.rightsAndDutiesDiscussed,
        agreedMattersUnderstood: agreement.agreedMattersUnderstood,
        expectedOfCustomer: agreement.expectedOfCustomer,
        municipalityCommits: agreement.municipalityCommits,
        nextMeetingDate: agreement.nextMeetingDate,
        nextMeetingDetails: agreement.nextMeetingDetails,
      } satisfies Every<Sections['agreement']>),
  } satisfies Every<Sections>;
}

/** Ends a list at its limit. */
function cut(plan: Container, document: unknown, path: Path, limit: number): void {
  const [key = '', second] = path;
  const list = (valueAt(document, path) as readonly unknown[]).slice(0, limit);
  if (second === undefined) plan[key] = list;
  else (plan[key] as Container)[second] = list;
}

/** Takes the answer at a path out of the plan. What holds it is copied first, if the document holds it too. */
function takeAway(plan: Container, document: Container, [key = '', second, third]: Path): void {
  if (second === undefined) {
    plan[key] = undefined;
    return;
  }
  const section = own(plan, document, key);
  if (third === undefined) {
    section[second] = typeof second === 'number' ? {} : undefined;
    return;
  }
  const holder = own(section, document[key] as Container, second);
  // The methods of arrays that the rules use pass over holes.
  if (typeof third === 'number') Reflect.deleteProperty(holder, third);
  else holder[third] = undefined;
}

function own(copy: Container, original: Container, key: string | number): Container {
  const shared = original[key];
  if (copy[key] === shared) copy[key] = Array.isArray(shared) ? [...(shared as unknown[])] : { ...(shared as object) };
  return copy[key] as Container;
}
