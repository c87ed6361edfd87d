/** The world of the command line, handed in so that the commands can be tested without a process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The text of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<string>;
}

/** Wrong use or an unreadable file: one line for the person, exit code 2. */
export class UsageError extends Error {}

/** How a command ended: `errors` means that a plan has errors, `differences` and `conflicts` that plans have some. */
export const exitCodes = { ok: 0, errors: 1, differences: 1, conflicts: 1, usage: 2 } as const;
