// The layers: who may import whom (docs/architecture.md).
const layer = (name, folders, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: `^src/(${folders})/` },
  to: { path: '^src/', pathNot: `^src/(${[folders, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('values', 'values', []),
    // Any form: it knows none.
    layer('form', 'form', ['values']),
    layer('plan', 'plan', ['values', 'form']),
    layer('law', 'law', ['values', 'form', 'plan']),
    layer('check', 'check', ['values', 'form', 'plan', 'law']),
    layer('revision', 'revision', ['values', 'form', 'plan', 'law', 'check']),
    layer('batch', 'batch', ['values', 'form', 'plan', 'law', 'check']),
    layer('privacy', 'privacy', ['values', 'form', 'plan', 'law', 'check']),
    layer('testing', 'testing', ['values', 'form', 'plan', 'law', 'check', 'revision', 'fixtures']),
    layer('zod', 'zod', ['values', 'form', 'plan']),
    layer('json-schema', 'json-schema', ['values', 'form', 'plan', 'labels']),
    layer('form-builders', 'form-builders', ['values', 'form', 'plan', 'law', 'check', 'labels', 'json-schema']),
    layer('standard-schema', 'standard-schema', ['values', 'form', 'plan', 'law', 'check', 'labels']),
    layer('fixtures', 'fixtures', ['values', 'form', 'plan', 'law', 'check']),
    {
      name: 'print-imports',
      comment: 'Prints with the words that it is passed. It needs only the type of a change between plans.',
      severity: 'error',
      from: { path: '^src/print/' },
      to: { path: '^src/(?!(print|values|form|plan|labels)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'labels-take-types-only-from-above',
      severity: 'error',
      from: { path: '^src/labels/' },
      to: { path: '^src/(?!(labels|values|form|plan)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-language-in-the-library',
      comment: 'Only package.json exports and the command line reach the words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/labels/(code-names/)?(fi|sv|en)\\.ts$' },
    },
    {
      name: 'zod-behind-its-own-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/zod/' },
      to: { path: '^(src/zod/|node_modules/zod/)' },
    },
    {
      name: 'builders-for-the-command-line-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|form-builders)/' },
      to: { path: '^src/form-builders/' },
    },
    {
      name: 'no-node-outside-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-never-reads-schemas',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(schemas|tests|scripts)/' },
    },
    {
      name: 'one-production-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(date-fns|@date-fns/utc|zod)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
