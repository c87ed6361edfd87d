import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', 'schemas', 'scratch', 'src/**/*.generated.*'] },
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
  // What only the compiler looks at has no use at run time.
  { files: ['tests/**/*.test-d.ts'], rules: { '@typescript-eslint/no-meaningless-void-operator': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
);
