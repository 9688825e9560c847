import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { listen, siteServer } from '../../../../scripts/serve/site-server.ts';
import { launchChromium } from '../../chromium.ts';
import { DIST } from './dist.ts';

/** The built site on a free port, and a browser to look at it with. */
export type Site = {
  origin: string;
  browser: Browser;
  /** Runs `use` on a new page of a context of its own, which is closed after it. */
  visit: <T>(
    options: BrowserContextOptions,
    use: (page: Page, context: BrowserContext) => Promise<T>,
  ) => Promise<T>;
  close: () => Promise<void>;
};

/** Serves the built site and launches Chromium: a full one where `isFull`, the quickest otherwise. */
export async function openSite(isFull = false): Promise<Site> {
  const server: Server = siteServer(DIST);
  const port = await listen(server, 0);
  const browser = await launchChromium(isFull);
  return {
    origin: `http://localhost:${port}`,
    browser,
    async visit(options, use) {
      const context = await browser.newContext({
        baseURL: `http://localhost:${port}`,
        ...options,
      });
      // What keeps the site when a page is quiet is watched by its own tests: here it would run beside each page's.
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      try {
        return await use(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A visit by a browser that opens tabs and windows as a reader's does: that of the install is late with them. */
export async function visitWithTabs(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const site = await openSite(true);
  try {
    await site.visit(options, use);
  } finally {
    await site.close();
  }
}
