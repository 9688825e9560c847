import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { tilePlace } from '../../maps/tiles.ts';
import { builtPages, DIST, documentOf } from './helpers/dist.ts';
import { errorsOf, mapViolations, placeIn, readCards } from './helpers/live-map.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const t = translator('kk');

/** Tabs of the home page: one of each vintage. */
const TABS = { centres: 0, applications: 1, crisis: 2, happy: 3, funds: 4 } as const;

/** Opens a page at a tab's map, alive. */
async function openMap(page: Page, tab: keyof typeof TABS = 'centres', path = '/'): Promise<Locator> {
  await page.goto(path);
  await page.locator('input[name=indicator] ~ .switch__labels label').nth(TABS[tab]).click();
  const host = page.locator('region-map:visible');
  await host.locator('svg.map:visible').scrollIntoViewIfNeeded();
  await page.locator('region-map[data-ready]:visible').waitFor();
  return host;
}

const openTiles = (host: Locator) => host.locator('.switch__labels label').nth(1).click();
const region = (host: Locator, id: string) =>
  host.locator(`a[data-area="${id}"]:not(.map__reach)`).filter({ visible: true });
const told = (host: Locator) => host.locator('.map-card__told');
const chosen = (host: Locator) => told(host).locator('.map-card__name').textContent();
const focusedArea = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-area'));

const pointAt = async (page: Page, link: Locator) => {
  const { x, y } = await placeIn(link);
  await page.mouse.move(x, y);
};

describe('the card of a map', () => {
  it.each([
    ['centres', 20],
    ['funds', 17],
  ] as const)('says on map and tiles of %s what the table says, of all %i regions', (tab, count) =>
    site.visit(WIDE, async (page) => {
      const errors = errorsOf(page);
      const host = await openMap(page, tab);
      for (const view of ['map', 'tiles']) {
        if (view === 'tiles') await openTiles(host);
        const told = await readCards(host);
        expect(told).toHaveLength(count);
        for (const { row, card } of told) {
          expect(card.name).toBe(row.name);
          expect(card.value).toContain(row.value);
          expect(card.report).toContain(row.source);
          expect(card.region).toContain('/regions/');
          if (row.receipt === null) expect(card.receipt).toBeNull();
          else expect(card.receipt).toContain(row.receipt);
        }
      }
      expect(errors).toEqual([]);
    }),
  );

  it('never covers the region that it is of, on a desk', async () => {
    for (const width of [1200, 1440, 2560])
      await site.visit({ viewport: { width, height: 1100 } }, async (page) => {
        const host = await openMap(page);
        for (const link of await host.locator('svg.map:visible a.area').all()) {
          await link.focus();
          const isCovered = await link.evaluate((element) => {
            const use = element.querySelector('use');
            const path = document.getElementById(use?.getAttribute('href')?.slice(1) ?? '');
            const box = document.querySelector('region-map[data-ready] .map-card')?.getBoundingClientRect();
            const matrix = use?.getScreenCTM()?.inverse();
            if (!(path instanceof SVGGeometryElement) || !box || !matrix) return true;
            for (let i = 0; i <= 20; i += 1)
              for (let j = 0; j <= 20; j += 1) {
                const at = new DOMPoint(box.x + (box.width * i) / 20, box.y + (box.height * j) / 20);
                if (path.isPointInFill(at.matrixTransform(matrix))) return true;
              }
            return false;
          });
          expect(`${width} ${await link.getAttribute('data-area')} ${isCovered}`).toContain('false');
        }
      });
  });

  it('stays on the way from its region to it, so that its links can be reached', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await pointAt(page, region(host, 'KZ-35'));
      const name = await chosen(host);
      const box = await host.locator('.map-card').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30, { steps: 12 });
      expect(await chosen(host)).toBe(name);
      await page.waitForTimeout(500);
      expect(await chosen(host)).toBe(name);
    }));

  it('says each state in words: a bound, zero, no number, suppressed, planned, no data', () =>
    site.visit(WIDE, async (page) => {
      const states = {
        'KZ-10':
          '<td class="number"><a class="figure-link" href="/sources/t0/#t0-01"><data class="figure" value="0"><span aria-hidden="true">0</span><span class="visually-hidden">0</span></data></a></td>',
        'KZ-11': `<td class="number"><a class="figure-link" href="/sources/t0/#t0-01"><data class="figure" value=""><span aria-hidden="true">${t('val.suppressed')}</span><span class="visually-hidden">${t('val.suppressed')}</span></data></a></td>`,
        'KZ-15': `<td class="number"><a class="figure-link" href="/sources/t0/#t0-01"><data class="figure" value=""><span aria-hidden="true">${t('val.number_not_printed')}</span><span class="visually-hidden">${t('val.number_not_printed')}</span></data></a></td>`,
      };
      const dom = new JSDOM(readFileSync(join(DIST, 'index.html'), 'utf8'));
      const map = dom.window.document.querySelector('region-map');
      const row = (id: string) => map?.querySelector(`tr[data-row="${id}"]`);
      for (const [id, cell] of Object.entries(states)) {
        const value = row(id)?.querySelector('td');
        if (value) value.outerHTML = cell;
      }
      row('KZ-23')
        ?.querySelectorAll('td')[1]
        ?.replaceChildren(
          dom.window.document
            .createRange()
            .createContextualFragment(
              '<a class="figure-link" href="/x/"><data class="figure" value="3"><span aria-hidden="true">3</span></data></a>',
            ),
        );
      await page.route('**/', (route) =>
        route.fulfill({ body: dom.serialize(), contentType: 'text/html; charset=utf-8' }),
      );
      const host = await openMap(page);
      const says = async (id: string) => {
        await region(host, id).focus();
        return (await told(host).innerText()).replaceAll(/\s+/g, ' ');
      };
      expect(await says('KZ-10')).toMatch(/ 0 /);
      expect(await says('KZ-11')).toContain(t('val.suppressed'));
      expect(await says('KZ-15')).toContain(t('val.number_not_printed'));
      expect(await says('KZ-23')).toContain(`${t('status.planned')}: 3`);
      expect(await says('KZ-39')).toContain(t('val.no_data'));
      expect(await says('KZ-27')).toMatch(/≥ 2 .*кемінде 2 орталық/);
      expect(await told(host).locator('.map-card__words').innerText()).toBe('кемінде 2 орталық');
    }));

  it('shows a place among those told only where values share a scale', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page, 'applications');
      await region(host, 'KZ-75').focus();
      expect(await told(host).locator('.map-card__rank').textContent()).toBe(
        t('map.card.rank', { rank: 1, total: 6 }),
      );
      const funds = await openMap(page, 'funds');
      await region(funds, 'KZ-YUZ').focus();
      expect(await told(funds).locator('.map-card__rank').isVisible()).toBe(false);
    }));

  it('opens the receipt beside the page by its number', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page, 'applications');
      await region(host, 'KZ-75').focus();
      await told(host).locator('[data-to=receipt]').click();
      await page.locator('dialog article.receipt').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    }));
});

