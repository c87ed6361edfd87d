import { defineConfig } from 'vitest/config';

// What "npm run mutation" runs for every mutant: the tests of the mutated folders, from the source, without types, and
// with few runs of each property, because there are thousands of mutants. Stryker runs them in threads, which cannot have
// time zones of their own. The tests of huge documents are about time, and would take most of it.
export default defineConfig({
  test: {
    include: ['tests/{form,plan,check,law,revision,fixtures}/**/*.test.ts'],
    setupFiles: ['tests/support/set-up-properties.ts'],
    exclude: ['tests/check/rules/time-zones.test.ts', 'tests/check/{bad-input,worst-texts}.test.ts'],
    typecheck: { enabled: false },
    env: { PROPERTY_RUNS: '50' },
    testTimeout: 30_000,
  },
});
