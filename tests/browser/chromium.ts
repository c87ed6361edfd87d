import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { servePage, type ServedPage } from './pages.ts';

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

/** The page of a folder, on a server of its own, in a browser of its own. */
export interface Site {
  /** `http://127.0.0.1:…/`, once the tests run. */
  readonly url: () => string;
  /** A new tab that shows nothing yet. */
  readonly newTab: (options?: BrowserContextOptions) => Promise<Page>;
  /** Errors of its tabs, what they wrote on the console as errors, and what they asked of other hosts. */
  readonly complaints: string[];
}

/** Builds and serves the page of a folder before the tests of the suite that calls it, and ends both after them. */
export function siteOf(folder: string, contentSecurityPolicy?: string): Site {
  let served: ServedPage | undefined;
  let browser: Browser | undefined;
  const complaints: string[] = [];
  const url = (): string => served?.url ?? '';

  beforeAll(async () => {
    served = await servePage(folder, contentSecurityPolicy);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const newTab = async (options?: BrowserContextOptions): Promise<Page> => {
    if (browser === undefined) throw new Error('A tab can be opened only while the tests run.');
    const page = await browser.newPage(options);
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // A violation of the content security policy is an error on the console too.
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url()) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    return page;
  };
  return { url, newTab, complaints };
}
