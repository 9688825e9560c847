import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { publishedRows } from '../published-rows.ts';
import { isEvery } from './helpers/dist.ts';
import { errorsOf, mapViolations, placeIn, readCards } from './helpers/live-map.ts';
import { openSite, type Site, visitWithTabs } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE = { viewport: { width: 1440, height: 900 } };
const t = translator('kk');
const FILE = /\/regions\/[A-Z0-9-]+\/districts-[0-9a-f]{10}\.json$/;

const areas = publishedRows('areas').filter(
  (row) => row['vintage'] === '2022' && ['district', 'city'].includes(row['level'] ?? ''),
);
const gone = new Set(publishedRows('boundary-gaps').map((row) => row['area']));
const heldBy = (region: string) =>
  areas.filter((row) => row['parent'] === region).map((row) => row['id'] ?? '');
const drawnIn = (region: string) => heldBy(region).filter((id) => !gone.has(id));
const centresIn = (region: string) =>
  publishedRows('centres').filter(
    (row) => !row['withdrawn'] && row['state'] !== 'closed' && row['area']?.startsWith(region),
  );

/** Opens the home page at its first map, or at the tab of that number, alive. */
async function openMap(page: Page, path = '/', tab = 0): Promise<Locator> {
  await page.goto(path);
  await page.locator('input[name=indicator] ~ .switch__labels label').nth(tab).click();
  const host = page.locator('region-map:visible');
  await host.locator('svg.map:visible').scrollIntoViewIfNeeded();
  await page.locator('region-map[data-ready]:visible').waitFor();
  return host;
}

