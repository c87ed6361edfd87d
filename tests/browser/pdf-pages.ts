import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

const isThere = spawnSync('pdftotext', ['-v']).status === 0;

/** A test that reads PDFs: without poppler's `pdftotext` it is skipped aloud, and fails on a build server (CI=true). */
export function testOfPdf(name: string, run: () => Promise<void>): void {
  if (isThere) {
    test(name, run);
  } else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error('There is no pdftotext. Install poppler-utils.');
    });
  } else {
    console.warn(`\n!!! NOT RUN: ${name}. There is no pdftotext; Debian has it in poppler-utils.\n`);
    test.skip(name, run);
  }
}

/** The text of each page of a PDF. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\f').slice(0, -1);
}
