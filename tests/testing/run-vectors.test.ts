import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { planJsonSchema } from '../../src/json-schema/index.ts';
import * as kotoplan from '../../src/index.ts';
import * as labels from '../../src/labels/index.ts';
import { runVectors, type VectorAdapter } from '../../src/testing/index.ts';
import { publishedVectors } from '../../src/testing/vectors/index.ts';
import { testBasesFirst } from './bases.ts';
import { labelsIn } from '../support/everything-said.ts';

const ajv = new Ajv2020({ strict: true, formats: fullFormats });
const final = ajv.compile(planJsonSchema());
const draft = ajv.compile(planJsonSchema({ stage: 'draft' }));
const wholeLibrary = {
  ...kotoplan,
  ...labels,
  labels: labelsIn,
  accepts: (document: unknown) => final(document),
  acceptsDraft: (document: unknown) => draft(document),
};

const { vectors, passed, failed, skipped } = await runVectors(wholeLibrary);

const needsBases = testBasesFirst();
const isOfOnePlan = /^(?:valid|findings)\//u;

describe('the library and its schemas give what every vector says', () => {
  test.for(vectors)('$file, $name', ({ file, ok, reason }, context) => {
    if (isOfOnePlan.test(file)) needsBases(context);
    expect(reason).toBeUndefined();
    expect(ok).toBe(true);
  });
});

test('nothing is left out, and everything is counted', () => {
  expect(new Set(vectors.map(({ file }) => file))).toEqual(new Set(Object.keys(publishedVectors())));
  expect({ passed, failed, skipped }).toEqual({ passed: vectors.length, failed: [], skipped: 0 });
  expect(new Set(vectors.map(({ file, name }) => `${file} ${name}`)).size).toBe(vectors.length);
});

test('the root alone is an adapter: the words and the schemas are skipped and counted', async () => {
  const report = await runVectors(kotoplan);
  expect(report.failed).toEqual([]);
  expect(report.skipped).toBeGreaterThan(0);
  expect(report.passed + report.skipped).toBe(vectors.length);
});

test('functions of words without words are skipped, all but formatDate', async () => {
  const report = await runVectors({ ...labels });
  expect(new Set(report.vectors.map(({ name }) => name.split(': ').at(-1)))).toEqual(new Set(['formatDate']));
});

const nothingWrong = { ok: true, findings: [] };
const everythingWrong = {
  ok: false,
  findings: [{ code: 'wrongType', severity: 'error', path: [], facts: {} }],
};

describe('who does not look at the document does not pass', () => {
  test.each<[string, VectorAdapter, string, string]>([
    ['always valid', { checkPlan: () => nothingWrong }, 'findings/', 'valid/'],
    ['always valid, as a draft', { checkDraft: () => nothingWrong }, 'findings/', 'valid/'],
    ['always of the right shape', { accepts: () => true }, 'findings/', 'valid/'],
    ['always invalid', { checkPlan: () => everythingWrong }, 'valid/', ''],
    ['always invalid, as a draft', { checkDraft: () => everythingWrong }, 'valid/', ''],
    ['never of the right shape', { accepts: () => false }, 'valid/', ''],
    ['never of the right shape, as a draft', { acceptsDraft: () => false }, 'valid/', ''],
    ['a history without findings', { checkHistory: () => [] }, 'findings/', ''],
  ])('%s', async (_, adapter, failing, passing) => {
    const report = await runVectors(adapter);
    expect(report.failed.filter(({ file }) => file.startsWith(failing)).length).toBeGreaterThan(5);
    const passed = report.vectors.filter(({ ok }) => ok).map(({ file }) => file);
    // Some plans are valid and have something to note all the same.
    if (passing !== '') expect(passed.filter((file) => file.startsWith(passing)).length).toBeGreaterThan(5);
    expect(report.failed.every(({ reason = '' }) => /expected|refused/u.test(reason))).toBe(true);
  });

  test('the shape is refused where it is wrong, and where only a rule speaks it is not', async () => {
    const accepted = await runVectors({ accepts: () => true });
    const wrong = accepted.failed.map(({ file }) => file);
    expect(wrong).toContain('findings/missing-a-required-text.json');
    expect(wrong).not.toContain('findings/windowClosed.json');
  });
});

const vector = {
  about: 'blank',
  name: 'an empty name',
  document: { customer: { name: '' } },
  findings: [{ code: 'blank', severity: 'error', path: '/customer/name', facts: {} }],
};
const finding = vector.findings[0];
const files = { 'findings/blank.json': vector };

