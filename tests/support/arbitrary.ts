import fc from 'fast-check';
import type { Contributor, Customer, Goals, IntegrationPlan, Measure, PlanDraft } from '../../src/index.ts';
import { withAt } from './with.ts';

// Small pools, so that two plans often say the same, and rows are often alike.
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const text = fc.constantFrom('Oulu', 'Kemi', 'Finnish course', 'Call the school', '__proto__', 'constructor');
const day = fc.constantFrom('2025-01-08', '2025-06-30', '2026-02-28');
const earlierDay = fc.constantFrom('2024-02-29', '2024-11-26');
const laterDay = fc.constantFrom('2026-08-17', '2026-09-01');

/** A record of which every value may be absent. */
function sparse<T>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(arbitraries, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;
}

const contributorCells = sparse<Omit<Contributor, 'id'>>({ name: text, organisation: text });
const measureCells = sparse<Omit<Measure, 'id'>>({
  intermediateGoal: text,
  measure: text,
  responsibleParty: text,
  schedule: text,
  dueDate: day,
});

// A tidied table holds no blank row.
function rows<Cells extends object>(cells: fc.Arbitrary<Cells>): fc.Arbitrary<(Cells & { id: string })[]> {
  const filled = cells.filter((row) => Object.keys(row).length > 0);
  return fc.shuffledSubarray([...ids], { maxLength: 6 }).chain((chosen) => {
    const table = fc.tuple(...chosen.map((id) => filled.map((row) => ({ id, ...row }))));
    return table;
  });
}

const codes = {
  citizenships: fc.uniqueArray(fc.constantFrom('SO', 'ET', 'KE', 'XK'), { minLength: 1 }),
  nativeLanguages: fc.uniqueArray(fc.constantFrom('so', 'am', 'sw'), { minLength: 1 }),
} as const;

const customer: fc.Arbitrary<Partial<Customer>> = sparse({
  ...codes,
  contactLanguage: fc.constantFrom('so', 'en'),
  interpreter: fc.boolean(),
  town: text,
  arrivalMonth: fc.constantFrom('2024-02', '2023-11'),
  firstResidenceDate: day,
});
const goals: fc.Arbitrary<Partial<Goals>> = sparse({ wishes: text, otherStudyPlan: text, professionalGoals: text });
const optionalAgreement = sparse({ expectedOfCustomer: text, nextMeetingDate: laterDay });
const summary = fc.option(text, { nil: undefined });

/** Valid tidied plans: ids in every row, no empty section, list or row, nothing undefined. */
export const arbitraryPlan: fc.Arbitrary<IntegrationPlan> = fc
  .record({
    contributors: rows(contributorCells),
    planDate: day,
    customer: fc.tuple(customer, text),
    firstPlanDate: fc.option(earlierDay, { nil: undefined }),
    summary,
    goals: fc.tuple(goals, fc.constantFrom('literacy', 'other')),
    measures: rows(measureCells),
    agreement: optionalAgreement,
  })
  .map(({ contributors, planDate, customer: [ofCustomer, name], firstPlanDate, summary: told, ...others }) => {
    const [ofGoals, primaryGoal] = others.goals;
    return {
      modelVersion: 1,
      contributors,
      planDate,
      customer: { name, ...ofCustomer },
      status: firstPlanDate === undefined ? { kind: 'first' } : { kind: 'update', firstPlanDate },
      ...(told !== undefined && { lifeSituation: { summary: told } }),
      goals: { ...ofGoals, primaryGoal, ...(primaryGoal === 'other' && { primaryGoalSpecify: 'swimming' }) },
      measures: others.measures,
      agreement: { rightsAndDutiesDiscussed: true, agreedMattersUnderstood: true, ...others.agreement },
    };
  });

/** Tidied drafts: any section may be absent, and so may any answer in it. */
export const arbitraryDraft: fc.Arbitrary<PlanDraft> = fc
  .tuple(arbitraryPlan, fc.subarray(['planDate', 'customer', 'status', 'lifeSituation', 'goals', 'agreement'] as const))
  .map(([plan, absent]) => {
    const left = Object.entries(plan).filter(([key]) => !(absent as readonly string[]).includes(key));
    return Object.fromEntries(left);
  });

