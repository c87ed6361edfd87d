// The layers of the house: who may import whom (docs/architecture.md).
const layer = (name, folders, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: `^src/(${folders})/` },
  to: { path: '^src/', pathNot: `^src/(${[folders, 'internal', ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('values', 'values', []),
    layer('plan', 'plan', ['values']),
    layer('law', 'law', ['values', 'plan']),
    layer('check', 'check', ['values', 'plan', 'law']),
    layer('revision', 'revision', ['values', 'plan', 'law', 'check']),
    layer('batch', 'batch', ['values', 'plan', 'law', 'check']),
    layer('privacy', 'privacy', ['values', 'plan', 'law', 'check']),
    layer('testing', 'testing', ['values', 'form', 'plan', 'law', 'check', 'revision', 'fixtures']),
    layer('zod', 'zod', ['values', 'plan']),
    layer('emit', 'emit', ['values', 'plan', 'law', 'check', 'labels', 'names']),
    layer('fixtures', 'fixtures', ['values', 'plan', 'law', 'check']),
    {
      name: 'print-imports',
      comment: 'Prints with the words it is handed; of a change between plans it takes the type.',
      severity: 'error',
      from: { path: '^src/print/' },
      to: { path: '^src/(?!print|values|plan|labels|names|internal)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'labels-take-types-only-from-above',
      severity: 'error',
      from: { path: '^src/(labels|names)/' },
      to: { path: '^src/(?!labels|names|values|plan|internal)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-language-in-the-library',
      comment: 'Only package.json exports and the command line reach the words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(labels|names)/(fi|sv|en)\\.ts$' },
    },
    {
      name: 'zod-behind-its-own-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/zod/' },
      to: { path: '^(src/zod/|node_modules/zod/)' },
    },
    {
      name: 'emit-for-the-command-line-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|emit)/' },
      to: { path: '^src/emit/' },
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
