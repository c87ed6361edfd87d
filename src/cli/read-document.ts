import { type Io, UsageError } from './io.ts';

/** Reads and parses a JSON file, or standard input for `-`. Neither the file's content nor the parser's words about it are repeated. */
export async function readDocument(file: string, io: Io): Promise<unknown> {
  let text: string;
  try {
    text = await io.read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`${file}: cannot be read${code}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    throw new UsageError(`${file}: is not JSON`);
  }
}
