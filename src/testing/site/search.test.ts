import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../search/document.ts';
import { locales } from '../../i18n/locales.ts';
import { makeIndex } from '../../search/search-index.ts';
import { builtFiles, builtPages, DIST } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const documents = (locale: string): SearchDocument[] =>
  JSON.parse(readFileSync(join(DIST, 'search', `${locale}.json`), 'utf8'));

const found = (page: Page) => page.locator('.search__found a').allInnerTexts();

describe('what can be found', () => {
  it('is at an address that exists, down to its anchor, and has a title', () => {
    const files = new Set(builtFiles());
    const ids = new Map<string, ReadonlySet<string>>();
    const pages = new Map(builtPages().map((page) => [page.address, page]));
    const idsOf = (address: string) => {
      const page = pages.get(address);
      const known =
        ids.get(address) ??
        new Set([...(page?.html ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
      ids.set(address, known);
      return known;
    };
    const broken = locales.flatMap((locale) =>
      documents(locale).filter(({ path, title }) => {
        const [address = '', anchor] = path.split('#');
        if (!files.has(`${address}index.html`) || title.trim() === '') return true;
        return anchor !== undefined && !idsOf(address).has(anchor);
      }),
    );
    expect(broken.map(({ path, title }) => `${path} ${title}`)).toEqual([]);
  });

  it('is every kind of thing, in each language the same', () => {
    const counts = locales.map((locale) => {
      const kinds = Object.groupBy(documents(locale), ({ kind }) => kind);
      return Object.fromEntries(Object.entries(kinds).map(([kind, some]) => [kind, some.length]));
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
    expect(Math.min(...Object.values(counts[0] ?? {}))).toBeGreaterThan(0);
    expect(Object.keys(counts[0] ?? {})).toHaveLength(12);
  });

  it.each([
    ['kk', 'Қызылорда', '/regions/KZ-43/'],
    ['kk', 'кызылорда', '/regions/KZ-43/'],
    ['ru', 'Кзыл-Орда', '#KZ-43.431000000'],
    ['ru', 'кызылординской', '/regions/KZ-43/'],
    ['en', 'kyzylorda', '/regions/KZ-43/'],
    ['kk', 'орталықтардың', '/centres/'],
    ['ru', 'проверок', '/inspections/'],
    ['en', 'inspection', '/inspections/'],
    ['kk', 'жол картасы', '/roadmap/'],
    ['ru', 'какие отчёты расходятся', '/sources/differences/'],
  ] as const)('in %s by %s is %s among the first ten', (locale, text, path) => {
    const first = makeIndex(documents(locale), locale)(text).documents.slice(0, 10);
    expect(first.some((one) => one.path.endsWith(path))).toBe(true);
  });
});

describe('the search page', () => {
  it('finds as the reader types, keeps it in the address, and shows more', () =>
    site.visit({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto('/search/');
      await page.locator('#q').pressSequentially('орталық');
      await expect.poll(async () => (await found(page)).length).toBe(20);
      expect(new URL(page.url()).searchParams.get('q')).toBe('орталық');
      await page.locator('[data-more]').click();
      expect((await found(page)).length).toBeGreaterThan(20);
      await page.reload();
      await expect.poll(async () => (await found(page)).length).toBe(20);
      await page.locator('.search__found a').first().click();
      await page.waitForURL((url) => url.pathname !== '/search/');
    }));

  it('says that nothing was found, and what was meant by keys of another language', () =>
    site.visit({}, async (page) => {
      await page.goto('/ru/search/?q=ghjdthrb');
      await expect.poll(() => page.locator('.search__state').innerText()).toContain('«проверки»');
      await page.locator('#q').fill('<img src=x onerror=alert(1)> щщщ');
      await expect.poll(() => page.locator('.search__state').innerText()).toContain('<img src=x');
      expect(await found(page)).toEqual([]);
    }));

  it('says so when the index does not come, and is tried again', () =>
    site.visit({}, async (page) => {
      await page.route('**/search/en.json', (route) => route.abort());
      await page.goto('/en/search/?q=centre');
      await expect.poll(() => page.locator('.search__state').innerText()).toContain('did not load');
      await page.unroute('**/search/en.json');
      await page.locator('.search button[type=submit]').click();
      await expect.poll(async () => (await found(page)).length).toBe(20);
    }));

  it('shows its sections without a script', () =>
    site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/search/');
      expect(await page.locator('.search-map a').count()).toBeGreaterThan(60);
      expect(await page.locator('form').isVisible()).toBe(false);
    }));
});
