import { defineConfig } from 'vitest/config';

// What "npm run mutation" runs for every mutant: the tests of the mutated folders, from the source, without types, and
// with few runs of each property, because there are thousands of mutants.
export default defineConfig({
  test: {
    include: ['tests/{plan,check,law,revision,fixtures}/**/*.test.ts'],
    typecheck: { enabled: false },
    env: { PROPERTY_RUNS: '50' },
    testTimeout: 30_000,
  },
});
