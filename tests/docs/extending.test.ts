import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';

// Makes the changes of docs/extending.md in a copy of the sources and compares the places that speak up with the page.

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/extending.md'), 'utf8');

/** The files that a section of the page lists, with the words in which it does. */
function placesIn(heading: string): readonly { readonly file: string; readonly words: string }[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const items = (section.split('\n## ')[0] ?? '').match(/^\d+\. .*$/gmu) ?? [];
  return items.map((words) => ({ file: /`([^`]+)`/u.exec(words)?.[1] ?? '', words }));
}

const askedByCompiler = (heading: string): readonly string[] =>
  placesIn(heading).flatMap(({ file, words }) => (words.includes('_compiler_') ? [file] : []));

/** A change of a file: what is there, and what is there instead. */
type Edits = Readonly<Record<string, readonly (readonly [before: string, after: string])[]>>;

function edited(file: string, edits: Edits): string {
  return (edits[file] ?? []).reduce(
    (text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`${file} does not have the line that the test changes`);
      return text.replace(before, after);
    },
    readFileSync(join(root, file), 'utf8'),
  );
}

const parsed = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile.bind(ts.sys)).config,
  ts.sys,
  root,
);
const sources = parsed.fileNames.filter((file) => /^(?:src|scripts)\//u.test(relative(root, file)));
// Files that no change touches are parsed once.
const unchanged = new Map<string, ts.SourceFile | undefined>();

/** The files in which the compiler finds something to correct after a change, without those that were changed. */
function filesThatSpeakUp(edits: Edits): readonly string[] {
  const host = ts.createCompilerHost(parsed.options);
  const texts = new Map(Object.keys(edits).map((file) => [join(root, file), edited(file, edits)]));
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, language) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language);
    if (!unchanged.has(file)) unchanged.set(file, getSourceFile(file, language));
    return unchanged.get(file);
  };
  const changed = ts.createProgram(sources, parsed.options, host);
  const files = ts.getPreEmitDiagnostics(changed).map(({ file }) => relative(root, file?.fileName ?? root));
  return [...new Set(files)].filter((file) => !(file in edits)).sort();
}

const label = (text: string) =>
  `{ label: { text: '${text}', source: 'own' }, name: { text: '${text}', source: 'own' } }`;
const inEveryLanguage = (before: string, line: string): Edits =>
  Object.fromEntries(
    ['fi', 'sv', 'en'].map((language) => [`src/labels/${language}.ts`, [[before, `${line}\n    ${before}`]]]),
  );

const fieldLine: Edits = {
  'src/plan/goals.ts': [
    [
      '  readonly wishes?: LongText;',
      '  readonly wishes?: LongText;\n  /** "Hobbies". */\n  readonly hobbies?: LongText;',
    ],
    ['    wishes: optional(', "    hobbies: optional(longText, { privacy: 'special' }),\n    wishes: optional("],
  ],
};
const field: Edits = {
  ...fieldLine,
  ...inEveryLanguage("'goals.wishes': {", `'goals.hobbies': ${label('Hobbies')},`),
  'src/print/layout.ts': [
    [
      "    longText(paper, 'goals.wishes'),",
      "    longText(paper, 'goals.wishes'),\n    longText(paper, 'goals.hobbies'),",
    ],
  ],
  'src/fixtures/quota-refugee.ts': [['      wishes:', "      hobbies: 'Neulominen',\n      wishes:"]],
};

const optionLine: Edits = { 'src/plan/options.ts': [["  'dailyLife',", "  'dailyLife',\n  'hobby',"]] };
const ruleLine: Edits = {
  'src/check/rules/goals.ts': [
    [
      '  specifyWithoutOption: {',
      "  hobbyMissing: { severity: 'info', at: 'goals.wishes', holds: () => false },\n  specifyWithoutOption: {",
    ],
  ],
};
const languageLine: Edits = { 'src/plan/languages.ts': [["'en']", "'en', 'et']"]] };

test.each([
  ['A field', fieldLine],
  ['An option', optionLine],
  ['A rule', ruleLine],
  ['A language', languageLine],
])('%s: after the first line, the compiler asks for the places that the page says it asks for', (heading, edits) => {
  expect(placesIn(heading)[0]?.file).toBe(Object.keys(edits)[0]);
  expect(filesThatSpeakUp(edits)).toEqual([...askedByCompiler(heading)].sort());
});

test('a field: no place besides those of the page is needed in the sources', () => {
  const written = placesIn('A field').filter(
    ({ file, words }) => file.startsWith('src/') && !words.includes('_generated_'),
  );
  expect(Object.keys(field).sort()).toEqual(written.map(({ file }) => file).sort());
  expect(filesThatSpeakUp(field)).toEqual([]);
});

const copy = mkdtempSync(join(tmpdir(), 'kotoplan-extending-'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

test('a field: in a copy with these lines, generating succeeds and everything derived from the form has it', () => {
  for (const folder of ['src', 'scripts', 'schemas', 'docs']) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const file of Object.keys(field)) writeFileSync(join(copy, file), edited(file, field));
  const run = (script: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const generated = run('scripts/generate.ts');
  expect(generated.stderr).toBe('');
  expect(generated.status).toBe(0);
  const wrote = generated.stdout.split('\n').flatMap((line) => (line.startsWith('wrote ') ? [line.slice(6)] : []));
  expect(wrote).toContain('docs/fields.md');
  expect(wrote.filter((file) => file !== 'docs/fields.md' && !file.startsWith('schemas/'))).toEqual([]);

  writeFileSync(
    join(copy, 'probe.ts'),
    `import { checkPlan, comparePlans, completeness, planFields, tidyPlan } from './src/index.ts';
import { cases } from './src/fixtures/index.ts';
import { jsonFormsForm } from './src/form-builders/json-forms/index.ts';
import { planJsonSchema } from './src/json-schema/index.ts';
import { en } from './src/labels/en.ts';
import { en as names } from './src/labels/code-names/en.ts';
import { describeChange } from './src/labels/describe-change.ts';
import { printPlan } from './src/print/index.ts';
import { redactPlan } from './src/privacy/index.ts';
import { IntegrationPlan } from './src/zod/index.ts';

const [plan] = cases.quotaRefugee.plans;
const without = { ...plan, goals: { ...plan.goals, hobbies: undefined } };
const { uischema } = jsonFormsForm({ labels: en, names });
const scopes = JSON.stringify(uischema).match(/goals\\/properties\\/\\w+/g);
console.log(JSON.stringify({
  taken: checkPlan(plan).ok,
  refused: checkPlan({ ...plan, goals: { ...plan.goals, hobbies: ' ' } }).findings.find(({ code }) => code === 'blank')?.path,
  zod: IntegrationPlan.safeParse({ ...plan, goals: { ...plan.goals, hobbies: 5 } }).error?.issues[0]?.path,
  order: Object.keys(planFields).filter((field) => field.startsWith('goals.')).slice(0, 2),
  builder: scopes?.slice(0, 2),
  tidied: (tidyPlan({ goals: { hobbies: ' x ' } }).draft as typeof plan).goals,
  counted: completeness(plan).sections.find(({ section }) => section === 'goals')!.answered - completeness(without).sections.find(({ section }) => section === 'goals')!.answered,
  change: describeChange(en, comparePlans(without, plan)[0]!, { values: 'show' }),
  schema: JSON.stringify(planJsonSchema()).includes('"hobbies":{"$ref":"#/$defs/LongText"}'),
  printed: printPlan(plan, { labels: en }).includes('Neulominen'),
  logged: redactPlan(plan, { profile: 'log' }).answered['goals.hobbies'],
}));
`,
  );
  const probe = run('probe.ts');
  expect(probe.stderr).toBe('');
  expect(JSON.parse(probe.stdout)).toEqual({
    taken: true,
    refused: ['goals', 'hobbies'],
    zod: ['goals', 'hobbies'],
    order: ['goals.hobbies', 'goals.wishes'],
    builder: ['goals/properties/hobbies', 'goals/properties/wishes'],
    tidied: { hobbies: 'x' },
    counted: 1,
    change: 'Hobbies: Previously no answer, now “Neulominen”.',
    schema: true,
    printed: true,
    logged: 1,
  });
});

test('a legal value and a second form: every place of the page is there', () => {
  const files = ['A legal value', 'A second form'].flatMap((heading) => placesIn(heading).map(({ file }) => file));
  expect(files).toEqual(['src/law/parameters.ts', 'docs/law.md']);
  for (const file of [...files, 'tests/form/interview.ts']) expect(ts.sys.fileExists(join(root, file))).toBe(true);
});
