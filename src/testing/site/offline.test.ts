import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptList } from '../../offline/kept-list.ts';
import { CHANNEL, type Told } from '../../offline/talk.ts';
import { launchChromium } from '../chromium.ts';
import { openEditor, run, write } from './helpers/desk.ts';
import { DIST } from './helpers/dist.ts';
import { type FaultySite, openFaultySite } from './helpers/faulty-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const list = (locale: string): KeptList => JSON.parse(read(`offline/${locale}.json`));

/** A first visit to a site of its own, by a reader whose device keeps what it is told to. */
async function firstVisit(use: (page: Page, site: FaultySite, context: BrowserContext) => Promise<void>) {
  const site = await openFaultySite();
  const context = await browser.newContext({ baseURL: site.origin, locale: 'kk-KZ' });
  await context.addInitScript(listen, CHANNEL);
  try {
    await use(await context.newPage(), site, context);
  } finally {
    await context.close();
    site.close();
  }
}

type Kept = Extract<Told, { kind: 'kept' }>;
type Listening = { kept?: Kept };

/** Listens from the first moment of every page: the worker may be done before anything is asked of the page. */
const listen = (name: string): void => {
  new BroadcastChannel(name).addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'kept') (globalThis as Listening).kept = data;
  });
};

/** What the worker tells when it has kept all that it can, since the page was opened. */
async function whenKept(page: Page): Promise<Kept> {
  let kept: Kept | undefined;
  const look = async () => {
    kept = await page.evaluate(() => (globalThis as Listening).kept);
    return kept;
  };
  await expect.poll(look, { timeout: 60_000 }).toBeDefined();
  return kept as Kept;
}

const title = (page: Page) => page.locator('h1').first().innerText();

describe('after one visit', () => {
  it('the site opens without a network: pages, maps, receipts, slides, tables', () =>
    firstVisit(async (page, site) => {
      await page.goto('/');
      const kept = await whenKept(page);
      expect(kept).toEqual({ kind: 'kept', edition: list('kk').edition, refused: 0, failed: 0 });
      const held = await page.evaluate(async () => (await (await caches.open('atlas-kept')).keys()).length);
      expect(held).toBe(list('kk').files.length);

      site.cut();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      for (const path of [
        '/regions/KZ-43/',
        '/centres/',
        '/target/',
        '/roadmap/?utm_source=x',
        '/data/centres/',
      ]) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(read(join(new URL(path, site.origin).pathname, 'index.html'))).toContain(await title(page));
      }
      await page.goto('/centres/');
      await page
        .locator('main a[data-receipt], main .receipt-link, main a[href*="/sources/"]')
        .first()
        .click();
      await expect.poll(() => page.locator('dialog[open], .receipt').count()).toBeGreaterThan(0);
      const rows = await page.evaluate(async () => (await (await fetch('/data/areas.csv')).text()).length);
      expect(rows).toBe(read('data/areas.csv').length);
      await page.goto('/sessions/republican-3/present/');
      await page.locator('[data-do="present"]').click();
      await expect.poll(() => page.locator('.slides > .present').count()).toBe(1);
      expect(faults).toEqual([]);
    }));

  it('the engine answers without a network, once it was used', () =>
    firstVisit(async (page, site) => {
      await page.goto('/data/sql/');
      await openEditor(page);
      await write(page, 'select count(*) as n from areas');
      expect((await run(page)).state).toBe('quiet');
      await page.goto('/about/');
      await whenKept(page);
      site.cut();
      await page.goto('/data/sql/');
      await openEditor(page);
      await write(page, 'select count(*) as n from indicators');
      expect(await run(page)).toMatchObject({ state: 'quiet' });
    }));

  it('nothing is asked for again, and two pages at once keep one copy', () =>
    firstVisit(async (page, site, context) => {
      const other = await context.newPage();
      await Promise.all([page.goto('/about/'), other.goto('/method/')]);
      await Promise.all([whenKept(page), whenKept(other)]);
      const asked = site.asked.filter((path) => path === '/centres/');
      expect(asked).toHaveLength(1);
      await page.goto('/method/');
      site.asked.length = 0;
      await other.goto('/about/');
      await whenKept(other);
      expect(
        site.asked.filter((path) => path !== '/about/' && path !== '/theme.js' && path !== '/sw.js'),
      ).toEqual([]);
    }));

  it('a page that is not kept says so, in place of the browser’s own words', () =>
    firstVisit(async (page, site) => {
      await page.goto('/ru/about/');
      await whenKept(page);
      site.cut();
      await page.goto('/ru/data/editions/2026.11.0/nothing/');
      await expect.poll(() => page.locator('[data-lost]').isVisible()).toBe(true);
      expect(await page.locator('[data-address]').innerText()).toBe('/ru/data/editions/2026.11.0/nothing/');
      await expect.poll(() => page.locator('[data-state]').innerText()).toContain(list('ru').edition);
    }));

  it('without a network a page says that it is a copy, and of which edition', () =>
    firstVisit(async (page, _, context) => {
      await page.goto('/en/about/');
      await whenKept(page);
      await context.setOffline(true);
      await expect.poll(() => page.locator('.copy-notice').innerText()).toContain(list('en').edition);
      await context.setOffline(false);
      await expect.poll(() => page.locator('.copy-notice').count()).toBe(0);
    }));
});

