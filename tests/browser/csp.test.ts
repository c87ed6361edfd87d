import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, launchChromium } from './chromium.ts';
import { servePage, type ServedPage } from './pages.ts';

const folder = fileURLToPath(new URL('csp-page', import.meta.url));

describeInBrowser("a page under default-src 'none'; script-src 'self'", () => {
  let browser: Browser;
  let served: ServedPage;

  beforeAll(async () => {
    [browser, served] = await Promise.all([
      launchChromium(),
      servePage(folder, "default-src 'none'; script-src 'self'"),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('runs the library in the page and in a worker without one report', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.url);
    const { done, violations } = await page.evaluate(async () => ({
      done: await window.done,
      violations: window.violations,
    }));
    // The browser asks for an icon by itself.
    expect(complaints.filter((text) => !text.includes('favicon.ico'))).toEqual([]);
    expect(violations).toEqual([]);
    expect(done.page).toEqual({
      findings: expect.any(Number) as number,
      sentences: expect.any(Number) as number,
      reasons: expect.any(Number) as number,
      draftIsFine: 1,
      changes: expect.any(Number) as number,
      conflicts: 0,
      tidied: 1,
      printed: 1,
      redacted: expect.any(Number) as number,
    });
    expect(Object.values(done.page).every((count) => count === 0 || count > 0)).toBe(true);
    expect(done.worker).toEqual(done.page);
  });

  test('is refused what evaluates text, so that the proof above means something', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}#evaluate`);
    expect(await page.evaluate(() => window.evaluated)).toBe('EvalError');
  });
});
