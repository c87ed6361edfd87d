import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { planJsonSchema } from '../../src/json-schema/index.ts';
import { cases, halfFilledDraft, validCases, type ValidCaseName } from '../../src/fixtures/index.ts';
import { formatDate } from '../../src/labels/index.ts';
import { sv } from '../../src/labels/sv.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';
import { windowEnds } from '../fixtures/window-ends.ts';

const secret = 'Salainen';
const files: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify(cases.quotaRefugee.plans[0]),
  'late.json': JSON.stringify(cases.windowJustClosed.plans[1]),
  'trafficking.json': JSON.stringify(cases.nonDisclosure.plans[0]),
  'broken.json': JSON.stringify(cases.brokenForm.plans[0]),
  'draft.json': JSON.stringify(halfFilledDraft),
  'bom.json': `\uFEFF${JSON.stringify(cases.quotaRefugee.plans[0])}`,
  'cut.json': `{"customer":{"name":"${secret}`,
  'empty.json': '',
  '-': JSON.stringify({ customer: { name: '' } }),
};

const kotoplan = (...args: string[]) => kotoplanOn(undefined, ...args);

async function kotoplanOn(standardInput: string | undefined, ...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    read: (file) => {
      const text = file === '-' && standardInput !== undefined ? standardInput : files[file];
      if (text !== undefined) return Promise.resolve(text);
      return Promise.reject(Object.assign(new Error(`ENOENT ${secret}`), { code: 'ENOENT' }));
    },
  });
  return { exitCode, out: out.join('\n'), errors };
}

describe('kotoplan check', () => {
  test('says that there is nothing to report, in Finnish unless told otherwise', async () => {
    expect(await kotoplan('check', 'good.json')).toEqual({
      exitCode: 0,
      out: 'good.json\n  Ei huomautettavaa',
      errors: [],
    });
    expect((await kotoplan('check', 'good.json', '--locale', 'sv')).out).toBe('good.json\n  Inget att anmärka');
  });

  test('groups findings by severity, with their number', async () => {
    const { exitCode, out } = await kotoplan('check', 'broken.json', '--locale', 'en');
    expect(exitCode).toBe(1);
    const headings = out.split('\n').filter((line) => /^ {2}\S/u.test(line));
    expect(headings).toEqual(['  To correct (22)', '  To check (4)']);
    expect(out).toContain("    Customer's name: The answer is missing. Please fill it in.");
  });

  test('checks a draft as a draft', async () => {
    expect(await kotoplan('check', 'draft.json', '--stage', 'draft')).toMatchObject({ exitCode: 0 });
    expect(await kotoplan('check', 'draft.json')).toMatchObject({ exitCode: 1 });
  });

  test('reads standard input', async () => {
    const { exitCode, out } = await kotoplan('check', '-', '--stage', 'draft', '--locale', 'en');
    expect(exitCode).toBe(1);
    expect(out).toBe(
      "-\n  To correct (1)\n    Customer's name: There are only spaces here. Write an answer or clear it.",
    );
  });

  test('takes what the document does not say', async () => {
    expect((await kotoplan('check', 'late.json', '--json')).out).toContain('"windowClosed"');
    expect((await kotoplan('check', 'trafficking.json', '--exception', 'humanTrafficking', '--json')).out).toContain(
      '"windowException"',
    );
    expect((await kotoplan('check', 'good.json', '--jobseeker', '--json')).out).toContain('"customerIsJobseeker"');
    expect((await kotoplan('check', 'good.json', '--on', '2020-01-01', '--json')).out).toContain('"planDateInFuture"');
  });

  test('gives JSON to machines, one entry a file', async () => {
    const { exitCode, out } = await kotoplan('check', 'good.json', 'late.json', '--json', '--locale', 'sv');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { file: 'good.json', ok: true, stage: 'final', findings: [], omitted: 0 },
      {
        file: 'late.json',
        ok: true,
        stage: 'final',
        findings: [
          {
            code: 'windowClosed',
            severity: 'warning',
            pointer: '/customer/firstResidenceDate',
            path: ['customer', 'firstResidenceDate'],
            facts: { years: 3 },
          },
        ],
        omitted: 0,
      },
    ]);
    expect(out).toContain('"message": "Datum för tillstånd, kort eller registrering: Tidsfristen ');
  });

  test('checks the other files when one cannot be read', async () => {
    const { exitCode, out, errors } = await kotoplan('check', 'nowhere.json', 'broken.json', 'cut.json');
    expect(exitCode).toBe(2);
    expect(out).toContain('broken.json\n  Korjattava (22)');
    expect(errors).toEqual(['nowhere.json: cannot be read (ENOENT)', 'cut.json: is not JSON']);
  });

  test('reads a file that begins with a byte order mark', async () => {
    expect(await kotoplan('check', 'bom.json')).toMatchObject({ exitCode: 0 });
  });
});