describe('a new edition', () => {
  it('is told to a page that is open, which stays as it is until its reader reloads it', () =>
    firstVisit(async (page, site) => {
      await page.goto('/about/');
      await whenKept(page);
      const next: KeptList = { ...list('kk'), build: 'feedfeedfeedfeed', edition: '2099.01.0' };
      const old = list('kk').build;
      site.fail((path, response) => {
        const body =
          path === '/sw.js'
            ? read('sw.js').replaceAll(old, next.build)
            : path === '/offline/kk.json'
              ? JSON.stringify(next)
              : null;
        if (body === null) return false;
        response.writeHead(200, {
          'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'application/json',
        });
        response.end(body);
        return true;
      });
      const before = await page.locator('main').innerHTML();
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect.poll(() => page.locator('.copy-notice').innerText()).toContain('2099.01.0');
      expect(await page.locator('main').innerHTML()).toBe(before);
      await Promise.all([page.waitForNavigation(), page.locator('.copy-notice button').first().click()]);
    }));
});

describe('a file that is not as published', () => {
  it('is not kept, and the rest is', () =>
    firstVisit(async (page, site) => {
      site.fail((path, response) => {
        if (path !== '/regions/KZ-43/') return false;
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end('<!doctype html><title>Sign in to the network</title>');
        return true;
      });
      await page.goto('/about/');
      expect(await whenKept(page)).toMatchObject({ refused: 0, failed: 1 });
      expect(
        await page.evaluate(async () =>
          Boolean(await caches.match('/regions/KZ-43/', { ignoreSearch: true })),
        ),
      ).toBe(false);
    }));
});

describe('a device without room', () => {
  it('keeps the most needed, says how much is missing, and the page goes on', () =>
    firstVisit(async (page, site, context) => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 3_000_000 });
      await page.goto('/offline/');
      const { refused, failed } = await whenKept(page);
      expect([refused > 0, failed]).toEqual([true, 0]);
      await expect.poll(() => page.locator('[data-faults]').isVisible()).toBe(true);
      site.cut();
      expect((await page.goto('/'))?.status()).toBe(200);
    }));
});

describe('the page of a copy', () => {
  it.each(['/offline/', '/ru/offline/', '/en/offline/'])(
    '%s moves nothing when it may be installed',
    (address) =>
      firstVisit(async (page) => {
        const places = () =>
          page
            .locator('main *, .footer')
            .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
        for (const width of [320, 412, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await expect.poll(() => page.locator('[data-state]').innerText()).not.toBe('');
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const before = await places();
          await page.evaluate(() => void dispatchEvent(new Event('beforeinstallprompt')));
          expect(await page.locator("[data-do='install']").isVisible()).toBe(true);
          expect(await places()).toEqual(before);
        }
      }),
  );
});

describe('a copy', () => {
  it('is removed with its worker, and not made again until it is asked for', () =>
    firstVisit(async (page) => {
      await page.goto('/offline/');
      await whenKept(page);
      await expect.poll(() => page.locator('[data-state]').innerText()).toContain(list('kk').edition);
      await page.locator("[data-do='remove']").click();
      const left = () =>
        page.evaluate(async () => [
          (await caches.keys()).filter((name) => name.startsWith('atlas-')).length,
          (await navigator.serviceWorker.getRegistrations()).length,
        ]);
      await expect.poll(left).toEqual([0, 0]);
      await page.goto('/about/');
      await page.waitForTimeout(1_000);
      expect(await left()).toEqual([0, 0]);
      await page.goto('/offline/');
      await page.locator("[data-do='keep']").click();
      await whenKept(page);
    }));

  it('is not made on a line that its reader pays for by the byte', () =>
    firstVisit(async (page, site) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
      );
      await page.goto('/about/');
      await page.waitForTimeout(1_500);
      expect(site.asked.filter((path) => path.startsWith('/offline/') || path === '/sw.js')).toEqual([]);
    }));
});
