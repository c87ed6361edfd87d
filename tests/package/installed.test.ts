import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import { importPaths } from '../support/import-paths.ts';

const withZod = await scratchProject(['zod']);
const withoutZod = await scratchProject();
afterAll(() => {
  withZod.remove();
  withoutZod.remove();
});

const { installed } = withZod;
const read = (file: string) => readFileSync(join(installed, file), 'utf8');

describe.each([
  ['with zod', withZod, importPaths(installed)],
  ['without zod', withoutZod, importPaths(installed).filter((path) => path !== 'kotoplan/zod')],
])('in a project %s', (_, project, paths) => {
  test('every path can be imported and required, and both ways give the same names', async () => {
    project.write('names.mjs', namesOf('import'));
    project.write('names.cjs', namesOf('require'));
    const [imported, required] = await Promise.all([
      project.node(['--no-warnings', 'names.mjs', ...paths]),
      project.node(['names.cjs', ...paths]),
    ]);
    expect([imported.error, required.error]).toEqual(['', '']);
    const names = JSON.parse(imported.out) as Readonly<Record<string, readonly string[]>>;
    expect(JSON.parse(required.out)).toEqual(names);
    expect(Object.keys(names)).toEqual(paths);
    expect(Object.entries(names).filter(([, ofPath]) => ofPath.length === 0)).toEqual([]);
  });
});

test('without zod, kotoplan/zod says that zod is missing', async () => {
  withoutZod.write('only-zod.mjs', "import 'kotoplan/zod';");
  const { code, error } = await withoutZod.node(['only-zod.mjs']);
  expect(code).toBe(1);
  expect(error).toMatch(/Cannot find package 'zod'/u);
});

/** A program that prints the names that every path of its arguments exports. */
function namesOf(way: 'import' | 'require'): string {
  const load = { import: "await import(path, json ? { with: { type: 'json' } } : {})", require: 'require(path)' }[way];
  const ofJson = { import: 'loaded.default', require: 'loaded' }[way];
  return `
    const all = {};
    const names = async () => {
      for (const path of process.argv.slice(2)) {
        const json = path.endsWith('.json');
        const loaded = ${load};
        all[path] = Object.keys(json ? ${ofJson} : loaded).filter((name) => name !== 'default').sort();
      }
      console.log(JSON.stringify(all));
    };
    names();
  `;
}

describe('the command', () => {
  const command = 'node_modules/kotoplan/dist/cli/kotoplan.js';
  const plan = (name: string) => readFileSync(new URL(`../../examples/plans/${name}.json`, import.meta.url), 'utf8');
  withoutZod.write('good.json', plan('quota-refugee'));
  withoutZod.write('bad.json', plan('broken-form'));

  test('is the bin of the package, with the line that lets a shell run it', () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };
    expect(bin).toEqual({ kotoplan: './dist/cli/kotoplan.js' });
    expect(read('dist/cli/kotoplan.js')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  test.each([
    ['a plan without errors', ['check', 'good.json'], '', 0, 'Ei huomautettavaa', ''],
    ['a plan with errors', ['check', 'bad.json', '--locale', 'sv'], '', 1, 'Att rätta (', ''],
    ['standard input', ['check', '-', '--locale', 'en'], plan('sign-language'), 0, 'To check (1)', ''],
    ['a draft', ['check', '-', '--stage', 'draft'], plan('draft'), 0, 'Ei huomautettavaa', ''],
    ['JSON', ['check', '-', '--json'], plan('broken-form'), 1, '"pointer": "/customer/name"', ''],
    ['eligibility', ['eligibility', 'good.json', '--locale', 'en'], '', 0, 'Eligible', ''],
    ['a schema', ['schema', '--locale', 'fi'], '', 0, '"$id": "urn:kotoplan:integration-plan:1:fi"', ''],
    ['a file that is not there', ['check', 'none.json'], '', 2, '', 'kotoplan: none.json: cannot be read (ENOENT)\n'],
    ['something that is no JSON', ['check', '-'], '{', 2, '', 'kotoplan: -: is not JSON\n'],
    ['no command', [], '', 2, '', /^kotoplan: name a command.*\n$/u],
  ])('%s', async (_, args, input, code, out, error) => {
    const ended = await withoutZod.node([command, ...args], input);
    expect(ended.error).toEqual(typeof error === 'string' ? error : expect.stringMatching(error));
    expect(ended.out).toContain(out);
    expect(ended.code).toBe(code);
  });
});
