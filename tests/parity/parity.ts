import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Stage } from '../../src/plan/plan.ts';
import { pathsOfFindings, pathsOfIssues } from './paths.ts';
import { pythonVerdicts } from './python-verdicts.ts';
import { hasRightShape, schemaFile, shapeValidators, stages } from './validators.ts';

/** What one validator said, beside what `checkPlan` or `checkDraft` says of the shape. */
interface ParityRow {
  readonly validator: string;
  readonly stage: Stage;
  readonly documents: number;
  /** How many have the right shape. A sample of one kind would prove nothing. */
  readonly right: number;
  readonly disagreements: number;
}

/** The comparison of a run: a row for each validator, and the first documents about which one disagrees. */
export interface Parity {
  readonly rows: readonly ParityRow[];
  readonly examples: readonly string[];
}

const mostExamples = 3;
const exampleLength = 2_000;
// Vitest gives up a worker that does not answer for a minute.
const documentsBetweenPauses = 500;

/** Asks every implementation in JavaScript about every document, and where zod and the findings find it wrong. */
export async function compareValidators(documents: Iterable<unknown>, folder: string): Promise<Parity> {
  const validators = await shapeValidators(folder);
  const paths = { name: 'zod, the paths', stage: 'final' } as const;
  const count = counting([...validators, paths]);
  for (const document of documents) {
    count.add(document, (one, expected) =>
      'accepts' in one ? one.accepts(document) === expected : hasSamePaths(document),
    );
    if (count.isDueToPause()) await setImmediate();
  }
  return count.result();
}

/** Asks Python's jsonschema about every document. */
export async function comparePython(documents: Iterable<unknown>, folder: string): Promise<Parity> {
  const files = stages.flatMap((stage) => [
    { stage, name: 'Python jsonschema, 2020-12', file: schemaFile(stage) },
    { stage, name: 'Python jsonschema, draft-07, fi', file: schemaFile(stage, 'fi') },
  ]);
  const count = counting(files);
  const paths = files.map(({ file }) => join(folder, file));
  for (const [document, accepted] of pythonVerdicts(documents, paths)) {
    count.add(document, (file, expected) => accepted[files.indexOf(file)] === expected);
    if (count.isDueToPause()) await setImmediate();
  }
  return count.result();
}

function hasSamePaths(document: unknown): boolean {
  return pathsOfFindings(document).join() === pathsOfIssues(document).join();
}

interface Asked {
  readonly name: string;
  readonly stage: Stage;
}

function counting<One extends Asked>(asked: readonly One[]) {
  const disagreements = new Map<One, number>();
  const right = { final: 0, draft: 0 };
  const examples: string[] = [];
  let documents = 0;
  return {
    add: (document: unknown, agrees: (one: One, expected: boolean) => boolean): void => {
      const expected = { final: hasRightShape(document, 'final'), draft: hasRightShape(document, 'draft') };
      documents += 1;
      for (const stage of stages) right[stage] += Number(expected[stage]);
      for (const one of asked) {
        if (agrees(one, expected[one.stage])) continue;
        const before = disagreements.get(one) ?? 0;
        disagreements.set(one, before + 1);
        if (before >= mostExamples) continue;
        const written = JSON.stringify(document).slice(0, exampleLength);
        examples.push(`${one.name}, ${one.stage}, does not agree about ${written}`);
      }
    },
    isDueToPause: () => documents % documentsBetweenPauses === 0,
    result: (): Parity => ({
      rows: asked.map((one) => ({
        validator: one.name,
        stage: one.stage,
        documents,
        right: right[one.stage],
        disagreements: disagreements.get(one) ?? 0,
      })),
      examples,
    }),
  };
}
