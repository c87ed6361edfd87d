import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLines } from '../../src/batch/index.ts';
import { run } from '../../src/cli/run.ts';
import { planStandardSchema } from '../../src/standard-schema/index.ts';
import { validCases } from '../../src/fixtures/index.ts';
import * as kotoplan from '../../src/index.ts';
import { describeChange, describeConflict, describeFinding } from '../../src/labels/index.ts';
import { printChanges, printPlan } from '../../src/print/index.ts';
import { redactPlan } from '../../src/privacy/index.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import { runs, slowRuns } from '../support/runs.ts';
import { holdsMarker, marker, markedDay, markedDocument, spoken } from './marked-documents.ts';

// What may be logged: findings, sentences, errors, and what redactPlan makes for a log. Marks stand in every text, in codes
// and in keys of the documents; none of them comes through.

const { checkDraft, checkHistory, checkPlan, comparePlans, mergePlans } = kotoplan;

/** What a program passes on that believes its input: the types say nothing of what comes at run time. */
const believed = (document: unknown) => document as kotoplan.IntegrationPlan;

const expectUnmarked = (said: unknown): void => {
  const written = typeof said === 'string' ? said : JSON.stringify(said);
  expect(holdsMarker(written) ? written : '').toBe('');
};

const said = (findings: readonly kotoplan.Finding[]) => [
  findings,
  everyLanguage.map(([, labels]) => findings.map((finding) => describeFinding(labels, finding))),
];

