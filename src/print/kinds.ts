import type { FieldPath } from '../plan/fields.ts';
import { primaryGoals, statusKinds } from '../plan/options.ts';

type IsOfKind = (value: unknown) => boolean;

const isText: IsOfKind = (value) => typeof value === 'string';
// The shape is enough, as of codes: nothing hides in eight digits.
const isDay: IsOfKind = (value) => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(value);
const isTick: IsOfKind = (value) => typeof value === 'boolean';

const isOneOf =
  (options: readonly unknown[]): IsOfKind =>
  (value) =>
    options.includes(value);

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
  ['status.kind', isOneOf(statusKinds)],
  ['status.firstPlanDate', isDay],
  ['goals.primaryGoal', isOneOf(primaryGoals)],
  ['measures[].dueDate', isDay],
  ['agreement.rightsAndDutiesDiscussed', isTick],
  ['agreement.agreedMattersUnderstood', isTick],
  ['agreement.nextMeetingDate', isDay],
]);

/** Whether what stands in a field is what the field asks for; an address can hide in what is not. */
export function isOfItsKind(field: FieldPath, value: unknown): boolean {
  return (kinds.get(field) ?? isText)(value);
}