describe('an adapter that goes wrong fails its vector, by name and reason', () => {
  const name = 'an empty name: checkPlan';
  test.each<[string, () => unknown, string]>([
    [
      'that throws',
      () => {
        throw new RangeError('no such thing');
      },
      'checkPlan threw RangeError: no such thing',
    ],
    ['whose promise is rejected', () => Promise.reject(new Error('offline')), 'checkPlan threw Error: offline'],
    [
      'that throws something that is not an Error',
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what other people's code does
        throw 'x';
      },
      'checkPlan threw something that is not an Error',
    ],
    ['that says nothing', () => undefined, 'the result: expected {"ok":false,"findings":[{"code":"blank"'],
    ['that says null', () => null, 'the result: expected'],
    ['without findings', () => ({ ok: false }), '/findings: expected [{"code":"blank"'],
    ['with findings that are no list', () => ({ ok: false, findings: 5 }), 'got 5'],
    ['with findings that are none', () => ({ ok: false, findings: [null] }), '/findings/0: expected {"code":"blank"'],
    ['with another severity', said({ severity: 'info' }), '/findings/0/severity: expected "error", got "info"'],
    ['with another path', said({ path: ['customer'] }), '/findings/0/path: expected "/customer/name", got "/customer"'],
    ['with other facts', said({ facts: { limit: 3 } }), '/findings/0/facts/limit: expected nothing, got 3'],
    ['with one finding more', said({}, {}), '/findings/1: expected nothing, got {"code":"blank"'],
    ['that calls it ok', () => ({ ok: true, findings: [finding] }), '/ok: expected false, got true'],
  ])('%s', async (_, checkPlan, reason) => {
    const report = await runVectors({ checkPlan }, { vectors: files });
    expect(report.failed).toEqual([
      { file: 'findings/blank.json', name, ok: false, reason: expect.stringContaining(reason) as string },
    ]);
    expect(report.passed).toBe(0);
  });

  test('and what says the right thing passes, at once or later, in paths or pointers', async () => {
    for (const checkPlan of [said({}), said({ path: ['customer', 'name'] }), async () => Promise.resolve(said({})())]) {
      expect((await runVectors({ checkPlan }, { vectors: files })).failed).toEqual([]);
    }
  });

  test('what an adapter does to its document spoils no other vector', async () => {
    const spoiling = (document: unknown) => {
      delete (document as { customer?: unknown }).customer;
      return said({})();
    };
    const report = await runVectors({ checkPlan: spoiling, checkDraft: kotoplan.checkDraft }, { vectors: files });
    expect(report.failed).toEqual([]);
    expect(vector.document).toEqual({ customer: { name: '' } });
  });

  test('wrong use has to be refused', async () => {
    const report = await runVectors({ windowEnd: () => '2025-10-13' });
    expect(report.failed.map(({ reason }) => reason)).toContain('windowEnd should have refused this, but did not');
  });
});

function said(...changes: readonly object[]): () => unknown {
  return () => ({ ok: false, findings: changes.map((change) => ({ ...finding, ...change })) });
}

