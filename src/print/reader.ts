import type { PlanNames } from '../labels/code-names/code-names.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { FieldPath } from '../plan/fields.ts';
import { markup, type Markup } from './markup.ts';

/** One language of the page. */
export interface Speech {
  readonly labels: PlanLabels;
  readonly names: PlanNames | undefined;
}

/** Whom a page is for: the languages they read, and whether they may see where the customer is. */
export interface Reader {
  readonly speeches: readonly [Speech, ...Speech[]];
  readonly nonDisclosure: boolean;
}

/** How `printPlan` prints. */
export interface PrintPlanOptions {
  /** The words of the page, and of its answers: best the language in which the plan was written. */
  readonly labels: PlanLabels;
  /** The words of a second language, beside or below those of the first. */
  readonly second?: PlanLabels;
  /** The countries and languages in the words of the first language; without them their codes are printed. */
  readonly names?: PlanNames;
  /** The same in the second language; without them it says no countries and languages. */
  readonly secondNames?: PlanNames;
  /** Whether the copy hides where the customer can be found, and what hints at the municipality: `nonDisclosureFields`. */
  readonly nonDisclosure?: boolean;
}

/** The reader that the options describe. A second language that is the first is left out. */
export function readerOf({ labels, second, names, secondNames, nonDisclosure = false }: PrintPlanOptions): Reader {
  const others = second === undefined || second.language === labels.language ? [] : [second];
  return {
    speeches: [{ labels, names }, ...others.map((other) => ({ labels: other, names: secondNames }))],
    nonDisclosure,
  };
}

/** Words that the labels of each language have. */
export type Say = (labels: PlanLabels) => string;

/** Words in every language of the page, the first language first. */
export function words({ speeches }: Reader, say: Say): Markup {
  return markup`${speeches.map(({ labels }) => markup`<span lang="${labels.language}">${say(labels)}</span> `)}`;
}

/** The label of a field as the form has it. */
export function labelOf(field: FieldPath): Say {
  return (labels) => labels.fields[field].label.text;
}
