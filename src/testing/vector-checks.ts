import { shapeCodes } from '../check/catalogue.ts';
import { pointerOf, type Path } from '../form/paths.ts';
import { isObject, type Json } from './difference.ts';
import { pathOfPointer } from './pointers.ts';
import type { VectorAdapter } from './vector-adapter.ts';
import type { VectorKindName } from './vector-kinds.ts';

/** One thing that a vector asks of one function. */
export interface VectorCheck {
  readonly asks: FunctionName;
  /** What the function must return, in the words of the vector. */
  readonly expected: unknown;
  /** Asks the adapter, which has the function, and brings its answer into the words of the vector. */
  readonly answer: (adapter: Required<VectorAdapter>) => unknown;
}

/** A function that an adapter can have. */
export type FunctionName = Exclude<keyof VectorAdapter, 'labels'>;

/** Everything that a vector asks of an adapter that has all functions. */
export function checksOf(kind: VectorKindName, vector: Json): readonly VectorCheck[] {
  return checks[kind](vector);
}

const checks: Readonly<Record<VectorKindName, (vector: Json) => readonly VectorCheck[]>> = {
  'valid/': checksOfDocument,
  'findings/': (vector) => ('plans' in vector ? checksOfHistory(vector) : checksOfDocument(vector)),
  'history.json': checksOfHistory,
  'windows.json': ({ firstResidenceDate, options, windowEnd, nextWorkingDay }) => [
    one('windowEnd', windowEnd, (adapter) => adapter.windowEnd(firstResidenceDate as string, optionsOf(options))),
    ...(nextWorkingDay === undefined
      ? []
      : [one('nextWorkingDay', nextWorkingDay, (adapter) => adapter.nextWorkingDay(windowEnd as string))]),
  ],
  'eligibility.json': ({ name: _name, facts, document, options, refused: _refused, ...expected }) => [
    facts === undefined
      ? one('eligibilityOf', expected, async (adapter) =>
          asFarAsSaid(expected, await adapter.eligibilityOf(document, optionsOf(options))),
        )
      : one('assessEligibility', expected, async (adapter) =>
          asFarAsSaid(expected, await adapter.assessEligibility(facts as object, optionsOf(options))),
        ),
  ],
  'revision.json': ({ plan, options, newIds, draft }) => [
    one('revisePlan', draft, (adapter) => adapter.revisePlan(plan, { ...(options as object), newId: idsFrom(newIds) })),
  ],
  'compare.json': checksOfComparison,
  'merge.json': ({ base, ours, theirs, merged, conflicts }) => [
    one('mergePlans', { merged, conflicts }, async (adapter) => {
      const result = await adapter.mergePlans({ base, ours, theirs });
      return isObject(result) ? { merged: result['merged'], conflicts: withPointers(result['conflicts']) } : result;
    }),
  ],
  'tidy.json': ({ input, options, newIds, draft, removed }) => [
    one('tidyPlan', { draft, removed }, async (adapter) => {
      const result = await adapter.tidyPlan(input, { ...(options as object | undefined), newId: idsFrom(newIds) });
      if (!isObject(result)) return result;
      return { draft: result['draft'], ...(removed !== undefined && { removed: withPointers(result['removed']) }) };
    }),
  ],
  'labels.json': (vector) => [checkOfWords(vector)],
};

function one(asks: FunctionName, expected: unknown, answer: VectorCheck['answer']): VectorCheck {
  return { asks, expected, answer };
}

const structuralCodes: ReadonlySet<unknown> = new Set(shapeCodes);

function checksOfDocument({ document, options, findings }: Json): readonly VectorCheck[] {
  const ofFinal = findings as readonly Json[];
  const ofDraft = ofFinal.filter(({ omittedInDraft }) => omittedInDraft !== true);
  const hasRightShape = (said: readonly Json[]) => !said.some(({ code }) => structuralCodes.has(code));
  return [
    one('checkPlan', reportOf(ofFinal), async (adapter) =>
      answerOf(await adapter.checkPlan(document, optionsOf(options))),
    ),
    one('checkDraft', reportOf(ofDraft), async (adapter) =>
      answerOf(await adapter.checkDraft(document, optionsOf(options))),
    ),
    one('accepts', hasRightShape(ofFinal), (adapter) => adapter.accepts(document)),
    one('acceptsDraft', hasRightShape(ofDraft), (adapter) => adapter.acceptsDraft(document)),
  ];
}

/** What a check must return: whether the document is ok, and its findings in their order. */
function reportOf(findings: readonly Json[]): Json {
  return {
    ok: findings.every(({ severity }) => severity !== 'error'),
    findings: findings.map(({ omittedInDraft: _omitted, ...finding }) => finding),
  };
}

