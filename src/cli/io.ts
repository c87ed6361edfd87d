import type { LineThread, LineWork } from './report-lines.ts';

/** The world of the command line, handed in so that the commands can be tested without a process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The text of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<string>;
  /** What documents of any number need: without it they cannot be read line by line. */
  readonly streams?: StreamIo;
}

/** Files and output that need not fit into memory. */
export interface StreamIo {
  /** A file in pieces that may be taken away, or standard input for `-`, and the size where that is known. */
  readonly open: (file: string) => Promise<{ readonly pieces: AsyncIterable<Uint8Array>; readonly size?: number }>;
  /** Settles when more can be taken, and says whether anybody still reads. */
  readonly write: (text: string) => Promise<boolean>;
  /** Shows how far the work has come, in place of what it showed before. Absent where nobody is looking. */
  readonly progress?: (text: string) => void;
  readonly startThread: (work: LineWork) => LineThread;
}

/** Wrong use or an unreadable file: one line for the person, exit code 2. */
export class UsageError extends Error {}

/** How a command ended: `errors` means that a plan has errors, `differences` and `conflicts` that plans have some. */
export const exitCodes = { ok: 0, errors: 1, differences: 1, conflicts: 1, usage: 2 } as const;