describe('kotoplan schema', () => {
  test('prints the canonical schema', async () => {
    const { exitCode, out } = await kotoplan('schema');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual(planJsonSchema());
  });

  test('prints the schema asked for, in the words of a language', async () => {
    const { out } = await kotoplan('schema', '--target', 'draft-07', '--stage', 'draft', '--locale', 'sv');
    expect(JSON.parse(out)).toEqual(planJsonSchema({ target: 'draft-07', stage: 'draft', labels: sv, names: namesSv }));
    expect(JSON.parse((await kotoplan('schema', '--target', 'openapi-3.1')).out)).toEqual(
      planJsonSchema({ target: 'openapi-3.1' }),
    );
  });
});

describe('kotoplan eligibility', () => {
  test('explains in whole sentences, with sources, and leaves the decision to the authority', async () => {
    const { exitCode, out } = await kotoplan('eligibility', 'late.json', '--locale', 'en');
    expect(exitCode).toBe(0);
    expect(out).toContain('Based on the information given: Not eligible');
    expect(out).toContain('Last day to draw up the first plan: 13 October 2025');
    expect(out).toContain('This is a support for drawing up the plan. The authority decides.');
    expect(out.split('\n').filter((line) => /^ {2}[+?-] [A-Z].*\.$/u.test(line))).toHaveLength(5);
    expect(out).toMatch(/https?:\/\//u);
  });

  test.each(Object.entries(windowEnds))('says the last day of case %s', async (name, day) => {
    const { plans } = validCases[name as ValidCaseName];
    for (const plan of plans) {
      const { exitCode, out } = await kotoplanOn(JSON.stringify(plan), 'eligibility', '-', '--locale', 'fi');
      expect(exitCode).toBe(0);
      expect(out).toContain(`Viimeinen päivä laatia ensimmäinen suunnitelma: ${formatDate('fi', day)}\n`);
    }
  });

  test('gives JSON to machines', async () => {
    const { out } = await kotoplan('eligibility', 'trafficking.json', '--exception', 'humanTrafficking', '--json');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'eligible', windowEnd: '2025-04-12' });
  });
});

describe('wrong use is one line and exit code 2', () => {
  test.each([
    [
      'no command',
      [],
      'name a command: check, eligibility, schema, revise, compare, merge, redact, print (--help says more)',
    ],
    [
      'an unknown command',
      ['toString'],
      'name a command: check, eligibility, schema, revise, compare, merge, redact, print (--help says more)',
    ],
    ['no file', ['check'], 'check: name at least one file, or - for standard input'],
    ['an unknown option', ['check', 'good.json', '--colour'], "Unknown option '--colour'"],
    ['an option without its value', ['check', 'good.json', '--locale'], "Option '--locale <value>' argument missing"],
    ['an unknown language', ['check', 'good.json', '--locale', 'ru'], '--locale is one of fi, sv, en'],
    ['an unknown stage', ['check', 'good.json', '--stage', 'ready'], '--stage is one of draft, final'],
    ['a day that does not exist', ['check', 'good.json', '--on', '2025-02-29'], '--on is a day, YYYY-MM-DD'],
    ['an unknown target', ['schema', '--target', '2019-09'], '--target is one of 2020-12, draft-07, openapi-3.1'],
    ['a file for schema', ['schema', 'good.json'], 'schema: takes no file'],
    ['two files for eligibility', ['eligibility', 'a', 'b'], 'eligibility: name one file, or - for standard input'],
    ['a file that is not there', ['eligibility', 'x.json'], 'x.json: cannot be read (ENOENT)'],
    ['a file that is not JSON', ['eligibility', 'cut.json'], 'cut.json: is not JSON'],
    ['an empty file', ['check', 'empty.json'], 'empty.json: is not JSON'],
  ])('%s', async (_, args, line) => {
    const { exitCode, out, errors } = await kotoplan(...args);
    expect({ exitCode, out, errors }).toEqual({ exitCode: 2, out: '', errors: [line] });
    expect(errors.join()).not.toContain(secret);
  });

  test('a document that is no plan is checked, not refused', async () => {
    const { exitCode, out } = await kotoplan('eligibility', '-', '--locale', 'en');
    expect(exitCode).toBe(0);
    expect(out).toContain('Cannot be determined');
  });
});

test.each(['--help', '-h', 'help'])('%s explains the commands', async (word) => {
  const { exitCode, out } = await kotoplan(word);
  expect(exitCode).toBe(0);
  for (const command of ['check', 'eligibility', 'schema', 'revise', 'compare', 'merge'])
    expect(out).toContain(`kotoplan ${command} `);
});