describe('by finger', () => {
  it.each(['map', 'tiles'])(
    'the first tap on the %s shows the card, the second one opens the region’s districts',
    (view) =>
      site.visit(PHONE, async (page) => {
        const host = await openMap(page);
        if (view === 'tiles') await openTiles(host);
        const tap = async (id: string) => {
          const link = region(host, id);
          await link.scrollIntoViewIfNeeded();
          const { x, y } = await placeIn(link);
          await page.touchscreen.tap(x, y);
        };
        await tap('KZ-63');
        await told(host).waitFor();
        expect(await chosen(host)).toContain('Шығыс Қазақстан');
        await tap('KZ-35');
        await expect.poll(() => chosen(host)).toContain('Қарағанды');
        expect(new URL(page.url()).pathname).toBe('/');
        await tap('KZ-35');
        await page.locator('region-map[data-region=KZ-35]').waitFor();
        expect(await host.locator('.map-region__name').textContent()).toBe('Қарағанды облысы');
        expect(new URL(page.url()).pathname).toBe('/');
      }),
  );

  it('the card stands under the map, is closed by its button, and leads to the region', () =>
    site.visit(PHONE, async (page) => {
      const host = await openMap(page);
      const { x, y } = await placeIn(region(host, 'KZ-63'));
      await page.touchscreen.tap(x, y);
      const card = await told(host).boundingBox();
      const map = await host.locator('svg.map:visible').boundingBox();
      expect(card?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
      await told(host).locator('.map-card__close').tap();
      await told(host).waitFor({ state: 'hidden' });
      await page.touchscreen.tap(x, y);
      await told(host).locator('[data-to=region]').tap();
      await page.waitForURL('**/regions/KZ-63/');
    }));

  it.each(['KZ-71', 'KZ-75', 'KZ-79'])('the city %s is hit at its disc, by a finger of 44 px', (id) =>
    site.visit(PHONE, async (page) => {
      const host = await openMap(page);
      const reach = host.locator(`svg.map:visible .map__reach[data-area="${id}"]`);
      const box = await reach.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
      await page.touchscreen.tap((box?.x ?? 0) + 6, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await told(host).waitFor();
      const name = await host.locator(`tr[data-row="${id}"] th`).textContent();
      expect(await chosen(host)).toBe(name?.trim());
    }),
  );

  it.each([320, 360, 390])(
    'tiles of a page %i px wide are at least 44 px and hold no text under 12 px',
    (width) =>
      site.visit({ ...PHONE, viewport: { width, height: 800 } }, async (page) => {
        const host = await openMap(page);
        await openTiles(host);
        const sizes = await host.locator('a.tile').evaluateAll((tiles) =>
          tiles.map((tile) => {
            const { width: wide, height } = tile.getBoundingClientRect();
            const texts = [...tile.children].map((text) => parseFloat(getComputedStyle(text).fontSize));
            return { side: Math.min(wide, height), text: Math.min(...texts) };
          }),
        );
        expect(Math.min(...sizes.map(({ side }) => side))).toBeGreaterThanOrEqual(width < 390 ? 44 : 48);
        expect(Math.min(...sizes.map(({ text }) => text))).toBeGreaterThanOrEqual(12);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }),
  );
});

describe('by keyboard', () => {
  it.each(['map', 'tiles'])('is one stop of the Tab key: the %s', (view) =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      if (view === 'tiles') await openTiles(host);
      const stops = host.locator('a[data-area][tabindex="0"]').filter({ visible: true });
      expect(await stops.count()).toBe(1);
      await stops.focus();
      await page.keyboard.press('ArrowRight');
      expect(await stops.count()).toBe(1);
      expect(await stops.getAttribute('data-area')).toBe(await focusedArea(page));
    }),
  );

  it('arrow keys move to the region that lies that way and the card goes with them', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await region(host, 'KZ-35').focus();
      for (const [key, id] of [
        ['ArrowRight', 'KZ-10'],
        ['ArrowRight', 'KZ-63'],
        ['ArrowLeft', 'KZ-10'],
        ['ArrowDown', 'KZ-33'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focusedArea(page)).toBe(id);
        const name = await host.locator(`tr[data-row="${id}"] th`).textContent();
        expect(await chosen(host)).toBe(name?.trim());
      }
      await page.keyboard.press('Enter');
      await page.locator('region-map[data-region=KZ-33]').waitFor();
    }));

  it('arrow keys reach all 17 regions of 2018 on the map', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page, 'happy');
      const reached = new Set(['KZ-KAR']);
      for (const id of reached)
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          await region(host, id).focus();
          await page.keyboard.press(key);
          reached.add((await focusedArea(page)) ?? '');
        }
      expect(reached.size).toBe(17);
    }));

  it('arrow keys on tiles keep to row and column, over gaps', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await openTiles(host);
      await region(host, 'KZ-27').focus();
      await page.keyboard.press('ArrowRight');
      expect(await focusedArea(page)).toBe('KZ-39');
      expect(tilePlace('KZ-39').row).toBe(tilePlace('KZ-27').row);
      await page.keyboard.press('ArrowDown');
      expect(await focusedArea(page)).toBe('KZ-62');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await focusedArea(page)).toBe('KZ-27');
    }));

  it('T goes to the region’s row of the table, Escape comes back, and closes the card', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      expect(await host.locator('.map-keys').innerText()).toContain(t('map.keys.table'));
      await region(host, 'KZ-35').focus();
      await page.keyboard.press('t');
      const row = await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-row'));
      expect(row).toBe('KZ-35');
      expect(await host.locator('table').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focusedArea(page)).toBe('KZ-35');
      await told(host).waitFor();
      await page.keyboard.press('Escape');
      await told(host).waitFor({ state: 'hidden' });
      expect(await focusedArea(page)).toBe('KZ-35');
    }));

  it('the links of the card follow the map, and Escape in it gives the focus back', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await region(host, 'KZ-63').focus();
      for (let stop = 0; stop < 12; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('.map-card [data-to=region]'))) break;
      }
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-to'))).toBe('region');
      await page.keyboard.press('Escape');
      expect(await focusedArea(page)).toBe('KZ-63');
      await told(host).waitFor({ state: 'hidden' });
    }));
});

