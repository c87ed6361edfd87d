import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { scratchProject } from './scratch-project.ts';

// Runs the packed package on every supported major of Node: each public path imported and required, text evaluated as code
// forbidden, and the work of a day done. The binaries come as npm packages, so this needs a registry and is no part of
// "npm test": run "npm run check:node-versions" after "npm run build".

const majors = ['20', '22', '24'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};
const paths = Object.keys(manifest.exports)
  .filter((path) => !path.includes('*') && !path.endsWith('.json') && path !== './zod')
  .map((path) => path.replace('.', 'kotoplan'));

const program = `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const path of ${JSON.stringify(paths)}) {
  const [imported, required] = [Object.keys(await import(path)).sort(), Object.keys(require(path)).sort()];
  if (imported.length === 0 || imported.join() !== required.filter((name) => name !== '__esModule').join()) {
    throw new Error(path + ' does not export the same both ways');
  }
}
const { checkPlan, eligibilityOf, revisePlan, comparePlans } = await import('kotoplan');
const { validCases } = await import('kotoplan/fixtures');
const { describeFinding } = await import('kotoplan/labels');
const { sv } = await import('kotoplan/labels/sv');
let sentences = 0;
for (const { plans, options } of Object.values(validCases)) {
  for (const plan of plans) {
    const { ok, findings } = checkPlan(plan, options);
    if (!ok) throw new Error('a valid case is refused');
    sentences += findings.map((one) => describeFinding(sv, one)).length + eligibilityOf(plan).reasons.length;
    const revised = revisePlan(plan, { on: '2030-01-08' });
    sentences += comparePlans(plan, revised).length;
  }
}
console.log(process.version, sentences);
`;

const project = await scratchProject();
try {
  project.write('work.mjs', program);
  const results = majors.map((major) => {
    const arguments_ = ['--yes', '--package', `node@${major}`, 'node'];
    const flags = ['--disallow-code-generation-from-strings', 'work.mjs'];
    const { status, stdout, stderr } = spawnSync('npx', [...arguments_, ...flags], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    console.log(status === 0 ? stdout.trim() : `Node ${major} failed:\n${stderr}`);
    return { major, isRight: status === 0 && stdout.startsWith(`v${major}.`), said: stdout.split(' ')[1] };
  });
  if (results.some(({ isRight }) => !isRight) || new Set(results.map(({ said }) => said)).size !== 1)
    process.exitCode = 1;
} finally {
  project.remove();
}
