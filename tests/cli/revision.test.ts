import { applyPatch } from 'fast-json-patch';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { cases, halfFilledDraft } from '../../src/fixtures/index.ts';
import { revisePlan } from '../../src/revision/revise.ts';

const [first, second] = cases.thirdUpdate.plans;
const base = cases.quotaRefugee.plans[0];
const secret = 'Salainen';
const [row, ...otherRows] = base.measures;
const withoutIds = { ...base, measures: base.measures.map(({ id: _id, ...cells }) => cells) };

const files: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'first.json': first,
    'second.json': second,
    'base.json': base,
    'untidy.json': { ...base, measures: [...base.measures, { id: 'm9', measure: ' ' }], planDate: ' 21.10.2025' },
    'no-ids.json': withoutIds,
    'no-ids-edited.json': {
      ...withoutIds,
      measures: [{ ...withoutIds.measures[0], schedule: secret }, ...withoutIds.measures.slice(1)],
    },
    'no-ids-fewer.json': { ...withoutIds, measures: withoutIds.measures.slice(1) },
    'wishes.json': { ...base, goals: { ...base.goals, wishes: `${secret} toive` } },
    'other-wishes.json': { ...base, goals: { ...base.goals, wishes: `Toinen ${secret}` }, measures: otherRows },
    'edited-row.json': { ...base, measures: [{ ...row, schedule: secret }, ...otherRows] },
    'town.json': { ...base, customer: { ...base.customer, town: 'Kemi' } },
    'draft.json': halfFilledDraft,
    'unreadable.json': { ...base, planDate: 5, mood: secret },
    'broken.json': cases.brokenForm.plans[0],
  }).map(([file, document]) => [file, JSON.stringify(document)]),
);

async function kotoplan(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await run(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    read: (file) => {
      const text = files[file];
      if (text !== undefined) return Promise.resolve(text);
      return Promise.reject(Object.assign(new Error(`ENOENT ${secret}`), { code: 'ENOENT' }));
    },
  });
  return { exitCode, out: out.join('\n'), errors };
}

describe('kotoplan revise', () => {
  test('prints the draft with which the review begins', async () => {
    const { exitCode, out, errors } = await kotoplan('revise', 'first.json', '--on', '2024-02-06');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(JSON.parse(out)).toEqual(revisePlan(first, { on: '2024-02-06' }));
  });

  test.each([
    ['broken.json', 'broken.json: is not a finished plan, 22 errors (kotoplan check says which)'],
    ['draft.json', 'draft.json: is not a finished plan, 2 errors (kotoplan check says which)'],
  ])('does not revise %s, which has errors', async (file, line) => {
    expect(await kotoplan('revise', file, '--on', '2026-06-01')).toEqual({ exitCode: 1, out: '', errors: [line] });
  });
});

