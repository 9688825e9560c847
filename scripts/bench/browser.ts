import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, launchProfile } from '../../src/testing/chromium.ts';
import { residentMegabytes } from './machine.ts';

/** Runs some work on a page of a browser of its own, which is closed after. A page that crashes makes it fail. */
export async function onFreshPage<T>(
  address: string,
  work: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext()).newPage();
    return await onPage(page, address, () => work(page, browser));
  } finally {
    await browser.close();
  }
}

/**
 * Runs some work twice on pages of one profile: with an empty disk cache, and again after the browser was closed
 * and opened.
 */
export async function onColdAndWarmPage<T>(
  address: string,
  work: (page: Page) => Promise<T>,
): Promise<{ cold: T; warm: T }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const once = async () => {
    const context: BrowserContext = await launchProfile(folder);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const made = await onPage(page, address, () => work(page));
      // Chromium writes its cache behind our back.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return made;
    } finally {
      await context.close();
    }
  };
  try {
    return { cold: await once(), warm: await once() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPage<T>(page: Page, address: string, work: () => Promise<T>): Promise<T> {
  const crashed = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('the page crashed')));
    page.on('pageerror', (error) => reject(error));
  });
  crashed.catch(() => {});
  await page.goto(address);
  await page.waitForFunction('"bench" in globalThis');
  return Promise.race([work(), crashed]);
}

/** Memory of the browser's largest renderer in megabytes, which is the page's with its workers. */
export async function pageMegabytes(browser: Browser): Promise<{ now: number; most: number } | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.flatMap(({ type, id }) =>
    type === 'renderer' ? (residentMegabytes(id) ?? []) : [],
  );
  return sizes.sort((a, b) => b.now - a.now)[0] ?? null;
}
