import { Worker } from 'node:worker_threads';
import type { LineReport, LineThread, LineWork } from './report-lines.ts';

interface Asked {
  readonly resolve: (report: LineReport) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread that checks lines; `program` is line-worker. */
export function startLineThread(program: URL, work: LineWork): LineThread {
  // What is parsed and checked is soon garbage. In a small young generation it is cleared early, at the same speed.
  const worker = new Worker(program, { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  const asked: Asked[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of asked.splice(0)) reject(failure);
  };
  // A thread answers in the order in which it is asked.
  worker.on('message', (report: LineReport) => asked.shift()?.resolve(report));
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('a thread has ended before its work'));
  });
  return {
    report: (lines) =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure);
        asked.push({ resolve, reject });
        worker.postMessage(lines, [lines.buffer as ArrayBuffer]);
      }),
    stop: () => worker.terminate(),
  };
}
