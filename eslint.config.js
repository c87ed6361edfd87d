import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', 'schemas', 'src/**/*.generated.*'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  prettier,
  {
    plugins: { redos },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'redos/no-vulnerable': 'error',
      // A leading underscore says: taken out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Its alternative is the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Patterns are shared with engines whose \\d takes in other digits, so all of them say what they mean.
      'regexp/prefer-d': 'off',
      // Control characters are a part of what this library handles.
      'no-control-regex': 'off',
      'regexp/no-control-character': 'off',
    },
  },
  // A library keeps no clock, no console and nothing of its own in what a page shares.
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'performance', 'document', 'window', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day is an argument.' },
        { object: 'z', property: 'config', message: 'Nothing global.' },
        { object: 'z', property: 'globalRegistry', message: 'Nothing global.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The day is an argument.' },
        { selector: 'ExportDefaultDeclaration', message: 'Names, so that everybody calls a thing the same.' },
        { selector: 'ClassDeclaration', message: 'Plain functions and data.' },
      ],
    },
  },
  // Documents are JSON: type aliases fit the JSON types of databases and generated clients, interfaces do not.
  {
    files: ['src/plan/**', 'tests/form/interview.ts', 'tests/form/section.test-d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': ['error', 'type'] },
  },
  // Tests of one worker share their modules (vitest.config.ts).
  {
    files: ['tests/**'],
    ignores: ['tests/**/*.mocked.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'vi', property: 'mock', message: 'In a file called *.mocked.test.ts, which runs by itself.' },
        { object: 'vi', property: 'doMock', message: 'In a file called *.mocked.test.ts, which runs by itself.' },
      ],
    },
  },
  // What only the compiler looks at has no use at run time.
  { files: ['tests/**/*.test-d.ts'], rules: { '@typescript-eslint/no-meaningless-void-operator': 'off' } },
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);
