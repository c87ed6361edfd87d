import { differenceOf, type Json } from './difference.ts';
import { readVectors } from './read-vectors.ts';
import type { Language } from '../plan/languages.ts';
import type { VectorAdapter } from './vector-adapter.ts';
import { checksOf, type FunctionName, type VectorCheck } from './vector-checks.ts';
import { publishedVectors } from './vectors/index.ts';

/** The result of one thing that a vector asks. */
export interface VectorResult {
  /** The file, as `findings/missing.json`. */
  readonly file: string;
  /** The name of the vector and of the function that was asked. */
  readonly name: string;
  readonly ok: boolean;
  /** What is wrong if it is not ok: the first difference, what the adapter threw, or a fault of the vector. */
  readonly reason?: string;
}

/** The results of all vectors. */
export interface VectorReport {
  readonly passed: number;
  /** The entries of `vectors` that are not ok. */
  readonly failed: readonly VectorResult[];
  /** How many questions were left out because the adapter lacks the function. */
  readonly skipped: number;
  /** Everything that was asked, in the order of the files. */
  readonly vectors: readonly VectorResult[];
}

/** Vectors of your own. */
export interface VectorOptions {
  /** Parsed files by name, in place of the published ones. The name decides what a file holds. */
  readonly vectors?: Readonly<Record<string, unknown>>;
}

/**
 * Runs the published vectors (`kotoplan/schemas/vectors`) against an implementation and reports which of them it passes.
 * Any test runner can call it. If the adapter throws, that vector fails and the others go on.
 *
 * A vector that is not well-formed fails too. Rejects with a TypeError if the adapter has no function that a vector asks
 * for, and with a RangeError if there are no vectors: a run that asks nothing proves nothing.
 *
 * @example
 * ```ts
 * import * as kotoplan from 'kotoplan';
 * import { runVectors } from 'kotoplan/testing';
 *
 * const { failed } = await runVectors(kotoplan);
 * console.log(failed); // []
 *
 * const careless = await runVectors({ accepts: () => true });
 * console.log(careless.failed[0]?.reason); // the result: expected false, got true
 * ```
 */
export async function runVectors(adapter: VectorAdapter, options: VectorOptions = {}): Promise<VectorReport> {
  const files = options.vectors ?? publishedVectors();
  if (Object.keys(files).length === 0) throw new RangeError('runVectors: there are no vectors');
  const vectors: VectorResult[] = [];
  let skipped = 0;
  let asked = 0;
  for (const [file, content] of Object.entries(files)) {
    const read = readVectors(file, content);
    if (typeof read === 'string') {
      vectors.push({ file, name: 'the file itself', ok: false, reason: read });
      continue;
    }
    for (const vector of read.vectors) {
      for (const [place, { asks }] of checksOf(read.kind, vector).entries()) {
        if (!canAnswer(adapter, asks, vector)) {
          skipped += 1;
          continue;
        }
        asked += 1;
        // Each of the vector's questions gets a copy: an adapter may do to its document what it likes.
        const check = checksOf(read.kind, JSON.parse(JSON.stringify(vector)) as Json)[place] as VectorCheck;
        const reason = await faultOf(adapter as Required<VectorAdapter>, check, vector['refused'] === true);
        const name = `${String(vector['name'])}: ${asks}`;
        vectors.push({ file, name, ok: reason === undefined, ...(reason !== undefined && { reason }) });
      }
    }
  }
  if (asked === 0 && skipped > 0) throw new TypeError('runVectors: the adapter has no function that a vector asks');
  const failed = vectors.filter(({ ok }) => !ok);
  return { passed: vectors.length - failed.length, failed, skipped, vectors };
}

function canAnswer(adapter: VectorAdapter, asks: FunctionName, { language }: Json): boolean {
  if (typeof adapter[asks] !== 'function') return false;
  // The patch is of the changes that the same adapter finds.
  if (asks === 'toJsonPatch') return typeof adapter.comparePlans === 'function';
  const needsWords = language !== undefined && asks !== 'formatDate';
  return !needsWords || adapter.labels?.[language as Language] !== undefined;
}

async function faultOf(
  adapter: Required<VectorAdapter>,
  { asks, expected, answer }: VectorCheck,
  isRefused: boolean,
): Promise<string | undefined> {
  try {
    const actual = await answer(adapter);
    return isRefused ? `${asks} should have refused this, but did not` : differenceOf(expected, actual);
  } catch (error) {
    return isRefused
      ? undefined
      : `${asks} threw ${error instanceof Error ? String(error) : 'something that is not an Error'}`;
  }
}
