import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../scripts/serve/site-server.ts';
import { translator } from '../../format/translator.ts';
import { edition } from '../../loaders/edition.ts';
import { TAGS } from './helpers/axe.ts';
import { builtPages, DIST, documentOf, frozenEdition, isEmbed } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';
import { packed } from './helpers/weight.ts';

const FIRST = '2026.11.0';
const NEWEST = await edition();
/** A view that a report of the second edition changed: how many figures of families each region has. */
const CHANGED = '/embed/families/map-reported-2022/';
const SAME = '/embed/centres/map-support/';

const pages = builtPages().filter(isEmbed);
const documents = new Map(pages.map((page) => [page.address, documentOf(page)]));
const frozen = pages.filter((page) => frozenEdition(page) !== null);

describe('the views to frame', () => {
  it('are no pages for search engines', () => {
    for (const document of documents.values())
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/centres/');
    expect(sitemap).not.toContain('/embed/');
  });

  it('have a page of an edition of their own just where it shows something else', () => {
    expect(frozen.map(({ address }) => address)).toContain(`${CHANGED}${FIRST}/`);
    for (const { address } of frozen) {
      const live = documents.get(address.replace(/[^/]+\/$/, ''));
      const own = documents.get(address);
      const words = (document: Document | undefined) =>
        (document?.querySelector('main')?.textContent ?? '').replaceAll(NEWEST, '').replaceAll(FIRST, '');
      for (const said of own?.querySelectorAll('.view__edition') ?? []) said.remove();
      for (const said of live?.querySelectorAll('.view__edition') ?? []) said.remove();
      expect([address, words(own) === words(live)]).toEqual([address, false]);
    }
  });

  it('of an edition show its numbers, in the table and in every drawing, and lead to its receipts', () => {
    const rowsOf = (address: string) =>
      [...(documents.get(address)?.querySelectorAll('data.figure') ?? [])].map((figure) => [
        figure.getAttribute('data-figure'),
        figure.getAttribute('value'),
      ]);
    const now = new Map(rowsOf(CHANGED) as [string, string][]);
    const then = new Map(rowsOf(`${CHANGED}${FIRST}/`) as [string, string][]);
    const others = [...now].filter(([code, value]) => then.get(code) !== value);
    // The second edition's report is of one region.
    expect(others.map(([code]) => code)).toEqual(['reports-families@KZ-19@']);
    expect(Number(others[0]?.[1]) - Number(then.get('reports-families@KZ-19@'))).toBe(1);
    const document = documents.get(`${CHANGED}${FIRST}/`);
    for (const drawing of document?.querySelectorAll('.view__drawings svg') ?? []) {
      const told = [...drawing.querySelectorAll('.area-name__value')].map(({ textContent }) => textContent);
      expect(told.toSorted()).toEqual([...then.values()].toSorted());
    }
    const links = [...(document?.querySelectorAll('data.figure') ?? [])].map(
      (figure) => figure.closest('a')?.href,
    );
    expect(links.every((href) => href?.includes(`?edition=${FIRST}`))).toBe(true);
  });

  it('weigh at most 60 kB without fonts, their sheet 10 kB', () => {
    const shared = [
      ...(documents.get(SAME)?.querySelectorAll('link[rel=stylesheet], script[src]') ?? []),
    ].map((element) =>
      packed(readFileSync(join(DIST, element.getAttribute('href') ?? element.getAttribute('src') ?? ''))),
    );
    const heaviest = Math.max(...pages.map(({ html }) => packed(Buffer.from(html))));
    const all = shared.reduce((sum, bytes) => sum + bytes, heaviest);
    console.info(
      `heaviest view: ${heaviest} bytes of ${all}; ${pages.length} pages, ${frozen.length} frozen`,
    );
    expect(Math.max(...shared)).toBeLessThanOrEqual(10_000);
    expect(all).toBeLessThanOrEqual(60_000);
  });
});