describe('kotoplan compare', () => {
  test('says what changed, a sentence a line', async () => {
    const { exitCode, out } = await kotoplan('compare', 'first.json', 'second.json', '--locale', 'sv');
    expect(exitCode).toBe(1);
    expect(out.split('\n')).toHaveLength(12);
    expect(out).toContain(
      'Första plan eller översyn: Tidigare ”den första integrationsplanen”, nu ”en översyn av integrationsplanen”.\n',
    );
    expect(out).toContain('Åtgärder: Raden ”Perheen terveysasiat kuntoon” har tagits bort. Tidigare var den rad 2.\n');
    expect(out).toMatch(/\nDatum för nästa möte: Tidigare 6\.2\.2024, nu 26\.11\.2024\.$/u);
  });

  test('is in Finnish unless told otherwise, and names countries and languages', async () => {
    const { out } = await kotoplan('compare', 'base.json', 'draft.json');
    expect(out).toContain('Kansalaisuus: Aiemmin Kongon demokraattinen tasavalta, nyt Eritrea.');
  });

  test.each([
    ['base.json', 'base.json'],
    ['base.json', 'untidy.json'],
    ['no-ids.json', 'no-ids.json'],
  ])('finds no change from %s to %s', async (before, after) => {
    expect(await kotoplan('compare', before, after)).toEqual({ exitCode: 0, out: 'Ei muutoksia', errors: [] });
    expect(await kotoplan('compare', before, after, '--json')).toMatchObject({ exitCode: 0, out: '[]' });
  });

  test('says nothing of the ids of rows, which machines need', async () => {
    const withoutWords = await kotoplan('compare', 'no-ids.json', 'base.json', '--locale', 'en');
    expect(withoutWords).toEqual({ exitCode: 0, out: 'No changes', errors: [] });
    const json = await kotoplan('compare', 'no-ids.json', 'base.json', '--json');
    expect(json.exitCode).toBe(1);
    expect((JSON.parse(json.out) as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(
      base.measures.map((_, index) => `/measures/${index}/id`),
    );
    const patch = await kotoplan('compare', 'no-ids.json', 'base.json', '--json-patch');
    expect(patch.exitCode).toBe(1);
    expect(applyPatch<unknown>(structuredClone(withoutIds), JSON.parse(patch.out) as never).newDocument).toEqual(base);
  });

  test('recognises rows without ids', async () => {
    const { out } = await kotoplan('compare', 'no-ids.json', 'no-ids-edited.json', '--locale', 'en');
    expect(out).toMatch(/^Measures, row 1, Schedule: Previously “.*”, now “Salainen”\.$/u);
  });

  test('recognises rows without ids where others came before them, and lends them none', async () => {
    const { out } = await kotoplan('compare', 'no-ids-fewer.json', 'no-ids.json', '--json', '--locale', 'en');
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'add',
        pointer: '/measures/0',
        path: ['measures', 0],
        after: withoutIds.measures[0],
        message: `Measures, row 1: The row “${withoutIds.measures[0]?.intermediateGoal}” has been added.`,
      },
    ]);
  });

  test('hides the values when it is told to, in JSON too', async () => {
    const text = await kotoplan('compare', 'base.json', 'wishes.json', '--hide-values', '--locale', 'en');
    expect(text).toEqual({ exitCode: 1, out: 'Wishes for the future: The answer has been changed.', errors: [] });
    const json = await kotoplan('compare', 'base.json', 'wishes.json', '--hide-values', '--json', '--locale', 'en');
    expect(JSON.parse(json.out)).toEqual([
      { kind: 'set', pointer: '/goals/wishes', message: 'Wishes for the future: The answer has been changed.' },
    ]);
  });

  test('gives JSON to machines', async () => {
    const { exitCode, out } = await kotoplan('compare', 'base.json', 'town.json', '--json', '--locale', 'en');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'set',
        pointer: '/customer/town',
        path: ['customer', 'town'],
        before: base.customer.town,
        after: 'Kemi',
        message: `Town: Previously “${base.customer.town}”, now “Kemi”.`,
      },
    ]);
  });

  test('gives a JSON Patch', async () => {
    const { exitCode, out } = await kotoplan('compare', 'first.json', 'second.json', '--json-patch');
    expect(exitCode).toBe(1);
    const patched = applyPatch<unknown>(structuredClone(first), JSON.parse(out) as never).newDocument;
    expect(patched).toEqual(second);
  });

  test('compares plans that have errors', async () => {
    expect(await kotoplan('compare', 'draft.json', 'draft.json')).toMatchObject({ exitCode: 0, errors: [] });
  });
});

