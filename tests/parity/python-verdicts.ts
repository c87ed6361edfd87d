import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('validate.py', import.meta.url));
// So that neither the documents nor the answers outgrow a process.
const batch = 1_000;

/** Of each document in turn, what Python's jsonschema says by each of the schema files. */
export function* pythonVerdicts(
  documents: Iterable<unknown>,
  schemas: readonly string[],
): Generator<readonly [document: unknown, accepted: readonly boolean[]]> {
  let waiting: unknown[] = [];
  for (const document of documents) {
    waiting.push(document);
    if (waiting.length < batch) continue;
    yield* asked(waiting, schemas);
    waiting = [];
  }
  if (waiting.length > 0) yield* asked(waiting, schemas);
}

function asked(documents: readonly unknown[], schemas: readonly string[]) {
  const input = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('python3', [script, ...schemas], { input, encoding: 'utf8' });
  const lines = stdout.split('\n').slice(0, -1);
  if (status !== 0 || lines.length !== documents.length) {
    throw new Error(`validate.py answered ${lines.length} of ${documents.length} documents\n${stderr}`);
  }
  return documents.map(
    (document, place) => [document, Array.from(lines[place] ?? '', (sign) => sign === '1')] as const,
  );
}
