import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';

const project = await scratchProject();
afterAll(() => {
  project.remove();
});

const { installed } = project;
const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(installed.length + 1)
      .replaceAll(sep, '/'),
  );
const read = (file: string) => readFileSync(join(installed, file), 'utf8');

describe('the tarball', () => {
  test('holds dist, schemas, README, LICENSE and package.json, and nothing else', () => {
    const tops = new Set(files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schemas']);
  });

  test('holds neither tests nor source, source maps or plans of people', () => {
    const kinds = new Set(
      files.filter((file) => file.startsWith('dist/')).map((file) => /(?:\.d)?\.\w+$/u.exec(file)?.[0]),
    );
    expect([...kinds].sort()).toEqual(['.cjs', '.d.cts', '.d.ts', '.js']);
    expect(files.filter((file) => /\.map$|\btests?\b|bench/u.test(file))).toEqual([]);
    const mapped = files.filter((file) => /\.c?js$/u.test(file) && read(file).includes('sourceMappingURL'));
    expect(mapped).toEqual([]);
  });
});

describe('the declarations', () => {
  const declarations = files.filter((file) => /^dist\/.*\.d\.c?ts$/u.test(file));

  test.each(declarations.filter((file) => !file.startsWith('dist/zod/')))('%s does not import zod', (file) => {
    expect(read(file)).not.toMatch(/['"]zod/u);
  });

  test('mention it where it belongs', () => {
    expect(read('dist/zod/index.d.ts')).toMatch(/from 'zod'/u);
  });
});
