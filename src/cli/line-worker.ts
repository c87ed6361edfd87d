import { parentPort, workerData } from 'node:worker_threads';
import { lineReporter, type LineWork } from './report-lines.ts';

// The other thread of `kotoplan check --ndjson FILE --workers 2`: takes blocks of lines, gives reports.
const report = lineReporter(workerData as LineWork);

parentPort?.on('message', ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) => {
  // Node finds the end of a line in a Buffer sooner than in other bytes.
  parentPort?.postMessage(report(Buffer.from(buffer, byteOffset, byteLength)));
});
