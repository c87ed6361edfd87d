import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeInBrowser, siteOf } from './chromium.ts';
import { work } from './csp-page/work.ts';

const folder = fileURLToPath(new URL('csp-page', import.meta.url));

describeInBrowser("a page under default-src 'none'; script-src 'self'", () => {
  const site = siteOf(folder, "default-src 'none'; script-src 'self'");

  test('runs the library in the page and in a worker without one report', async () => {
    const page = await site.newTab();
    await page.goto(site.url());
    const { done, violations } = await page.evaluate(async () => ({
      done: await window.done,
      violations: window.violations,
    }));
    // The browser asks for an icon by itself.
    expect(site.complaints.filter((text) => !text.includes('favicon.ico'))).toEqual([]);
    expect(violations).toEqual([]);
    // The same as in Node, and not nothing.
    expect(done.page).toEqual(work());
    expect(Object.entries(work()).flatMap(([name, count]) => (count > 0 ? [] : [name]))).toEqual(['conflicts']);
    expect(done.worker).toEqual(done.page);
  });

  test('is refused what evaluates text, so that the proof above means something', async () => {
    const page = await site.newTab();
    await page.goto(`${site.url()}#evaluate`);
    expect(await page.evaluate(() => window.evaluated)).toBe('EvalError');
  });
});
