import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import type { AsOfFile } from '../../ledger/as-of.ts';
import { figuresToday } from '../../loaders/as-of/as-of-file.ts';
import { edition } from '../../loaders/edition.ts';
import { isOfParts, partsOf } from '../../islands/as-of/parts-of.ts';
import { builtPages, DIST, documentOf } from './helpers/dist.ts';
import { type PageFigure, pageFigures } from './helpers/page-figures.ts';
import { openSite, type Site } from './helpers/site.ts';

const FIRST = '2026.11.0';
const NEWEST = await edition();
const read = (path: string) => JSON.parse(readFileSync(join(DIST, path), 'utf8')) as AsOfFile;

describe('the figures of an edition', () => {
  it('know every figure that the pages count or compute, with its value', async () => {
    const { counts, observations, statistics } = await figuresToday();
    const isKnown = ({ code, row, value }: PageFigure) =>
      counts.get(code) === Number(value) || observations.has(row) || statistics.has(row);
    const figures = pageFigures();
    const unknown = figures.filter((figure) => !isKnown(figure) && !isOfParts(figure.code));
    expect([
      ...new Set(unknown.map(({ page, code, value }) => `${page.address} ${code} = ${value}`)),
    ]).toEqual([]);
  });

  it('tell of a change and of a sum by the figures that it is made of, which stand on its page', () => {
    // Its languages have the same figures.
    const made = builtPages()
      .filter(({ locale, html }) => locale === 'kk' && /data-figure="(change|sum):/.test(html))
      .flatMap((page) => {
        const document = documentOf(page);
        return [...document.querySelectorAll<HTMLElement>('[data-figure]')]
          .filter((figure) => isOfParts(figure.dataset['figure'] ?? ''))
          .map((figure) => {
            const href = figure.closest('a')?.getAttribute('href') ?? '';
            const parts = partsOf(figure, document.getElementById(href.replace(/^#/, '')));
            const codes = parts.map((part) => part.dataset['figure']);
            return { told: `${page.address} ${figure.dataset['figure']}`, parts: new Set(codes).size };
          });
      });
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter(({ parts }) => parts < 2)).toEqual([]);
  });

  it('of the first edition differ in what the second brought, and in no other report', () => {
    const file = read(`/as-of/${FIRST}.json`);
    expect(Object.keys(file.reports)).toEqual(expect.arrayContaining(['inform-17-01', 'inform-17-02']));
    expect(Object.values(file.reports).every((report) => report === null)).toBe(true);
    expect(file.counts['tables@KZ@']).toBe(27);
    expect(read(`/as-of/${NEWEST}.json`)).toMatchObject({ reports: {}, counts: {}, gone: 0 });
  });
});

describe('a page asked for as of an edition', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  const bar = (page: Page) => page.locator('.as-of');
  const t = translator('ru');

  it('shows its numbers, says so, and keeps to it from page to page', async () => {
    await site.visit({ viewport: { width: 390, height: 844 } }, async (page) => {
      const file = read(`/ru/as-of/${FIRST}.json`);
      await page.goto(`/ru/?edition=${FIRST}`);
      await bar(page).waitFor();
      expect(await bar(page).textContent()).toContain(t('asof.shown', { edition: FIRST }));
      const sources = page.locator('data[data-figure="sources@KZ@"]');
      expect(await sources.textContent()).toBe(String(file.counts['sources@KZ@']));
      expect(await sources.getAttribute('title')).toContain(t('asof.now', { value: '' }).trim());
      const { violations } = await new AxeBuilder({ page }).include('.as-of').include('.columns').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);

      await page.locator('.masthead__languages a[lang="en"]').click();
      await page.waitForURL(`**/en/?edition=${FIRST}`);
      await page.locator('footer a[href^="/en/sources/"]').first().click();
      await page.waitForURL(`**/en/sources/?edition=${FIRST}`);
      await bar(page).waitFor();
      await bar(page).locator('[data-leave]').click();
      await page.waitForURL((url) => url.pathname === '/en/sources/' && url.search === '');
      expect(await bar(page).count()).toBe(0);
    });
  });

  it('marks a report that was not there yet, in a receipt beside the page too', async () => {
    await site.visit({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`/regions/KZ-19/?edition=${FIRST}`);
      await bar(page).waitFor();
      const absent = page.locator('main a[href$="#inform-17-02"] data.figure').first();
      expect(await absent.locator('.visually-hidden').textContent()).toBe(translator('kk')('asof.absent'));
      expect(await absent.getAttribute('data-as-of')).toBe('absent');
      await absent.click();
      await page.locator('dialog.receipt-panel[open] article data[data-as-of="absent"]').first().waitFor();
    });
  });

  it.each([
    ['2099.01.0', 'unknown'],
    ['<b>x</b>', 'unknown'],
    ['../editions', 'unknown'],
    [NEWEST, 'newest'],
  ])('%s says what it is and changes no number', async (asked, kind) => {
    await site.visit({}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`/en/about/?edition=${encodeURIComponent(asked)}`);
      await page.locator(`.as-of--${kind}`).waitFor();
      expect(await bar(page).locator('b').count()).toBe(0);
      expect(await page.locator('[data-as-of]').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });

  it('stays as it is, and says so, when the edition can not be fetched', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/as-of/2*.json', (route) => route.abort());
      await page.goto(`/en/data/?edition=${FIRST}`);
      await page.locator('.as-of--failed').waitFor();
      expect(await page.locator('[data-as-of]').count()).toBe(0);
    });
  });

  it('fetches nothing of it when it is not asked', async () => {
    await site.visit({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/en/about/', { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /as-of|show-edition/.test(path))).toEqual([]);
    });
  });
});