/** One thing that a person does to a plan. Every edit works on every plan; one that has nothing to do there does nothing. */
export type Edit =
  | { readonly kind: 'answer'; readonly path: readonly [string, string]; readonly value: unknown }
  | {
      readonly kind: 'cell';
      readonly table: TableName;
      readonly row: number;
      readonly cell: string;
      readonly value: unknown;
    }
  | { readonly kind: 'addRow'; readonly table: TableName; readonly at: number; readonly row: Measure & Contributor }
  | { readonly kind: 'removeRow'; readonly table: TableName; readonly row: number }
  | { readonly kind: 'moveRow'; readonly table: TableName; readonly row: number; readonly to: number };

type TableName = 'contributors' | 'measures';
const place = fc.nat({ max: 7 });
const table = fc.constantFrom<TableName>('contributors', 'measures');

const answer = fc.oneof(
  ...(
    [
      [['customer', 'name'], text],
      [['customer', 'town'], fc.option(text, { nil: undefined })],
      [['customer', 'interpreter'], fc.option(fc.boolean(), { nil: undefined })],
      [['customer', 'citizenships'], fc.option(codes.citizenships, { nil: undefined })],
      [['customer', 'nativeLanguages'], fc.option(codes.nativeLanguages, { nil: undefined })],
      [['lifeSituation', 'summary'], summary],
      [['goals', 'wishes'], fc.option(text, { nil: undefined })],
      [['goals', 'primaryGoal'], fc.constantFrom('literacy', 'profession')],
      [['agreement', 'nextMeetingDate'], fc.option(laterDay, { nil: undefined })],
    ] as const
  ).map(([path, value]) =>
    (value as fc.Arbitrary<unknown>).map((given): Edit => ({ kind: 'answer', path, value: given })),
  ),
);

const cell = fc.oneof(
  fc.record({
    table: fc.constant('contributors' as const),
    cell: fc.constantFrom('name', 'organisation'),
    value: text,
  }),
  fc.record({
    table: fc.constant('measures' as const),
    cell: fc.constantFrom('measure', 'schedule', 'responsibleParty'),
    value: fc.option(text, { nil: undefined }),
  }),
);

/** `newIds`: the ids that added rows get. Two people's programs do not make the same ones, unless a test wants that. */
export function arbitraryEdit(newIds: readonly string[]): fc.Arbitrary<Edit> {
  return fc.oneof(
    answer,
    fc.tuple(cell, place).map(([edit, row]): Edit => ({ kind: 'cell', row, ...edit })),
    fc.record({
      kind: fc.constant('addRow'),
      table,
      at: place,
      row: fc.tuple(fc.constantFrom(...newIds), text).map(([id, name]) => ({ id, name, measure: name })),
    }),
    fc.record({ kind: fc.constant('removeRow'), table, row: place }),
    fc.record({ kind: fc.constant('moveRow'), table, row: place, to: place }),
  );
}

/** The plan after an edit, as tidy as before. */
export function edited<Plan extends PlanDraft>(plan: Plan, edit: Edit): Plan {
  return doEdit(plan, edit) as Plan;
}

function doEdit(plan: PlanDraft, edit: Edit): unknown {
  if (edit.kind === 'answer') return withoutEmpty(withAt(plan, edit.path, edit.value), edit.path[0]);
  const before: readonly (Measure & Contributor)[] = plan[edit.table] ?? [];
  const row = before[edit.kind === 'addRow' ? -1 : edit.row];
  if (edit.kind === 'addRow') {
    const cells = edit.table === 'measures' ? ['id', 'measure'] : ['id', 'name'];
    const added = Object.fromEntries(Object.entries(edit.row).filter(([key]) => cells.includes(key)));
    const isThere = before.some(({ id }) => id === edit.row.id);
    return isThere ? plan : { ...plan, [edit.table]: before.toSpliced(edit.at, 0, added) };
  }
  if (row === undefined) return plan;
  const others = before.toSpliced(edit.row, 1);
  if (edit.kind === 'removeRow') return { ...plan, [edit.table]: others };
  if (edit.kind === 'moveRow') return { ...plan, [edit.table]: others.toSpliced(edit.to, 0, row) };
  const changed = withAt(row, [edit.cell], edit.value) as object;
  return Object.keys(changed).length > 1 ? { ...plan, [edit.table]: before.with(edit.row, changed) } : plan;
}

function withoutEmpty(plan: unknown, section: string): unknown {
  const { [section]: answers, ...others } = plan as Record<string, object | undefined>;
  return answers === undefined || Object.keys(answers).length === 0 ? others : plan;
}

/** Freezes a value and all that is in it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** A deep copy without the ids of rows, or without those ids. */
export function withoutIds<Plan extends object>(plan: Plan, gone?: readonly string[]): Plan {
  const isGone = (key: string, value: unknown): boolean => key === 'id' && (gone?.includes(value as string) ?? true);
  return JSON.parse(JSON.stringify(plan, (key, value: unknown) => (isGone(key, value) ? undefined : value))) as Plan;
}

