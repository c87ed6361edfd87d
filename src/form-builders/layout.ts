import type { Asked } from '../form/section.ts';
import type { FormWords, PlanLabels, SectionWords } from '../labels/labels.ts';
import type { FieldPath } from '../plan/fields.ts';
import { askedIn, type AskedField } from './asked-fields.ts';

// What the pages of all builders have in common and the form does not say.

/** The texts at the head of the paper, in its order. */
export const instructions = [
  'instructionUse',
  'instructionSeeMore',
  'instructionTrust',
  'instructionTime',
  'instructionBasis',
  'instructionNoInitialSurvey',
] as const satisfies readonly (keyof FormWords)[];

// The form takes any text here, so its kind cannot say what keyboard a phone should show.
const telephone: FieldPath = 'customer.telephone';

/**
 * The type of the HTML input of a text. Never `email`: Chromium turns an address at ö.fi into one at xn--nda.fi. `date` is left
 * to each builder, because RJSF and JSON Forms read it from the schema.
 */
export function inputTypeOf({ name, kind }: AskedField): 'month' | 'tel' | undefined {
  if (name === telephone) return 'tel';
  return kind.name === 'month' ? 'month' : undefined;
}

/** Whether people see all that they can choose at once. Countries and languages are too many. */
export function isSeenAtOnce({ name }: Asked): boolean {
  return name === 'option' || name === 'yesNo';
}

/** How to write a date in a text box: as the schema takes it, because builders validate what is typed. */
export function typedAs({ name }: Asked, { formBuilders }: PlanLabels): string | undefined {
  if (name === 'partialDate') return formBuilders.typedPartialDate.text;
  return name === 'month' ? formBuilders.typedMonth.text : undefined;
}

/** The words of the section or table of that name. */
export function sectionWords(labels: PlanLabels, name: string): SectionWords | undefined {
  const sections: Readonly<Record<string, SectionWords>> = labels.sections;
  return sections[name];
}

/** Whether the heading of a section is the label of its first field, and so would be said twice. */
export function isHeadedByItsField(section: string, labels: PlanLabels): boolean {
  const [first] = askedIn(section);
  return first !== undefined && sectionWords(labels, section)?.title.text === labels.fields[first.name].label.text;
}
