import { hasPython } from '../testing/python.ts';
import { mutatedDocuments, vectorDocuments } from './documents.ts';
import { compareValidators, comparePython, type Parity } from './parity.ts';

// `npm run parity`: the same as the test, on many more documents. Ends with 1 where anybody disagrees.

const counts = { validators: 100_000, python: 5_000 } as const;
const seed = 20_261_122;
const folder = 'schemas';

function* documents(count: number): Generator {
  yield* vectorDocuments;
  yield* mutatedDocuments(count, seed);
}

function report({ rows, examples }: Parity): number {
  console.table(rows);
  for (const example of examples) console.error(example);
  return rows.reduce((sum, { disagreements }) => sum + disagreements, 0);
}

const ofValidators = report(await compareValidators(documents(counts.validators), folder));
const ofPython = hasPython('jsonschema') ? report(comparePython(documents(counts.python), folder)) : 0;
console.log(`${ofValidators + ofPython} disagreements`);
process.exitCode = ofValidators + ofPython === 0 ? 0 : 1;
