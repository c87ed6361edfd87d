// What a user's bundle pays for one import, minified and compressed by brotli.
const entry = (name, path, limit, named) => ({
  name,
  path,
  limit,
  ...(named && { import: `{ ${named} }` }),
  // esbuild warns of every file that it rightly leaves out.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
});

// Without the functions of kotoplan/labels that the page calls (1.1 KiB): what describes findings or changes has them anyway.
const labelsApart = {
  name: 'labels-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/labels\// }, ({ path }) => ({ path, external: true, sideEffects: false })),
};

export default [
  entry('checkPlan with every rule', 'dist/index.js', '11 KiB', 'checkPlan'),
  entry('the shape alone', 'dist/check/shape.js', '4.5 KiB', 'checkShape'),
  entry('eligibility', 'dist/index.js', '3 KiB', 'eligibilityOf'),
  entry(
    'comparing and merging',
    'dist/index.js',
    '7.5 KiB',
    'comparePlans, applyChanges, invertChanges, toJsonPatch, mergePlans',
  ),
  entry('comparePlans', 'dist/index.js', '4.1 KiB', 'comparePlans'),
  entry('tidyPlan', 'dist/index.js', '4.1 KiB', 'tidyPlan'),
  entry('completeness, with every rule', 'dist/index.js', '11.5 KiB', 'completeness'),
  // They share the form: 6 KiB less than one by one.
  entry('checking, tidying and comparing', 'dist/index.js', '13.5 KiB', 'checkPlan, tidyPlan, comparePlans'),
  entry('revisePlan', 'dist/index.js', '1 KiB', 'revisePlan'),
  entry('checkHistory, with the form and the law', 'dist/index.js', '5 KiB', 'checkHistory'),
  entry('an option list', 'dist/index.js', '512 B', 'primaryGoals'),
  entry('labels in Finnish', 'dist/labels/fi.js', '8 KiB'),
  entry('labels in Swedish', 'dist/labels/sv.js', '8 KiB'),
  entry('labels in English', 'dist/labels/en.js', '8 KiB'),
  entry('redacting a plan', 'dist/privacy/index.js', '4.5 KiB'),
  {
    ...entry('printing, without kotoplan/labels', 'src/print/index.ts', '9 KiB'),
    modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', plugins: [...(config.plugins ?? []), labelsApart] }),
  },
  entry('printing, the whole entry', 'dist/print/index.js', '10 KiB'),
  entry('printPlan without words', 'dist/print/index.js', '8.5 KiB', 'printPlan'),
  entry('printChanges without words', 'dist/print/index.js', '7.5 KiB', 'printChanges'),
  entry('JSON Schema without words', 'dist/json-schema/index.js', '6 KiB'),
];