/** A site of another origin, with a page that frames what it is asked to, under a policy of its own. */
async function openHost(): Promise<{ show: (body: string, policy: string) => string; close: () => void }> {
  const shown = new Map<string, { body: string; policy: string }>();
  const server: Server = createServer((request, response) => {
    const { body = '', policy = '' } = shown.get(request.url ?? '') ?? {};
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    });
    response.end(`<!doctype html><html lang="en"><title>A host</title><body>${body}</body></html>`);
  });
  const port = await listen(server, 0);
  return {
    show(body, policy) {
      const path = `/${shown.size}`;
      shown.set(path, { body, policy });
      return `http://localhost:${port}${path}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('a framed view', () => {
  let site: Site;
  let host: Awaited<ReturnType<typeof openHost>>;
  beforeAll(async () => {
    [site, host] = await Promise.all([openSite(), openHost()]);
  });
  afterAll(async () => {
    host.close();
    await site.close();
  });
  const watch = (page: Page): string[] => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    return faults;
  };
  /** The code of a page as a reader copies it, for the site as it is served here. */
  const codeOf = (address: string): string =>
    (documents.get(address)?.querySelector('textarea')?.textContent ?? '').replace(
      /https:\/\/[^/]+/,
      () => site.origin,
    );

  it.each([SAME, '/ru/embed/path/', '/embed/regions/KZ-61/map/', '/en/embed/number/centres/'])(
    '%s by its code shows on a host that allows a frame alone, from a phone to a desk, with nothing to scroll',
    async (address) => {
      for (const width of [336, 656, 976])
        await site.visit({ viewport: { width, height: 900 } }, async (page) => {
          const faults = watch(page);
          await page.goto(host.show(codeOf(address), `default-src 'none'; frame-src ${site.origin}`));
          const frame = page.frames()[1];
          await frame?.locator('h1').waitFor();
          const sizes = await frame?.evaluate(async () => {
            await document.fonts.ready;
            const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
            return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
          });
          expect([address, width, sizes]).toEqual([address, width, { across: 0, down: 0 }]);
          expect(await frame?.locator('.view__drawings svg:visible').count()).toBe(
            address.includes('number') ? 0 : 1,
          );
          expect(await page.locator('iframe').getAttribute('title')).toContain(
            await frame?.locator('h1').textContent(),
          );
          // The host has no icon, and says so.
          expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
        });
    },
  );

  it('tells its height and nothing else, to which the host’s frame adapts without a style', async () => {
    await site.visit({ viewport: { width: 816, height: 900 } }, async (page) => {
      const faults = watch(page);
      await page.addInitScript(() => {
        const said: unknown[] = [];
        Object.assign(window, { said });
        addEventListener('message', ({ data }) => said.push(data));
      });
      const code = codeOf(SAME).replace(/height="\d+"/, 'height="90"');
      const script = `<script src="${site.origin}/embed/resize.js"></script>`;
      const policy = `default-src 'none'; style-src 'none'; script-src ${site.origin}; frame-src ${site.origin}`;
      await page.goto(host.show(script + code, policy));
      await expect
        .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
        .toBeGreaterThan(400);
      const frame = page.frames()[1];
      await frame?.locator('summary').click();
      await expect
        .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
        .toBeGreaterThan(900);
      const said = await page.evaluate(() => (window as unknown as { said: object[] }).said);
      expect(new Set(said.flatMap(Object.keys))).toEqual(new Set(['type', 'height']));
      const high = await page.locator('iframe').getAttribute('height');
      await page.evaluate(() => window.postMessage({ type: 'otbasy-atlas:height', height: 5 }, '*'));
      expect(await page.locator('iframe').getAttribute('height')).toBe(high);
      expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    });
  });

  it('is shown in the language, theme and edition that its address asks for', async () => {
    await site.visit({ viewport: { width: 640, height: 900 } }, async (page) => {
      const faults = watch(page);
      await page.goto(`${CHANGED}?lang=ru&theme=dark&edition=${FIRST}`);
      await page.waitForURL(`**/ru${CHANGED}${FIRST}/?theme=dark`);
      const t = translator('ru');
      expect(await page.locator('.view__edition').textContent()).toContain(t('embed.since.numbers'));
      expect(await page.locator('.view__foot').textContent()).toContain(FIRST);
      expect(
        await page.evaluate(() => getComputedStyle(document.body.querySelector('main')!).backgroundColor),
      ).toBe('rgb(17, 23, 27)');
      await page.goto(`/ru${CHANGED}${FIRST}/?lang=en`);
      await page.waitForURL(`**/en${CHANGED}${FIRST}/`);
      await page.locator('.view__edition a').click();
      await page.waitForURL(`**/en${CHANGED}`);
      for (const [asked, state] of [
        [FIRST, 'same'],
        [NEWEST, 'newest'],
        ['2099.01.0', 'unknown'],
        ['<img src=x onerror=alert(1)>', 'unknown'],
      ] as const) {
        await page.goto(`/en${SAME}?edition=${encodeURIComponent(asked)}`);
        const said = page.locator('.view__edition:visible');
        expect([asked, await said.count(), await said.getAttribute('data-state')]).toEqual([asked, 1, state]);
        const href = (await page.locator('data.figure').first().locator('..').getAttribute('href')) ?? '';
        expect(new URL(href, site.origin).searchParams.get('edition')).toBe(
          state === 'unknown' ? null : asked,
        );
      }
      for (const address of [SAME, `${SAME}?lang=xx&theme=neon`, `${SAME}?lang=kk`, `${SAME}?edition=`]) {
        await page.goto(address);
        expect(new URL(page.url()).pathname).toBe(SAME);
      }
      expect(faults).toEqual([]);
    });
  });

  it('without scripts shows the newest, names its edition, and has its code', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/en${CHANGED}?edition=${FIRST}`);
      expect(await page.locator('.view__foot').textContent()).toContain(NEWEST);
      expect(await page.locator('#code').isVisible()).toBe(false);
      await page.goto(`/en${CHANGED}#code`);
      expect(await page.locator('textarea').isVisible()).toBe(true);
      expect(await page.locator('#code input:visible').count()).toBe(0);
    });
  });

  it('offers a code for what is chosen, beside every picture of a page', async () => {
    await site.visit({ viewport: { width: 1000, height: 900 } }, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const faults = watch(page);
      await page.goto('/en/centres/');
      await page
        .locator(`.picture-foot__links a[href="/en${SAME}#code"]`)
        .evaluate((link) => (link as HTMLElement).click());
      await page.waitForURL(`**/en${SAME}#code`);
      const code = page.locator('textarea');
      await page.locator('input[value=dark]').check();
      await page.locator('input[value=frozen]').check();
      await page.locator('input[name=resize]').check();
      const { said, frame } = await code.evaluate((text: HTMLTextAreaElement) => {
        const read = new DOMParser().parseFromString(text.value, 'text/html');
        const found = read.querySelector('iframe');
        return { said: text.value, frame: { src: found?.src, height: Number(found?.height) } };
      });
      expect(frame.src).toContain(`/en${SAME}?edition=${NEWEST}&theme=dark`);
      expect(said).toContain('/embed/resize.js');
      await page.locator('copy-text button').click();
      await page.locator('copy-text output').filter({ hasText: /\w/ }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
      for (const theme of ['light', 'dark']) {
        await page.locator(`input[value=${theme}]`).check();
        const { violations } = await new AxeBuilder({ page }).withTags([...TAGS]).analyze();
        expect([theme, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)]).toEqual([
          theme,
          [],
        ]);
      }
      expect(faults).toEqual([]);
    });
  });

  it('is all that other sites may frame', async () => {
    const policyOf = async (address: string) =>
      (await fetch(`${site.origin}${address}`)).headers.get('content-security-policy') ?? '';
    for (const address of [SAME, `/ru${CHANGED}${FIRST}/`]) {
      expect(await policyOf(address)).toContain("default-src 'none'");
      expect(await policyOf(address)).not.toContain('frame-ancestors');
    }
    for (const address of ['/', '/ru/centres/', '/embed-not/'])
      expect(await policyOf(address)).toContain("frame-ancestors 'none'");
  });
});
