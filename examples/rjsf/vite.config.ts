import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators';
import { build } from 'esbuild';
import { fi } from 'kotoplan/labels/fi';
import { fi as names } from 'kotoplan/labels/code-names/fi';
import { rjsfForm } from 'kotoplan/form-builders/rjsf';
import { defineConfig, type Plugin } from 'vite';

// RJSF's validator compiles the schema in the browser, which a page under `script-src 'self'` forbids. Here it is compiled
// while the page is built. The schemas of the three languages differ in words only, so one compiled validator does for all.
const compiled = /^virtual:validator-(final|draft)$/u;

function compiledValidators(): Plugin {
  return {
    name: 'compiled-validators',
    resolveId: (id) => (compiled.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const stage = compiled.exec(id.slice(1))?.[1];
      if (stage !== 'final' && stage !== 'draft') return undefined;
      const { schema } = rjsfForm({ labels: fi, names, stage });
      // Ajv writes CommonJS that requires parts of Ajv.
      const { outputFiles } = await build({
        stdin: { contents: compileSchemaValidatorsCode(schema), resolveDir: import.meta.dirname },
        bundle: true,
        format: 'esm',
        write: false,
      });
      return outputFiles[0]?.text;
    },
  };
}

export default defineConfig({ plugins: [compiledValidators()] });
