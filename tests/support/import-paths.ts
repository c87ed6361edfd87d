import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Everything that can be imported from an installed package at run time, as its `exports` say. */
export function importPaths(installed: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(manifest.exports).flatMap((subpath) => {
    const path = manifest.name + subpath.slice(1);
    if (!path.endsWith('/*')) return [path];
    const folder = path.slice(manifest.name.length + 1, -2);
    // Declarations are for compilers; the type tests import them.
    const entries = readdirSync(join(installed, folder), { recursive: true, encoding: 'utf8' });
    const files = entries.filter((entry) => entry.endsWith('.json'));
    return files.map((file) => `${manifest.name}/${folder}/${file.replaceAll(sep, '/')}`);
  });
}
