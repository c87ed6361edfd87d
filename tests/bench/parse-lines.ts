import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { eachLine } from '../../src/batch/each-line.ts';
import { lineBlocks } from '../../src/batch/line-blocks.ts';

// What the batch is compared with, each as a process of its own: nothing but reading the lines of a file and JSON.parse.

const [file = '', way] = process.argv.slice(2);
let documents = 0;

if (way === 'readline') {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (JSON.parse(line) !== null) documents += 1;
  }
} else {
  const maxBytes = 1_048_576;
  for await (const { lines } of lineBlocks(createReadStream(file, { highWaterMark: maxBytes }), { maxBytes })) {
    if (lines === undefined) continue;
    eachLine(lines, { firstLine: 1, maxBytes }, (_, document) => {
      if (document !== null) documents += 1;
    });
  }
}
console.log(documents);
