import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Both formats are built at once, so neither may clean up after the other.
rmSync('dist', { recursive: true, force: true });

/** What package.json exports; only these have declarations. */
const publicEntries = Object.fromEntries(
  [
    'index',
    ...['zod', 'json-schema', 'standard-schema', 'privacy', 'print', 'batch', 'fixtures', 'testing', 'labels'].map(
      (folder) => `${folder}/index`,
    ),
    ...['rjsf', 'json-forms', 'surveyjs'].map((builder) => `form-builders/${builder}/index`),
    ...['fi', 'sv', 'en'].flatMap((language) => [`labels/${language}`, `labels/code-names/${language}`]),
  ].map((name) => [name, `src/${name}.ts`]),
);

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/u],
  splitting: true,
};

// Every file is an entry and shared code is split off, so that importing an option list costs bytes, not kilobytes.
// The vectors are only used together.
const everyFile = ['src/**/*.ts', '!src/**/*.d.ts', '!src/testing/vectors/**'];

/** For both formats at once: the compiler reads the source a single time. */
const declarations: Options = {
  ...shared,
  format: ['esm', 'cjs'],
  entry: publicEntries,
  // TypeScript 6 calls an option that tsup sets for declarations deprecated.
  dts: { only: true, entry: publicEntries, compilerOptions: { ignoreDeprecations: '6.0' } },
};

// `tsup --no-dts` leaves the declarations out, for what only runs the code.
export default defineConfig(({ dts }) => [
  { ...shared, format: 'esm', entry: everyFile },
  // The command line is run, never required.
  { ...shared, format: 'cjs', entry: [...everyFile, '!src/cli/**'] },
  // Node reads files one by one and shakes nothing: for it the root is one file (docs/decisions/one-file-for-node.md).
  { ...shared, splitting: false, format: ['esm', 'cjs'], entry: ['src/index.ts'], outDir: 'dist/node' },
  ...(dts === false ? [] : [declarations]),
]);