describe('kotoplan merge', () => {
  test('joins what both changed', async () => {
    const { exitCode, out, errors } = await kotoplan('merge', 'base.json', 'town.json', 'wishes.json');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(JSON.parse(out)).toEqual({
      ...base,
      customer: { ...base.customer, town: 'Kemi' },
      goals: { ...base.goals, wishes: `${secret} toive` },
    });
  });

  test('lists where they contradict each other, without an answer', async () => {
    const { exitCode, out, errors } = await kotoplan(
      'merge',
      'base.json',
      'wishes.json',
      'other-wishes.json',
      '--locale',
      'sv',
    );
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      'Motstridiga ändringar: välj vilken som ska gälla (1)',
      '  Önskan för framtiden: Svaret har ändrats i båda versionerna, men på olika sätt.',
    ]);
    expect(JSON.parse(out)).toEqual({ ...base, measures: otherRows });
  });

  test('gives the contradictions to machines beside the plan', async () => {
    const files = ['base.json', 'wishes.json', 'other-wishes.json'];
    const { exitCode, out, errors } = await kotoplan('merge', ...files, '--json');
    expect({ exitCode, lines: errors.length }).toEqual({ exitCode: 1, lines: 2 });
    const [wishes, otherWishes] = [`${secret} toive`, `Toinen ${secret}`];
    expect(JSON.parse(out)).toEqual({
      merged: { ...base, measures: otherRows },
      conflicts: [
        { kind: 'field', path: ['goals', 'wishes'], base: base.goals.wishes, ours: wishes, theirs: otherWishes },
      ],
    });
    const agreed = await kotoplan('merge', 'base.json', 'wishes.json', 'wishes.json', '--json');
    expect(agreed).toMatchObject({ exitCode: 0, errors: [] });
    expect(JSON.parse(agreed.out)).toMatchObject({ merged: { goals: { wishes } }, conflicts: [] });
  });

  test('does not decide between a removed row and an edited one', async () => {
    const { exitCode, errors } = await kotoplan('merge', 'base.json', 'edited-row.json', 'other-wishes.json');
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      'Ristiriitaiset muutokset: valitse, kumpi jää voimaan (1)',
      '  Toimenpiteet, rivi 1: Toisessa versiossa rivi on poistettu, toisessa sitä on muutettu.',
    ]);
  });
});

describe('wrong use is one line and exit code 2', () => {
  test.each([
    ['no day', ['revise', 'first.json'], 'revise: --on YYYY-MM-DD says the day of the review'],
    ['a day that does not exist', ['revise', 'first.json', '--on', '2025-02-29'], '--on is a day, YYYY-MM-DD'],
    [
      'a day before the plan',
      ['revise', 'first.json', '--on', '2023-02-13'],
      'first.json: the plan is of a later day than --on',
    ],
    [
      'an option in the place of the day',
      ['revise', 'first.json', '--on', '--x'],
      "Option '--on' argument is ambiguous",
    ],
    ['an unknown option', ['compare', 'first.json', 'second.json', '--x'], "Unknown option '--x'"],
    ['standard input twice, to compare', ['compare', '-', '-'], 'compare: standard input can be named once'],
    ['standard input twice, to merge', ['merge', '-', 'first.json', '-'], 'merge: standard input can be named once'],
    ['no file to revise', ['revise', '--on', '2024-02-06'], 'revise: name one file, or - for standard input'],
    ['two files to revise', ['revise', 'first.json', 'second.json'], 'revise: name one file, or - for standard input'],
    ['one file to compare', ['compare', 'first.json'], 'compare: name two files'],
    ['three files to compare', ['compare', 'first.json', 'first.json', 'first.json'], 'compare: name two files'],
    [
      'a JSON Patch without values',
      ['compare', 'first.json', 'second.json', '--json-patch', '--hide-values'],
      'compare: --json-patch stands alone, and it holds the values',
    ],
    [
      'two kinds of JSON',
      ['compare', 'first.json', 'second.json', '--json-patch', '--json'],
      'compare: --json-patch stands alone, and it holds the values',
    ],
    [
      'an unknown language',
      ['compare', 'first.json', 'second.json', '--locale', 'ru'],
      '--locale is one of fi, sv, en',
    ],
    [
      'two files to merge',
      ['merge', 'first.json', 'second.json'],
      'merge: name three files, first the one that the other two come from',
    ],
    ['a file that is not there', ['compare', 'first.json', 'x.json'], 'x.json: cannot be read (ENOENT)'],
    [
      'a file that is no plan',
      ['compare', 'unreadable.json', 'first.json'],
      'unreadable.json: cannot be read as a plan in 2 places (kotoplan check says where)',
    ],
    [
      'a file that is no plan, to merge',
      ['merge', 'first.json', 'first.json', 'unreadable.json'],
      'unreadable.json: cannot be read as a plan in 2 places (kotoplan check says where)',
    ],
  ])('%s', async (_, args, line) => {
    const { exitCode, out, errors } = await kotoplan(...args);
    expect({ exitCode, out, errors }).toEqual({ exitCode: 2, out: '', errors: [line] });
    expect(errors.join()).not.toContain(secret);
  });
});
