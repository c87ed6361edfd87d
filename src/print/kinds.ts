import type { FieldPath } from '../plan/fields.ts';
import { primaryGoals, statusKinds } from '../plan/options.ts';
import { partialDatePattern } from '../values/partial-date.ts';

type IsOfKind = (value: unknown) => boolean;

const partialDate = /* @__PURE__ */ new RegExp(partialDatePattern, 'u');

const isText: IsOfKind = (value) => typeof value === 'string';
const isDay: IsOfKind = (value) => typeof value === 'string' && partialDate.test(value);
const isTick: IsOfKind = (value) => typeof value === 'boolean';
const isKind: IsOfKind = (value) => statusKinds.some((kind) => kind === value);
const isGoal: IsOfKind = (value) => primaryGoals.some((goal) => goal === value);

/** The shape decides, not the table: a code of a newer table is a code. */
function areCodes(value: unknown, shape: RegExp): boolean {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.every((code) => typeof code === 'string' && shape.test(code));
}
const areCountries: IsOfKind = (value) => areCodes(value, /^(?:[A-Z]{2}|stateless|unknown)$/u);
const areLanguages: IsOfKind = (value) => areCodes(value, /^[a-z]{2,3}$/u);

const kinds: ReadonlyMap<FieldPath, IsOfKind> = /* @__PURE__ */ new Map<FieldPath, IsOfKind>([
  ['modelVersion', (value) => typeof value === 'number'],
  ['planDate', isDay],
  ['customer.dateOfBirth', isDay],
  ['customer.citizenships', areCountries],
  ['customer.nativeLanguages', areLanguages],
  ['customer.contactLanguage', areLanguages],
  ['customer.interpreter', isTick],
  ['customer.arrivalMonth', isDay],
  ['customer.firstResidenceDate', isDay],
  ['customer.withinThreeYears', isTick],
  ['status.kind', isKind],
  ['status.firstPlanDate', isDay],
  ['goals.primaryGoal', isGoal],
  ['measures[].dueDate', isDay],
  ['agreement.rightsAndDutiesDiscussed', isTick],
  ['agreement.agreedMattersUnderstood', isTick],
  ['agreement.nextMeetingDate', isDay],
]);

/** Whether what stands in a field is what the field asks for; an address can hide in what is not. */
export function isOfItsKind(field: FieldPath, value: unknown): boolean {
  return (kinds.get(field) ?? isText)(value);
}