/** Ids that some rows lose, so that tables hold rows with and without one. */
export const someIds: fc.Arbitrary<readonly string[]> = fc.subarray([...ids, 'm', 'o', 'x']);

/** The plan with an id in every row that has none, as a program mints them for one person. */
function withMinted(plan: PlanDraft, prefix: string): PlanDraft {
  const minted = (rows: readonly object[]): object[] => rows.map((row, at) => ({ id: `${prefix}${at}`, ...row }));
  const { contributors, measures } = plan;
  return {
    ...plan,
    ...(contributors !== undefined && { contributors: minted(contributors) }),
    ...(measures !== undefined && { measures: minted(measures) }),
  };
}

/** Three plans of a merge. */
export interface Versions {
  readonly base: PlanDraft;
  readonly ours: PlanDraft;
  readonly theirs: PlanDraft;
}

const editsOfOurs = fc.array(arbitraryEdit(['m', 'n', 'x']), { maxLength: 5 });
const editsOfTheirs = fc.array(arbitraryEdit(['o', 'p', 'x']), { maxLength: 5 });

/** A plan, and what one and another made of it; or three plans that have nothing to do with each other but their row ids. */
export const arbitraryVersions: fc.Arbitrary<Versions> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(arbitraryDraft, editsOfOurs, editsOfTheirs).map(([base, one, other]) => ({
        base,
        ours: one.reduce(edited, base),
        theirs: other.reduce(edited, base),
      })),
    },
    { weight: 1, arbitrary: fc.record({ base: arbitraryDraft, ours: arbitraryDraft, theirs: arbitraryDraft }) },
  )
  .map(frozen);

/** Versions of which some rows have ids, the same in all three or not, and in which either side may have minted the others. */
export const arbitraryMixed: fc.Arbitrary<Versions> = fc
  .tuple(
    arbitraryVersions,
    fc.oneof(
      someIds.map((gone) => [gone, gone, gone] as const),
      fc.tuple(someIds, someIds, someIds),
    ),
    // Two programs that count from the top mint the same ids.
    fc.tuple(fc.constantFrom(undefined, 'ours', 'row'), fc.constantFrom(undefined, 'theirs', 'row')),
  )
  .map(([{ base, ours, theirs }, [ofBase, ofOurs, ofTheirs], [mintedByOurs, mintedByTheirs]]) => {
    const one = withoutIds(ours, ofOurs);
    const other = withoutIds(theirs, ofTheirs);
    return frozen({
      base: withoutIds(base, ofBase),
      ours: mintedByOurs === undefined ? one : withMinted(one, mintedByOurs),
      theirs: mintedByTheirs === undefined ? other : withMinted(other, mintedByTheirs),
    });
  });

/** Versions in which no two edits of ours and theirs meet: other answers, other cells or rows, the order of other tables. */
export const arbitraryDisjoint: fc.Arbitrary<Versions> = fc
  .tuple(
    arbitraryPlan,
    fc.array(arbitraryEdit(['m', 'n']), { minLength: 1, maxLength: 5 }),
    fc.array(arbitraryEdit(['o', 'p']), { minLength: 1, maxLength: 5 }),
  )
  .map(([base, editsOfOne, editsOfOther]) => {
    const [ours, taken] = editedBeside(base, editsOfOne, []);
    const [theirs] = editedBeside(base, editsOfOther, taken);
    return frozen({ base, ours, theirs });
  });

/** The plan after those edits that do not meet the places already taken, and the places that it takes itself. */
function editedBeside(base: PlanDraft, edits: readonly Edit[], taken: readonly string[]): [PlanDraft, string[]] {
  let plan = base;
  const places: string[] = [];
  for (const edit of edits) {
    const place = placeOf(plan, edit);
    if (taken.some((other) => `${place}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${place}/`))) continue;
    places.push(place);
    plan = edited(plan, edit);
  }
  return [plan, places];
}

function placeOf(plan: PlanDraft, edit: Edit): string {
  if (edit.kind === 'answer') return edit.path.join('/');
  if (edit.kind === 'addRow') return `${edit.table}/${edit.row.id ?? ''}`;
  if (edit.kind === 'moveRow') return `${edit.table}/order`;
  const row = `${edit.table}/${plan[edit.table]?.[edit.row]?.id ?? ''}`;
  return edit.kind === 'cell' ? `${row}/${edit.cell}` : row;
}