describe('nothing of a document is in', () => {
  test('findings and their sentences, in any language', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(markedDocument, (document) => {
        const checks = [checkPlan(document, { on: '2026-01-01', maxFindings: 1_000 }), checkDraft(document)];
        for (const { findings, omitted } of checks) {
          for (const { code } of findings) seen.add(code);
          expectUnmarked([said(findings), omitted]);
        }
      }),
      { numRuns: runs(3_000) },
    );
    // A sample in which little is found would prove little.
    expect(seen.size).toBeGreaterThan(40);
  });

  test('findings between plans', () => {
    fc.assert(
      fc.property(fc.array(markedDocument, { maxLength: 3 }), (documents) => {
        expectUnmarked(said(checkHistory(documents.map(believed), { on: '2026-01-01' })));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each(everyLanguage)('the messages of the standard schema (%s)', (_, labels) => {
    const schemas = [planStandardSchema({ labels }), planStandardSchema({ labels, stage: 'draft' })];
    fc.assert(
      fc.property(markedDocument, (document) => {
        for (const schema of schemas) {
          const result = schema['~standard'].validate(document);
          expectUnmarked('issues' in result ? (result.issues ?? []) : []);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(everyLanguage)('changes without their values, and conflicts, in words (%s)', (_, labels) => {
    fc.assert(
      fc.property(markedDocument, markedDocument, markedDocument, (base, ours, theirs) => {
        const changes = comparePlans(believed(base), believed(ours));
        const { conflicts } = mergePlans({ base: believed(base), ours: believed(ours), theirs: believed(theirs) });
        expectUnmarked(changes.map((change) => describeChange(labels, change, { values: 'hide' })));
        expectUnmarked(conflicts.map((conflict) => describeConflict(labels, conflict)));
      }),
      { numRuns: runs(300) },
    );
  });

  test('a plan redacted for a log', () => {
    fc.assert(
      fc.property(markedDocument, (document) => {
        expectUnmarked(redactPlan(document, { profile: 'log' }));
      }),
      { numRuns: runs(1_000) },
    );
  });
});

/** What an error says: also the ones that it comes from. */
function errorOf(call: () => unknown): string {
  try {
    call();
    return '';
  } catch (error) {
    return errorText(error);
  }
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return `${JSON.stringify(error)}: not an error`;
  const cause = error.cause === undefined ? '' : errorText(error.cause);
  return `${error.name}: ${error.message} ${JSON.stringify(error)} ${cause}`;
}

type Call = (one: unknown, other: unknown) => unknown;

const change = (document: unknown) => document as kotoplan.PlanChange;
const day = (document: unknown) => document as string;

const calls: Readonly<Record<string, Call>> = {
  'applyChanges, of other plans': (one, other) =>
    kotoplan.applyChanges(believed(one), comparePlans(believed(other), believed(one))),
  'applyChanges, of what is none': (one, other) => kotoplan.applyChanges(believed(one), [change(other)]),
  'applyChanges, of what is no list': (one, other) =>
    kotoplan.applyChanges(believed(one), other as readonly kotoplan.PlanChange[]),
  'invertChanges, of what is none': (one, other) => kotoplan.invertChanges([change(one), change(other)]),
  'toJsonPatch, of what is none': (one, other) => kotoplan.toJsonPatch([change(one), change(other)]),
  revisePlan: (one) => kotoplan.revisePlan(believed(one), { on: '2026-06-01' }),
  'revisePlan, on a day before': (one) => kotoplan.revisePlan(believed(one), { on: markedDay }),
  'revisePlan, on what is no day': (one, other) => kotoplan.revisePlan(believed(one), { on: day(other) }),
  mergePlans: (one, other) =>
    mergePlans({ base: believed(one), ours: believed(other), theirs: believed({ ...believed(one), planDate: other }) }),
  'checkPlan, on what is no day': (one, other) => checkPlan(one, { on: day(other) }),
  'checkDraft, on what is no day': (one, other) => checkDraft(one, { on: day(other) }),
  'checkHistory, of what is no list': (one) => checkHistory(one as readonly kotoplan.PlanDraft[]),
  'checkHistory, on what is no day': (one, other) => checkHistory([believed(one)], { on: day(other) }),
  completeness: (one) => kotoplan.completeness(believed(one)),
  tidyPlan: (one) => kotoplan.tidyPlan(one),
  windowEnd: (one) => kotoplan.windowEnd(day(one)),
  'windowEnd, on what is no day': (one) => kotoplan.windowEnd(markedDay, { on: day(one) }),
  assessEligibility: (one) => kotoplan.assessEligibility(one as kotoplan.EligibilityFacts),
  'assessEligibility, on what is no day': (one) => kotoplan.assessEligibility({}, { on: day(one) }),
  eligibilityOf: (one, other) => kotoplan.eligibilityOf(believed(one), { on: day(other) }),
  reviewDue: (one) => kotoplan.reviewDue(believed(one)),
  parameterOn: (one) => kotoplan.parameterOn('reviewInterval', day(one)),
  'parameterOn, of what is no parameter': (one) => kotoplan.parameterOn(one as kotoplan.ParameterId, '2026-01-01'),
  'parameterOn, before the law': () => kotoplan.parameterOn('reviewInterval', markedDay),
  redactPlan: (one, other) => redactPlan(one, { profile: other as 'log' }),
  printPlan: (one) => printPlan(believed(one), { labels: labelsIn.fi, second: labelsIn.sv, nonDisclosure: true }),
  printChanges: (one, other) =>
    printChanges([change(one), change(other)], { labels: labelsIn.fi, values: 'hide', nonDisclosure: true }),
  checkLines: (one) => checkLines([], { maxBytes: one as number }),
};

const wrongInput = fc.oneof(
  markedDocument,
  fc.constantFrom<unknown>(marker, `2026-01-01${marker}`, { kind: 'set', path: ['customer', marker], after: marker }),
  fc.constantFrom<unknown>(
    { kind: marker, path: [marker] },
    { kind: 'set', path: [marker], before: marker },
    { kind: 'set', path: ['customer', 'name'], before: marker, after: marker },
    { kind: 'set', path: ['measures', 0, marker], after: marker },
    { kind: 'set', path: ['measures', 0, 'measure'], rowId: marker, after: marker },
    { kind: 'remove', path: ['measures', 0], before: { id: marker } },
    { kind: 'add', path: ['measures', 3], after: { id: marker } },
    { kind: 'move', path: ['contributors', 1], from: 0, to: 1, rowId: marker },
  ),
);

describe('no error repeats what it was given', () => {
  test.each(Object.entries(calls))('%s', (_, call) => {
    fc.assert(
      fc.property(wrongInput, wrongInput, (one, other) => {
        expectUnmarked(errorOf(() => call(one, other)));
      }),
      { numRuns: runs(150) },
    );
  });

  test('and there are errors', () => {
    const throwing = Object.entries(calls).filter(([, call]) =>
      fc
        .sample(fc.tuple(wrongInput, wrongInput), { numRuns: 50, seed: 1 })
        .some(([one, other]) => errorOf(() => call(one, other)) !== ''),
    );
    expect(throwing.length).toBeGreaterThan(15);
  });
});

interface Told {
  readonly exitCode: number;
  readonly out: string;
  readonly errors: string;
}

async function tell(args: readonly string[], files: Readonly<Record<string, string>>): Promise<Told> {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    read: (file) => Promise.resolve(files[file] ?? ''),
    streams: {
      open: (file) => Promise.resolve({ pieces: Readable.from([Buffer.from(files[file] ?? '')]) }),
      write: (text) => Promise.resolve(out.push(text) > 0),
      startThread: () => {
        throw new Error('one thread is enough here');
      },
    },
  });
  return { exitCode, out: out.join('\n'), errors: errors.join('\n') };
}

/** Commands whose output is about the document and holds nothing of it. */
const speaking: readonly (readonly string[])[] = [
  ['check', 'one', 'other', '--on', '2026-01-01'],
  ['check', 'one', '--json', '--locale', 'sv'],
  ['check', 'one', '--stage', 'draft', '--locale', 'en'],
  ['check', '--ndjson', 'lines', '--json'],
  ['check', '--ndjson', 'lines', '--locale', 'sv'],
  ['compare', 'one', 'other', '--hide-values'],
  ['compare', 'one', 'other', '--hide-values', '--json', '--locale', 'en'],
  ['redact', 'one', '--profile', 'log'],
];

/** Commands whose output is a plan, its changes or its dates: only what they say of it is free of it. */
const giving: readonly (readonly string[])[] = [
  ['eligibility', 'one'],
  ['revise', 'one', '--on', '2026-06-01'],
  ['revise', 'one', '--on', '1980-01-01'],
  ['compare', 'one', 'other'],
  ['compare', 'one', 'other', '--json-patch'],
  ['merge', 'one', 'other', 'third'],
  ['merge', 'one', 'other', 'third', '--json', '--locale', 'sv'],
  ['redact', 'one', '--profile', 'nonDisclosure'],
  ['print', 'one'],
];

const written = markedDocument.map((document) => JSON.stringify(document));
const content = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 1, arbitrary: written.map((text) => text.slice(0, -2)) },
  { weight: 1, arbitrary: fc.constantFrom(marker, `"${marker}`, `{"${marker}":${marker}}`, `\uFEFF[${marker}`) },
);

describe('the command line says nothing of a document', () => {
  const [plan] = validCases.thirdUpdate.plans;
  const valid = JSON.stringify(spoken(plan));

  describe.each([
    ['on its lines of errors', [...speaking, ...giving], ({ errors }: Told) => errors],
    ['in its output', speaking, ({ out }: Told) => out],
  ])('%s', (_, commands, heard) => {
    test.each(commands.map((args) => [args.join(' '), args] as const))('%s', async (__, args) => {
      await fc.assert(
        fc.asyncProperty(content, content, fc.oneof(content, fc.constant(valid)), async (one, other, third) => {
          const lines = [one, other, third].join('\n');
          expectUnmarked(heard(await tell(args, { one, other, third, lines })));
        }),
        { numRuns: slowRuns(40) },
      );
    });
  });

  test('and where a plan is asked for, it gives the plan', async () => {
    const { exitCode, out } = await tell(['revise', 'one', '--on', '2026-06-01'], { one: valid });
    expect(exitCode).toBe(0);
    expect(out).toContain(marker);
  });
});