describe('for the ear', () => {
  const maps = builtPages()
    .filter(({ html }) => html.includes('<region-map'))
    .flatMap((page) => [...documentOf(page).querySelectorAll('region-map')].map((map) => ({ page, map })));

  it('every map and its tiles are described by a summary of their own', () => {
    expect(maps.length).toBeGreaterThan(30);
    for (const { page, map } of maps)
      for (const drawn of map.querySelectorAll('svg.map, .tiles, svg.district-map')) {
        const id = drawn.getAttribute('aria-describedby') ?? '';
        const summary = map.querySelector(`[id="${id}"]`)?.textContent.trim() ?? '';
        expect(`${page.address} ${summary}`).toMatch(/ .{20,}/);
      }
  });

  it('a summary counts the regions told of and names every region without data', () => {
    for (const { page, map } of maps.filter((one) => one.map.matches('.region-map'))) {
      const summary = map.querySelector('p[id^=summary-]')?.textContent ?? '';
      const rows = [...map.querySelectorAll('tr[data-row]')];
      const missing = rows.filter((row) => !row.querySelector('data'));
      const words = translator(page.locale);
      expect(summary).toContain(
        words('map.coverage', { n: rows.length - missing.length, total: rows.length }),
      );
      for (const row of missing) expect(summary).toContain(row.querySelector('th')?.textContent.trim());
    }
  });

  it('a summary names the most and the least where values share a scale', () => {
    const one = maps.find(
      ({ page, map }) => page.address === '/en/' && map.querySelector('#summary-applications'),
    );
    const summary = one?.map.querySelector('#summary-applications')?.textContent ?? '';
    expect(summary).toContain('Most – Almaty');
    expect(summary).toContain('9,160');
    expect(summary).toMatch(/Least – Ulytau[^.]*1,017/);
  });
});

