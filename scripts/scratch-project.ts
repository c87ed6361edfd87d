import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** What a process said and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A project of a user: an empty folder with the packed package in its node_modules, and nothing of this checkout's source. */
export interface ScratchProject {
  readonly folder: string;
  /** The unpacked package. */
  readonly installed: string;
  readonly write: (path: string, content: string) => void;
  readonly node: (args: readonly string[], input?: string) => Promise<Ended>;
  readonly tsx: (file: string) => Promise<Ended>;
  /** The compiler's complaints about files of the project, under the strictest settings and those given. */
  readonly typeErrors: (files: readonly string[], options: ts.CompilerOptions) => readonly string[];
  readonly remove: () => void;
}

/**
 * Makes a project that has installed the package as npm would publish it, built before. Neither network nor install: its
 * other packages are links to those of this checkout.
 */
export async function scratchProject(packages: readonly string[] = []): Promise<ScratchProject> {
  const tarball = await packed();
  const folder = mkdtempSync(join(tmpdir(), 'kotoplan-'));
  const installed = join(folder, 'node_modules', 'kotoplan');
  mkdirSync(installed, { recursive: true });
  await mustRun('tar', ['-xzf', '-', '-C', installed, '--strip-components=1'], { input: tarball });
  for (const name of new Set([...Object.keys(manifest.dependencies ?? {}), ...packages])) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(checkout, 'node_modules', name), link, 'junction');
  }
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  const node = (args: readonly string[], input?: string) => run(process.execPath, args, { cwd: folder, input });
  return {
    folder,
    installed,
    write,
    node,
    tsx: (file) => node([createRequire(import.meta.url).resolve('tsx/cli'), file]),
    typeErrors: (files, options) => typeErrors(folder, files, options),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let packing: Promise<Buffer> | undefined;

/** The tarball, packed once for a process. */
function packed(): Promise<Buffer> {
  packing ??= pack();
  return packing;
}

async function pack(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'kotoplan-tarball-'));
  const flags = ['--json', '--ignore-scripts', '--offline', '--pack-destination', folder];
  const { out } = await mustRun('npm', ['pack', ...flags], { cwd: checkout });
  const [{ filename } = { filename: '' }] = JSON.parse(out) as readonly { readonly filename: string }[];
  const tarball = readFileSync(join(folder, filename));
  rmSync(folder, { recursive: true });
  return tarball;
}

async function mustRun(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const ended = await run(command, args, options);
  if (ended.code !== 0) throw new Error(`${command} ended with ${String(ended.code)}\n${ended.error}`);
  return ended;
}

interface RunOptions {
  readonly cwd?: string | undefined;
  readonly input?: string | Buffer | undefined;
}

async function run(command: string, args: readonly string[], { cwd, input = '' }: RunOptions): Promise<Ended> {
  const child = spawn(command, args, { cwd });
  child.stdin.end(input);
  const ending = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), ending]);
  return { code, out, error };
}

const strictest: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  // No browser and no Node: what the declarations need beyond the language would be an error.
  lib: ['lib.es2023.d.ts'],
  types: [],
};

function typeErrors(folder: string, files: readonly string[], given: ts.CompilerOptions): readonly string[] {
  const options = { ...strictest, ...given };
  const host = { ...ts.createCompilerHost(options), getCurrentDirectory: () => folder };
  const program = ts.createProgram({ rootNames: files.map((file) => join(folder, file)), options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, code, messageText }) => {
    const place = file && `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: `;
    return `${place ?? ''}TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
