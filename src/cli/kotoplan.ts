#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Io, StreamIo } from './io.ts';
import { startLineThread } from './line-thread.ts';
import { run } from './run.ts';

// In larger pieces than usual, because each has a cost.
const pieceBytes = 1_048_576;

const streams: StreamIo = {
  open: async (file) => {
    if (file === '-') return { pieces: process.stdin };
    const { size } = await stat(file);
    return { pieces: createReadStream(file, { highWaterMark: pieceBytes }), size };
  },
  write: (written) =>
    new Promise((resolve) => {
      process.stdout.write(written, (error) => {
        resolve(!error);
      });
    }),
  ...(process.stderr.isTTY && { progress: (shown: string) => void process.stderr.write(`\r${shown}\u001b[K`) }),
  startThread: (work) => startLineThread(new URL('line-worker.js', import.meta.url), work),
};

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`kotoplan: ${line}\n`),
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  streams,
};

// A reader that has seen enough (`kotoplan check … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), io);
