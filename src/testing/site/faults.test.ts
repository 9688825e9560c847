import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { builtPages, documentOf } from './helpers/dist.ts';
import { type Fault, type FaultySite, openFaultySite } from './helpers/faulty-site.ts';

let browser: Browser;
let site: FaultySite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), openFaultySite()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** What a page says to who reads it, without what only a script can serve. */
const built = new Map(
  builtPages().map((page) => [page.address, () => textOf(documentOf(page).querySelector('main'))]),
);
const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const READ = ['/', '/regions/KZ-43/', '/centres/', '/target/'];

async function visit(fault: Fault | null, use: (page: Page, context: BrowserContext) => Promise<void>) {
  site.fail(fault);
  const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  try {
    await use(await context.newPage(), context);
  } finally {
    site.fail(null);
    await context.close();
  }
}

/** Whether a page's words are those that were built, and can be seen. */
async function expectWhole(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => page.locator('footer').first().isVisible(), { timeout: 10_000 }).toBe(true);
  const text = await page
    .locator('main')
    .evaluate((main) => (main.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  expect([address, text]).toEqual([address, built.get(address)?.()]);
}

const isScript = (path: string) => path.startsWith('/_astro/') && path.endsWith('.js');

/** What hosts and networks do to files, by what is done. */
const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  [
    'scripts that are not there',
    (path, response) => {
      if (!isScript(path)) return false;
      response.writeHead(404).end('not found');
      return true;
    },
  ],
  [
    'scripts sent as pages',
    (path, response) => {
      if (!isScript(path)) return false;
      response.writeHead(200, { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' });
      response.end('<!doctype html><title>Wi-Fi</title>');
      return true;
    },
  ],
  [
    'scripts cut off in the middle',
    (path, response) => {
      if (!isScript(path)) return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '100000' });
      response.write('const cut = "');
      setTimeout(() => response.destroy(), 50);
      return true;
    },
  ],
  ['scripts and fonts that never come', (path) => isScript(path) || path.endsWith('.woff2')],
  [
    'styles that are not there',
    (path, response) => {
      if (!path.endsWith('.css')) return false;
      response.writeHead(404).end();
      return true;
    },
  ],
  [
    'data that are pages of another network',
    (path, response) => {
      if (!/\.(json|csv)$/.test(path)) return false;
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Wi-Fi</title>');
      return true;
    },
  ],
];

describe('a page reads as it was built with', () => {
  it.each(FAULTS)('%s', async (_, fault) => {
    // A context for each: files that never come hold all connections to the host.
    for (const address of READ) await visit(fault, (page) => expectWhole(page, address));
  });

  it.each([['1999-12-31T23:59:00Z'], ['2099-01-01T00:00:00Z']])('a clock that says %s', async (time) => {
    await visit(null, async (page) => {
      await page.clock.setFixedTime(new Date(time));
      for (const address of [...READ, '/roadmap/', '/coverage/']) await expectWhole(page, address);
    });
  });

  it('a browser that lacks what is new, without an error', async () => {
    await visit(null, async (page, context) => {
      await context.addInitScript(() => {
        for (const name of ['BroadcastChannel', 'requestIdleCallback', 'WebAssembly', 'structuredClone'])
          Reflect.deleteProperty(globalThis, name);
        Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
        Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      for (const address of READ) await expectWhole(page, address);
      expect(errors).toEqual([]);
    });
  });
});

describe('what a reader touches', () => {
  it('leads on when its script was replaced by a newer build: links go to pages', () =>
    visit(null, async (page) => {
      await page.goto('/regions/KZ-43/');
      site.fail((path, response) => {
        if (!isScript(path)) return false;
        response.writeHead(404).end();
        return true;
      });
      await page.locator('main a.figure-link').first().click();
      await page.waitForURL(/\/sources\/.+/);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
    }));

  it('stays usable when the network goes in the middle: the map keeps its table and its links', () =>
    visit(null, async (page) => {
      await page.goto('/centres/');
      await page.waitForLoadState('networkidle');
      const before = await page.locator('.map-table, table').first().textContent();
      site.cut();
      const region = page.locator('svg a[href*="/regions/"], .area').first();
      await region.focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
      expect(await page.locator('.map-table, table').first().textContent()).toBe(before);
    }));
});

describe('on a slow line', () => {
  it('the words and the numbers are read before scripts and fonts have come', () =>
    visit(null, async (page, context) => {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      // Slow 3G as Chromium's own tools have it.
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await page.goto('/regions/KZ-43/', { waitUntil: 'commit' });
      await expect
        .poll(() => page.locator('main .figure, main [data-figure]').first().isVisible(), { timeout: 20_000 })
        .toBe(true);
      const { read, loaded } = await page.evaluate(async () => {
        if (document.readyState !== 'complete')
          await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return { read: paint?.startTime ?? Number.NaN, loaded: entry?.domComplete ?? 0 };
      });
      console.info(`slow 3G: words after ${Math.round(read)} ms, all after ${Math.round(loaded)} ms`);
      expect(read).toBeLessThan(loaded);
    }));
});
