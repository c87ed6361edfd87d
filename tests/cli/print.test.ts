import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { printPlan } from '../../src/print/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';

const [plan] = cases.nonDisclosure.plans;
const files: Readonly<Record<string, unknown>> = {
  'plan.json': plan,
  'draft.json': halfFilledDraft,
  'blank.json': {},
  'broken.json': cases.brokenForm.plans[0],
  'list.json': [plan],
};

async function kotoplan(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    read: (file) => Promise.resolve(JSON.stringify(files[file])),
  });
  return { exitCode, out: out.join('\n'), errors };
}

const finnish = { labels: fi, names: namesFi };

describe('kotoplan print', () => {
  test.each([
    ['in Finnish', [], finnish],
    ['in Swedish', ['--locale', 'sv'], { labels: sv, names: namesSv }],
    ['in two languages', ['--second', 'en'], { ...finnish, second: en, secondNames: namesEn }],
    ['without what tells where the customer is', ['--non-disclosure'], { ...finnish, nonDisclosure: true }],
  ])('prints the page %s', async (_, options, expected) => {
    const { exitCode, out, errors } = await kotoplan('print', 'plan.json', ...options);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(`${out}\n`).toBe(printPlan(plan, expected));
  });

  test.each(['draft.json', 'blank.json', 'broken.json'])('prints %s, which is no finished plan', async (file) => {
    const { exitCode, out } = await kotoplan('print', file);
    expect(exitCode).toBe(0);
    expect(out).toContain('Sovitut asiat');
  });

  test.each([
    [['print'], 'print: name one file, or - for standard input'],
    [['print', 'plan.json', 'draft.json'], 'print: name one file, or - for standard input'],
    [['print', 'plan.json', '--locale', 'de'], '--locale is one of fi, sv, en'],
    [['print', 'plan.json', '--second', 'so'], '--second is one of fi, sv, en'],
    [['print', 'plan.json', '--second', 'fi'], 'print: --second is another language than --locale'],
    [['print', 'list.json'], 'list.json: is not a plan'],
  ])('says what is wrong with %j', async (args, line) => {
    expect(await kotoplan(...args)).toEqual({ exitCode: 2, out: '', errors: [line] });
  });
});
