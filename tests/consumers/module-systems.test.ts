import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { scratchProject } from '../../scripts/scratch-project.ts';
import { importPaths } from '../support/import-paths.ts';

const consumer = readFileSync(new URL('programs/consumer.ts', import.meta.url), 'utf8');
const consumerOfZod = readFileSync(new URL('programs/consumer-of-zod.ts', import.meta.url), 'utf8');
const schemas = {
  imports: `
    import schema from 'kotoplan/schemas/integration-plan.schema.json' with { type: 'json' };
    import type { IntegrationPlan } from 'kotoplan/schemas/integration-plan.d.ts';
    export const id: string = schema.$id;
    export const name = (plan: IntegrationPlan): string => plan.customer.name;`,
  requires: `
    import schema = require('kotoplan/schemas/integration-plan.fi.schema.json');
    export const id: string = schema.$id;`,
};

const withZod = await scratchProject(['zod']);
const withoutZod = await scratchProject();
for (const project of [withZod, withoutZod]) {
  for (const extension of ['ts', 'mts', 'cts']) {
    project.write(`consumer.${extension}`, consumer);
    project.write(`consumer-of-zod.${extension}`, consumerOfZod);
    project.write(`schema.${extension}`, extension === 'cts' ? schemas.requires : schemas.imports);
  }
}
// zod's own declarations speak of it; the whole browser would take the compiler seconds.
withZod.write('url.d.ts', 'interface URL { readonly href: string }');
afterAll(() => {
  withZod.remove();
  withoutZod.remove();
});

const { ModuleKind, ModuleResolutionKind } = ts;
const settings = [
  // Under node16 an import of JSON has no syntax that Node would accept.
  ['node16, imports', ModuleKind.Node16, ModuleResolutionKind.Node16, 'mts', []],
  ['node16, requires', ModuleKind.Node16, ModuleResolutionKind.Node16, 'cts', ['schema']],
  ['nodenext, imports', ModuleKind.NodeNext, ModuleResolutionKind.NodeNext, 'mts', ['schema']],
  ['nodenext, requires', ModuleKind.NodeNext, ModuleResolutionKind.NodeNext, 'cts', ['schema']],
  ['a bundler, imports', ModuleKind.ESNext, ModuleResolutionKind.Bundler, 'ts', ['schema']],
  ['a bundler, requires', ModuleKind.CommonJS, ModuleResolutionKind.Bundler, 'ts', []],
] as const;

test.each(settings)('compiles under %s', (_, module, moduleResolution, extension, more) => {
  // The same text is compiled to imports and to requires.
  const options = { module, moduleResolution, verbatimModuleSyntax: false };
  const files = (names: readonly string[]) => names.map((name) => `${name}.${extension}`);
  expect(withoutZod.typeErrors(files(['consumer', ...more]), options)).toEqual([]);
  expect(withZod.typeErrors(['url.d.ts', ...files(['consumer-of-zod'])], options)).toEqual([]);
});

test('without zod, kotoplan/zod says that zod is missing', () => {
  const options = { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext };
  const errors = withoutZod.typeErrors(['consumer-of-zod.mts'], options);
  expect(errors.join('\n')).toMatch(/Cannot find module 'zod'/u);
});

test('the programs take something from every path', () => {
  const used = consumer + consumerOfZod;
  const paths = importPaths(withZod.installed).filter((path) => !/\/schemas\/|\/package\.json$/u.test(path));
  expect(paths.filter((path) => !used.includes(`from '${path}'`))).toEqual([]);
});