const link = (host: Locator, id: string) =>
  host.locator(`a[data-area="${id}"]:not(.map__reach)`).filter({ visible: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-area'));
const isOpen = (host: Locator, region: string) =>
  host.and(host.page().locator(`[data-region="${region}"]`)).waitFor();
const isClosed = (host: Locator) => host.and(host.page().locator(':not([data-region])')).waitFor();
const districts = (host: Locator) =>
  host
    .locator('.leaflet-districts-pane a.area')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-area') ?? ''));

describe('the districts of a region', () => {
  it('are opened by a click with one file of that region, drawn, listed, told of and left by a button', () =>
    site.visit(WIDE, async (page) => {
      const errors = errorsOf(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const host = await openMap(page);
      expect(asked.filter((path) => /districts/.test(path) && !path.endsWith('.css'))).toEqual([]);
      const place = await placeIn(link(host, 'KZ-15'));
      await page.mouse.click(place.x, place.y);
      await isOpen(host, 'KZ-15');
      expect(asked.filter((path) => FILE.test(path))).toHaveLength(1);

      expect((await districts(host)).toSorted()).toEqual(drawnIn('KZ-15').toSorted());
      expect(await host.locator('tr[data-district]').count()).toBe(heldBy('KZ-15').length);
      const centres = centresIn('KZ-15');
      const unplaced = centres.filter((row) => row['location_precision'] === 'region');
      expect(unplaced.length).toBeGreaterThan(0);
      expect(await host.locator('.districts__names .kind-mark').count()).toBe(
        centres.length - unplaced.length,
      );
      const listed = await host.locator('.map-region__more .map-centres li').allTextContents();
      for (const row of unplaced) expect(listed.join()).toContain(row['name_kk']);
      expect(listed).toHaveLength(unplaced.length);
      expect(await host.locator('.map-region [role=status]').textContent()).toContain('Ақтөбе облысы');

      await page.waitForTimeout(400);
      const drawn = new Set(drawnIn('KZ-15'));
      const told = (await readCards(host)).filter(({ row }) => drawn.has(row.id));
      expect(told).toHaveLength(drawn.size);
      for (const { row, card } of told) {
        expect(card.name).toBe(row.name);
        expect(card.value).toContain(row.value);
        expect(card.region).toContain(`/regions/KZ-15/#${row.id}`);
      }
      expect(told.some(({ card }) => /≥\s4/.test(card.value))).toBe(true);
      expect(await mapViolations(page)).toEqual([]);

      await host.locator('.map-region button').click();
      await isClosed(host);
      expect(await focused(page)).toBe('KZ-15');
      expect(await host.locator('tr[data-row]').count()).toBe(20);
      expect(await host.locator('.map-region').count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe('/');
      expect(errors).toEqual([]);
    }));

  it('are gone through by keyboard: Enter, arrows, T, and Escape step by step back', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page, '/ru/');
      await link(host, 'KZ-35').focus();
      await page.keyboard.press('Enter');
      await isOpen(host, 'KZ-35');
      // The way back has the focus, the link to the region's page the next stop, a district the one after.
      const isOn = (selector: string) =>
        page.evaluate((one) => document.activeElement?.matches(one), selector);
      expect(await isOn('.map-region button')).toBe(true);
      await page.keyboard.press('Tab');
      expect(await isOn('.map-region a[href="/ru/regions/KZ-35/"]')).toBe(true);
      await page.keyboard.press('Tab');
      const first = await focused(page);
      expect(drawnIn('KZ-35')).toContain(first);
      expect(await host.locator('.leaflet-districts-pane a[tabindex="0"]').count()).toBe(1);
      await page.waitForTimeout(400);
      const reached = new Set([first ?? '']);
      for (const id of reached)
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          await link(host, id).focus();
          await page.keyboard.press(key);
          reached.add((await focused(page)) ?? '');
        }
      expect([...reached].toSorted()).toEqual(drawnIn('KZ-35').toSorted());
      const last = await focused(page);
      expect(await host.locator('.map-card__name').textContent()).toBe(
        areas.find((row) => row['id'] === last)?.['name_ru'],
      );
      await page.keyboard.press('t');
      expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-row'))).toBe(
        last,
      );
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe(last);
      await page.keyboard.press('Escape');
      await host.locator('.map-card__told').waitFor({ state: 'hidden' });
      await page.keyboard.press('Escape');
      await isClosed(host);
      expect(await focused(page)).toBe('KZ-35');
      await page.keyboard.press('Enter');
      await isOpen(host, 'KZ-35');
      await link(host, last ?? '').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/ru/regions/KZ-35/#${last}`);
      expect(await page.locator(`tr[data-row="${last}"]`).isVisible()).toBe(true);
    }));

  it.each([320, 390])('are opened by a second tap or by the card at %i px, and told of by a tap', (width) =>
    site.visit({ viewport: { width, height: 800 }, hasTouch: true, isMobile: true }, async (page) => {
      const host = await openMap(page, '/en/');
      const tap = async (id: string) => {
        await link(host, id).scrollIntoViewIfNeeded();
        const { x, y } = await placeIn(link(host, id));
        await page.touchscreen.tap(x, y);
      };
      await tap('KZ-61');
      await host.locator('[data-to=districts]').tap();
      await isOpen(host, 'KZ-61');
      await page.waitForTimeout(400);
      await tap('KZ-61.615400000');
      await expect.poll(() => host.locator('.map-card__name').textContent()).toContain('District');
      expect(await host.locator('[data-to=districts]').isVisible()).toBe(false);
      expect(new URL(page.url()).pathname).toBe('/en/');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await mapViolations(page)).toEqual([]);
      await host.locator('.map-region button').tap();
      await isClosed(host);
      await tap('KZ-39');
      await tap('KZ-39');
      await isOpen(host, 'KZ-39');
    }),
  );

  it('come for one region after another, in a place 2560 px wide, and zooming out leads back', () =>
    site.visit({ viewport: { width: 2560, height: 1300 } }, async (page) => {
      const errors = errorsOf(page);
      const host = await openMap(page);
      const regions = [...new Set(areas.map((row) => row['parent'] ?? ''))];
      expect(regions).toHaveLength(20);
      for (const region of isEvery ? regions : regions.filter((_, i) => i % 4 === 0)) {
        await link(host, region).press('Enter');
        await isOpen(host, region);
        expect((await districts(host)).length).toBe(drawnIn(region).length);
        await page.waitForTimeout(250);
        await host.locator('[data-zoom=out]').click();
        await isClosed(host);
      }
      expect(errors).toEqual([]);
    }));

  it('inside a former shape are today’s, and nothing is said of centres there', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page, '/', 4);
      await link(host, 'KZ-KAR').focus();
      await page.keyboard.press('Enter');
      await isOpen(host, 'KZ-KAR');
      const now = [...drawnIn('KZ-35'), ...drawnIn('KZ-62')];
      expect((await districts(host)).toSorted()).toEqual(now.toSorted());
      expect(await host.locator('.map-region__more').textContent()).toContain(t('region.map.former'));
      expect(await host.locator('.districts__names .kind-mark').count()).toBe(0);
    }));

  it('lead to the region’s page where they do not come, as its link does with a key held down', () =>
    visitWithTabs(WIDE, async (page, context) => {
      await page.route(FILE, (route) => route.abort());
      const host = await openMap(page);
      const tab = context.waitForEvent('page');
      const place = await placeIn(link(host, 'KZ-35'));
      await page.keyboard.down('Control');
      await page.mouse.click(place.x, place.y);
      await page.keyboard.up('Control');
      await (await tab).waitForURL('**/regions/KZ-35/');
      await page.bringToFront();
      await link(host, 'KZ-35').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/regions/KZ-35/');
    }));
});

describe('the district map of a region’s page', () => {
  it('has the same card and keys, and its links lead to its table', () =>
    site.visit({ viewport: { width: 1440, height: 1600 } }, async (page) => {
      const errors = errorsOf(page);
      await page.goto('/regions/KZ-61/');
      const host = page.locator('region-map[data-ready]');
      await host.waitFor();
      const told = (await readCards(host)).filter(({ card, row }) => card.name === row.name);
      expect(told).toHaveLength(drawnIn('KZ-61').length);
      for (const { row, card } of told) expect(card.value).toContain(row.value);
      await link(host, drawnIn('KZ-61')[0] ?? '').focus();
      await page.keyboard.press('ArrowDown');
      const next = await focused(page);
      expect(drawnIn('KZ-61')).toContain(next);
      expect(await mapViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await host.locator('.map-card__told').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/#${next}`);
      expect(errors).toEqual([]);
    }));
});
