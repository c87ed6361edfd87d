import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { scratchProject } from './scratch-project.ts';

// Runs every example as a user would: against the packed package, in a project of its own. The package is built before.
const folder = fileURLToPath(new URL('../examples', import.meta.url));
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts'));

const project = await scratchProject(['zod', 'ajv', 'ajv-formats', 'playwright-core', '@types/node']);
try {
  cpSync(folder, join(project.folder, 'examples'), { recursive: true });
  const files = examples.map((name) => `examples/${name}`);

  const complaints = project.typeErrors(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // The declarations of playwright-core speak of the browser's pages.
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
  });
  for (const complaint of complaints) console.error(complaint);

  const failed: string[] = [];
  for (const file of files) {
    const { code, out, error } = await project.tsx(file);
    if (code === 0) continue;
    failed.push(file);
    console.error(`\n${file} ended with ${String(code)}\n${out}${error}`);
  }

  if (complaints.length > 0 || failed.length > 0) {
    console.error(
      `\nexamples: ${complaints.length} complaints of the compiler; failed: ${failed.join(', ') || 'none'}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`${examples.length} examples compile and run against the packed package.`);
  }
} finally {
  project.remove();
}
