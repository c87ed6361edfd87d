import { spawnSync } from 'node:child_process';

/**
 * Whether Python has these modules. Where it has not, tests of it are left out aloud; on the machine that decides (CI=true)
 * nothing may be left out, so there it is an error.
 */
export function hasPython(...modules: readonly string[]): boolean {
  const { status } = spawnSync('python3', ['-c', `import ${modules.join(', ')}`]);
  if (status === 0) return true;
  const missing = `python3 with ${modules.join(' and ')} is not there`;
  if (process.env['CI'] === 'true') throw new Error(`${missing}: install python3-${modules.join(' and python3-')}`);
  console.warn(`\nNOT RUN, because ${missing}: the tests of Python in this file\n`);
  return false;
}
