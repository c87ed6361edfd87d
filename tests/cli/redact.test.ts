import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { redactPlan } from '../../src/privacy/index.ts';

const secret = 'Salainen';
const [plan] = cases.nonDisclosure.plans;
const files: Readonly<Record<string, string>> = {
  'plan.json': JSON.stringify(plan),
  'bom.json': `\uFEFF${JSON.stringify(plan)}`,
  'cut.json': `{"customer":{"name":"${secret}`,
  'text.json': `"${secret}"`,
  '-': JSON.stringify(halfFilledDraft),
};

async function redact(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(['redact', ...args], {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    read: (file) => {
      const text = files[file];
      return text === undefined ? Promise.reject(new Error(secret)) : Promise.resolve(text);
    },
  });
  return { exitCode, out: out.join('\n'), errors };
}

describe('kotoplan redact', () => {
  test.each(['log', 'statistics', 'nonDisclosure'] as const)(
    'prints what the library gives for %s',
    async (profile) => {
      for (const file of ['plan.json', 'bom.json']) {
        const { exitCode, out, errors } = await redact(file, '--profile', profile);
        expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
        expect(JSON.parse(out)).toEqual(redactPlan(plan, { profile }));
      }
    },
  );

  test('reads a draft from standard input', async () => {
    const { exitCode, out } = await redact('-', '--profile', 'log');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual(redactPlan(halfFilledDraft, { profile: 'log' }));
  });

  test('repeats nothing of a document that is no plan', async () => {
    expect(await redact('text.json', '--profile', 'nonDisclosure')).toEqual({
      exitCode: 0,
      out: JSON.stringify({ profile: 'nonDisclosure', plan: {}, masked: [], unreadable: 1 }, null, 2),
      errors: [],
    });
  });

  test.each([
    ['without a profile', ['plan.json'], 'redact: --profile is one of log, statistics, nonDisclosure'],
    ['with another profile', ['plan.json', '--profile', 'all'], '--profile is one of log, statistics, nonDisclosure'],
    ['without a file', ['--profile', 'log'], 'redact: name one file, or - for standard input'],
    ['with two files', ['-', 'plan.json', '--profile', 'log'], 'redact: name one file, or - for standard input'],
    ['of a file that is no JSON', ['cut.json', '--profile', 'log'], 'cut.json: is not JSON'],
    ['of a file that is not there', ['nowhere.json', '--profile', 'log'], 'nowhere.json: cannot be read'],
  ])('%s says so in one line', async (_, args, message) => {
    expect(await redact(...args)).toEqual({ exitCode: 2, out: '', errors: [message] });
  });

  test('is told of in the help', async () => {
    const out: string[] = [];
    await run(['--help'], {
      out: (text) => void out.push(text),
      error: () => undefined,
      read: () => Promise.reject(new Error(secret)),
    });
    expect(out.join('\n')).toContain('kotoplan redact FILE --profile log|statistics|nonDisclosure\n');
  });
});
