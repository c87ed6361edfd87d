import { findingCodes, type FindingCode } from '../../src/check/catalogue.ts';
import { type FindingFacts } from '../../src/check/findings.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import type { Label, PlanLabels } from '../../src/labels/labels.ts';
import { sv } from '../../src/labels/sv.ts';
import { reasonCodes } from '../../src/law/reasons.ts';

export const labelsIn = { fi, sv, en } as const;

export const everyLanguage = [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const;

/** Facts for every code that has any: the usual ones, those that ask for a singular, and every other wording. */
const facts: {
  readonly [
    Code in FindingCode as FindingFacts<Code> extends Record<string, never> ? never : Code
  ]: readonly FindingFacts<Code>[];
} = {
  unknownField: [{ count: 2 }, { count: 1 }],
  tooLong: [{ limit: 20_000 }, { limit: 1 }],
  tooMany: [{ limit: 50 }, { limit: 1 }],
  totalDurationExceeded: [{ years: 2 }, { years: 1 }],
  customerAgeImplausible: [{ years: 110 }, { years: 1 }],
  arrivalFarFromResidence: [{ months: 36 }, { months: 1 }],
  windowClosed: [{ years: 3 }, { years: 1 }],
  windowException: [{ years: 3 }, { years: 1 }],
  windowEndsSoon: [{ days: 90 }, { days: 1 }],
  statementContradicted: [
    { years: 3, plan: 'first' },
    { years: 3, plan: 'update' },
  ],
  dueDateOutsideTwelveMonths: [{ months: 12 }, { months: 1 }],
  nextMeetingAfterReviewDue: [{ months: 6 }, { months: 1 }],
  reviewOverdue: [{ months: 6 }, { months: 1 }],
};

/** Every finding sentence with a name for the test's title. */
export function findingSentences(labels: PlanLabels): readonly (readonly [title: string, sentence: string])[] {
  return findingCodes.flatMap((code) => {
    const say = labels.findings[code] as (facts: object) => string;
    const samples: readonly object[] = (facts as Partial<Record<FindingCode, readonly object[]>>)[code] ?? [{}];
    return samples.map((sample) => [`${code} ${JSON.stringify(sample)}`, say(sample)] as const);
  });
}

/** Every reason sentence: holds, does not hold, not known; with the years and without. */
export function reasonSentences(labels: PlanLabels): readonly (readonly [title: string, sentence: string])[] {
  return reasonCodes.flatMap((code) =>
    (['true', 'false', 'unknown'] as const).flatMap((holds) =>
      [{ years: 3 }, {}].map((known) => {
        return [`${code} ${holds} ${JSON.stringify(known)}`, labels.reasons[code][holds](known)] as const;
      }),
    ),
  );
}

/** Every sentence of a change between two plans, as it reads with answers and without. */
export function changeSentences({ changes }: PlanLabels): readonly (readonly [title: string, sentence: string])[] {
  const [before, now] = [changes.quoted('Amal'), changes.quoted('Omar')];
  const answers = { before, now };
  const lists = [
    { added: before, removed: now },
    { added: before, removed: undefined },
    { added: undefined, removed: now },
  ];
  return [
    ['answer', changes.answer(answers)],
    ['answer that was empty', changes.answer({ before: changes.empty.text, now })],
    ['textChanged', changes.textChanged(answers)],
    ['textRemoved', changes.textRemoved(answers)],
    ['order', changes.order(answers)],
    ...lists.map((list) => [`list ${JSON.stringify(list)}`, changes.list(list)] as const),
    ...[before, undefined].flatMap((row) => [
      [`rowAdded ${row}`, changes.rowAdded({ row })] as const,
      [`rowRemoved ${row}`, changes.rowRemoved({ row })] as const,
    ]),
    ['rowMoved', changes.rowMoved({ from: 2 })],
    ['rowWas', changes.rowWas({ from: 2 })],
  ];
}

/** Every label of a language, with the way to it. */
export function everyLabel(labels: PlanLabels): readonly (readonly [way: string, label: Label])[] {
  const found: (readonly [string, Label])[] = [];
  const walk = (value: unknown, way: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'source' in value) found.push([way.join(' '), value as Label]);
    else for (const [key, child] of Object.entries(value)) walk(child, [...way, key]);
  };
  walk(labels, []);
  return found;
}

/** Everything a person can read in a language: labels, findings, reasons, changes. */
export function everythingSaid(labels: PlanLabels): readonly (readonly [where: string, text: string])[] {
  const texts = everyLabel(labels).map(([way, { text }]) => [way, text] as const);
  const page = ['print page', labels.print.page({ page: '1', pages: '3' })] as const;
  return [...texts, page, ...findingSentences(labels), ...reasonSentences(labels), ...changeSentences(labels)];
}