describe('a file that is wrong is named with the reason, and fails', () => {
  const listed = (one: object) => ({ vectors: [{ name: 'n', ...one }] });
  test.each<[string, string, unknown, string]>([
    ['a typo in a key', 'findings/x.json', { ...vector, finding: [] }, 'has a key that is unknown here: "finding"'],
    ['a document and plans', 'findings/x.json', { ...vector, plans: [] }, 'must have exactly one of'],
    ['no findings', 'valid/x.json', { name: 'n', document: {} }, 'lacks "findings"'],
    ['no name', 'valid/x.json', { name: '', document: {}, findings: [] }, 'has no name'],
    [
      'findings that are not a list',
      'valid/x.json',
      { name: 'n', document: {}, findings: {} },
      'findings that are not a list',
    ],
    [
      'about an unknown code',
      'findings/x.json',
      { ...vector, about: 'blanc' },
      'is about a code that no finding has: "blanc"',
    ],
    [
      'about another code',
      'findings/x.json',
      { ...vector, about: 'missing' },
      'is about missing, which is not among its findings',
    ],
    [
      'an unknown code',
      'findings/x.json',
      withFinding({ code: 'blanc' }),
      'findings[0] has a code that no finding has: "blanc"',
    ],
    [
      'an unknown severity',
      'findings/x.json',
      withFinding({ severity: 'fatal' }),
      'findings[0] has a severity that does not exist: "fatal"',
    ],
    [
      'a typo in a finding',
      'findings/x.json',
      withFinding({ fact: {} }),
      'findings[0] has a key that is unknown here: "fact"',
    ],
    [
      'a path that is not a pointer',
      'findings/x.json',
      withFinding({ path: 'customer.name' }),
      'findings[0] has a path that is not a JSON Pointer',
    ],
    ['a finding without facts', 'findings/x.json', withFinding({ facts: undefined }), 'findings[0] has no facts'],
    ['a finding that is a text', 'findings/x.json', { ...vector, findings: ['blank'] }, 'findings[0] is not an object'],
    [
      'a draft that is said wrongly',
      'findings/x.json',
      withFinding({ omittedInDraft: 'yes' }),
      'has an omittedInDraft that is not true',
    ],
    [
      'a typo in the options',
      'findings/x.json',
      { ...vector, options: { windowExeption: 'x' } },
      'has options, and one of them is unknown here: "windowExeption"',
    ],
    ['options that are none', 'findings/x.json', { ...vector, options: 'x' }, 'has options that are not an object'],
    ['a name that no file has', 'finding/x.json', vector, 'is not a file of vectors'],
    ['a vector that is none', 'findings/x.json', null, 'is not an object'],
    ['a list without vectors', 'windows.json', { vectors: [] }, 'has no list "vectors", or an empty one'],
    ['no list', 'windows.json', [], 'has no list "vectors", or an empty one'],
    [
      'a key beside the list',
      'windows.json',
      { ...listed({ firstResidenceDate: 'x', refused: true }), vector: 1 },
      'unknown here: "vector"',
    ],
    [
      'two of one name',
      'windows.json',
      { vectors: Array(2).fill({ name: 'n', firstResidenceDate: 'x', refused: true }) },
      'vectors[1] has the same name as another',
    ],
    [
      'neither a result nor a refusal',
      'windows.json',
      listed({ firstResidenceDate: 'x' }),
      'vectors[0] must have exactly one of windowEnd, refused',
    ],
    [
      'half a result',
      'eligibility.json',
      listed({ facts: {}, outcome: 'eligible' }),
      'vectors[0] must have exactly one of outcome and reasons, refused',
    ],
    [
      'an unknown reason',
      'eligibility.json',
      listed({ facts: {}, outcome: 'eligible', reasons: [{ code: 'lawknown', holds: true }] }),
      'reasons[0] has a code that no reason has: "lawknown"',
    ],
    [
      'a reason that neither holds nor not',
      'eligibility.json',
      listed({ facts: {}, outcome: 'eligible', reasons: [{ code: 'lawKnown', holds: 'yes' }] }),
      'reasons[0] has a "holds" that is not true, false or "unknown"',
    ],
    [
      'an unknown language',
      'labels.json',
      listed({ language: 'se', text: 'x', date: '2026' }),
      'a language that the form does not have: "se"',
    ],
    [
      'an unknown field',
      'labels.json',
      listed({ language: 'sv', text: 'x', labelOf: 'customer.nam' }),
      'names a field that the form does not have: "customer.nam"',
    ],
  ])('%s', async (_, file, content, reason) => {
    const report = await runVectors({ checkPlan: said({}) }, { vectors: { ...files, [file]: content } });
    expect(report.failed).toEqual([
      { file, name: 'the file itself', ok: false, reason: expect.stringContaining(reason) as string },
    ]);
  });
});

function withFinding(change: object): unknown {
  const changed = { ...finding, ...change };
  return { ...vector, findings: [JSON.parse(JSON.stringify(changed))] };
}

describe('a run that asks nothing is refused', () => {
  test('without vectors', async () => {
    await expect(runVectors(kotoplan, { vectors: {} })).rejects.toThrow(
      new RangeError('runVectors: there are no vectors'),
    );
  });

  test.each<[string, VectorAdapter]>([
    ['without any function', {}],
    ['with functions that are none', { checkPlan: 5 } as unknown as VectorAdapter],
    ['with functions that no vector asks', { mergePlans: () => ({}) }],
  ])('%s', async (_, adapter) => {
    await expect(runVectors(adapter, { vectors: files })).rejects.toThrow(
      new TypeError('runVectors: the adapter has no function that a vector asks'),
    );
  });
});
