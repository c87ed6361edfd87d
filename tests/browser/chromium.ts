import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe, test } from 'vitest';

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

/** A suite that needs a browser: where there is none it is skipped aloud, and fails on a build server (CI=true). */
export function describeInBrowser(name: string, suite: () => void): void {
  if (isThere) {
    describe(name, suite);
  } else if (process.env['CI'] === 'true') {
    test(`${name}: needs a Chromium`, () => {
      throw new Error(`There is no Chromium at ${executablePath}. Install it, or name another by CHROMIUM.`);
    });
  } else {
    console.warn(`\n!!! NOT RUN: ${name}. There is no Chromium at ${executablePath}; CHROMIUM names another.\n`);
    describe.skip(name, suite);
  }
}

/** A headless Chromium that asks nothing of the network by itself. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