function answerOf(result: unknown): unknown {
  return isObject(result) ? { ok: result['ok'], findings: findingsIn(result['findings']) } : result;
}

function findingsIn(findings: unknown): unknown {
  if (!Array.isArray(findings)) return findings;
  return withPointers(findings.map((one: unknown) => (isObject(one) ? without(one) : one)));
}

/** The part of a finding that vectors hold: an adapter's findings may say more. */
function without({ code, severity, path, facts }: Json): Json {
  return { code, severity, path, facts };
}

function checksOfHistory({ plans, options, findings }: Json): readonly VectorCheck[] {
  return [
    one('checkHistory', findings, async (adapter) =>
      findingsIn(await adapter.checkHistory(plans as readonly unknown[], optionsOf(options))),
    ),
  ];
}

function checksOfComparison({ before, after, changes, patch, applied = after }: Json): readonly VectorCheck[] {
  if (changes === undefined) {
    return [
      one('toJsonPatch', patch, async (adapter) =>
        adapter.toJsonPatch((await adapter.comparePlans(before, after)) as readonly unknown[]),
      ),
    ];
  }
  return [
    one('comparePlans', changes, async (adapter) => withPointers(await adapter.comparePlans(before, after))),
    one('applyChanges', applied, (adapter) => adapter.applyChanges(before, withPaths(changes))),
  ];
}

function checkOfWords(vector: Json): VectorCheck {
  const { language, text, labelOf, nameOf, optionLabel, finding, reason, change, values, conflict, date } = vector;
  const words = (adapter: Required<VectorAdapter>) => adapter.labels[language as 'fi'];
  if (labelOf !== undefined)
    return one('labelOf', text, (adapter) => adapter.labelOf(words(adapter), labelOf as string));
  if (nameOf !== undefined) return one('nameOf', text, (adapter) => adapter.nameOf(words(adapter), pathOf(nameOf)));
  if (optionLabel !== undefined) {
    const { field, value } = optionLabel as Json;
    return one('optionLabel', text, (adapter) => adapter.optionLabel(words(adapter), field as string, value));
  }
  if (finding !== undefined) {
    return one('describeFinding', text, (adapter) => adapter.describeFinding(words(adapter), withPath(finding)));
  }
  if (reason !== undefined)
    return one('describeReason', text, (adapter) => adapter.describeReason(words(adapter), reason));
  if (change !== undefined) {
    return one('describeChange', text, (adapter) =>
      adapter.describeChange(words(adapter), withPath(change), { values }),
    );
  }
  if (conflict !== undefined) {
    return one('describeConflict', text, (adapter) => adapter.describeConflict(words(adapter), withPath(conflict)));
  }
  return one('formatDate', text, (adapter) => adapter.formatDate(language as string, date as string));
}

// A vector without options calls without, as most callers do.
function optionsOf(options: unknown): object | undefined {
  return options as object | undefined;
}

/** An assessment, and each of its reasons, with no more than the vector holds: sources are left out. */
function asFarAsSaid(expected: Json, result: unknown): unknown {
  if (!isObject(result)) return result;
  const { outcome, windowEnd, daysLeft, reasons } = result;
  const said = (Array.isArray(expected['reasons']) ? expected['reasons'] : []) as readonly Json[];
  const ofReason = (reason: unknown, place: number) =>
    isObject(reason) && said[place] !== undefined
      ? Object.fromEntries(Object.keys(said[place]).map((key) => [key, reason[key]]))
      : reason;
  return { outcome, windowEnd, daysLeft, reasons: Array.isArray(reasons) ? reasons.map(ofReason) : reasons };
}

/** Hands out the ids of the vector; without any, or when they are used up, always the same one. */
function idsFrom(newIds: unknown): () => string {
  const left = Array.isArray(newIds) ? [...(newIds as readonly string[])] : [];
  return () => left.shift() ?? 'new';
}

// Vectors hold JSON Pointers, which every language can read; functions speak in paths, and an adapter may speak in either.

function withPointers(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => {
    if (!isObject(entry)) return entry;
    const { path } = entry;
    return Array.isArray(path) ? { ...entry, path: pointerOf(path as Path) } : entry;
  });
}

function withPaths(list: unknown): readonly unknown[] {
  return (list as readonly unknown[]).map(withPath);
}

function withPath(value: unknown): object {
  return { ...(value as object), path: pathOf((value as Json)['path']) };
}

function pathOf(pointer: unknown): string | Path {
  const text = pointer as string;
  return text === '' || text.startsWith('/') ? pathOfPointer(text) : text;
}
