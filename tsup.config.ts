import { defineConfig } from 'tsup';

export default defineConfig({
  // Every file is an entry and shared code is split off, so that importing an option list costs bytes, not kilobytes.
  entry: ['src/**/*.ts', '!src/**/*.d.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/u],
  splitting: true,
  clean: true,
  // TypeScript 6 calls an option that tsup sets for declarations deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