describe('the legend', () => {
  it('shows one class while it is pointed at, and holds it when pressed, on map and tiles', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      const dim = (scope: string) => host.locator(`${scope} a.is-dim`).count();
      const second = host.locator('.map-figure .legend__ramp button').nth(1);
      const inClass = await host.locator('svg.map--wide a.area--2').count();
      await second.hover();
      expect(await dim('svg.map--wide')).toBe(20 - inClass);
      await page.mouse.move(2, 2);
      expect(await dim('svg.map--wide')).toBe(0);
      await second.click();
      await page.mouse.move(2, 2);
      expect(await second.getAttribute('aria-pressed')).toBe('true');
      expect(await dim('svg.map--wide')).toBe(20 - inClass);
      await openTiles(host);
      expect(await dim('.tiles')).toBe(20 - inClass);
      expect(await mapViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }));

  it('shows the regions without data by its hatch, by focus too, and Escape lifts it', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      const hatch = host.locator('.map-figure .legend__keys button').first();
      await host.locator('.map-figure .legend__ramp button').last().focus();
      await page.keyboard.press('Tab');
      const missing = await host.locator('svg.map--wide a.area--missing').count();
      expect(await host.locator('svg.map--wide a.is-dim').count()).toBe(20 - missing);
      await page.keyboard.press('Enter');
      expect(await hatch.getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await hatch.getAttribute('aria-pressed')).toBe('false');
      expect(await host.locator('svg.map--wide a.is-dim').count()).toBe(0);
    }));
});

