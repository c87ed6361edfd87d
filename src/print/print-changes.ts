import { askedAt } from '../form/fields.ts';
import { fieldNameAt, type Path } from '../form/paths.ts';
import { isList } from '../form/section.ts';
import type { PlanNames } from '../labels/code-names/code-names.ts';
import { describeChange } from '../labels/describe-change.ts';
import type { PlanLabels } from '../labels/labels.ts';
import { form } from '../plan/form.ts';
import type { PlanChange } from '../revision/change.ts';
import { isMasked, storedText } from './answers.ts';
import { escaped, markup, visible, type Markup } from './markup.ts';
import { pageOf } from './page.ts';
import { readerOf, type Reader } from './reader.ts';

/** How `printChanges` prints. */
export interface PrintChangesOptions {
  /** The words of the page. */
  readonly labels: PlanLabels;
  /** `show`: with what stood there and what stands there now. `hide`: only what changed. */
  readonly values: 'show' | 'hide';
  /** The countries and languages in words; without them their codes are printed. */
  readonly names?: PlanNames;
  /** Whether the answers that `printPlan` hides in a non-disclosure copy are hidden here as well: only that they changed is said, not whether there was one before. */
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
  const reader = readerOf({ labels, nonDisclosure });
  const items = changes
    .filter(({ path }) => askedAt(form, path)?.name !== 'rowId')
    .map((change) => {
      const isHidden = isUnsaid(reader, change);
      const told = isHidden ? neutral(change) : readyToTell(reader, change);
      const shown = isHidden ? 'hide' : values;
      const sentence = describeChange(labels, told, { values: shown, ...(names !== undefined && { names }) });
      return markup`<li>${inMarkup(sentence)}</li>\n`;
    });
  const title = ({ print }: PlanLabels) => print.changes.text;
  const none = markup`<p class="answer">${labels.changes.none.text}</p>\n`;
  const list = markup`<ul class="changes">\n${items}</ul>\n`;
  return pageOf(reader, { title, sheetTitle: title, body: items.length === 0 ? none : list });
}

/** Whether only that there was a change may be said. */
function isUnsaid(reader: Reader, change: PlanChange): boolean {
  if (change.kind !== 'set') return false;
  return [change.before, change.after].some((value) => isMasked(reader, fieldNameAt(change.path), value));
}

/** The change of an answer without what it was and is, and without whether there was and is one. */
function neutral({ path }: PlanChange): PlanChange {
  return { kind: 'set', path, before: '', after: '' };
}

/** The change with its answers ready for a sentence, and its rows without the cells that this reader may not see. */
function readyToTell(reader: Reader, change: PlanChange): PlanChange {
  const ready = (value: unknown): unknown =>
    change.kind === 'set' ? readyAnswer(change.path, value) : readyRow(reader, change.path, value);
  const entries = Object.entries(change).map(([key, value]: [string, unknown]) =>
    key === 'before' || key === 'after' ? [key, ready(value)] : [key, value],
  );
  return Object.fromEntries(entries) as PlanChange;
}

function readyRow(reader: Reader, path: Path, row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return {};
  const cells = Object.entries(row).flatMap(([key, cell]) => {
    const place = [...path, key];
    return isMasked(reader, fieldNameAt(place), cell) ? [] : [[key, readyAnswer(place, cell)] as const];
  });
  return Object.fromEntries(cells);
}

/** An answer as a sentence takes it; as it is stored if no field could hold it. */
function readyAnswer(path: Path, value: unknown): unknown {
  if (typeof value === 'string') return isolated(value);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  const asked = askedAt(form, path);
  if (Array.isArray(value) && asked !== undefined && isList(asked)) {
    return value.flatMap((code) => storedText(code) ?? []).map(isolated);
  }
  const stored = storedText(value);
  return stored === undefined ? undefined : isolated(stored);
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
