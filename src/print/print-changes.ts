import { describeChange } from '../labels/describe-change.ts';
import type { PlanLabels } from '../labels/labels.ts';
import type { PlanNames } from '../names/names.ts';
import type { FieldPath } from '../plan/fields.ts';
import { nonDisclosureFields } from '../plan/non-disclosure.ts';
import type { PlanChange } from '../revision/change.ts';
import { escaped, markup, visible, type Markup } from './markup.ts';
import { pageOf } from './page.ts';
import { readerOf } from './reader.ts';

/** How `printChanges` prints. */
export interface PrintChangesOptions {
  /** The words of the page. */
  readonly labels: PlanLabels;
  /** `show`: with what stood there and what stands there now. `hide`: only what changed. */
  readonly values: 'show' | 'hide';
  /** The countries and languages in words; without them their codes are printed. */
  readonly names?: PlanNames;
  /** Whether the answers that `printPlan` hides in a non-disclosure copy are hidden here as well: only that they changed is said. */
  readonly nonDisclosure?: boolean;
}

/**
 * What a review changed, as a page to hand over: one self-contained HTML document with a sentence for every change of
 * `comparePlans`, in the words of `describeChange`. Changes of row ids are left out: nobody has seen them.
 *
 * @example
 * import { comparePlans } from 'kotoplan';
 * import { cases } from 'kotoplan/fixtures';
 * import { sv } from 'kotoplan/labels/sv';
 * import { printChanges } from 'kotoplan/print';
 *
 * const [first, second] = cases.thirdUpdate.plans;
 * const page = printChanges(comparePlans(first, second), { labels: sv, values: 'show' });
 * page.includes('<h1 class="pair"><span lang="sv">Ändringar i planen</span>'); // true
 */
export function printChanges(
  changes: readonly PlanChange[],
  { labels, values, names, nonDisclosure = false }: PrintChangesOptions,
): string {
  const masked: ReadonlySet<string> = new Set<FieldPath>(nonDisclosure ? nonDisclosureFields : []);
  const items = changes
    .filter(({ kind, path }) => kind !== 'set' || path[2] !== 'id')
    .map((change) => {
      const shown = masked.has(fieldOf(change)) ? 'hide' : values;
      const told = withoutMasked(change, masked);
      const sentence = describeChange(labels, told, { values: shown, ...(names !== undefined && { names }) });
      return markup`<li>${inMarkup(sentence)}</li>\n`;
    });
  const title = ({ print }: PlanLabels) => print.changes.text;
  const none = markup`<p class="answer">${labels.changes.none.text}</p>\n`;
  const list = markup`<ul class="changes">\n${items}</ul>\n`;
  return pageOf(readerOf({ labels }), { title, sheetTitle: title, body: items.length === 0 ? none : list });
}

function fieldOf({ path: [first, second, third] }: PlanChange): string {
  return typeof second === 'number' ? `${first}[].${third}` : `${first}.${second}`;
}

/** The change with its texts ready for a sentence, and its rows without the cells that this reader may not see. */
function withoutMasked(change: PlanChange, masked: ReadonlySet<string>): PlanChange {
  const ready = (value: unknown): unknown => {
    if (typeof value === 'string') return isolated(value);
    if (Array.isArray(value)) return (value as unknown[]).map(ready);
    if (typeof value !== 'object' || value === null) return value;
    const cells = Object.entries(value).filter(([key]) => !masked.has(`${change.path[0]}[].${key}`));
    return Object.fromEntries(cells.map(([key, cell]) => [key, ready(cell)]));
  };
  const { before, after, ...others } = { before: undefined, after: undefined, ...change };
  const values = {
    ...(before !== undefined && { before: ready(before) }),
    ...(after !== undefined && { after: ready(after) }),
  };
  return { ...others, ...values } as PlanChange;
}

const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text that is read from the right stands for itself in the sentence around it. No code, day or option is one. */
function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${visible(text)}\u2069` : visible(text);
}

/** The sentence on the page: the name of the place stressed, every isolated text in an element of its own. */
function inMarkup(sentence: string): Markup {
  const place = sentence.indexOf(':') + 1;
  // An isolated text that ends its own sentence ends the one around it too.
  const said = sentence.slice(place).replace(/(?<=[.!?…]\u2069[”"])\.$/u, '');
  const isolates = escaped(said).replaceAll('\u2068', '<bdi dir="auto">').replaceAll('\u2069', '</bdi>');
  return markup`<strong>${sentence.slice(0, place)}</strong>${{ html: isolates }}`;
}