describe('the map that enlarges', () => {
  const button = (host: Locator, does: string) => host.locator(`.map-zoom button[data-zoom=${does}]`);
  const boxes = (host: Locator, root: string) =>
    host.locator(`${root} a.area`).evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => {
          const { x, y, width, height } = (link.querySelector('use, path') ?? link).getBoundingClientRect();
          return [link.getAttribute('data-area') ?? '', [x, y, width, height]];
        }),
      ),
    );

  it.each([
    [1440, 'centres'],
    [1440, 'funds'],
    [900, 'centres'],
    [320, 'centres'],
    [2560, 'centres'],
  ] as const)('stands at %i px where the drawing stood, so that nothing jumps (%s)', (width, tab) =>
    site.visit({ viewport: { width, height: 1000 } }, async (page) => {
      const errors = errorsOf(page);
      const host = await openMap(page, tab);
      const before = await boxes(host, 'svg.map:visible');
      await region(host, tab === 'funds' ? 'KZ-KAR' : 'KZ-35').focus();
      await page.keyboard.press('-');
      await host.locator('.is-zoomed').waitFor();
      const after = await boxes(host, '.map-zoomed');
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const [id, box] of Object.entries(before))
        for (const [i, length] of box.entries())
          expect(`${id} ${Math.abs(length - (after[id]?.[i] ?? NaN)) < 3}`).toBe(`${id} true`);
      expect(await focusedArea(page)).toBe(tab === 'funds' ? 'KZ-KAR' : 'KZ-35');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(errors).toEqual([]);
    }),
  );

  it('grows and shrinks by its buttons and keys, and comes back to the whole country', () =>
    site.visit(WIDE, async (page) => {
      const errors = errorsOf(page);
      const host = await openMap(page);
      const wide = async () => (await boxes(host, '.map-zoomed'))['KZ-35']?.[2] ?? 0;
      const whole = (await boxes(host, 'svg.map:visible'))['KZ-35']?.[2] ?? 0;
      expect(await button(host, 'out').getAttribute('aria-disabled')).toBe('true');
      await button(host, 'in').click();
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(2);
      await button(host, 'in').click();
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(4);
      await button(host, 'out').click();
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(2);
      await button(host, 'reset').click();
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(1);
      await region(host, 'KZ-35').focus();
      await page.keyboard.press('+');
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(2);
      await page.keyboard.press('0');
      await expect.poll(async () => Math.round((await wide()) / whole)).toBe(1);
      expect(errors).toEqual([]);
    }));

  it('keeps card, arrow keys and legend, brings what has the focus into view, and axe finds nothing', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await button(host, 'in').click();
      await host.locator('.is-near').waitFor();
      await region(host, 'KZ-62').focus();
      for (const [key, id] of [
        ['ArrowRight', 'KZ-35'],
        ['ArrowRight', 'KZ-10'],
        ['ArrowRight', 'KZ-63'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focusedArea(page)).toBe(id);
      }
      expect(await chosen(host)).toContain('Шығыс Қазақстан');
      const frame = await host.locator('.map-frame').boundingBox();
      await expect
        .poll(async () => {
          const name = await host.locator('.map-zoomed .is-shown [data-of=KZ-63]').boundingBox();
          return name !== null && frame !== null && name.x + name.width < frame.x + frame.width;
        })
        .toBe(true);
      await host.locator('.map-figure .legend__ramp button').first().hover();
      expect(await host.locator('.map-zoomed a.area.is-dim').count()).toBeGreaterThan(5);
      expect(await mapViolations(page)).toEqual([]);
    }));

  it('is dragged by the mouse, and a drag opens no region', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await button(host, 'in').click();
      await host.locator('.is-near').waitFor();
      await page.waitForTimeout(400);
      const before = await boxes(host, '.map-zoomed');
      const frame = await host.locator('.map-frame').boundingBox();
      const [x, y] = [(frame?.x ?? 0) + 650, (frame?.y ?? 0) + 300];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 150, y - 60, { steps: 6 });
      await page.mouse.up();
      await page.waitForTimeout(500);
      const after = await boxes(host, '.map-zoomed');
      expect((before['KZ-35']?.[0] ?? 0) - (after['KZ-35']?.[0] ?? 0)).toBeGreaterThan(100);
      expect(new URL(page.url()).pathname).toBe('/');
    }));

  it('leaves the wheel to the page, and takes it with Ctrl', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await button(host, 'in').click();
      await host.locator('.is-near').waitFor();
      await pointAt(page, region(host, 'KZ-35'));
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
      const wide = (await boxes(host, '.map-zoomed'))['KZ-35']?.[2] ?? 0;
      const still = await page.evaluate(() => scrollY);
      await page.keyboard.down('Control');
      await pointAt(page, region(host, 'KZ-35'));
      await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      await expect
        .poll(async () => (await boxes(host, '.map-zoomed'))['KZ-35']?.[2] ?? 0)
        .toBeGreaterThan(wide * 1.2);
      expect(await page.evaluate(() => scrollY)).toBe(still);
    }));

  it('leaves one finger to the page, says that two move it, and grows and moves by two', () =>
    site.visit(PHONE, async (page, context) => {
      const host = await openMap(page);
      await button(host, 'in').tap();
      await host.locator('.is-near').waitFor();
      await page.waitForTimeout(400);
      const cdp = await context.newCDPSession(page);
      type Finger = { x: number; y: number; id: number };
      /** Moves fingers in ten steps; `at` gives their places by the part of the way. */
      const move = async (at: (part: number) => Finger[]) => {
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
        for (let step = 1; step <= 10; step += 1) {
          await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
          await page.waitForTimeout(16);
        }
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await page.waitForTimeout(400);
      };
      const top = () => page.evaluate(() => scrollY);
      const middle = async () => {
        const frame = await host.locator('.map-frame').boundingBox();
        return { x: 190, y: (frame?.y ?? 0) + 120 };
      };
      const karaganda = async () => (await boxes(host, '.map-zoomed'))['KZ-35'] ?? [];

      const [before, start] = [await karaganda(), await top()];
      const finger = await middle();
      await move((part) => [{ x: finger.x, y: finger.y - 60 * part, id: 0 }]);
      const scrolled = (await top()) - start;
      expect(scrolled).toBeGreaterThan(30);
      expect(await host.locator('.map-zoom__say').textContent()).toBe(t('map.zoom.touch'));
      const after = await karaganda();
      expect(Math.abs((before[0] ?? 0) - (after[0] ?? NaN))).toBeLessThan(2);
      expect(Math.abs((before[1] ?? 0) - scrolled - (after[1] ?? NaN))).toBeLessThan(2);

      const { x, y } = await middle();
      const still = await top();
      await move((part) => [
        { x: x - 30 - 30 * part, y, id: 0 },
        { x: x + 30 + 30 * part, y, id: 1 },
      ]);
      const grown = await karaganda();
      expect((grown[2] ?? 0) / (after[2] ?? 1)).toBeGreaterThan(1.5);
      await move((part) => [
        { x: x - 30 - 60 * part, y, id: 0 },
        { x: x + 30 - 60 * part, y, id: 1 },
      ]);
      expect((grown[0] ?? 0) - ((await karaganda())[0] ?? 0)).toBeGreaterThan(30);
      expect(await top()).toBe(still);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    }));

  it('takes the whole screen and gives it back', () =>
    site.visit(WIDE, async (page) => {
      const host = await openMap(page);
      await button(host, 'full').click();
      await host.locator('.is-zoomed').waitFor();
      expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('region-map');
      await pointAt(page, region(host, 'KZ-35'));
      await told(host).waitFor();
      expect(await mapViolations(page)).toEqual([]);
      await button(host, 'full').click();
      await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
      expect(await region(host, 'KZ-35').isVisible()).toBe(true);
    }));

  it('comes only when it is wanted, and where it does not come the drawing stays and says so', () =>
    site.visit(WIDE, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.route('**/country-map*.js', (route) => route.abort());
      const host = await openMap(page);
      expect(asked.filter((path) => /country-map|leaflet/i.test(path) && path.endsWith('.js'))).toEqual([]);
      await button(host, 'in').click();
      await host
        .locator('.map-zoom__say')
        .filter({ hasText: t('map.zoom.failed') })
        .waitFor();
      expect(await region(host, 'KZ-35').isVisible()).toBe(true);
      await pointAt(page, region(host, 'KZ-35'));
      await told(host).waitFor();
      expect(await button(host, 'in').isVisible()).toBe(false);
    }));
});

describe('without a script', () => {
  it.each([WIDE, { ...PHONE, viewport: { width: 320, height: 700 } }])(
    'map, tiles and table are there, by links, and nothing that needs one is ($viewport.width px)',
    (options) =>
      site.visit({ ...options, javaScriptEnabled: false }, async (page) => {
        await page.goto('/');
        const host = page.locator('region-map').first();
        expect(await host.locator('svg.map:visible a.area').count()).toBe(20);
        for (const what of ['.map-card', '.map-zoom', '.map-keys'])
          expect(await host.locator(what).isVisible()).toBe(false);
        await openTiles(host);
        expect(await host.locator('a.tile:visible').count()).toBe(20);
        await host.locator('.switch__labels label').nth(2).click();
        expect(await host.locator('tr[data-row]:visible').count()).toBe(20);
        await openTiles(host);
        await host.locator('a.tile[data-area=KZ-75]').click();
        await page.waitForURL('**/regions/KZ-75/');
      }),
  );
});
