import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    // Limits for what hangs: a busy machine takes its time, above all with browsers.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 40_000 } },
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/*.generated.*', 'src/**/*.d.ts'] },
  },
});
