import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { howPropertiesRun, seed } from './tests/support/runs.ts';

// Names say which project a test belongs to: *.laws.test.ts, tests/browser, *.test-d.ts. All others are units.
const mocked = 'tests/**/*.mocked.test.ts';
const laws = 'tests/**/*.laws.test.ts';
const parity = 'tests/**/*.parity.test.ts';
const inPackage = 'tests/package/**/*.test.ts';
const consumers = 'tests/consumers/**/*.test.ts';
const docs = 'tests/docs/**/*.test.ts';
const browser = 'tests/browser/**/*.test.ts';

const project = (name: string, settings: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, ...settings },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', {
        include: ['tests/**/*.test.ts'],
        exclude: [mocked, laws, parity, inPackage, consumers, docs, browser],
      }),
      project('mocked', { include: [mocked], isolate: true }),
      project('laws', { include: [laws] }),
      project('parity', { include: [parity] }),
      project('package', { include: [inPackage] }),
      project('consumers', { include: [consumers] }),
      project('docs', { include: [docs] }),
      // After all others and one at a time: a browser keeps both cores busy.
      project('browser', { include: [browser], isolate: true, fileParallelism: false, sequence: { groupOrder: 1 } }),
      // The compiler reads all that tsconfig.json names, and whatever is wrong there fails.
      project('types', {
        include: [],
        typecheck: { enabled: true, only: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
      }),
    ],
    setupFiles: ['tests/support/set-up-properties.ts'],
    env: { PROPERTY_SEED: String(seed) },
    reporters: [
      'default',
      {
        onTestRunStart: () => {
          console.log(howPropertiesRun);
        },
      },
    ],
    maxWorkers: '100%',
    // Only tests that replace a module leave anything behind, and loading the modules anew for every file takes longer
    // than most tests.
    isolate: false,
    // Limits for what hangs: a busy machine takes its time, above all with browsers.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 40_000 } },
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/*.generated.*', 'src/**/*.d.ts'] },
  },
});
